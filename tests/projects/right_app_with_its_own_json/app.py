"""The factory gives the app a JSON provider of its own: a blueprint may send sets and errors."""

from shop import create_app

app = create_app()

# GET /tags -> 200, json: {"tags": ["a"]}
# GET /price?n=x -> 400
