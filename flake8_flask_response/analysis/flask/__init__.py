"""Flask's meaning: roles and hooks, wrappers, what makes a response and what changes one.

It answers what the interpreter asks (`overlay.py`, where to begin) and imports from all rooms up to
`interpreter`.
"""
