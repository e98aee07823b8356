from werkzeug.exceptions import NotFound

THREADS = {1: {"title": "hello"}}


class Missing(NotFound):
    pass


class Files:
    def get(self, number):
        raise Missing(number)


def find(number):
    if number not in THREADS:
        raise Missing
    return THREADS[number]
