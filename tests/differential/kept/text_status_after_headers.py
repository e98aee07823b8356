"""A status may be text, also where it stands in the place of the headers."""

from flask import Flask

app = Flask(__name__)


@app.get("/v")
def view():
    return "text", [("X-4", "v")], "409 Own"  # RSP402


# GET /v -> ValueError: not enough values to unpack (expected 2, got 1)
