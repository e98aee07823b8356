class Public:
    def contact(self):
        return lambda: "from the class"


public = Public()


def contact():
    return "from the module"
