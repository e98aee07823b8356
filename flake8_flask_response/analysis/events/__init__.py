"""What is written down for the rules, and which of it is worth an event.

It imports from `domain` and `syntax`. Begin with `model.py`.
"""
