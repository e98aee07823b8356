class Bundle:
    def __init__(self):
        self.calls = []

    def before_request(self, function):
        self.calls.append(function)

    def after_request(self, function):
        self.calls.append(function)


class Recorder:
    def __init__(self):
        self.bundle = Bundle()
