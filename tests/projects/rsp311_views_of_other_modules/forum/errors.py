class Missing(LookupError):
    pass
