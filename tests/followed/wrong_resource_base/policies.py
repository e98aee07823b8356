from flask import request

from base import NamespaceResource, nickname


class Policy(NamespaceResource):
    @nickname("updatePolicy")
    def put(self, name):
        request.get_json()
        return {"name": name}, 204  # RSP306
