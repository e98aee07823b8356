def page(text):
    def view():
        return text

    return view
