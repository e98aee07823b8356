class Commands:
    def __init__(self):
        self.known = {}
        self.log = []

    def route(self, name):
        def keep(function):
            self.known[name] = function
            return function

        return keep


commands = Commands()


def handle(name):
    commands.known[name]()
