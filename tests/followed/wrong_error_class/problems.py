class Missing(Exception):
    text = "no such order"


def problem_body(error):
    return {"error": error.text}
