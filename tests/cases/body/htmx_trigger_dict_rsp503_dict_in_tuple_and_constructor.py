"""A dict as the value of a header is sent as Python prints it, and that is no JSON."""

import json
from flask import Flask, Response, make_response, render_template_string, request

app = Flask(__name__)


def partial(text, **headers):
    response = make_response(render_template_string("<li>{{ text }}</li>", text=text))
    response.headers["HX-Retarget"] = "#cart"
    return response


@app.post("/cart")
def cart():
    if request.headers.get("HX-Request"):
        pass
    answer = partial("lamp")
    answer.headers["HX-Trigger"] = {"cart": 2}  # RSP503
    return answer


@app.post("/cart-tuple")
def cart_tuple():
    return "<li>lamp</li>", 200, {"HX-Trigger": {"cart": 2}}  # RSP503


@app.post("/cart-response")
def cart_response():
    return Response("<li>lamp</li>", headers={"HX-Trigger": {"cart": 2}})  # RSP503


@app.post("/cart-right")
def cart_right():
    answer = partial("lamp")
    answer.headers["HX-Trigger"] = json.dumps({"cart": 2})
    answer.headers["HX-Push-Url"] = "false"
    return answer


@app.delete("/cart/<int:number>")
def remove(number):
    return "", {"HX-Reswap": "delete"}


# POST /cart -> 200, HX-Trigger: {'cart': 2}, body: <li>lamp</li>
# POST /cart-tuple -> 200, HX-Trigger: {'cart': 2}, body: <li>lamp</li>
# POST /cart-response -> 200, HX-Trigger: {'cart': 2}, body: <li>lamp</li>
# POST /cart-right -> 200, HX-Trigger: {"cart": 2}, body: <li>lamp</li>
# DELETE /cart/1 -> 200, HX-Reswap: delete
