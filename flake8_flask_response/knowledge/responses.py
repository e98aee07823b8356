"""The names a response has, the names it has not, and the calls that make one.

Sources: ``dir()`` and ``setattr`` on ``flask.Response`` and ``werkzeug.datastructures.Headers``
of Flask 2.2, 2.3, 3.0 and 3.1 with the Werkzeug of the time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from flake8_flask_response.knowledge.names import ALIASES
from flake8_flask_response.knowledge.signatures import CREATOR_SIGNATURES, Signature

#: The class of a response of which nobody says more.
RESPONSE: Final = "flask.Response"

#: Functions that make a response of what they are given, and the class an app has for it.
RESPONSE_MAKERS: Final = frozenset(
    {
        "flask.Flask.make_response",
        "flask.Flask.response_class",
        "flask.make_response",
        "flask.redirect",
    }
)

#: What a response that an object keeps is made with.
KEPT_MAKERS: Final = frozenset({RESPONSE, "flask.jsonify", "flask.make_response", "flask.redirect"})

#: Methods for cookies that nothing of Flask has but responses, and Werkzeug's test client.
COOKIE_METHODS: Final[frozenset[str]] = frozenset({"delete_cookie", "set_cookie"})

#: How a parameter is called that is a response.
RESPONSE_NAMES: Final[frozenset[str]] = frozenset({"res", "resp", "response", "rv"})

#: Attributes that are methods.
RESPONSE_METHODS: Final[frozenset[str]] = frozenset(
    {
        "add_etag",
        "calculate_content_length",
        "call_on_close",
        "close",
        "delete_cookie",
        "force_type",
        "freeze",
        "from_app",
        "get_app_iter",
        "get_data",
        "get_etag",
        "get_json",
        "get_wsgi_headers",
        "get_wsgi_response",
        "iter_encoded",
        "make_conditional",
        "make_sequence",
        "set_cookie",
        "set_data",
        "set_etag",
    }
)

#: Attributes that say the status.
STATUS_ATTRIBUTES: Final[frozenset[str]] = frozenset({"status", "status_code"})

#: Attributes that may be assigned, and then change what is sent or how. Before Werkzeug 2.3
#: ``www_authenticate`` was read-only.
SETTABLE: Final[frozenset[str]] = frozenset(
    {
        "accept_ranges",
        "access_control_allow_credentials",
        "access_control_allow_headers",
        "access_control_allow_methods",
        "access_control_allow_origin",
        "access_control_expose_headers",
        "access_control_max_age",
        "age",
        "allow",
        "autocorrect_location_header",
        "automatically_set_content_length",
        "content_encoding",
        "content_language",
        "content_length",
        "content_location",
        "content_md5",
        "content_range",
        "content_security_policy",
        "content_security_policy_report_only",
        "content_type",
        "cross_origin_embedder_policy",
        "cross_origin_opener_policy",
        "data",
        "date",
        "direct_passthrough",
        "expires",
        "headers",
        "implicit_sequence_conversion",
        "last_modified",
        "location",
        "mimetype",
        "response",
        "retry_after",
        "status",
        "status_code",
        "vary",
        "www_authenticate",
    }
)

#: Attributes that raise AttributeError when assigned.
READ_ONLY: Final[frozenset[str]] = frozenset(
    {
        "cache_control",
        "is_json",
        "is_sequence",
        "is_streamed",
        "json",
        "max_cookie_size",
        "mimetype_params",
    }
)

#: Every public attribute in at least one of Flask 2.2 to 3.1. ``charset`` went with Werkzeug 3.0.
RESPONSE_ATTRIBUTES: Final[frozenset[str]] = frozenset(
    {"charset", "default_mimetype", "default_status", "json_module", "stream"}
    | RESPONSE_METHODS
    | SETTABLE
    | READ_ONLY
)

#: Names that speak of a response, and that text, bytes, tuples, dicts, lists and None have not.
#: Left out: ``data``, ``response``, ``json``, ``close``, ``date``, ... which fit other things.
RESPONSE_ONLY: Final[frozenset[str]] = RESPONSE_ATTRIBUTES - {
    "age",
    "allow",
    "charset",
    "close",
    "data",
    "date",
    "expires",
    "freeze",
    "from_app",
    "json",
    "json_module",
    "response",
    "stream",
}

#: Names of a response that no request has, and that nobody would give to one as a name of his own
#: (``request.location = ...`` is somebody's own).
REQUEST_LACKS: Final[frozenset[str]] = frozenset(
    {
        "add_etag",
        "delete_cookie",
        "make_conditional",
        "set_cookie",
        "set_data",
        "set_etag",
        "status_code",
    }
)

#: Methods that change what is sent, apart from the methods of ``headers``.
CUSTOMISING_METHODS: Final[frozenset[str]] = frozenset(
    {"add_etag", "delete_cookie", "make_conditional", "set_cookie", "set_data", "set_etag"}
)

#: Attributes whose own attributes and items change what is sent (``cache_control.max_age = 5``).
CUSTOMISING_ATTRIBUTES: Final[frozenset[str]] = frozenset(
    {
        "access_control_allow_headers",
        "access_control_allow_methods",
        "access_control_expose_headers",
        "allow",
        "cache_control",
        "content_language",
        "content_range",
        "content_security_policy",
        "headers",
        "mimetype_params",
        "stream",
        "vary",
        "www_authenticate",
    }
)

#: What is written for a read-only attribute instead.
READ_ONLY_CURES: Final[Mapping[str, str]] = {
    "cache_control": "cache_control.max_age = ...",
    "is_json": 'mimetype = "application/json"',
    "json": "set_data(json.dumps(...))",
    "mimetype_params": 'mimetype_params["charset"] = ...',
}

#: Name that no response has -> what was meant: an attribute, or else a pattern of what to write
#: after ``response.``, with ``...`` for the user's own values.
MISSPELLED: Final[Mapping[str, str]] = {
    "ContentType": "content_type",
    "Content_Type": "content_type",
    "Header": "headers",
    "Headers": "headers",
    "Status": "status",
    "StatusCode": "status_code",
    "addHeader": "headers.add(...)",
    "addCookie": "set_cookie",
    "add_cookie": "set_cookie",
    "add_cookies": "set_cookie",
    "add_header": "headers.add(...)",
    "add_headers": "headers.update(...)",
    "appendHeader": "headers.add(...)",
    "append_header": "headers.add(...)",
    "body": "data",
    "cacheControl": "cache_control",
    "cache_controls": "cache_control",
    "cachecontrol": "cache_control",
    "clear_cookie": "delete_cookie",
    "clear_cookies": "delete_cookie",
    "code": "status_code",
    "content": "data",
    "contentType": "content_type",
    "content_Type": "content_type",
    "content_disposition": 'headers["Content-Disposition"]',
    "content_lenght": "content_length",
    "contenttype": "content_type",
    "cookie": "set_cookie",
    "deleteCookie": "delete_cookie",
    "delete_cookies": "delete_cookie",
    "delete_header": "headers.remove(...)",
    "error_code": "status_code",
    "etag": "set_etag",
    "getHeader": "headers.get(...)",
    "get_header": "headers.get(...)",
    "get_headers": "headers",
    "has_header": "headers",
    "header": "headers",
    "headerlist": "headers",
    "http_code": "status_code",
    "http_status": "status_code",
    "http_status_code": "status_code",
    "max_age": "cache_control.max_age",
    "media_type": "mimetype",
    "mime": "mimetype",
    "mimeType": "mimetype",
    "mime_type": "mimetype",
    "mimetypes": "mimetype",
    "minetype": "mimetype",
    "no_cache": "cache_control.no_cache",
    "no_store": "cache_control.no_store",
    "reason": "status",
    "removeCookie": "delete_cookie",
    "remove_cookie": "delete_cookie",
    "remove_header": "headers.remove(...)",
    "response_code": "status_code",
    "setCookie": "set_cookie",
    "setHeader": "headers[...] = ...",
    "setStatus": "status_code = ...",
    "set_Cookie": "set_cookie",
    "set_body": "set_data",
    "set_content": "set_data",
    "set_content_type": "content_type = ...",
    "set_cookies": "set_cookie",
    "set_header": "headers[...] = ...",
    "set_headers": "headers.update(...)",
    "set_mimetype": "mimetype = ...",
    "set_secure_cookie": "set_cookie",
    "set_signed_cookie": "set_cookie",
    "set_status": "status_code = ...",
    "set_status_code": "status_code = ...",
    "setcookie": "set_cookie",
    "statu_code": "status_code",
    "statusCode": "status_code",
    "status_Code": "status_code",
    "status_codes": "status_code",
    "statuscode": "status_code",
    "staus": "status",
    "staus_code": "status_code",
    "stauts": "status",
    "stauts_code": "status_code",
    "text": "get_data(as_text=True)",
    "unset_cookie": "delete_cookie",
    "write": "stream.write(...)",
}

#: Every public name of ``werkzeug.datastructures.Headers``; each is a method.
HEADERS_METHODS: Final[frozenset[str]] = frozenset(
    {
        "add",
        "add_header",
        "clear",
        "copy",
        "extend",
        "get",
        "get_all",
        "getlist",
        "items",
        "keys",
        "pop",
        "popitem",
        "remove",
        "set",
        "setdefault",
        "setlist",
        "setlistdefault",
        "to_wsgi_list",
        "update",
        "values",
    }
)

#: All public attributes: headers have methods only, so an attribute assigned is a mistake.
HEADERS_ATTRIBUTES: Final[frozenset[str]] = HEADERS_METHODS

#: Methods that change the headers.
HEADERS_CHANGING: Final[frozenset[str]] = frozenset(
    {
        "add",
        "add_header",
        "clear",
        "extend",
        "pop",
        "popitem",
        "remove",
        "set",
        "setdefault",
        "setlist",
        "setlistdefault",
        "update",
    }
)

#: Name that headers have not -> what was meant, as in MISSPELLED but after ``response.headers``.
HEADERS_MISSPELLED: Final[Mapping[str, str]] = {
    "addHeader": ".add(...)",
    "add_headers": ".update(...)",
    "append": ".add(...)",
    "delete": ".remove(...)",
    "getAll": ".getlist(...)",
    "get_list": ".getlist(...)",
    "getall": ".getlist(...)",
    "has_key": ".get(...)",
    "insert": ".add(...)",
    "put": "[...] = ...",
    "setHeader": "[...] = ...",
    "set_header": "[...] = ...",
}

#: Functions and classes that make a response -> what they take.
CREATORS: Final[Mapping[str, Signature]] = {
    **CREATOR_SIGNATURES,
    **{
        alias: CREATOR_SIGNATURES[name]
        for alias, name in ALIASES.items()
        if name in CREATOR_SIGNATURES
    },
}

#: Classes whose instances are responses to Flask.
RESPONSE_CLASSES: Final[frozenset[str]] = frozenset(
    {
        "flask.Response",
        "flask.wrappers.Response",
        "werkzeug.Response",
        "werkzeug.wrappers.BaseResponse",
        "werkzeug.wrappers.Response",
        "werkzeug.wrappers.response.Response",
    }
)

#: Attributes of an app that are such a class: calling them makes a response.
RESPONSE_CLASS_ATTRIBUTES: Final[frozenset[str]] = frozenset({"response_class"})

#: Creator -> status of what it makes, where no argument says otherwise. ``make_response`` keeps
#: the status of a response it is given; ``send_file`` may answer 206 or 304.
DEFAULT_STATUS: Final[Mapping[str, int]] = {
    **dict.fromkeys(
        (
            "flask.Response",
            "flask.json.jsonify",
            "flask.jsonify",
            "flask.wrappers.Response",
            "werkzeug.Response",
            "werkzeug.wrappers.Response",
            "werkzeug.wrappers.response.Response",
        ),
        200,
    ),
    **dict.fromkeys(
        (
            "flask.Flask.redirect",
            "flask.helpers.redirect",
            "flask.redirect",
            "werkzeug.utils.redirect",
        ),
        302,
    ),
}

#: Creators that make a response of what a view may return, and give one back as it is.
ANSWER_MAKERS: Final[frozenset[str]] = frozenset(
    {"flask.Flask.make_response", "flask.make_response"}
)

#: Creators that raise RuntimeError where no app context is there, as while a module is imported.
NEEDS_APP_CONTEXT: Final[frozenset[str]] = frozenset({"flask.jsonify", "flask.make_response"})

#: Creators of JSON: content type application/json.
JSON_CREATORS: Final[frozenset[str]] = frozenset({"flask.json.jsonify", "flask.jsonify"})

#: Creators that answer with a file, or a page of a single-page app.
FILE_CREATORS: Final[frozenset[str]] = frozenset(
    {
        "flask.Blueprint.send_static_file",
        "flask.Flask.send_static_file",
        "flask.helpers.send_file",
        "flask.helpers.send_from_directory",
        "flask.send_file",
        "flask.send_from_directory",
        "werkzeug.utils.send_file",
        "werkzeug.utils.send_from_directory",
    }
)

#: Methods that give the content of a file.
FILE_READERS: Final[frozenset[str]] = frozenset(
    {"io.IOBase.read", "pathlib.Path.read_bytes", "pathlib.Path.read_text"}
)

#: What a response is asked for that was set on it before: it may have been made for that alone.
ASKING: Final[frozenset[str]] = frozenset(
    {"calculate_content_length", "get_etag", "get_wsgi_headers", "mimetype_params"}
)

#: What reads the content of a response, and nothing else of it.
CONTENT: Final[frozenset[str]] = frozenset({"data", "get_data", "get_json", "json", "response"})

#: Methods that change a session (``flask.sessions.SecureCookieSession``, a dict).
SESSION_CHANGING: Final[frozenset[str]] = frozenset(
    {"clear", "pop", "popitem", "setdefault", "update"}
)
