"""A response made here is read under a name it does not have."""
import logging

from flask import Flask, Response, make_response
from flask.views import MethodView

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.after_request
def audit(response: Response) -> Response:
    log.debug("answered %s", response.code)  # RSP502
    return response


class Page(MethodView):
    def get(self):
        resp = self.build()
        if "secret" in resp.text:  # RSP502
            resp.status_code = 403
        return resp

    def build(self):
        resp = make_response("secret things")
        resp.header["X-A"] = "1"  # RSP502
        return resp


app.add_url_rule("/page", view_func=Page.as_view("page"))


@app.route("/")
def index():
    return "x"


# GET / -> AttributeError: 'Response' object has no attribute 'code'
# GET /page -> AttributeError: 'Response' object has no attribute 'header'
