import flask


class Base(flask.Flask):
    pass


class Shop(Base):
    def __init__(self, name):
        super().__init__(name)
        self.config["TESTING"] = True
