from flask import abort
from flask.views import MethodView


class Checked(MethodView):
    def refuse(self, text):
        abort(400, text)
