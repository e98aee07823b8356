"""The buffer was written and stands at its end."""

from io import BytesIO

from flask import Flask, send_file

app = Flask(__name__)


@app.get("/")
def report():
    buffer = BytesIO()
    buffer.write(b"a,b\n")
    buffer.write(b"1,2\n")
    return send_file(buffer, mimetype="text/csv")  # RSP411


# GET / -> 200, Content-Length: 8
