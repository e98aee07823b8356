"""Worlds whose objects look like Flask's, and extensions with return rules of their own.

Sources: Flask-RESTful 0.3.10, Flask-RESTX 1.3.2, flask-smorest 0.47.0, APIFlask 3.1.2,
Flask-AppBuilder 5.3.0, Flask-Admin 2.2.1, flask-openapi3 4.3.2, Flask-Classful 0.16.0,
connexion 3.3.0, flask-sock 0.7.0, Flask-SocketIO 5.7.0, flask-pydantic 0.14.0, spectree 3.0.0,
all read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: First part of a dotted name that says: not Flask, whatever the attributes are called.
OTHER_WORLDS: Final[frozenset[str]] = frozenset(
    {
        "aiohttp",
        "blacksheep",
        "bottle",
        "cherrypy",
        "django",
        "emmett",
        "falcon",
        "fastapi",
        "hug",
        "httpx",
        "litestar",
        "microdot",
        "mock",
        "ninja",
        "pyramid",
        "quart",
        "requests",
        "responder",
        "responses",
        "rest_framework",
        "robyn",
        "sanic",
        "starlette",
        "tornado",
        "twisted",
        "urllib3",
        "web",
        "webob",
    }
)

#: Those whose apps register handlers with decorators named like Flask's (`route`, `get`, ...).
DECORATING_WORLDS: Final[frozenset[str]] = frozenset(
    {
        "blacksheep",
        "bottle",
        "emmett",
        "fastapi",
        "hug",
        "litestar",
        "microdot",
        "mock",
        "ninja",
        "quart",
        "responder",
        "responses",
        "robyn",
        "sanic",
        "starlette",
    }
)

#: What a view of such a world may return, as far as a rule needs it.
#: "flask": as in Flask. "response or data": a lone response is passed on; anything else, None
#: included, is data that is serialised; in a tuple ``(data, status, headers)`` the data must not
#: be a response. "response or value": a lone response is passed on; anything else, None and the
#: project's own objects included, is changed first. "response": only a response. "nothing": the
#: value is not used. "unknown": rules about what is returned stay silent.
RETURN_RULES: Final[frozenset[str]] = frozenset(
    {"flask", "nothing", "response", "response or data", "response or value", "unknown"}
)

#: Base class of a class view -> its return rules.
RESOURCE_BASES: Final[Mapping[str, str]] = {
    "flask_admin.AdminIndexView": "flask",
    "flask_admin.BaseView": "flask",
    "flask_admin.base.AdminIndexView": "flask",
    "flask_admin.base.BaseView": "flask",
    "flask_admin.contrib.sqla.ModelView": "flask",
    "flask_appbuilder.BaseView": "flask",
    "flask_appbuilder.IndexView": "flask",
    "flask_appbuilder.ModelRestApi": "flask",
    "flask_appbuilder.ModelView": "flask",
    "flask_appbuilder.SimpleFormView": "flask",
    "flask_appbuilder.api.BaseApi": "flask",
    "flask_appbuilder.api.ModelRestApi": "flask",
    "flask_appbuilder.baseviews.BaseView": "flask",
    "flask_classful.FlaskView": "response or value",
    "flask_openapi3.APIView": "flask",
    "flask_restful.Resource": "response or data",
    "flask_restplus.Resource": "response or data",
    "flask_restx.Resource": "response or data",
    "flask_restx.resource.Resource": "response or data",
}

#: Classes in which ``(response, status)`` raises TypeError: not JSON serializable (RSP414).
DATA_ONLY_TUPLE_BASES: Final[frozenset[str]] = frozenset(
    name for name, rules in RESOURCE_BASES.items() if rules == "response or data"
)

#: App or blueprint class that is not plain Flask -> the return rules of its views. The Flask
#: subclasses keep Flask's rules where none of OTHER_METHODS decorates the view.
OTHER_APPS: Final[Mapping[str, str]] = {
    "apiflask.APIBlueprint": "flask",
    "apiflask.APIFlask": "flask",
    "connexion.AsyncApp": "unknown",
    "connexion.App": "unknown",
    "connexion.FlaskApp": "unknown",
    "connexion.apps.flask.FlaskApp": "unknown",
    "dash.Dash": "unknown",
    "flask_openapi3.APIBlueprint": "flask",
    "flask_openapi3.OpenAPI": "flask",
    "flask_smorest.Blueprint": "flask",
    "quart.Blueprint": "unknown",
    "quart.Quart": "unknown",
}

#: Those of them whose objects are taken for Flask's own.
KNOWN_APP_CLASSES: Final = frozenset(name for name, rules in OTHER_APPS.items() if rules == "flask")

#: How the project's own subclasses of Flask and Blueprint end.
APP_CLASS_ENDINGS: Final = ("App", "Application", "Blueprint", "Flask")

#: Class of an object -> its decorating methods -> return rules of the function.
OTHER_METHODS: Final[Mapping[str, Mapping[str, str]]] = {
    "apiflask.APIBlueprint": {"input": "flask", "output": "response or value"},
    "apiflask.APIFlask": {
        "error_processor": "unknown",
        "input": "flask",
        "output": "response or value",
        "spec_processor": "nothing",
    },
    "flask_restful.Api": {"representation": "response", "resource": "response or data"},
    "flask_restx.Api": {
        "errorhandler": "response or data",
        "representation": "response",
        "route": "response or data",
    },
    "flask_restx.Namespace": {"errorhandler": "response or data", "route": "response or data"},
    "flask_smorest.Blueprint": {
        "alt_response": "flask",
        "arguments": "flask",
        "doc": "flask",
        "paginate": "unknown",
        "response": "response or value",
    },
    "flask_jwt_extended.JWTManager": {
        "expired_token_loader": "flask",
        "invalid_token_loader": "flask",
        "needs_fresh_token_loader": "flask",
        "revoked_token_loader": "flask",
        "unauthorized_loader": "flask",
    },
    "flask_login.LoginManager": {
        "needs_refresh_handler": "flask",
        "request_loader": "nothing",
        "unauthorized_handler": "flask",
        "user_loader": "nothing",
    },
    "flask_sock.Sock": {"route": "nothing"},
    "flask_socketio.SocketIO": {
        "event": "unknown",
        "on": "unknown",
        "on_error": "nothing",
        "on_error_default": "nothing",
    },
    "spectree.SpecTree": {"validate": "unknown"},
}

#: Decorating function -> return rules of the function.
OTHER_DECORATORS: Final[Mapping[str, str]] = {
    "dash.callback": "unknown",
    "dash.clientside_callback": "unknown",
    "flask_admin.base.expose": "flask",
    "flask_admin.base.expose_plugview": "unknown",
    "flask_admin.expose": "flask",
    "flask_admin.expose_plugview": "unknown",
    "flask_appbuilder.action": "unknown",
    "flask_appbuilder.actions.action": "unknown",
    "flask_appbuilder.api.expose": "flask",
    "flask_appbuilder.baseviews.expose": "flask",
    "flask_appbuilder.baseviews.expose_api": "flask",
    "flask_appbuilder.expose": "flask",
    "flask_appbuilder.hooks.before_request": "unknown",
    "flask_appbuilder.views.expose": "flask",
    "flask_classful.method": "response or value",
    "flask_classful.route": "response or value",
    "flask_pydantic.core.validate": "unknown",
    "flask_pydantic.validate": "unknown",
    "flask_restful.marshal_with": "unknown",
    "flask_restful.marshal_with_field": "unknown",
    "flask_restx.marshal_with": "unknown",
    "flask_restx.marshal_with_field": "unknown",
}

#: Functions that make a method of a class a view, with Flask's own return rules.
EXPOSING: Final[frozenset[str]] = frozenset(
    name for name, rules in OTHER_DECORATORS.items() if rules == "flask"
)

#: Packages that hold tests' stand-ins: any attribute may be there.
MOCKS: Final[frozenset[str]] = frozenset({"mock", "unittest.mock"})

#: Packages that only tests import.
TESTING: Final[frozenset[str]] = frozenset(
    {"doctest", "httpretty", "mock", "nose", "pytest", "requests_mock", "responses", "unittest"}
)

#: Attributes of an API by which it is told how to write data, and settings of its JSON.
REPRESENTING: Final[frozenset[str]] = frozenset({"representation", "representations"})
JSON_SETTINGS: Final[frozenset[str]] = frozenset({"RESTFUL_JSON", "RESTX_JSON"})
