"""A view that refuses with a page and gives status_code to the template."""

import flask

app = flask.Flask(__name__)


@app.get("/admin")
def admin():
    if flask.request.headers.get("X-Role") != "admin":
        return flask.render_template("denied.html", status_code=403)  # RSP309
    return flask.render_template("admin.html")


# GET /admin -> 200, body: denied.html
# GET /admin with X-Role: admin -> 200, body: admin.html
