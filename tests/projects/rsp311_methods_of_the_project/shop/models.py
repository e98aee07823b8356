from flask import abort


class Lamp:
    def __init__(self, watts):
        self.watts = watts

    def to_dict(self):
        return {"watts": self.watts}


class Orders:
    def get(self, number):
        if number > 3:
            abort(404)
        return {"number": number}


def check(number):
    if number > 3:
        abort(404)
    return number
