"""Decorators of Flask-RESTX that only document a method: what it returns is sent as it is."""

from flask import Flask, Response, jsonify, make_response
from flask_restx import Api, Namespace, Resource, fields

app = Flask(__name__)
api = Api(app)
ns = Namespace("plants", path="/plants")
api.add_namespace(ns)
plant = ns.model("Plant", {"name": fields.String})
NAMES = {"ficus"}


@ns.route("/")
@ns.doc(security="key")
class Plants(Resource):
    @ns.expect(plant)
    @ns.response(409, "there already")
    def post(self):
        if ns.payload["name"] in NAMES:
            return {"error": "there already"}, 409
        return jsonify(ns.payload), 201  # RSP414

    @ns.doc("list_plants")
    @ns.param("page", "the page")
    def get(self):
        response = jsonify(sorted(NAMES))
        response.headers["X-Total"] = "1"
        return sorted(NAMES)  # RSP201

    @ns.deprecated
    def put(self):
        return make_response(jsonify(ok=True), 202)

    @ns.hide
    def delete(self):
        return {"ok": True}, 200, {"X-Plant": "ficus"}


@api.route("/files")
class Files(Resource):
    @api.produces(["text/csv"])
    def get(self):
        return Response("a,b", mimetype="text/csv"), 200  # RSP414

    @api.expect(plant)
    @api.marshal_with(plant)
    def post(self):
        return {"name": "ficus", "other": 1}, 201

    @api.doc(False)
    def put(self):
        return {"error": "no file"}, 404

    @api.header("X-Kind", "what it is")
    def delete(self):
        if "palm" not in NAMES:
            api.abort(404, "no palm")
        return {"ok": True}


# POST /plants/ json {"name": "palm"} -> TypeError: ...
# POST /plants/ json {"name": "ficus"} -> 409
# GET /plants/ -> 200, no X-Total
# PUT /plants/ -> 202
# DELETE /plants/ -> 200, X-Plant: ficus
# GET /files -> TypeError: ...
# POST /files -> 201, json: {"name": "ficus"}
# DELETE /files -> 404
