from .base import Base

PLANTS = {"ficus": {"name": "ficus"}}


class Plant(Base):
    def get(self, name):
        return self.ok(PLANTS[name])

    def put(self, name):
        if name not in PLANTS:
            self.fail("no such plant", 404)  # RSP202


class Water(Base):
    def post(self, name):
        if name in PLANTS:
            return self.ok({"done": True}, 202)
        self.fail("no such plant", 404)  # RSP202
