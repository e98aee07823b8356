from base import BaseView


class UserView(BaseView):
    def post(self):  # RSP204
        if self.name:
            return {"name": self.name}
