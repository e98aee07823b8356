"""The unreached lines stand in a nested view, a loop, an async view, and a hook."""

import flask as f


def create_app():
    app = f.Flask(__name__)

    @app.get("/async")
    async def later():
        response = f.make_response("later")
        return response
        response.headers["X-A"] = "1"  # RSP212
        return response

    @app.get("/loop")
    def loop():
        response = f.make_response("loop")
        for name in ("a", "b"):
            if name in f.request.args:
                return response
                response.set_cookie(name, "1")  # RSP212
        return "none"

    @app.after_request
    def stamp(response):
        return response
        response.headers["X-Stamp"] = "1"  # RSP212

    @app.get("/with")
    def with_context():
        with app.app_context():
            response = f.make_response("with")
            return response
        response.mimetype = "text/plain"  # RSP212

    @app.get("/raise")
    def raises():
        response = f.make_response("raise")
        raise KeyError("x")
        response.headers["X-A"] = "1"  # RSP212
        return response

    return app


app = create_app()

# GET /async -> 200, no X-A, no X-Stamp, body: later
# GET /loop?a=1 -> 200, no Set-Cookie, body: loop
# GET /with -> 200, Content-Type: text/html; charset=utf-8, body: with
# GET /raise -> KeyError: 'x'
