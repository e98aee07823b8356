THREADS = {1: {"title": "hello"}}


def find(number):
    return next((row for key, row in THREADS.items() if key == number), None)
