class BadToken(Exception):
    pass


def verify(token):
    if token != "abc":
        raise BadToken(token)
    return True
