"""The uncalled function of a factory, a class view, an alias, a branch and a helper."""

import flask as f
from flask.views import MethodView


def page():
    return f.make_response("page")


class Items(MethodView):
    def _render(self):
        return "items"

    def get(self):
        return self._render  # RSP207

    def post(self):
        if f.request.form:
            return f.jsonify  # RSP207
        return "empty"


def create_app():
    app = f.Flask(__name__)
    app.add_url_rule("/items", view_func=Items.as_view("items"))

    @app.get("/helper")
    def helper():
        return page  # RSP207

    @app.get("/abort")
    async def aborts():
        return f.abort  # RSP207

    @app.get("/url")
    def url():
        return f.url_for  # RSP207

    return app


app = create_app()

# GET /items -> TypeError: Items._render() takes 1 positional argument but 3 were given...
# POST /items form a=1 -> TypeError: Object of type Request is not JSON serializable...
# GET /helper -> TypeError: page() takes 0 positional arguments but 2 were given...
# GET /abort -> TypeError: unhashable type: 'dict'...
# GET /url -> TypeError: url_for() takes 1 positional argument but 2 were given...
