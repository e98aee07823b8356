def as_dict(number):
    return {"number": number}
