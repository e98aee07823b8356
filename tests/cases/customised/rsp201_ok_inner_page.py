"""The page of a helper is put into another page, without the header that the helper sets."""

from flask import Flask, make_response, render_template, render_template_string

app = Flask(__name__)


def framed(name):
    page = make_response(render_template(name))
    page.headers["X-Template"] = name
    return page


@app.get("/joined")
def joined():
    inner = framed("news.html")
    return "<main>" + inner.get_data(as_text=True) + "</main>"


@app.get("/formatted")
def formatted():
    inner = framed("news.html")
    text = inner.data.decode()
    return f"<main>{text}</main>"


@app.get("/rendered")
def rendered():
    inner = framed("news.html")
    return render_template_string("<main>{{ inner }}</main>", inner=inner.get_data(as_text=True))


@app.get("/own")
def own():
    inner = framed("news.html")
    inner.set_cookie("seen", "news")
    return "<main>" + inner.get_data(as_text=True) + "</main>"  # RSP201


# GET /joined -> 200, no X-Template, body: <main>news.html</main>
# GET /formatted -> 200, no X-Template, body: <main>news.html</main>
# GET /rendered -> 200, no X-Template, body: <main>news.html</main>
# GET /own -> 200, no Set-Cookie, body: <main>news.html</main>
