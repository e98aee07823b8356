"""cycle(), repeat(), iter() with a call and an own endless generator never run out."""

import itertools
from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


def numbers():
    n = 0
    while True:
        yield n
        n += 1


@app.get("/cycle")
def cycle():
    for name in itertools.cycle(["hall", "attic"]):
        if name == "attic":
            return name


class Repeat(MethodView):
    def get(self):
        for tries, text in enumerate(itertools.repeat("again")):
            if tries == 3:
                return text


app.add_url_rule("/repeat", view_func=Repeat.as_view("repeat"))


@app.get("/own")
def own():
    for n in numbers():
        if n > 4:
            return {"n": n}


# GET /cycle -> 200, body: attic
# GET /repeat -> 200, body: again
# GET /own -> 200, body: {"n":5}
