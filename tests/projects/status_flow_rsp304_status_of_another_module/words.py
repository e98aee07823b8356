FAILED = "failed"


class ShopError(Exception):
    status = "shop error"
