"""Makes the settings when it is imported."""
from settings import settings

settings(init=True)
