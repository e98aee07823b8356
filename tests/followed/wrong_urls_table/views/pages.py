from flask import jsonify, render_template


def text():
    page = render_template("text.html")
    page.status_code = 201  # RSP101
    return page


def json():
    return jsonify(ok=True)
