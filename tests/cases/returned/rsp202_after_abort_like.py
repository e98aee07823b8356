"""A guard meant to stop the view only makes an answer, in several styles."""

from __future__ import annotations

from typing import Optional

from flask import Flask, Response, jsonify, redirect, request, url_for
from flask.views import MethodView

app = Flask(__name__)


def current_user() -> Optional[str]:
    return request.headers.get("X-User")


@app.get("/login")
def login() -> str:
    return "login"


def login_required() -> Optional[Response]:
    if current_user() is None:
        return jsonify(error="login")
    return None


@app.get("/typed")
def typed() -> str:
    login_required()  # RSP202
    return "secret"


@app.get("/walrus")
def walrus() -> str:
    if (user := current_user()) is None:
        redirect(url_for("login"))  # RSP202
    return f"hello {user}"


class Admin(MethodView):
    async def get(self) -> str:
        if current_user() != "admin":
            Response("denied", 403)  # RSP202
        return "admin"

    def delete(self) -> tuple[str, int]:
        try:
            int(request.args["n"])
        except KeyError:
            redirect("/login")  # RSP202
        finally:
            app.logger.debug("asked")
        return "", 204


app.add_url_rule("/admin", view_func=Admin.as_view("admin"))

# GET /typed -> 200, body: secret
# GET /walrus -> 200, no Location, body: hello None
# GET /admin -> 200, body: admin
# DELETE /admin -> 204, no Location
