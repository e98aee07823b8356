"""Each path answers the same page with 200, in the 404 handler, too."""

from flask import Flask, render_template_string

app = Flask(__name__)
PAGE = "<p>{{ message }}</p>"


@app.errorhandler(404)
def nothing_here(error):
    message = "starting"
    return render_template_string(PAGE, message=message)


@app.get("/", defaults={"path": ""})
@app.get("/<path:path>")
def everything(path):
    message = "starting"
    return render_template_string(PAGE, message=message)


# GET /any/thing -> 200, body: <p>starting</p>
# GET / -> 200, body: <p>starting</p>
