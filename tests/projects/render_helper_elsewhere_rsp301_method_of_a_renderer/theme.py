from flask import render_template_string


class Theme:
    def __init__(self, name):
        self.name = name

    def page(self, text):
        return render_template_string("{{ name }}: {{ text }}", name=self.name, text=text)


theme = Theme("dark")
