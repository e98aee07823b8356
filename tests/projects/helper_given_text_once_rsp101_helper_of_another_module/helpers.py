def no_store(answer):
    answer.headers["Cache-Control"] = "no-store"
    return answer
