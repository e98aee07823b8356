from flask import current_app, jsonify


def handle_errors(bp):
    @bp.app_errorhandler(Exception)
    def failed(error):  # RSP313
        current_app.logger.warning("failed")
        return jsonify(error="failed"), 500
