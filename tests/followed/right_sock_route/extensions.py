class Sock:
    def __init__(self):
        self.handlers = {}

    def init_app(self, app):
        app.extensions["sock"] = self

    def route(self, path):
        def decorator(function):
            self.handlers[path] = function
            return function

        return decorator


sock = Sock()
