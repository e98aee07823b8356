"""What handlers read is there: other modules set it, derive from the class, or catch the error."""

from bank import create_app

app = create_app()

# GET /pay/0 -> 402, body: nothing
# GET /pay/1 -> 409, body: closed
# GET /pay/2 -> 418, body: tea
# GET /pay/3 -> 200, body: caught
# GET /pay/4 -> 404, body: gone
