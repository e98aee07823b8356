from flask import g


def stamp(response):  # RSP701
    response.headers["X-Stamp"] = g.get("stamp", "none")
