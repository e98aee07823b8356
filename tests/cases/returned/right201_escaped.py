"""The response escapes: it is stored, handed over, closed over, yielded or kept."""

from flask import Flask, after_this_request, g, make_response, stream_with_context

app = Flask(__name__)

CACHE = {}


def remember(response):
    CACHE["last"] = response


class Keeper:
    def __init__(self):
        self.response = None


keeper = Keeper()


@app.get("/cache")
def cache():
    if "page" not in CACHE:
        response = make_response("cached")
        response.headers["X-A"] = "1"
        CACHE["page"] = response
    return CACHE["page"]


@app.get("/g")
def in_g():
    g.response = make_response("from g")
    g.response.headers["X-A"] = "1"
    return g.response


@app.get("/attribute")
def attribute():
    response = make_response("kept")
    response.headers["X-A"] = "1"
    keeper.response = response
    return keeper.response


@app.get("/call")
def call():
    response = make_response("x")
    response.headers["X-A"] = "1"
    remember(response)
    return "see the cache"


@app.get("/closure")
def closure():
    extra = make_response("")
    extra.headers["X-A"] = "1"

    @after_this_request
    def add(response):
        response.headers.extend(extra.headers)
        return response

    return "x"


@app.get("/stream")
def stream():
    @stream_with_context
    def parts():
        part = make_response("part")
        yield part.get_data()

    return app.response_class(parts(), mimetype="text/plain")


@app.get("/list")
def listed():
    made = []
    for n in range(2):
        response = make_response(str(n))
        response.headers["X-N"] = str(n)
        made.append(response)
    return made[1]


# GET /cache -> 200, X-A: 1, body: cached
# GET /g -> 200, X-A: 1, body: from g
# GET /attribute -> 200, X-A: 1, body: kept
# GET /call -> 200, body: see the cache
# GET /stream -> 200, body: part
# GET /list -> 200, X-N: 1, body: 1
