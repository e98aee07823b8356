"""Blueprints whose views and handlers are in other modules, and none of them raises 404."""

from forum import create_app

app = create_app()

# GET /api/nowhere -> 404, Content-Type: text/html; charset=utf-8
# GET /api/threads/9 -> 410
# POST /api/threads -> 403
# GET /api/threads/1 -> 200
# GET /blog/nowhere -> 404, body: <!doctype html>...
# GET /blog/ -> 200
