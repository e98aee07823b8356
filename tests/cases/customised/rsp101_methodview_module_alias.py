"""Text is customised in class views behind import flask as f."""

import flask as f
from flask.views import MethodView, View

app = f.Flask(__name__)


class Page(MethodView):
    def get(self):
        page = f.render_template_string("<p>{{ n }}</p>", n=1)
        page.cache_control.max_age = 60  # RSP101
        return page


class Old(View):
    def dispatch_request(self):
        out = f.url_for("page")
        out.mimetype = "text/plain"  # RSP101
        return out


app.add_url_rule("/page", view_func=Page.as_view("page"))
app.add_url_rule("/old", view_func=Old.as_view("old"))

# GET /page -> AttributeError: 'str' object has no attribute 'cache_control'
# GET /old -> AttributeError: 'str' object has no attribute 'mimetype'
