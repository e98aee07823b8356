"""A return in finally replaces another response that carries the same header: nothing is lost."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/export")
def export():
    text = ""
    try:
        text = "a,b"
        response = make_response(text)
        response.headers["Content-Disposition"] = "attachment; filename=x.csv"
        return response
    except OSError:
        return "no", 500  # RSP216
    finally:
        print("closed")
        response = make_response(text)
        response.headers["Content-Disposition"] = "attachment; filename=x.csv"
        return response  # RSP216


# GET /export -> 200, Content-Disposition: attachment; filename=x.csv, body: a,b
