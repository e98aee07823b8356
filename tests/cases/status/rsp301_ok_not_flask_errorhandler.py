"""An object of another kind with a decorator of the same name."""

from flask import Flask

app = Flask(__name__)


class Bot:
    def __init__(self):
        self.handlers = {}

    def errorhandler(self, kind):
        def register(func):
            self.handlers[kind] = func
            return func

        return register

    def register_error_handler(self, kind, func):
        self.handlers[kind] = func


bot = Bot()


@bot.errorhandler(404)
def silent(e):
    return "the bot says nothing"


bot.register_error_handler(500, lambda e: "the bot fell over")


@app.get("/")
def index():
    return str(len(bot.handlers))


# GET / -> 200, body: 2
