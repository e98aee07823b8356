"""Second names of one and the same object, and the objects that stand for the current request.

The tables of this package use the short name. They are also entered under the second names, so
that a lookup succeeds whether or not a name was made canonical first.
Source: ``a is b`` in Flask 3.1 and Werkzeug 3.1, which the tests repeat.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: What the dotted names of everything in Flask and in Werkzeug begin with.
ROOTS: Final = frozenset({"flask", "werkzeug"})

#: Where no class is one of Python's own.
CLASSES_ELSEWHERE: Final = ("werkzeug.", "flask.", "requests.")

#: Where Flask keeps the method of a request.
REQUEST_METHOD: Final = "flask.request.method"

#: What the names of modules with tests begin with.
TEST_MODULES: Final = ("conftest", "test")

#: What the names of Flask's extensions begin with.
EXTENSION_PREFIX: Final = "flask_"

#: What the dotted names of everything in Flask begin with.
LIBRARY: Final = "flask."

#: Second name -> short name of the same function, class or object.
ALIASES: Final[Mapping[str, str]] = {
    "flask.app.Flask": "flask.Flask",
    "flask.blueprints.Blueprint": "flask.Blueprint",
    "flask.ctx.after_this_request": "flask.after_this_request",
    "flask.ctx.copy_current_request_context": "flask.copy_current_request_context",
    "flask.ctx.has_app_context": "flask.has_app_context",
    "flask.ctx.has_request_context": "flask.has_request_context",
    "flask.globals.current_app": "flask.current_app",
    "flask.globals.g": "flask.g",
    "flask.globals.request": "flask.request",
    "flask.globals.session": "flask.session",
    "flask.helpers.abort": "flask.abort",
    "flask.helpers.flash": "flask.flash",
    "flask.helpers.get_flashed_messages": "flask.get_flashed_messages",
    "flask.helpers.get_template_attribute": "flask.get_template_attribute",
    "flask.helpers.make_response": "flask.make_response",
    "flask.helpers.redirect": "flask.redirect",
    "flask.helpers.send_file": "flask.send_file",
    "flask.helpers.send_from_directory": "flask.send_from_directory",
    "flask.helpers.stream_with_context": "flask.stream_with_context",
    "flask.helpers.url_for": "flask.url_for",
    "flask.json.jsonify": "flask.jsonify",
    "flask.templating.render_template": "flask.render_template",
    "flask.templating.render_template_string": "flask.render_template_string",
    "flask.templating.stream_template": "flask.stream_template",
    "flask.templating.stream_template_string": "flask.stream_template_string",
    "flask.views.request": "flask.request",
    "flask.wrappers.Request": "flask.Request",
    "flask.wrappers.Response": "flask.Response",
    "werkzeug.Request": "werkzeug.wrappers.Request",
    "werkzeug.Response": "werkzeug.wrappers.Response",
    "werkzeug.datastructures.headers.EnvironHeaders": "werkzeug.datastructures.EnvironHeaders",
    "werkzeug.datastructures.headers.Headers": "werkzeug.datastructures.Headers",
    "werkzeug.wrappers.request.Request": "werkzeug.wrappers.Request",
    "werkzeug.wrappers.response.Response": "werkzeug.wrappers.Response",
}

#: Names that older releases had (Flask up to 2.2, Werkzeug up to 2.0) -> today's name.
OLD_ALIASES: Final[Mapping[str, str]] = {
    "flask.Markup": "markupsafe.Markup",
    "flask.escape": "markupsafe.escape",
    "werkzeug.utils.escape": "markupsafe.escape",
    "werkzeug.wrappers.BaseRequest": "werkzeug.wrappers.Request",
    "werkzeug.wrappers.BaseResponse": "werkzeug.wrappers.Response",
}

#: Objects that stand for the current app or request -> the kind of what they stand for.
PROXIES: Final[Mapping[str, str]] = {
    "flask.current_app": "flask.Flask",
    "flask.globals.current_app": "flask.Flask",
    "flask.globals.request": "request",
    "flask.globals.session": "session",
    "flask.request": "request",
    "flask.session": "session",
    "flask.views.request": "request",
    "flask_login.current_user": "flask_login.current_user",
    "flask_login.utils.current_user": "flask_login.current_user",
}

#: Objects whose attributes are whatever the project puts there.
OPEN_OBJECTS: Final[frozenset[str]] = frozenset({"flask.g"})

#: Attributes that are true where the other is false (flask_login.mixins, Flask-Login 0.6.3).
OPPOSITES: Final[Mapping[str, str]] = {"is_anonymous": "is_authenticated"}

#: What `from flask import *` binds, in Flask 3.1: `dir(flask)` without its own modules but `json`.
PUBLIC_NAMES: Final[tuple[str, ...]] = (
    "Blueprint",
    "Config",
    "Flask",
    "Request",
    "Response",
    "abort",
    "after_this_request",
    "appcontext_popped",
    "appcontext_pushed",
    "appcontext_tearing_down",
    "before_render_template",
    "copy_current_request_context",
    "current_app",
    "flash",
    "g",
    "get_flashed_messages",
    "get_template_attribute",
    "got_request_exception",
    "has_app_context",
    "has_request_context",
    "json",
    "jsonify",
    "make_response",
    "message_flashed",
    "redirect",
    "render_template",
    "render_template_string",
    "request",
    "request_finished",
    "request_started",
    "request_tearing_down",
    "send_file",
    "send_from_directory",
    "session",
    "stream_template",
    "stream_template_string",
    "stream_with_context",
    "template_rendered",
    "url_for",
)

#: What Flask and Werkzeug offer that neither makes, takes nor changes a response or its content:
#: a function that names only these has nothing to say about responses.
BESIDE_RESPONSES: Final[frozenset[str]] = frozenset(
    {
        "flask.Config",
        "flask.current_app",
        "flask.flash",
        "flask.g",
        "flask.get_flashed_messages",
        "flask.globals",
        "flask.has_app_context",
        "flask.has_request_context",
        "flask.request",
        "flask.session",
        "flask.signals",
        "flask.url_for",
        "werkzeug.datastructures.FileStorage",
        "werkzeug.local.LocalProxy",
        "werkzeug.security.check_password_hash",
        "werkzeug.security.generate_password_hash",
        "werkzeug.utils.secure_filename",
    }
)
