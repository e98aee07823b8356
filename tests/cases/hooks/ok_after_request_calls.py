"""Hooks as calls, methods, lambdas, partials and helpers, all with the response in hand."""
import functools

import flask as f


class Security:
    def __init__(self, app=None):
        self.name = "shop"
        if app:
            app.after_request(self._after)

    def _after(self, response):
        self.mark(response)
        return self.finish(response)

    def mark(self, response):
        response.headers["X-Name"] = self.name

    @staticmethod
    def finish(response):
        response.headers["X-Done"] = "1"
        return response


def with_header(name, response):
    response.headers[name] = "1"
    return response


def setter(name):
    def hook(response):
        response.headers[name] = "made"
        return response

    return hook


def create_app():
    app = f.Flask(__name__)
    Security(app)
    app.after_request(functools.partial(with_header, "X-Partial"))
    app.after_request(setter("X-Made"))
    app.after_request(lambda response: response)
    app.after_request(lambda response: with_header("X-Lambda", response))
    app.add_url_rule("/", view_func=lambda: "x", endpoint="index")
    return app


app = create_app()

# GET / -> 200, X-Name: shop, X-Done: 1, X-Partial: 1, X-Made: made, X-Lambda: 1
