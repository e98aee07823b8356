from base import BaseView


class UserView(BaseView):
    def post(self):
        pass
