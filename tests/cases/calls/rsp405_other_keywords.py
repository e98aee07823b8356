"""Names from other libraries: content, body, code, data, text, json."""

import flask as f

app = f.Flask(__name__)


@app.get("/a")
def a():
    return f.Response(content="x")  # RSP405


@app.get("/b")
def b():
    return f.Response(body="x", status=200)  # RSP405


@app.get("/c")
def c():
    return f.Response("x", code=404)  # RSP405


@app.get("/d")
def d():
    return f.Response(json={"a": 1})  # RSP405


@app.get("/e")
def e():
    return f.Response("a,b", media_type="text/csv")  # RSP405


# GET /a -> TypeError: Response.__init__() got an unexpected keyword argument 'content'
# GET /b -> TypeError: Response.__init__() got an unexpected keyword argument 'body'
# GET /c -> TypeError: Response.__init__() got an unexpected keyword argument 'code'
# GET /d -> TypeError: Response.__init__() got an unexpected keyword argument 'json'
# GET /e -> TypeError: Response.__init__() got an unexpected keyword argument 'media_type'
