from flask import request
from flask.views import MethodView


class BaseView(MethodView):
    @property
    def name(self):
        return request.form.get("name")
