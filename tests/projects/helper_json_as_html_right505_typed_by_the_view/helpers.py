"""What the views answer when something is wrong."""

import json

from flask import Response


def problem(text):
    return Response(json.dumps({"message": text}), status=400)
