def find(name):
    if name == "hall":
        return True, {"watts": 60}, 200
    return False, None, 404
