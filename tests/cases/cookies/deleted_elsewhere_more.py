"""The path of the cookie stands in a position, a constant and a class attribute."""
import flask
from flask import Flask, Response, make_response

app = Flask(__name__)
ADMIN = "/admin"


class Cookies:
    path = "/api"

    def set(self, response: Response, value: str) -> Response:
        response.set_cookie("api", value, path=self.path)
        return response

    def clear(self, response: Response) -> Response:
        response.delete_cookie("api")  # RSP608
        return response


cookies = Cookies()


@app.route("/set")
def set_them():
    resp = make_response("x")
    resp.set_cookie("admin", "1", None, None, ADMIN)
    resp.set_cookie("lang", "en", domain="example.com", path="/shop")
    return cookies.set(resp, "abc")


@app.route("/unset")
def unset():
    resp = flask.redirect("/")
    resp.delete_cookie("admin", path="/")  # RSP608
    resp.delete_cookie("lang", path="/shop")  # RSP608
    return cookies.clear(resp)


# GET /set -> 200, Set-Cookie: admin=1; Path=/admin, Set-Cookie: api=abc; Path=/api
# GET /unset -> 302, Set-Cookie: admin=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/
