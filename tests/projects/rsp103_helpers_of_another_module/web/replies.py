from flask import Response, make_response


def cached(answer, seconds):
    answer.cache_control.max_age = seconds
    return answer


def with_status(text, status):
    return make_response(text, status)


class Marks:
    def put(self, answer, name):
        answer.set_cookie("mark", name)
        return answer


def sent(body, **options):
    return Response(body, **options)
