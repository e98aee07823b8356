"""A response is registered where the view was meant."""

from flask import Flask, redirect

app = Flask(__name__)

app.add_url_rule("/", "home", view_func=redirect("/login"))  # RSP214

# GET / -> TypeError: Response.__call__() missing 2 required positional arguments: 'environ' a...
