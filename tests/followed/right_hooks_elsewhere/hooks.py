from flask import g


def stamp(response):
    response.headers["X-Stamp"] = g.get("stamp", "none")


def finish(response):
    stamp(response)
    return response
