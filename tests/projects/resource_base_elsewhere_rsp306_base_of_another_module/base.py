from flask_restful import Api, Resource

api = Api()


class NamespaceResource(Resource):
    namespace = "shop"


def nickname(name):
    def note(method):
        method.nickname = name
        return method

    return note
