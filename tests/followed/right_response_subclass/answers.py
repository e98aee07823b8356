from flask import Response


class JsonResponse(Response):
    default_mimetype = "application/json"

    def add_note(self, text):
        self.headers["X-Note"] = text
