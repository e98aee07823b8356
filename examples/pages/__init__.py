"""Templates: render the text first, then wrap it in a response and customise that."""

from flask import Flask, make_response, render_template, request

app = Flask(__name__)

GREETINGS = {"en": "Good morning", "fr": "Bonjour"}


@app.get("/")
def home():
    """Choose a language and say in the headers which one it became."""
    language = request.accept_languages.best_match(list(GREETINGS), default="en")
    page = render_template("home.html", greeting=GREETINGS[language], language=language)
    response = make_response(page)
    response.content_language.add(language)
    response.vary.add("Accept-Language")
    return response


@app.get("/hello/<name>")
def hello(name):
    """What visitors type is escaped by the template, not by the view."""
    response = make_response(render_template("hello.html", name=name))
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@app.get("/feed.xml")
def feed():
    """A template need not be HTML; the response says what it is."""
    response = make_response(render_template("feed.xml", entries=["First", "Second & last"]))
    response.content_type = "application/atom+xml; charset=utf-8"
    return response


@app.errorhandler(404)
def not_found(error):
    """The error page is a template; the 404 belongs to the response."""
    return render_template("404.html", path=request.path), 404
