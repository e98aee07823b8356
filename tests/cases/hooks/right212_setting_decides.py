"""A setting that the module writes is another one in a test: both ways of the condition are run."""

from flask import Flask, current_app, make_response

app = Flask(__name__)
app.config["MAINTENANCE"] = False


@app.before_request
def close_for_maintenance():
    if not current_app.config["MAINTENANCE"]:
        return None
    response = make_response("Back soon", 503)
    response.retry_after = 120
    return response


@app.get("/open")
def open_again():
    app.config["MAINTENANCE"] = True
    return "x"


# GET /open -> 200
# GET /open -> 503, Retry-After: 120
