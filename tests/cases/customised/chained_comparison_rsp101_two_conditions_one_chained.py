"""Two conditions, of which one or both are chained comparisons, before a header on text."""

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.get("/age")
def age():
    years = request.args.get("years", 0, type=int)
    if 0 < years < 150:
        kind = "person"
    elif 0 < years < 9000:
        kind = "tree"
    else:
        kind = "stone"
    page = render_template_string("{{ kind }}", kind=kind)
    page.headers["X-Kind"] = kind  # RSP101
    return page


# GET /age?years=30 -> AttributeError: 'str' object has no attribute 'headers'
