from functools import partial

from flask import make_response, render_template


class Pages:
    TITLE = "Shop"

    @classmethod
    def titled(cls, name):
        return make_response(f"{cls.TITLE}: {name}")


def _rendered(wrap, name):
    return wrap(render_template(f"{name}.html"))


short = partial(_rendered, make_response)
