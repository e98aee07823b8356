"""One module from its first statement to its last function, and which functions are followed.

It imports from all other rooms. Begin with `module.py`.
"""
