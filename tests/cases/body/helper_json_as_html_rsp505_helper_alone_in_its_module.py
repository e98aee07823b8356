"""A module with helpers only: Response(json.dumps(...)) without a type goes out as text/html.

Without request lines: no app is in sight, the views are elsewhere.
"""

import json
from flask import Response, make_response


def bad(text):
    return Response(json.dumps({"message": text}), status=400)  # RSP505


class Answers:
    def listed(self, rows):
        return Response(response=json.dumps(rows))  # RSP505

    @staticmethod
    def made(row):
        return make_response(json.dumps(row), 201)  # RSP505
