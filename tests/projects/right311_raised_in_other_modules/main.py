"""Handlers of blueprints that are called: what raises 404 is in other modules."""

from forum import create_app

app = create_app()

# GET /api/threads/9 -> 404, json: {"error": "no such thread"}
# GET /blog/9 -> 404, body: no such post
# GET /admin/ -> 404, body: nothing for you
# GET /files/9 -> 404, body: no such file
