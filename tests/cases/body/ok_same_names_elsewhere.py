"""Mails, models and exceptions have body, code, text and header of their own."""
from email.message import EmailMessage

from flask import Flask, jsonify
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


class Mail:
    def __init__(self, subject):
        self.subject = subject
        self.body = None
        self.header = {}


class Coupon:
    code = "NONE"
    text = ""


@app.route("/mail", methods=["POST"])
def mail():
    msg = Mail("Welcome")
    msg.body = "Hello"
    msg.header["X-Mailer"] = "shop"
    letter = EmailMessage()
    letter.add_header("X-Mailer", "shop")
    coupon = Coupon()
    coupon.code = "SUMMER"
    coupon.text = msg.body
    return jsonify(sent=coupon.code)


@app.errorhandler(HTTPException)
def any_error(err):
    err.code = err.code or 500
    response = jsonify(error=err.name, code=err.code)
    response.status_code = err.code
    return response


# POST /mail -> 200, body: {"sent":"SUMMER"}
# GET /nope -> 404, Content-Type: application/json
