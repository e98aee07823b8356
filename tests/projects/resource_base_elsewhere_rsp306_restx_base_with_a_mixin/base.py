from flask_restx import Resource


class Audited:
    def audit(self, name):
        self.seen = name


class BaseResource(Resource):
    pass
