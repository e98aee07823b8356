def remember(response, name):
    response.set_cookie("name", name, httponly=True)
