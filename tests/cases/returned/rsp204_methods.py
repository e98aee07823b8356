"""A request.method that the route declares is not answered."""

import flask as f
from flask.views import MethodView

bp = f.Blueprint("bp", __name__)


@bp.route("/form", methods=["GET", "POST"])
def form():  # RSP204
    if f.request.method == "POST":
        return f.redirect("/form")


@bp.route("/three", methods=("GET", "POST", "DELETE"))
def three():  # RSP204
    if f.request.method == "GET":
        return "get"
    elif f.request.method == "POST":
        return "post"


@bp.route("/match", methods=["GET", "PUT"])
def matched():  # RSP204
    match f.request.method:
        case "PUT":
            return "put"


@bp.route("/valid", methods=["GET", "POST"])
def valid():  # RSP204
    if f.request.method == "GET":
        return f.render_template("form.html")
    if f.request.method == "POST":
        if f.request.form.get("name"):
            return "saved"


class Items(MethodView):
    def get(self):  # RSP204
        if f.request.args:
            return f.jsonify(dict(f.request.args))

    async def post(self):  # RSP204
        name = f.request.form.get("name")
        app.logger.debug("name %s", name)


def create_app():
    app = f.Flask(__name__)
    app.register_blueprint(bp)
    app.add_url_rule("/items", view_func=Items.as_view("items"))
    return app


app = create_app()

# GET /form -> TypeError: The view function for 'bp.form' did not return a valid response. The...
# DELETE /three -> TypeError: The view function for 'bp.three' did not return a valid response...
# GET /match -> TypeError: The view function for 'bp.matched' did not return a valid response...
# POST /valid form a=1 -> TypeError: The view function for 'bp.valid' did not return a valid r...
# GET /items -> TypeError: The view function for 'items' did not return a valid response. The...
# POST /items form a=1 -> TypeError: The view function for 'items' did not return a valid resp...
