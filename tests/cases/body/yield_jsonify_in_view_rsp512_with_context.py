"""With the context kept the responses inside the body are the mistake that is left."""

from flask import Flask, Response, jsonify, stream_with_context
from flask.views import MethodView

app = Flask(__name__)


class Steps(MethodView):
    def get(self):
        @stream_with_context
        def steps():
            for number in range(3):
                yield jsonify(step=number)  # RSP512

        return Response(steps())

    def post(self):
        return Response(stream_with_context(jsonify(n=n) for n in range(3)))  # RSP512


app.add_url_rule("/steps", view_func=Steps.as_view("steps"))
# GET /steps -> TypeError: sequence item 0: expected a bytes-like object, Response found
# POST /steps -> TypeError: sequence item 0: expected a bytes-like object, Response found
