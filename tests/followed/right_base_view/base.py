from flask.views import MethodView


class BaseView(MethodView):
    def dispatch_request(self, **kwargs):
        answer = super().dispatch_request(**kwargs)
        return ("", 204) if answer is None else answer
