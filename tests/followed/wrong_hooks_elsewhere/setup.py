from hooks import stamp


def prepare(app):
    app.after_request(stamp)
