from flask import redirect


def to_login():
    return redirect("/login")
