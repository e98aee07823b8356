from core import app, bp


@app.get("/one")
def one():  # RSP204
    app.logger.debug("one")


@bp.get("/two")
def two():
    return 2.5  # RSP206


app.register_blueprint(bp)
