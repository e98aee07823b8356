"""Settings that raise until somebody has made them."""

_instance = None


def settings(init=False):
    global _instance
    if _instance is None:
        if not init:
            raise ValueError("not initialised yet")
        _instance = {"origin": "*"}
    return _instance
