from flask import jsonify


class AmountError(Exception):
    def __init__(self, text, status=400):
        super().__init__(text)
        self.status = status


class Closed(Exception):
    code = 409


class BankError(Exception):
    pass


class Limit(BankError):
    pass


class NotEnough(BankError):
    def __init__(self):
        self.message = "not enough"


class OddError(BankError):
    pass


def handle_amount(error):
    return jsonify(error=str(error)), error.code  # RSP312


def handle_closed(error):
    return "closed", error.code


def handle_bank(error):
    return error.message, 402  # RSP312


def handle_odd(error):
    return str(error), 400


def register_errors(app):
    app.register_error_handler(AmountError, handle_amount)
    app.register_error_handler(Closed, handle_closed)
    app.register_error_handler(BankError, handle_bank)

    @app.errorhandler(OddError)
    def odd(error):
        return handle_odd(error)
