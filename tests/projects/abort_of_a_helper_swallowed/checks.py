from flask import abort, request


def json_of(name):
    value = request.get_json().get(name)
    if value is None:
        abort(422, description=f"{name} is missing")
    return value


def number_of(name):
    try:
        if not request.args[name].isdigit():
            abort(400)
        return int(request.args[name])
    except Exception:
        return 0


class Store:
    def __init__(self):
        self.items = {"lamp": 3}

    def find(self, name, required=True):
        if name in self.items:
            return self.items[name]
        if required:
            abort(404)
        return None
