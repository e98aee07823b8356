"""Parameters of the calls that make, change or end in a response.

Sources: ``inspect.signature`` on Flask 3.1 with Werkzeug 3.1; what older releases lack is in
``ADDED_IN``, what they had besides in ``REMOVED_IN``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from flake8_flask_response.knowledge.names import ALIASES


class Signature(NamedTuple):
    """What one callable takes; ``self`` is left out.

    ``parameters`` can be passed by position or (but for the first ``positional_only``) by
    keyword; the last of them have ``defaults``. ``keyword_only`` ones all have a default.
    ``args`` and ``kwargs`` say whether further positional and keyword arguments are taken.
    """

    parameters: tuple[str, ...] = ()
    defaults: tuple[object, ...] = ()
    keyword_only: tuple[str, ...] = ()
    args: bool = False
    kwargs: bool = False
    positional_only: int = 0

    @property
    def required(self) -> int:
        """Number of parameters without a default."""
        return len(self.parameters) - len(self.defaults)


_RESPONSE: Final = Signature(
    ("response", "status", "headers", "mimetype", "content_type", "direct_passthrough"),
    (None, None, None, None, None, False),
)

_SET_COOKIE: Final = Signature(
    (
        "key",
        "value",
        "max_age",
        "expires",
        "path",
        "domain",
        "secure",
        "httponly",
        "samesite",
        "partitioned",
    ),
    ("", None, None, "/", None, False, False, None, False),
)

_DELETE_COOKIE: Final = Signature(
    ("key", "path", "domain", "secure", "httponly", "samesite", "partitioned"),
    ("/", None, False, False, None, False),
)

_REDIRECT: Final = Signature(("location", "code", "Response"), (302, None))
_ANYTHING: Final = Signature(args=True, kwargs=True)
_TEMPLATE: Final = Signature(("template_name_or_list",), kwargs=True)
_TEMPLATE_TEXT: Final = Signature(("source",), kwargs=True)
_KEY_VALUE: Final = Signature(("key", "value"), kwargs=True, positional_only=2)
_MAPPING: Final = Signature(("arg",), (None,), kwargs=True, positional_only=1)
_ADD_URL_RULE: Final = Signature(
    ("rule", "endpoint", "view_func", "provide_automatic_options"),
    (None, None, None),
    kwargs=True,
)

#: Functions and classes that make a response. Those of ``Flask`` are methods of any app.
CREATOR_SIGNATURES: Final[Mapping[str, Signature]] = {
    "flask.Flask.make_response": Signature(("rv",)),
    "flask.Flask.redirect": Signature(("location", "code"), (302,)),
    "flask.Flask.send_static_file": Signature(("filename",)),
    "flask.Blueprint.send_static_file": Signature(("filename",)),
    "flask.Response": _RESPONSE,
    "flask.jsonify": _ANYTHING,
    "flask.make_response": Signature(args=True),
    "flask.redirect": _REDIRECT,
    "flask.send_file": Signature(
        (
            "path_or_file",
            "mimetype",
            "as_attachment",
            "download_name",
            "conditional",
            "etag",
            "last_modified",
            "max_age",
        ),
        (None, False, None, True, True, None, None),
    ),
    "flask.send_from_directory": Signature(("directory", "path"), kwargs=True),
    "werkzeug.utils.redirect": _REDIRECT,
    "werkzeug.utils.send_file": Signature(
        (
            "path_or_file",
            "environ",
            "mimetype",
            "as_attachment",
            "download_name",
            "conditional",
            "etag",
            "last_modified",
            "max_age",
            "use_x_sendfile",
            "response_class",
            "_root_path",
        ),
        (None, False, None, True, True, None, None, False, None, None),
    ),
    "werkzeug.utils.send_from_directory": Signature(("directory", "path", "environ"), kwargs=True),
    "werkzeug.wrappers.Response": _RESPONSE,
}

#: Dotted callable -> what it takes. Methods of a response stand under "flask.Response", those of
#: its headers under "werkzeug.datastructures.Headers".
_BY_SHORT_NAME: Final[Mapping[str, Signature]] = {
    **CREATOR_SIGNATURES,
    "flask.Blueprint.add_url_rule": _ADD_URL_RULE,
    "flask.Blueprint.register_error_handler": Signature(("code_or_exception", "f")),
    "flask.Flask.add_url_rule": _ADD_URL_RULE,
    "flask.Flask.register_error_handler": Signature(("code_or_exception", "f")),
    "flask.Response.add_etag": Signature(("overwrite", "weak"), (False, False)),
    "flask.Response.call_on_close": Signature(("func",)),
    "flask.Response.close": Signature(),
    "flask.Response.delete_cookie": _DELETE_COOKIE,
    "flask.Response.freeze": Signature(),
    "flask.Response.get_data": Signature(("as_text",), (False,)),
    "flask.Response.get_json": Signature(("force", "silent"), (False, False)),
    "flask.Response.make_conditional": Signature(
        ("request_or_environ", "accept_ranges", "complete_length"), (False, None)
    ),
    "flask.Response.set_cookie": _SET_COOKIE,
    "flask.Response.set_data": Signature(("value",)),
    "flask.Response.set_etag": Signature(("etag", "weak"), (False,)),
    "flask.abort": Signature(("code",), args=True, kwargs=True),
    "flask.after_this_request": Signature(("f",)),
    "flask.flash": Signature(("message", "category"), ("message",)),
    "flask.render_template": _TEMPLATE,
    "flask.render_template_string": _TEMPLATE_TEXT,
    "flask.stream_template": _TEMPLATE,
    "flask.stream_template_string": _TEMPLATE_TEXT,
    "flask.stream_with_context": Signature(("generator_or_function",)),
    "flask.url_for": Signature(
        ("endpoint",),
        keyword_only=("_anchor", "_method", "_scheme", "_external"),
        kwargs=True,
    ),
    "werkzeug.datastructures.Headers": Signature(("defaults",), (None,)),
    "werkzeug.datastructures.Headers.add": _KEY_VALUE,
    "werkzeug.datastructures.Headers.add_header": _KEY_VALUE,
    "werkzeug.datastructures.Headers.clear": Signature(),
    "werkzeug.datastructures.Headers.extend": _MAPPING,
    "werkzeug.datastructures.Headers.remove": Signature(("key",)),
    "werkzeug.datastructures.Headers.set": _KEY_VALUE,
    "werkzeug.datastructures.Headers.setdefault": Signature(("key", "default")),
    "werkzeug.datastructures.Headers.setlist": Signature(("key", "values")),
    "werkzeug.datastructures.Headers.update": _MAPPING,
    "werkzeug.exceptions.abort": Signature(("status",), args=True, kwargs=True),
}

SIGNATURES: Final[Mapping[str, Signature]] = {
    **_BY_SHORT_NAME,
    **{alias: _BY_SHORT_NAME[name] for alias, name in ALIASES.items() if name in _BY_SHORT_NAME},
}

#: (callable, parameter) -> release of Flask or Werkzeug that brought it.
ADDED_IN: Final[Mapping[tuple[str, str], str]] = {
    ("flask.Response.delete_cookie", "partitioned"): "Werkzeug 3.1",
    ("flask.Response.set_cookie", "partitioned"): "Werkzeug 3.1",
}

#: (callable, parameter) -> release that took it away. In Flask 2.2 and newer each is a TypeError.
REMOVED_IN: Final[Mapping[tuple[str, str], str]] = {
    ("flask.send_file", "add_etags"): "Flask 2.2",
    ("flask.send_file", "attachment_filename"): "Flask 2.2",
    ("flask.send_file", "cache_timeout"): "Flask 2.2",
    ("flask.send_file", "filename_or_fp"): "Flask 2.0",
    ("flask.send_from_directory", "filename"): "Flask 2.2",
}

#: (callable, removed parameter) -> today's name of the same thing.
REPLACED_BY: Final[Mapping[tuple[str, str], str]] = {
    ("flask.send_file", "add_etags"): "etag",
    ("flask.send_file", "attachment_filename"): "download_name",
    ("flask.send_file", "cache_timeout"): "max_age",
    ("flask.send_file", "filename_or_fp"): "path_or_file",
    ("flask.send_from_directory", "filename"): "path",
}

#: (callable, wrong keyword) -> the keyword that was meant.
MISSPELLED_KEYWORDS: Final[Mapping[tuple[str, str], str]] = {
    **{
        ("flask.Response.set_cookie", wrong): right
        for wrong, right in (
            ("Domain", "domain"),
            ("Expires", "expires"),
            ("HttpOnly", "httponly"),
            ("Path", "path"),
            ("SameSite", "samesite"),
            ("Secure", "secure"),
            ("expire", "expires"),
            ("expiry", "expires"),
            ("httpOnly", "httponly"),
            ("http_only", "httponly"),
            ("maxAge", "max_age"),
            ("maxage", "max_age"),
            ("name", "key"),
            ("sameSite", "samesite"),
            ("same_site", "samesite"),
        )
    },
    **{
        ("flask.Response", wrong): right
        for wrong, right in (
            ("body", "response"),
            ("code", "status"),
            ("content", "response"),
            ("contentType", "content_type"),
            ("contenttype", "content_type"),
            ("data", "response"),
            ("header", "headers"),
            ("media_type", "mimetype"),
            ("mimeType", "mimetype"),
            ("mime_type", "mimetype"),
            ("statusCode", "status"),
            ("status_code", "status"),
            ("text", "response"),
        )
    },
    ("flask.redirect", "status"): "code",
    ("flask.redirect", "status_code"): "code",
    ("flask.redirect", "url"): "location",
}
