"""An app that converts what its views return."""

from dataclasses import asdict, dataclass, is_dataclass

from flask import Flask, Response


@dataclass
class User:
    name: str


class ModelResponse(Response):
    @classmethod
    def force_type(cls, rv, environ=None):
        if isinstance(rv, set):
            rv = Response(",".join(sorted(rv)))
        return super().force_type(rv, environ)


class Api(Flask):
    response_class = ModelResponse

    def make_response(self, rv):
        if is_dataclass(rv):
            rv = asdict(rv)
        if isinstance(rv, (bool, int)):
            rv = {"value": rv}
        return super().make_response(rv)


app = Api(__name__)


@app.get("/user")
def user():
    return User("a")


@app.get("/number")
def number():
    return 42


@app.get("/truth")
def truth():
    return True


# GET /user -> 200, body: {"name":"a"}
# GET /number -> 200, body: {"value":42}
# GET /truth -> 200, body: {"value":true}
