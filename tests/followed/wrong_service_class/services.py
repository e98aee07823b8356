from functools import partial

from flask import render_template


class Pages:
    TITLE = "Shop"

    @staticmethod
    def plain(name):
        return render_template(f"{name}.html")

    @classmethod
    def titled(cls, name):
        return f"{cls.TITLE}: {cls.plain(name)}"


short = partial(Pages.plain)
