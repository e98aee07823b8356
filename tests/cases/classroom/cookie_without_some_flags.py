"""One or two of the three are there, in a hook, a helper and a class."""
import flask as f


def remember(response, value):
    response.set_cookie("sid", value, httponly=True)  # RSP903
    return response


class Visits:
    def __init__(self, app):
        app.after_request(self._after)

    def _after(self, response):
        response.set_cookie("seen", "1", secure=True, samesite="Lax")  # RSP903
        return response


app = f.Flask(__name__)
Visits(app)


@app.post("/login")
def login():
    resp = remember(f.make_response("x"), "abc")
    resp.set_cookie("theme", "dark", secure=True, httponly=True)  # RSP903
    return resp


# POST /login -> 200, Set-Cookie: sid=abc; HttpOnly; Path=/
