"""Learn by doing: small broken apps, and the judge that says when one is right.

A folder `exercises` holds the data. `exercise` reads it, `judge` decides, `answering` runs an app
with Flask; these three need no subprocess and no terminal. `course`, `running`, `watching` and
`command` are the side of the terminal.
"""
