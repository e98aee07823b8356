"""A base class dispatches itself: one answers for None, one checks first and hands on."""

from flask import Flask, jsonify, redirect, request
from flask.views import MethodView

app = Flask(__name__)


class Quiet(MethodView):
    def dispatch_request(self, *args, **kwargs):
        answer = getattr(self, request.method.lower())(*args, **kwargs)
        if answer is None:
            return jsonify(None), 200
        return answer


class Enveloped(MethodView):
    def dispatch_request(self, *args, **kwargs):
        return jsonify(data=super().dispatch_request(*args, **kwargs))


class Members(MethodView):
    def dispatch_request(self, *args, **kwargs):
        if "name" not in request.args:
            return redirect("/login")
        answer = super().dispatch_request(*args, **kwargs)
        return answer


class Lamp(Quiet):
    def delete(self, number):
        print(number)


class Count(Enveloped):
    def get(self):
        return 3


class Profile(Members):
    def get(self):
        return 3  # RSP206

    def delete(self):  # RSP204
        print("gone")


app.add_url_rule("/lamps/<int:number>", view_func=Lamp.as_view("lamp"))
app.add_url_rule("/count", view_func=Count.as_view("count"))
app.add_url_rule("/profile", view_func=Profile.as_view("profile"))

# DELETE /lamps/1 -> 200, json: null
# GET /count -> 200, json: {"data": 3}
# GET /profile -> 302
# GET /profile?name=ines -> TypeError: The view function ...
# DELETE /profile?name=ines -> TypeError: The view function ...
