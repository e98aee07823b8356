"""What is known of a program: values, the state of objects, the one join.

It imports only from `knowledge`. Begin with `values.py`, then `state.py`.
"""
