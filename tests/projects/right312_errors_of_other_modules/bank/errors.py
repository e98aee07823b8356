class AmountError(Exception):
    pass


class BankError(Exception):
    """Others derive from it."""


class Small(Exception):
    pass


class Gone(BankError):
    pass


def register_errors(app):
    @app.errorhandler(AmountError)
    def handle_amount(error):
        return str(error), error.http_code

    @app.errorhandler(BankError)
    def handle_bank(error):
        return error.message, error.code

    @app.errorhandler(Small)
    def handle_small(error):
        return error.message, 400

    @app.errorhandler(Gone)
    def handle_gone(error):
        return str(error), 404
