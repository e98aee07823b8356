"""A flake8 plugin that teaches what goes wrong with Flask responses."""

__version__ = "0.1.0"
