"""What Flask, Werkzeug and their neighbours do: data only, held against the installed Flask."""
