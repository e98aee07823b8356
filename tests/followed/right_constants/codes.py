from enum import IntEnum

ERRORS = {"missing": {"error": "missing"}}


class Status(IntEnum):
    EMPTY = 204
    MISSING = 404
    TEAPOT = 418
