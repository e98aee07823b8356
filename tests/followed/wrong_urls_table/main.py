"""A table of addresses in urls.py; the views lie in a package and name no route."""
from flask import Flask

from site_urls import URLS

app = Flask(__name__)
for rule, view in URLS:
    app.add_url_rule(rule, view_func=view)

# GET /text -> AttributeError: 'str' object has no attribute 'status_code'
# GET /json -> 200, Content-Type: application/json
