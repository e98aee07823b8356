from app import app, text_of


@app.get("/")
def index():
    page = text_of("Ada")
    page.set_cookie("a", "b")  # RSP101
    return page


@app.post("/")
def save():  # RSP204
    text_of("nobody")
