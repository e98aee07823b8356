"""A factory of another module makes the blueprint; a local class derives from APIFlask's app."""

from flask import Flask
from factory import make_blueprint

lamps = make_blueprint("lamps")


@lamps.delete("/lamps/<name>")
def remove(name):
    return {"gone": name}, 204  # RSP306


app = Flask(__name__)
app.register_blueprint(lamps)
# DELETE /lamps/hall -> 204
