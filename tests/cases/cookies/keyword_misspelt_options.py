"""The unknown keyword hides in unpacked options, in delete_cookie, and in a class."""
from flask import Flask, after_this_request, make_response, redirect

app = Flask(__name__)
COOKIE = {"secure": True, "http_only": True}


class Cookies:
    name = "sid"
    options = {"expiry": 3600}

    def save(self, response, value):
        response.set_cookie(self.name, value, **self.options)  # RSP607
        return response


@app.route("/options")
def options():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", **COOKIE)  # RSP607
    return resp


@app.route("/logout")
def logout():
    resp = redirect("/")
    resp.delete_cookie("sid", max_age=0)  # RSP607
    return resp


@app.route("/class")
def in_class():
    jar = Cookies()
    resp = make_response("x")
    return jar.save(resp, "abc")


@app.route("/later")
def later():
    @after_this_request
    def remember(response):
        response.set_cookie("sid", "abc", expire=None)  # RSP607
        return response

    return "x"


# GET /options -> TypeError: Response.set_cookie() got an unexpected keyword argument 'http_only'
# GET /logout -> TypeError: Response.delete_cookie() got an unexpected keyword argument 'max_age'
# GET /class -> TypeError: Response.set_cookie() got an unexpected keyword argument 'expiry'
# GET /later -> TypeError: Response.set_cookie() got an unexpected keyword argument 'expire'
