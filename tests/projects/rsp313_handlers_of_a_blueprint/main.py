"""A handler for all errors; the one for 404 is a blueprint's, which unknown URLs don't reach."""

from club import create_app

app = create_app()

# GET /nowhere -> 500, json: {"error": "internal error"}
# DELETE /members/1 -> 500, json: {"error": "internal error"}
# GET /members/9 -> 404, json: {"error": "no such member"}
