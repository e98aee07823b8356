KEPT = []


def remember(response, name):
    response.set_cookie("name", name, httponly=True)
    KEPT.append(response)


def later(response):
    for kept in KEPT:
        response.headers.extend(("Set-Cookie", text) for text in kept.headers.getlist("Set-Cookie"))
    return response
