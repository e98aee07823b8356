class ShopError(Exception):
    def __init__(self, text, status):
        super().__init__(text)
        self.text = text
        self.status = status


def refuse(text, status=400):
    if status >= 500:
        raise RuntimeError(text)
    raise ShopError(text, status)
