"""A helper makes the buffer, one branch of the view forgets the type."""

from io import BytesIO

from flask import Flask, request, send_file

app = Flask(__name__)


def picture():
    return BytesIO(b"GIF89a")


@app.get("/")
def index():
    image = picture()
    if request.args.get("download"):
        return send_file(image, download_name="a.gif", as_attachment=True)
    return send_file(image)  # RSP411


# GET / -> TypeError: Unable to detect the MIME type because a file name is not availab...
# GET /?download=1 -> 200, body: GIF89a
