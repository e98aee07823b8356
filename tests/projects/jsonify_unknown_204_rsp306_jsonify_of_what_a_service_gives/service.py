GONE = {}


def delete(number):
    return GONE.get(number, {"gone": number})
