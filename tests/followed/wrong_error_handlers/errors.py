from flask import render_template


def missing(error):
    return render_template("missing.html")  # RSP301


def failed(error):
    return render_template("failed.html"), 410
