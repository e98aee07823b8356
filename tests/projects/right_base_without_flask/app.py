"""Classes of the project with get() and put() whose base is no view and no resource."""

from flask import Flask
from base import Store

app = Flask(__name__)


class Lamps(Store):
    def get(self, name):
        if name in self.rows:
            return self.rows[name]

    def put(self, name):
        self.rows[name] = 3
        return 3

    def delete(self, name):
        return {"gone": self.rows.pop(name)}, 204


lamps = Lamps()


@app.get("/")
def index():
    lamps.put("hall")
    return {"hall": lamps.get("hall"), "attic": lamps.get("attic")}


# GET / -> 200, body: {"attic":null,"hall":3}
