"""Another view makes its own file a plain body; this one's callback is never called."""

import hashlib
from flask import Flask, send_file
from flask.views import MethodView

app = Flask(__name__)
CLOSED = []


@app.get("/once")
def once():
    response = send_file(__file__, mimetype="text/plain")
    response.call_on_close(lambda: CLOSED.append("once"))  # RSP515
    return response


class Checked(MethodView):
    def get(self):
        response = send_file(__file__, mimetype="text/plain")
        response.direct_passthrough = False
        response.headers["X-Sum"] = hashlib.sha256(response.get_data()).hexdigest()
        response.call_on_close(lambda: CLOSED.append("checked"))
        return response


app.add_url_rule("/checked", view_func=Checked.as_view("checked"))


@app.get("/closed")
def closed():
    return ",".join(CLOSED)


# GET /once -> 200
# GET /checked -> 200
# GET /closed -> 200, body: checked
