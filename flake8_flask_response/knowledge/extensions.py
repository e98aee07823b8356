"""What functions of common Flask extensions return, which of them change a response, and whose
functions answer where an extension refuses a request.

Sources: Flask-JWT-Extended 4.7.4, Flask-Login 0.6.3, Flask-HTTPAuth 4.8.1, Flask-WTF 1.3.0 and
Flask-Babel 4.0.0, read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .decorators import HANDED_OVER, MARSHALLERS, MARSHALS, OBJECT_MAKERS, TRANSPARENT_METHODS

#: Functions that set or delete cookies on the response they are given first (keyword
#: ``response``), and return None.
RESPONSE_CHANGERS: Final[frozenset[str]] = frozenset(
    {
        "flask_jwt_extended.set_access_cookies",
        "flask_jwt_extended.set_refresh_cookies",
        "flask_jwt_extended.unset_access_cookies",
        "flask_jwt_extended.unset_jwt_cookies",
        "flask_jwt_extended.unset_refresh_cookies",
    }
)

_HTTPAUTH: Final[Mapping[str, int]] = {"error_handler": 401}

#: Class -> methods of its objects that register, as a decorator or called, the function that
#: answers where the extension refuses a request -> the status of the extension's own answer.
#: What the function returns goes through ``make_response`` and keeps its status.
REFUSALS: Final[Mapping[str, Mapping[str, int]]] = {
    "flask_httpauth.HTTPBasicAuth": _HTTPAUTH,
    "flask_httpauth.HTTPDigestAuth": _HTTPAUTH,
    "flask_httpauth.HTTPTokenAuth": _HTTPAUTH,
    "flask_jwt_extended.JWTManager": {
        "expired_token_loader": 401,
        "invalid_token_loader": 422,
        "needs_fresh_token_loader": 401,
        "revoked_token_loader": 401,
        "token_verification_failed_loader": 400,
        "unauthorized_loader": 401,
        "user_lookup_error_loader": 401,
    },
    "flask_login.LoginManager": {"needs_refresh_handler": 401, "unauthorized_handler": 401},
}

#: Class -> method -> the names of what such a function is called with, in their order. Left out are
#: the loaders of Flask-JWT-Extended that are given more since 4.0, and Flask-HTTPAuth, which takes
#: a function with or without the status.
REFUSAL_ARGUMENTS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "flask_jwt_extended.JWTManager": {
        "invalid_token_loader": ("reason",),
        "unauthorized_loader": ("reason",),
    },
    "flask_login.LoginManager": {"needs_refresh_handler": (), "unauthorized_handler": ()},
}

#: The methods of REFUSALS.
REFUSAL_METHODS: Final[frozenset[str]] = frozenset().union(*REFUSALS.values())

#: Those of REFUSALS that set their own status on content; a response or a tuple keeps its status
#: (``flask_httpauth.HTTPAuth.error_handler``).
SETS_STATUS_ON_CONTENT: Final[frozenset[str]] = frozenset(
    name for name in REFUSALS if name.startswith("flask_httpauth.")
)

#: Packages whose functions and objects are given an app and register no handler for Werkzeug's
#: exceptions with it; "init_app" stands for the method that objects of other extensions have.
WITHOUT_ERROR_HANDLERS: Final[frozenset[str]] = frozenset(
    {
        "flask",
        "flask_babel",
        "flask_bcrypt",
        "flask_caching",
        "flask_compress",
        "flask_cors",
        "flask_debugtoolbar",
        "flask_httpauth",
        "flask_jwt_extended",
        "flask_limiter",
        "flask_login",
        "flask_mail",
        "flask_marshmallow",
        "flask_migrate",
        "flask_moment",
        "flask_session",
        "flask_socketio",
        "flask_sqlalchemy",
        "flask_talisman",
        "flask_wtf",
        "init_app",
        "werkzeug",
    }
)

#: Packages that are given an app and leave alone how it makes JSON. Flask-RESTful and RESTX make
#: that of their resources by themselves (``flask_restful.representations.json``).
WITHOUT_JSON_PROVIDERS: Final[frozenset[str]] = WITHOUT_ERROR_HANDLERS | {
    *("flask_restful", "flask_restplus", "flask_restx"),
}

#: Attributes of an app or its class, or of a provider, by which an app makes JSON in its own way.
OWN_JSON_ATTRIBUTES: Final[frozenset[str]] = frozenset(
    {"default", "json", "json_encoder", "json_provider_class"}
)

#: Packages that give an app a JSON provider or encoder of their own.
OWN_JSON_PACKAGES: Final[frozenset[str]] = frozenset(
    {"apiflask", "flask_json", "flask_mongoengine", "flask_orjson", "flask_pymongo"}
)

#: Other names of these classes -> the one above.
_SAME_CLASSES: Final[Mapping[str, str]] = {
    "flask_jwt_extended.jwt_manager.JWTManager": "flask_jwt_extended.JWTManager",
    "flask_login.login_manager.LoginManager": "flask_login.LoginManager",
}

#: Kinds of what is always true in a condition: what gives it raises where it has nothing to give
#: (argon2-cffi 25.1, PasswordHasher.verify; PyNaCl 1.6, pwhash.verify; Flask-Praetorian 1.6,
#: utilities.current_user).
ALWAYS_TRUE: Final[frozenset[str]] = frozenset({"argon2.Verified", "flask_praetorian.User"})

#: Canonical name -> kind of what a call returns, as in ``functions.RETURNS``, which holds these
#: too.
EXTENSION_RETURNS: Final[Mapping[str, str]] = {
    **dict.fromkeys(sorted(RESPONSE_CHANGERS), "None"),
    **{name: name for name in (*REFUSALS, *TRANSPARENT_METHODS, *HANDED_OVER, *MARSHALLERS)},
    **OBJECT_MAKERS,
    **dict.fromkeys(sorted(MARSHALS), "dict|list"),
    **_SAME_CLASSES,
    "argon2.PasswordHasher": "argon2.PasswordHasher",
    "flask_babel.gettext": "str",
    "flask_babel.ngettext": "str",
    "flask_babel.npgettext": "str",
    "flask_babel.pgettext": "str",
    "flask_jwt_extended.create_access_token": "str",
    "flask_jwt_extended.create_refresh_token": "str",
    "flask_jwt_extended.decode_token": "dict",
    "flask_jwt_extended.get_csrf_token": "str",
    "flask_jwt_extended.get_jwt": "dict",
    "flask_login.confirm_login": "None",
    "flask_login.login_user": "bool",
    "flask_login.logout_user": "bool",
    "flask_praetorian.current_user": "flask_praetorian.User",
    "flask_wtf.csrf.generate_csrf": "str",
    "nacl.pwhash.verify": "argon2.Verified",
}
