"""Django's redirect, in a function of the same module."""

from flask import Flask, redirect

app = Flask(__name__)


@app.get("/")
def index():
    return redirect("/login")


def django_view(request):
    from django.shortcuts import redirect

    return redirect("item", number=3, permanent=True)


# GET / -> 302, Location: /login [Flask >= 2.2]
