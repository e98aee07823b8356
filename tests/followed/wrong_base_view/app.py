"""View classes whose base comes from a third module; this file only registers them."""
from flask import Flask

from users import UserView

app = Flask(__name__)
app.add_url_rule("/users", view_func=UserView.as_view("users"))

# POST /users form name=a -> 200
# POST /users -> TypeError: The view function for 'users' did not return a valid response. The function either returned None or ended without a return statement.
