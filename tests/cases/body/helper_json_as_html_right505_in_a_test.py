"""A response that a test makes to stand for a server's answer: nobody sends it."""

import json
import unittest

from flask import Response


def fake_answer(data):
    return Response(json.dumps(data), status=200)


class ClientTest(unittest.TestCase):
    pass
