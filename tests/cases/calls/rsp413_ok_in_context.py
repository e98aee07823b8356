"""Inside an app context the module may use jsonify."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)
with app.app_context():
    HELP = jsonify(help="read the manual").get_data(as_text=True)
with app.test_request_context("/"):
    LENGTH = len(make_response("hello").get_data())


@app.get("/")
def index():
    return f"{LENGTH} {HELP}"


# GET / -> 200, body: 5 {"help":"read the manual"}
