"""status_code and status of other things take anything."""

from types import SimpleNamespace

from flask import Flask

app = Flask(__name__)


class Probe:
    status_code = None

    def status(self, text):
        self.status_code = text
        return self


@app.get("/")
def index():
    probe = Probe().status("down")
    record = SimpleNamespace(status_code=0)
    record.status_code = None
    record.status_code = (404,)
    return str(probe.status_code)


# GET / -> 200, body: down
