"""`python -m flake8_flask_response.demo` prints a small Flask app with three mistakes in it."""

from importlib.resources import files

from .output import write


def demo_app() -> str:
    """Give the source of an app that makes each of the three documented mistakes once.

    It is kept as text, not as a module, so that nothing imports it and no tool checks it
    together with this package. It runs; what it does wrong is what the findings say.
    """
    return files("flake8_flask_response").joinpath("demo_app.py.txt").read_text("utf-8")


if __name__ == "__main__":
    write(demo_app())
