"""Files that are open when they are sent, or whose content was read while they were."""

import zipfile
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory

from flask import Flask, Response, send_file

HERE = Path(__file__)
app = Flask(__name__)


@app.get("/open")
def still_open():
    handle = open(HERE, "rb")
    return send_file(handle, mimetype="text/plain")


@app.get("/path")
def path():
    with open(HERE, "rb") as handle:
        handle.read(1)
    return send_file(HERE)


@app.get("/read")
def read():
    with open(HERE, "rb") as handle:
        return Response(handle.read())


@app.get("/memory")
def memory():
    with open(HERE, "rb") as handle:
        copy = BytesIO(handle.read())
    return send_file(copy, mimetype="text/plain")


@app.get("/inside")
def inside():
    def pieces():
        with open(HERE, "rb") as handle:
            while piece := handle.read(1000):
                yield piece

    return Response(pieces())


@app.get("/zip")
def zipped():
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "abc")
    buffer.seek(0)
    return send_file(buffer, download_name="a.zip")


@app.get("/folder")
def folder():
    with TemporaryDirectory() as name:
        target = Path(name, "a.txt")
        target.write_text("abc")
        return send_file(target)


@app.get("/named")
def named():
    with NamedTemporaryFile(suffix=".txt") as file:
        file.write(b"abc")
        file.flush()
        return send_file(file.name)


@app.get("/list")
def listed():
    with open(HERE) as handle:
        return Response([line.upper() for line in handle])


@app.get("/size")
def size():
    with open(HERE, "rb") as handle:
        return f"{len(handle.read())} bytes of {handle.name}"


@app.get("/again")
def again():
    with open(HERE, "rb") as handle:
        handle.read()
    handle = open(HERE, "rb")
    return send_file(handle, mimetype="text/plain")


# GET /open -> 200
# GET /path -> 200
# GET /read -> 200
# GET /memory -> 200
# GET /inside -> 200
# GET /zip -> 200
# GET /folder -> 200, body: abc
# GET /named -> 200, body: abc
# GET /list -> 200
# GET /size -> 200
# GET /again -> 200
