"""simplejson.dumps() gives text that goes out as text/html."""
import simplejson as json
from flask import Flask

app = Flask(__name__)


@app.get("/a")
def a():
    data = {"a": 1}
    return json.dumps(data, use_decimal=True), 200  # RSP505
