"""One run: the modules it holds, the functions it is in, what it may cost."""
