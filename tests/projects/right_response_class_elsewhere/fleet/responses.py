from flask import Response


class FleetResponse(Response):
    """Adds `code`, the name of another framework."""

    @property
    def code(self):
        return self.status_code

    @code.setter
    def code(self, value):
        self.status_code = value
