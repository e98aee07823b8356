import flask


def render_template(name, **values):
    return flask.render_template(f"dark/{name}", **values)
