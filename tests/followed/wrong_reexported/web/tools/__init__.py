from .answers import created as made
from .answers import text

__all__ = ["made", "text"]
