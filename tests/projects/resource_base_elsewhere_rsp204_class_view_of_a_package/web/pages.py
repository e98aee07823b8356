from flask.views import MethodView


class Page(MethodView):
    init_every_request = False
