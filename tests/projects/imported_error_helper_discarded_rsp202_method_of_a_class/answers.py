from flask import make_response, redirect


class Answers:
    @staticmethod
    def bad(text):
        return make_response(text, 400)

    def gone(self):
        return redirect("/")
