"""A name of a package that is another thing than the submodule of that name."""

from shop import create_app

app = create_app()

# GET /contact -> 200, body: from the class
# GET /about -> 200, body: page
