"""Decorators whose wrapper hands on what the view returns, and those that do more.

"Hands on" means: whatever the function gives reaches the caller unchanged, unless the wrapper
answers by itself (a login page, 401) or raises. Sources: the wrappers themselves, read in
Flask-Login 0.6.3, Flask-JWT-Extended 4.7.4, Flask-Caching 2.5.1, Flask-Limiter 4.1.1,
Flask-CORS 6.0.5, Flask-Security-Too 5.9.2, Flask-HTTPAuth 4.8.1, Flask-Principal 0.4.0,
Flask-WTF 1.3.0, prometheus-flask-exporter 0.23.2, flasgger 0.9.7.1, webargs 8.7.1,
Flask-OIDC 2.4.0, Authlib 1.9.9, Flask-SeaSurf 2.0.0, Flask-Talisman 1.1.0, Flask-Compress 1.25,
Flask-Allows 0.7.1, Flask-BasicAuth 0.2.0, Flask-SimpleLogin, Flask-AppBuilder 5.3.0, sentry-sdk 2,
opentelemetry-api 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_LIBRARY: Final[frozenset[str]] = frozenset(
    {
        "abc.abstractmethod",
        "builtins.classmethod",
        "builtins.staticmethod",
        "flask.copy_current_request_context",
        "flask.ctx.copy_current_request_context",
        "functools.cache",
        "functools.lru_cache",
        "typing.final",
        "typing.no_type_check",
        "typing.override",
        "typing_extensions.deprecated",
        "typing_extensions.final",
        "typing_extensions.override",
        "warnings.deprecated",
    }
)

_LOGIN: Final[frozenset[str]] = frozenset(
    {
        "flask_allows.requires",
        "flask_allows.views.requires",
        "flask_jwt_extended.jwt_required",
        "flask_jwt_extended.view_decorators.jwt_required",
        "flask_login.fresh_login_required",
        "flask_login.login_required",
        "flask_login.utils.fresh_login_required",
        "flask_login.utils.login_required",
        "flask_security.anonymous_user_required",
        "flask_security.auth_required",
        "flask_security.auth_token_required",
        "flask_security.http_auth_required",
        "flask_security.login_required",
        "flask_security.permissions_accepted",
        "flask_security.permissions_required",
        "flask_security.roles_accepted",
        "flask_security.roles_required",
        "flask_security.unauth_csrf",
        "flask_simplelogin.login_required",
        "flask_security.decorators.anonymous_user_required",
        "flask_security.decorators.auth_required",
        "flask_security.decorators.auth_token_required",
        "flask_security.decorators.http_auth_required",
        "flask_security.decorators.permissions_accepted",
        "flask_security.decorators.permissions_required",
        "flask_security.decorators.roles_accepted",
        "flask_security.decorators.roles_required",
        "flask_security.decorators.unauth_csrf",
    }
)

_APPBUILDER: Final[frozenset[str]] = frozenset(
    {
        "flask_appbuilder.api.merge_response_func",
        "flask_appbuilder.api.protect",
        "flask_appbuilder.api.rison",
        "flask_appbuilder.api.safe",
        "flask_appbuilder.has_access",
        "flask_appbuilder.security.decorators.has_access",
        "flask_appbuilder.security.decorators.has_access_api",
        "flask_appbuilder.security.decorators.protect",
    }
)

_MEASURING: Final[frozenset[str]] = frozenset(
    {
        "sentry_sdk.crons.decorator.monitor",
        "sentry_sdk.crons.monitor",
        "sentry_sdk.trace",
        "sentry_sdk.tracing.trace",
    }
)

_ARGUMENTS: Final[frozenset[str]] = frozenset(
    {"webargs.flaskparser.use_args", "webargs.flaskparser.use_kwargs"}
)

#: Decorators that make a method a property that keeps its first result.
CACHED_PROPERTIES: Final = frozenset(
    {"functools.cached_property", "werkzeug.utils.cached_property"}
)

#: Decorators that only note something about the function and hand back that very function (or
#: note it by name), so that they also work above the route.
REGISTERING: Final[frozenset[str]] = frozenset(
    {
        "flasgger.swag_from",
        "flasgger.utils.swag_from",
        "flask_allows.exempt_from_requirements",
        "flask_allows.views.exempt_from_requirements",
        "flask_appbuilder.api.permission_name",
        "flask_appbuilder.permission_name",
        "flask_appbuilder.security.decorators.permission_name",
    }
)
#: Decorators that hand on the value and matter little above the route: they document, measure,
#: or change nothing.
_HARMLESS: Final[frozenset[str]] = frozenset({"flasgger.swag_from", "flasgger.utils.swag_from"})

#: Canonical name, called or bare -> hands on what the view returns.
TRANSPARENT: Final[frozenset[str]] = (
    _LIBRARY | _LOGIN | _APPBUILDER | _MEASURING | _ARGUMENTS | REGISTERING | _HARMLESS
)

#: What makes a wrapper look like what it wraps.
WRAPPING: Final[frozenset[str]] = frozenset({"functools.update_wrapper", "functools.wraps"})

#: Decorators that pass what the view returns through ``make_response``: what reaches the caller
#: is a response, and a value that Flask would refuse is refused there.
MAKES_RESPONSE: Final[frozenset[str]] = frozenset(
    {
        "flask_appbuilder.security.decorators.no_cache",
        "flask_cors.cross_origin",
        "flask_cors.decorator.cross_origin",
    }
)

#: Methods of Flask-RESTX's Api and Namespace that note something for the documentation of the API
#: and give back the very function or class (Namespace.doc of Flask-RESTX 1.3.2, read and tried).
_DOCUMENTING: Final[frozenset[str]] = frozenset(
    {"deprecated", "doc", "expect", "header", "hide", "param", "produces", "response", "vendor"}
)
_DOCUMENTED: Final[Mapping[str, frozenset[str]]] = dict.fromkeys(
    ("flask_restx.Api", "flask_restx.Namespace"), _DOCUMENTING
)

#: Class -> methods of its objects that are transparent decorators, called or bare.
#: "__call__" stands for the object itself.
TRANSPARENT_METHODS: Final[Mapping[str, frozenset[str]]] = {
    "authlib.integrations.flask_oauth2.ResourceProtector": frozenset({"__call__"}),
    "flask_allows.Allows": frozenset({"requires"}),
    "flask_basicauth.BasicAuth": frozenset({"required"}),
    "flask_caching.Cache": frozenset({"cached", "memoize"}),
    "flask_compress.Compress": frozenset({"compressed"}),
    "flask_httpauth.HTTPAuth": frozenset({"login_required"}),
    "flask_httpauth.HTTPBasicAuth": frozenset({"login_required"}),
    "flask_httpauth.HTTPDigestAuth": frozenset({"login_required"}),
    "flask_httpauth.HTTPTokenAuth": frozenset({"login_required"}),
    "flask_httpauth.MultiAuth": frozenset({"login_required"}),
    "flask_limiter.Limiter": frozenset({"exempt", "limit", "shared_limit"}),
    "flask_oidc.OpenIDConnect": frozenset({"accept_token", "require_login"}),
    "flask_principal.Permission": frozenset({"require"}),
    **_DOCUMENTED,
    "flask_seasurf.SeaSurf": frozenset({"exempt", "include"}),
    "flask_talisman.Talisman": frozenset({"__call__"}),
    "flask_talisman.talisman.Talisman": frozenset({"__call__"}),
    "flask_wtf.CSRFProtect": frozenset({"exempt"}),
    "flask_wtf.csrf.CSRFProtect": frozenset({"exempt"}),
    "opentelemetry.trace.Tracer": frozenset({"start_as_current_span"}),
    "prometheus_flask_exporter.PrometheusMetrics": frozenset(
        {"counter", "do_not_track", "exclude_all_metrics", "gauge", "histogram", "summary"}
    ),
    "webargs.flaskparser.FlaskParser": frozenset({"use_args", "use_kwargs"}),
}

#: Class -> methods that hand the function over to the extension, which calls it at each request:
#: what stands above them is never applied (Flask-Sock 0.7.0, Sock.route, read).
HANDED_OVER: Final[Mapping[str, frozenset[str]]] = {"flask_sock.Sock": frozenset({"route"})}

#: Classes of decorators that read fields from what a method returns, and send those alone: of a
#: response they find none (Flask-RESTful 0.3.10, Flask-RESTX 1.3.2, tried).
MARSHALLERS: Final[Mapping[str, frozenset[str]]] = {
    "flask_restful.marshal_with": frozenset({"__call__"}),
    "flask_restx.marshal_with": frozenset({"__call__"}),
}

#: Functions that read such fields from objects, and give a dict, or a list of dicts.
MARSHALS: Final[frozenset[str]] = frozenset({"flask_restful.marshal", "flask_restx.marshal"})

#: Methods of Flask-RESTX's Api and Namespace that give such a decorator.
MARSHALLING_METHODS: Final[frozenset[str]] = frozenset({"marshal_list_with", "marshal_with"})

#: Functions that make an object of a class above.
OBJECT_MAKERS: Final[Mapping[str, str]] = {
    "opentelemetry.trace.get_tracer": "opentelemetry.trace.Tracer",
}

#: (variable, method) by which such objects are known when they come from another module of the
#: project, where their class is out of sight.
TRANSPARENT_ATTRIBUTES: Final[frozenset[tuple[str, str]]] = frozenset(
    {
        ("auth", "login_required"),
        ("basic_auth", "login_required"),
        ("basic_auth", "required"),
        ("cache", "cached"),
        ("cache", "memoize"),
        ("compress", "compressed"),
        ("csrf", "exempt"),
        ("csrf_protect", "exempt"),
        ("http_auth", "login_required"),
        ("limiter", "exempt"),
        ("limiter", "limit"),
        ("limiter", "shared_limit"),
        ("metrics", "counter"),
        ("metrics", "do_not_track"),
        ("metrics", "gauge"),
        ("metrics", "histogram"),
        ("metrics", "summary"),
        ("multi_auth", "login_required"),
        ("oidc", "accept_token"),
        ("oidc", "require_login"),
        ("parser", "use_args"),
        ("parser", "use_kwargs"),
        ("token_auth", "login_required"),
        ("tracer", "start_as_current_span"),
    }
)

#: Class -> methods that only note something, and so also work above the route.
REGISTERING_METHODS: Final[Mapping[str, frozenset[str]]] = {
    "flask_limiter.Limiter": frozenset({"exempt"}),
    **_DOCUMENTED,
    "flask_seasurf.SeaSurf": frozenset({"exempt", "include"}),
    "flask_talisman.Talisman": frozenset({"__call__"}),
    "flask_talisman.talisman.Talisman": frozenset({"__call__"}),
    "flask_wtf.CSRFProtect": frozenset({"exempt"}),
    "flask_wtf.csrf.CSRFProtect": frozenset({"exempt"}),
}

#: The same by (variable, method).
REGISTERING_ATTRIBUTES: Final[frozenset[tuple[str, str]]] = frozenset(
    {("csrf", "exempt"), ("csrf_protect", "exempt"), ("limiter", "exempt")}
)

#: Decorators whose wrapper must run to do its work: above the route it never runs. Tried:
#: ``limiter.limit("1 per minute")`` above the route let every request through, and took the app's
#: default limits away with it, while the REGISTERING ones worked in both places. That is so for
#: routes of Flask only: ``expose`` of Flask-AppBuilder and Flask-Admin marks the function, and
#: what stands above it is applied.
GUARDS: Final[frozenset[str]] = (
    _LOGIN
    | _ARGUMENTS
    | MAKES_RESPONSE
    | {
        "flask_appbuilder.api.protect",
        "flask_appbuilder.has_access",
        "flask_appbuilder.security.decorators.has_access",
        "flask_appbuilder.security.decorators.has_access_api",
        "flask_appbuilder.security.decorators.protect",
    }
)

#: Names that projects give to such a wrapper of their own: known by the last part of the dotted
#: name, where the decorator comes from another module. Seen in Flask's tutorial and in docassemble;
#: a decorator that requires something has to look at each request.
GUARD_NAMES: Final[frozenset[str]] = frozenset(
    {
        "admin_required",
        "auth_required",
        "fresh_login_required",
        "jwt_required",
        "login_required",
        "permission_required",
        "role_required",
        "roles_required",
        "token_required",
    }
)

#: Class -> methods of the same sort.
GUARD_METHODS: Final[Mapping[str, frozenset[str]]] = {
    owner: methods - REGISTERING_METHODS.get(owner, frozenset())
    for owner, methods in TRANSPARENT_METHODS.items()
    if methods - REGISTERING_METHODS.get(owner, frozenset())
}

#: The same by (variable, method).
GUARD_ATTRIBUTES: Final[frozenset[tuple[str, str]]] = (
    TRANSPARENT_ATTRIBUTES - REGISTERING_ATTRIBUTES
)

#: How guards are named everywhere: they look at the request, and hand on what the view returns.
#: So known where a project's own guard comes from another of its modules.
GUARD_PREFIXES: Final[tuple[str, ...]] = ("require_", "requires_")
GUARD_SUFFIX: Final[str] = "_required"
