class Router:
    def __init__(self, name):
        self.name = name
        self.routes = []

    def route(self, rule, methods=()):
        def keep(function):
            self.routes.append((rule, function))
            return function

        return keep
