"""The web part."""
