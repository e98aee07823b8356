"""The body of a generator expression runs late, only its first iterable is read at once."""
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Export(MethodView):
    def get(self):
        return app.response_class(self.rows(), mimetype="text/csv")

    def rows(self):
        yield "name\n"
        separator = request.args.get("sep", ";")  # RSP511
        yield separator.join(["a", "b"])


app.add_url_rule("/export", view_func=Export.as_view("export"))


@app.route("/values")
def values():
    return (request.args[key] for key in ("a", "b"))  # RSP511


# GET /export -> RuntimeError: Working outside of request context...
# GET /values?a=1&b=2 -> RuntimeError: Working outside of request context...
