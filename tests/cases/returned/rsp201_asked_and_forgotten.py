"""The length is only logged, and the text is returned instead of the response: its header is lost."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/page")
def page():
    text = "hello"
    answer = make_response(text)
    answer.headers["X-Kind"] = "page"
    app.logger.debug("%s bytes", answer.calculate_content_length())
    return text  # RSP201


# GET /page -> 200, no X-Kind, body: hello
