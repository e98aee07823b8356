"""A local helper annotated with object returns redirect(), in a view with many long calls."""

from flask import Flask, redirect, request

app = Flask(__name__)


def tidy(text):
    if text.startswith("a"):
        text = text[1:]
    if text.startswith("b"):
        text = text[1:]
    if text.startswith("c"):
        text = text[1:]
    if text.startswith("d"):
        text = text[1:]
    if text.startswith("e"):
        text = text[1:]
    if text.startswith("f"):
        text = text[1:]
    if text.startswith("g"):
        text = text[1:]
    if text.startswith("h"):
        text = text[1:]
    if text.startswith("i"):
        text = text[1:]
    if text.startswith("j"):
        text = text[1:]
    if text.startswith("k"):
        text = text[1:]
    if text.startswith("l"):
        text = text[1:]
    if text.startswith("m"):
        text = text[1:]
    if text.startswith("n"):
        text = text[1:]
    if text.startswith("o"):
        text = text[1:]
    if text.startswith("p"):
        text = text[1:]
    if text.startswith("q"):
        text = text[1:]
    if text.startswith("r"):
        text = text[1:]
    if text.startswith("s"):
        text = text[1:]
    if text.startswith("t"):
        text = text[1:]
    if text.startswith("u"):
        text = text[1:]
    if text.startswith("v"):
        text = text[1:]
    return text


@app.post("/steps")
def steps():
    def back() -> object:
        if request.form.get("step"):
            return redirect("/steps?step=" + request.form["step"])
        return redirect("/steps")

    one = tidy(request.form.get("one", ""))
    if not one:
        return back()
    two = tidy(request.form.get("two", ""))
    if not two:
        return back()
    three = tidy(request.form.get("three", ""))
    if not three:
        return back()
    four = tidy(request.form.get("four", ""))
    if not four:
        return back()
    five = tidy(request.form.get("five", ""))
    if not five:
        return back()
    six = tidy(request.form.get("six", ""))
    if not six:
        return back()
    seven = tidy(request.form.get("seven", ""))
    if not seven:
        return back()
    eight = tidy(request.form.get("eight", ""))
    if not eight:
        return back()
    nine = tidy(request.form.get("nine", ""))
    if not nine:
        return back()
    ten = tidy(request.form.get("ten", ""))
    if not ten:
        return back()
    return "saved"


# POST /steps form one=0&two=0 -> 302
