"""What is registered is a function: by name, by a maker, a lambda, as_view or a partial."""

from functools import partial, wraps

from flask import Flask, make_response, redirect

app = Flask(__name__)


from flask.views import MethodView


def index():
    return "index"


def view_of(text):
    def view():
        return make_response(text)

    view.__name__ = f"view_{text}"
    return view


def page(name):
    return f"page {name}"


class Items(MethodView):
    def get(self):
        return "items"


def logged(view):
    @wraps(view)
    def wrapper():
        return view()

    return wrapper


def missing(error):
    return "missing", 404


app.add_url_rule("/", view_func=index)
app.add_url_rule("/made", view_func=view_of("made"))
app.add_url_rule("/lambda", "go", lambda: redirect("/"))
app.add_url_rule("/items", view_func=Items.as_view("items"))
app.add_url_rule("/partial", "partial", partial(page, "one"))
app.add_url_rule("/logged", "logged", logged(index))
app.add_url_rule("/go", "go_there", redirect_to=lambda adapter: "/")
app.register_error_handler(404, missing)
app.route("/direct", endpoint="direct")(index)

# GET / -> 200, body: index
# GET /made -> 200, body: made
# GET /lambda -> 302, Location: /, body: <!doctype html>...
# GET /items -> 200, body: items
# GET /partial -> 200, body: page one
# GET /logged -> 200, body: index
# GET /nope -> 404, body: missing
# GET /direct -> 200, body: index
