"""PUT is only in the rule with <lamp_id>, so that the default of the other rule does not count."""

from flask import Blueprint, Flask, jsonify, request

lamps = Blueprint("lamps", __name__)
STORE = {"hall": 60}


@lamps.route("/lamps", methods=["GET", "POST"])
@lamps.route("/lamps/<lamp_id>", methods=["GET", "DELETE", "PUT"])
def lamp(lamp_id=None):
    if request.method == "GET":
        return jsonify(STORE.get(lamp_id) if lamp_id else STORE)
    if request.method == "DELETE":
        STORE.pop(lamp_id)
        return jsonify({})
    if request.method == "POST":
        return jsonify(request.get_json()), 201
    if request.method == "PUT":
        if lamp_id:
            return jsonify(lamp_id=lamp_id)


app = Flask(__name__)
app.register_blueprint(lamps)
# GET /lamps -> 200, body: {"hall":60}
# PUT /lamps/hall -> 200, body: {"lamp_id":"hall"}
# POST /lamps json {} -> 201, body: {}
# DELETE /lamps/hall -> 200, body: {}
