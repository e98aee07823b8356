from hooks import finish


def prepare(app):
    app.after_request(finish)
