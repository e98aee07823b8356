"""What the text says by itself: scopes, functions and classes, conditions, dotted names.

It imports from `domain`. Begin with `outline.py`.
"""
