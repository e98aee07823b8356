"""Plain content from variables, branches, classes and blueprints."""
from __future__ import annotations

import flask as f
from flask.views import MethodView

bp = f.Blueprint("pages", __name__)


class Page(MethodView):
    def get(self) -> str:
        text = ", ".join(["a", "b"])
        return text  # RSP901


@bp.get("/list")
def listed() -> list[int]:
    numbers = [n * 2 for n in range(3)]
    return numbers  # RSP901


@bp.get("/branch")
def branch():
    if f.request.args.get("html"):
        return f.render_template_string("<b>x</b>")  # RSP901
    return f.make_response("x")


bp.add_url_rule("/page", view_func=Page.as_view("page"))
app = f.Flask(__name__)
app.register_blueprint(bp)

# GET /list -> 200, body: [0,2,4]
# GET /branch?html=1 -> 200, body: <b>x</b>
# GET /page -> 200, body: a, b
