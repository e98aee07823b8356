"""True, None and a comparison are no text for a cookie."""
import flask as f

app = f.Flask(__name__)


@app.route("/flag")
def flag():
    resp = f.make_response("x")
    resp.set_cookie("logged_in", True)  # RSP602
    return resp


@app.route("/none")
def none():
    resp = f.jsonify(ok=True)
    resp.set_cookie("sid", None)  # RSP602
    return resp


@app.route("/compare")
def compare():
    dark = f.request.args.get("theme") == "dark"
    resp = f.redirect("/flag")
    resp.set_cookie("dark", dark)  # RSP602
    return resp


@app.route("/either")
def either():
    resp = f.make_response("x")
    resp.set_cookie("seen", 1 if f.request.args else 0)  # RSP602
    return resp


# GET /flag -> TypeError: ...
# GET /none -> TypeError: ...
# GET /compare -> TypeError: ...
# GET /either -> TypeError: ...
