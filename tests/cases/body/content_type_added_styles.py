"""The second type comes from a method, an app factory and after_this_request."""
from flask import Flask, after_this_request, make_response, render_template
from flask.views import View


class Feed(View):
    mimetype = "application/rss+xml"

    def respond(self, body):
        response = make_response(body)
        response.headers.add("Content-Type", self.mimetype)  # RSP509
        return response

    def dispatch_request(self):
        return self.respond(render_template("feed.xml"))


def create_app():
    app = Flask(__name__)
    app.add_url_rule("/feed", view_func=Feed.as_view("feed"))

    @app.route("/later")
    def later():
        @after_this_request
        def typed(response):
            response.headers.add("CONTENT-TYPE", "text/plain")  # RSP509
            return response

        return "x"

    return app


app = create_app()

# GET /feed -> 200, Content-Type: text/html; charset=utf-8, Content-Type: application/rss+xml
# GET /later -> 200, Content-Type: text/html; charset=utf-8, Content-Type: text/plain
