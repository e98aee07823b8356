"""The methods of one class view."""

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class Notes(MethodView):
    notes = {1: "milk"}

    def get(self, number):
        if number not in self.notes:
            return jsonify({"error": "no such note"}), 404
        return jsonify({"note": self.notes[number]})

    def put(self, number):
        text = request.form.get("text")
        if not text:
            return jsonify({"error": "text is empty"})  # RSP310
        self.notes[number] = text
        return jsonify({"note": text})


app.add_url_rule("/notes/<int:number>", view_func=Notes.as_view("notes"))
# GET /notes/5 -> 404, body: {"error":"no such note"}
# PUT /notes/1 -> 200, body: {"error":"text is empty"}
# PUT /notes/1 form text=tea -> 200, body: {"note":"tea"}
