from flask import Flask


class Shop(Flask):
    def make_response(self, rv):
        if rv is None:
            return super().make_response(("", 204))
        return super().make_response(str(rv) if isinstance(rv, int) else rv)
