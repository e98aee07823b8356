"""An app with an aborter class of its own knows the codes that it adds."""

from flask import Flask, abort
from werkzeug.exceptions import Aborter, HTTPException


class Enhance(HTTPException):
    code = 555
    description = "enhance"


class ShopAborter(Aborter):
    def __init__(self):
        super().__init__(extra={555: Enhance})


class Shop(Flask):
    aborter_class = ShopAborter


def create_app():
    app = Shop(__name__)

    @app.get("/")
    def enhance():
        abort(555)

    return app


# GET / -> 555 UNKNOWN
