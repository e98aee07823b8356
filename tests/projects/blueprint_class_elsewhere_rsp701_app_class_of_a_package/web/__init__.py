from .base import Shop
