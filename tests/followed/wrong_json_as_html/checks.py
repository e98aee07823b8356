import json


def dumped(value):
    return json.dumps(value)


def problem(message):
    return json.dumps({"message": message})
