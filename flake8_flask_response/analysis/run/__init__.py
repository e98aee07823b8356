"""One run: the modules it holds, the functions it is in, what it may cost.

It imports from `domain`, `syntax` and `events`. Begin with `frame.py`; `overlay.py` is what the
interpreter asks. How a module serves several linted files: `contexts.py`, then `changes.py` and
`kept.py`.
"""
