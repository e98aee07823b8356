"""The rule without the parameter allows PUT, too: then the default is what the view gets."""

from flask import Flask, request

app = Flask(__name__)


@app.route("/lamps", methods=["GET", "PUT"])
@app.route("/lamps/<lamp_id>", methods=["GET", "PUT"])
def lamp(lamp_id=None):  # RSP204
    if request.method == "GET":
        return {"lamp": lamp_id}
    if lamp_id:
        return {"changed": lamp_id}


# GET /lamps -> 200, body: {"lamp":null}
# PUT /lamps/hall -> 200, body: {"changed":"hall"}
# PUT /lamps -> TypeError: The view function for 'lamp' did not return a valid response. The function...
