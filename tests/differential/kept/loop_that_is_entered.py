"""A while loop whose test is true at first is not skipped."""

from flask import Flask, make_response, redirect, request

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    page = make_response("gone")
    left = 2
    while left:
        left -= 1
        page = redirect("/there")
    return page


@app.get("/there")
def there():
    return "there"


@app.errorhandler(405)
def not_allowed(error):
    page = make_response("no")
    left = len(request.args)
    while left:
        left -= 1
        page = redirect("/there")
    return page  # RSP301


# GET /missing -> 302
# POST /there?a=1 -> 302
# POST /there -> 200
