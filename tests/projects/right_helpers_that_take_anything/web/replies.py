from flask import Response, make_response


def cached(answer, seconds=60):
    if not isinstance(answer, Response):
        answer = make_response(answer)
    answer.cache_control.max_age = seconds
    return answer


def marked(answer):
    try:
        answer.headers["X-Mark"] = "1"
    except AttributeError:
        answer = make_response(answer)
    return answer


def noted(answer):
    if hasattr(answer, "headers"):
        answer.headers["X-Note"] = "1"
    return answer


def with_status(answer, status=None):
    if isinstance(status, str):
        status = {"created": 201}.get(status, 400)
    return make_response(answer, status or 200)


def pair(answer):
    body, status = answer if isinstance(answer, tuple) else (answer, 200)
    return make_response(body, status)
