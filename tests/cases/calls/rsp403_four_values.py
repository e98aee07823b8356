"""A row of four values is returned: its second value is no status, and so nothing is to be cut off."""

from flask import Flask

app = Flask(__name__)


# SAYS RSP403 without: return "Ada", 1815, 1852
# SAYS RSP403 without: leave out
@app.get("/four")
def four():
    row = ("Ada", 1815, 1852, "UK")
    return row  # RSP403


# GET /four -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
