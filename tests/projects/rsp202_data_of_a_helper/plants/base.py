from flask_restful import Resource


class Base(Resource):
    def ok(self, data, status=200):
        return data, status

    def fail(self, message, status=400):
        return {"message": message, "failed": True}, status
