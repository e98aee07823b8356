from flask_restful import Resource


def nickname(text):
    def decorator(function):
        function.nickname = text
        return function

    return decorator


class NamespaceResource(Resource):
    namespace = "shop"
