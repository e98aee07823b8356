"""A method view with one right and one wrong redirect."""

from flask import Flask, redirect, request
from flask.views import MethodView

app = Flask(__name__)


class Form(MethodView):
    def post(self):
        if request.form.get("name"):
            return redirect("/thanks", 303)
        return redirect("/form"), 422  # RSP305


app.add_url_rule("/form", view_func=Form.as_view("form"))
# POST /form form name=ann -> 303, Location: /thanks [Flask >= 2.2]
# POST /form -> 422, Location: /form [Flask >= 2.2]
