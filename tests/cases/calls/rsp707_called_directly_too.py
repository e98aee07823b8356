"""A function of a thread that is also called with a request: what each call needs is missing."""

import threading

from flask import Flask, copy_current_request_context, request

app = Flask(__name__)
SEEN = []


def note(job):
    SEEN.append((job, request.path))  # RSP707


def note_if_wanted(job, wanted=False):
    if wanted:
        SEEN.append((job, request.path))


def note_path(job, path=None):
    SEEN.append((job, path or request.path))


@app.post("/notes")
def notes():
    note("now")
    threading.Thread(target=note, args=("later",)).start()
    return "ok"


@app.post("/wanted")
def wanted():
    note_if_wanted("now", True)
    threading.Thread(target=note_if_wanted, args=("later",)).start()
    return "ok"


@app.post("/paths")
def paths():
    note_path("now")
    threading.Thread(target=note_path, args=("later", "/paths")).start()
    return "ok"


@app.post("/copied")
def copied():
    @copy_current_request_context
    def work():
        note_if_wanted("copied", True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return "ok"


# POST /wanted -> 200, body: ok
# POST /paths -> 200, body: ok
# POST /copied -> 200, body: ok
