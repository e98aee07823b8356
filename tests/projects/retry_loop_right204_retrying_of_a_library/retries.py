class _Attempt:
    def __init__(self, owner):
        self.owner = owner

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.owner.failed = kind is not None
        self.owner.left -= 1
        return kind is not None and self.owner.left > 0


class Retrying:
    def __init__(self, stop=3):
        self.left, self.failed = stop, True

    def __iter__(self):
        while self.failed and self.left:
            yield _Attempt(self)
