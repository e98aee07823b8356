"""Keywords that set_cookie and delete_cookie do not know."""
import flask

app = flask.Flask(__name__)


@app.route("/http")
def http():
    resp = flask.make_response("x")
    resp.set_cookie("sid", "abc", http_only=True)  # RSP607
    return resp


@app.route("/camel")
def camel():
    resp = flask.Response("x")
    resp.set_cookie("sid", "abc", httpOnly=True, sameSite="Lax")  # RSP607
    return resp


@app.route("/same")
def same():
    resp = flask.jsonify(ok=True)
    resp.set_cookie("sid", "abc", secure=True, same_site="Lax")  # RSP607
    return resp


@app.route("/age")
def age():
    resp = flask.redirect("/http")
    resp.set_cookie(key="sid", value="abc", maxage=60)  # RSP607
    return resp


@app.route("/name")
def name():
    resp = flask.make_response("x")
    resp.set_cookie(name="sid", value="abc")  # RSP607
    return resp


# GET /http -> TypeError: Response.set_cookie() got an unexpected keyword argument 'http_only'
# GET /camel -> TypeError: Response.set_cookie() got an unexpected keyword argument 'httpOnly'
# GET /same -> TypeError: Response.set_cookie() got an unexpected keyword argument 'same_site'
# GET /age -> TypeError: Response.set_cookie() got an unexpected keyword argument 'maxage'
# GET /name -> TypeError: Response.set_cookie() got an unexpected keyword argument 'name'
