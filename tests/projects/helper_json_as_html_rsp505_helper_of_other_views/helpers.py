"""What the views answer when something is wrong."""

import json
from flask import Response


def validate(arg):
    try:
        int(arg)
    except ValueError:
        return Response(json.dumps({"message": "bad argument"}), status=400)  # RSP505
