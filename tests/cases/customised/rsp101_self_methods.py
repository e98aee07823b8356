"""The text is made by a method reached through self, also an inherited one."""

from flask import Flask, render_template_string
from flask.views import MethodView

app = Flask(__name__)


class Base(MethodView):
    title = "base"

    def render(self, **values):
        return render_template_string("{{ title }}", title=self.title, **values)


class Users(Base):
    title = "users"

    def get(self):
        page = self.render(n=2)
        page.headers["X-Users"] = "2"  # RSP101
        return page

    def post(self):
        self.render().set_cookie("saved", "1")  # RSP101
        return "saved"


app.add_url_rule("/users", view_func=Users.as_view("users"))

# GET /users -> AttributeError: 'str' object has no attribute 'headers'
# POST /users -> AttributeError: 'str' object has no attribute 'set_cookie'
