"""permanent=, url= and params= are other libraries' names."""

from flask import Flask, redirect
from flask.views import MethodView

app = Flask(__name__)


class Old(MethodView):
    def get(self):
        return redirect("/new", permanent=True)  # RSP409

    def post(self):
        return redirect(url="/new")  # RSP409

    def put(self):
        return redirect("/new", params={"a": 1})  # RSP409


app.add_url_rule("/old", view_func=Old.as_view("old"))
# GET /old -> TypeError: redirect() got an unexpected keyword argument 'permanent'
# POST /old -> TypeError: redirect() got an unexpected keyword argument 'url'
# PUT /old -> TypeError: redirect() got an unexpected keyword argument 'params'
