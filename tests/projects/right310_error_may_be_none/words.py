def problem_of(form):
    return None if "value" in form else "no value"
