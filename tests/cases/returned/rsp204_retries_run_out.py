"""Loops that run out: a count that ends, and islice() of an endless one."""

import itertools
from flask import Flask, request

app = Flask(__name__)


@app.get("/tries")
def tries():  # RSP204
    for left in range(3):
        try:
            return {"n": int(request.args["n"])}
        except ValueError:
            app.logger.info("%s left", left)


@app.get("/slice")
def sliced():  # RSP204
    for n in itertools.islice(itertools.count(), 3):
        if n > 5:
            return {"n": n}


# GET /tries?n=1 -> 200, body: {"n":1}
# GET /tries?n=x -> TypeError: The view function for 'tries' did not return a valid response. The functio...
# GET /slice -> TypeError: The view function for 'sliced' did not return a valid response. The functi...
