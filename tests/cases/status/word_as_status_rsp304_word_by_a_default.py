"""A word as the status through a parameter's default and an attribute; numbers as text are fine."""

import json
from flask import Flask, Response

app = Flask(__name__)
JOBS = {1: "done"}


class Problem:
    def __init__(self, text, status="error"):
        self.text = text
        self.status = status

    def to_response(self):
        return Response(  # RSP304
            json.dumps({"status": self.status, "text": self.text}),
            status=self.status,
            mimetype="application/json",
        )


@app.get("/jobs/<int:number>")
def job(number):
    if number not in JOBS:
        return Problem("no such job").to_response()
    return Response(JOBS[number], status="200")


@app.get("/plain")
def plain():
    return Response("sorry", status="error")  # RSP304


# GET /jobs/2 -> 0 error, body: {"status": "error", "text": "no such job"}
# GET /jobs/1 -> 200, body: done
# GET /plain -> 0 error, body: sorry
