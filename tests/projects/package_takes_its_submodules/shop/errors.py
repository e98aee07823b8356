def late():
    return "too late", 500
