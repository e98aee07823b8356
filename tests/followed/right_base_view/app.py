"""View classes whose base in a third module turns None into an answer."""
from flask import Flask

from users import UserView

app = Flask(__name__)
app.add_url_rule("/users", view_func=UserView.as_view("users"))

# POST /users -> 204
