"""A lambda as an error handler."""

from flask import Flask

app = Flask(__name__)
app.register_error_handler(404, lambda e: "Nothing here")  # RSP301
app.register_error_handler(405, lambda e: ("Not allowed", 405))
# GET /nope -> 200, body: Nothing here
