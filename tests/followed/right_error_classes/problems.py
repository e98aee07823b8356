class Problem(Exception):
    code = 400
    text = "bad"


class Missing(Problem):
    code = 404
    text = "no such order"


class Unpaid(Problem):
    code = 402
    text = "not paid"
