import os

FAST = bool(os.environ.get("A_NAME_THAT_NOBODY_SETS"))
