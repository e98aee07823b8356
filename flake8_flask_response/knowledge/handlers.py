"""How functions become handlers of requests, and which role each registration gives them.

Sources: ``flask/sansio/scaffold.py``, ``flask/sansio/app.py``, ``flask/sansio/blueprints.py``,
``flask/views.py`` and ``flask/ctx.py`` of Flask 3.1, ``flask/scaffold.py`` and ``flask/app.py``
of Flask 2.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: Method of an app or blueprint that is used as a decorator -> role of the function. What a
#: function of role "other" returns never becomes a response.
ROLES: Final[Mapping[str, str]] = {
    "after_app_request": "after_request",
    "after_request": "after_request",
    "app_context_processor": "other",
    "app_errorhandler": "errorhandler",
    "app_template_filter": "other",
    "app_template_global": "other",
    "app_template_test": "other",
    "app_url_defaults": "other",
    "app_url_value_preprocessor": "other",
    "before_app_first_request": "other",
    "before_app_request": "before_request",
    "before_first_request": "other",
    "before_request": "before_request",
    "context_processor": "other",
    "delete": "view",
    "endpoint": "view",
    "errorhandler": "errorhandler",
    "get": "view",
    "patch": "view",
    "post": "view",
    "put": "view",
    "record": "other",
    "record_once": "other",
    "route": "view",
    "shell_context_processor": "other",
    "teardown_app_request": "teardown",
    "teardown_appcontext": "teardown",
    "teardown_request": "teardown",
    "template_filter": "other",
    "template_global": "other",
    "template_test": "other",
    "url_defaults": "other",
    "url_value_preprocessor": "other",
}

#: Registrations whose names many other objects have as methods, too.
SHORT_REGISTRATIONS: Final[frozenset[str]] = frozenset({"delete", "get", "patch", "post", "put"})

#: How an attribute that holds an app or a blueprint is called (``self.app``, ``shop.admin_bp``).
APP_ATTRIBUTE_ENDINGS: Final = ("api", "app", "application", "blueprint", "bp", "flask", "server")

#: Decorators of role "other" on the ``cli`` attribute of an app or blueprint.
CLI_DECORATORS: Final[frozenset[str]] = frozenset({"command", "group"})

#: Decorators that are called first (``@app.route("/")``), and so never stand bare.
WITH_ARGUMENTS: Final[frozenset[str]] = frozenset(
    {
        "app_errorhandler",
        "delete",
        "endpoint",
        "errorhandler",
        "get",
        "patch",
        "post",
        "put",
        "route",
    }
)

#: Method that takes the function as an argument -> role of that function.
CALLS: Final[Mapping[str, str]] = {
    "add_app_template_filter": "other",
    "add_app_template_global": "other",
    "add_app_template_test": "other",
    "add_template_filter": "other",
    "add_template_global": "other",
    "add_template_test": "other",
    "add_url_rule": "view",
    "register_error_handler": "errorhandler",
}

#: Where the function stands in those calls: position from 0, and keyword.
CALL_ARGUMENT: Final[Mapping[str, tuple[int, str]]] = {
    "add_url_rule": (2, "view_func"),
    "register_error_handler": (1, "f"),
}

#: Functions of Flask (decorator or call) -> role of what they are given.
FUNCTIONS: Final[Mapping[str, str]] = {
    "flask.after_this_request": "after_request",
    "flask.ctx.after_this_request": "after_request",
}

#: Role -> number of positional arguments Flask passes. A view gets keyword arguments only.
ARGUMENTS: Final[Mapping[str, int]] = {
    "after_request": 1,
    "before_request": 0,
    "errorhandler": 1,
    "teardown": 1,
    "view": 0,
}

#: Roles in which what is returned is made into a response, by ``make_response``.
RETURN_IS_CONVERTED: Final[frozenset[str]] = frozenset({"before_request", "errorhandler", "view"})

#: Role of the methods of a Flask-RESTful or RESTX resource. What they return is encoded as JSON;
#: a tuple is data, status and headers; a response goes out as it is (flask_restful.Resource 0.3.10,
#: flask_restx.resource 1.3.2).
RESOURCE: Final = "resource"

#: Roles whose body and status are sent as they are returned, by Flask itself or by a resource.
SENT: Final[frozenset[str]] = RETURN_IS_CONVERTED | {RESOURCE}

#: Roles in which None may be returned: the request then goes on.
NONE_IS_RIGHT: Final[frozenset[str]] = frozenset({"before_request", "other", "teardown"})

APP_CLASSES: Final[frozenset[str]] = frozenset({"flask.Flask", "flask.app.Flask"})

BLUEPRINT_CLASSES: Final[frozenset[str]] = frozenset(
    {"flask.Blueprint", "flask.blueprints.Blueprint"}
)

#: The class method that makes a view.
VIEW_MAKER: Final = "as_view"

#: Classes whose ``as_view`` makes a view.
VIEW_CLASSES: Final[frozenset[str]] = frozenset({"flask.views.MethodView", "flask.views.View"})

METHOD_VIEW_CLASSES: Final[frozenset[str]] = frozenset({"flask.views.MethodView"})

#: Methods of a MethodView that answer the HTTP method of the same name. HEAD goes to ``get``
#: where there is no ``head``.
METHOD_VIEW_METHODS: Final[frozenset[str]] = frozenset(
    {"delete", "get", "head", "options", "patch", "post", "put", "trace"}
)

#: The method of a plain View that answers.
VIEW_METHOD: Final[str] = "dispatch_request"

#: Registration -> HTTP methods it answers where ``methods=`` is not passed. Only ``route`` and
#: ``add_url_rule`` take ``methods=``; the short decorators raise TypeError.
DEFAULT_METHODS: Final[Mapping[str, tuple[str, ...]]] = {
    "add_url_rule": ("GET",),
    "delete": ("DELETE",),
    "get": ("GET",),
    "patch": ("PATCH",),
    "post": ("POST",),
    "put": ("PUT",),
    "route": ("GET",),
}

#: HTTP methods a rule answers besides: HEAD reaches the view where GET does; OPTIONS is answered
#: by Flask, without the view, unless the rule names it or ``provide_automatic_options`` is False.
ADDED_METHODS: Final[Mapping[str, str]] = {"HEAD": "GET", "OPTIONS": "*"}
