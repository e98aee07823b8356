"""In an if and a loop of the module."""

from flask import Flask, make_response

app = Flask(__name__)
PAGES = []
for name in ("a", "b"):
    if name != "c":
        PAGES.append(make_response(name))  # RSP413
# IMPORT -> RuntimeError: Working outside of application context...
