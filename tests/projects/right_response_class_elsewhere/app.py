"""The app has a response class with an attribute of its own."""

from fleet import create_app

app = create_app()


# POST /vehicles -> 201, json: {"km": 0}
