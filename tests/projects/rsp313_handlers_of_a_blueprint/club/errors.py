from flask import jsonify


def handle_any(error):  # RSP313
    return jsonify(error="internal error"), 500


def handle_os(error):
    return jsonify(error="storage"), 503


def init_errors(app):
    app.register_error_handler(OSError, handle_os)
    app.register_error_handler(Exception, handle_any)
