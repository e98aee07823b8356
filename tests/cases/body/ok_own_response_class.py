"""A project's own Response subclass has the attributes that it declares."""
from flask import Flask, Response

class ApiResponse(Response):
    default_mimetype = "application/json"
    code = None
    body = ""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.text = self.get_data(as_text=True)

    def set_header(self, name, value):
        self.headers[name] = value


app = Flask(__name__)
app.response_class = ApiResponse


@app.route("/own")
def own():
    resp = ApiResponse('{"a": 1}')
    resp.code = "A17"
    resp.body = resp.text
    resp.set_header("X-Code", resp.code)
    return resp


@app.route("/made")
def made():
    resp = app.make_response('{"b": 2}')
    resp.code = "B18"
    resp.set_header("X-Code", resp.code)
    return resp


# GET /own -> 200, X-Code: A17, Content-Type: application/json
# GET /made -> 200, X-Code: B18, Content-Type: application/json
