class Keeper:
    def __init__(self):
        self.kept = []

    def _keep(self, function):
        self.kept.append(function.__name__)
        return function

    def errorhandler(self, kind):
        return self._keep

    def route(self, name):
        return self._keep

    def before_request(self, function):
        return self._keep(function)

    def after_request(self, function):
        return self._keep(function)


class Recorder:
    def __init__(self):
        self.bundle = Keeper()


bus = Keeper()
cli = Keeper()
recorder = Recorder()
