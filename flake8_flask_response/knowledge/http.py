"""Status codes, the exceptions that carry them, and what HTTP says of both.

Sources: ``werkzeug.exceptions`` and ``werkzeug.http.HTTP_STATUS_CODES`` of Werkzeug 2.2 to 3.1,
``http.HTTPStatus`` of Python 3.10 to 3.13, RFC 9110.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_CODES: Final[Mapping[str, int]] = {
    "BadGateway": 502,
    "BadHost": 400,
    "BadRequest": 400,
    "BadRequestKeyError": 400,
    "ClientDisconnected": 400,
    "Conflict": 409,
    "ExpectationFailed": 417,
    "FailedDependency": 424,
    "Forbidden": 403,
    "GatewayTimeout": 504,
    "Gone": 410,
    "HTTPVersionNotSupported": 505,
    "ImATeapot": 418,
    "InternalServerError": 500,
    "LengthRequired": 411,
    "Locked": 423,
    "MethodNotAllowed": 405,
    "MisdirectedRequest": 421,
    "NotAcceptable": 406,
    "NotFound": 404,
    "NotImplemented": 501,
    "PreconditionFailed": 412,
    "PreconditionRequired": 428,
    "RequestEntityTooLarge": 413,
    "RequestHeaderFieldsTooLarge": 431,
    "RequestTimeout": 408,
    "RequestURITooLarge": 414,
    "RequestedRangeNotSatisfiable": 416,
    "SecurityError": 400,
    "ServiceUnavailable": 503,
    "TooManyRequests": 429,
    "Unauthorized": 401,
    "UnavailableForLegalReasons": 451,
    "UnprocessableEntity": 422,
    "UnsupportedMediaType": 415,
}

#: Headers of a response that are sent once: RFC 9110, and the Fetch standard for those of CORS.
#: Location is not among them, because Werkzeug itself sends only the last.
SINGLE_HEADERS: Final[frozenset[str]] = frozenset(
    {
        "access-control-allow-credentials",
        "access-control-allow-origin",
        "access-control-max-age",
        "age",
        "content-length",
        "content-type",
        "etag",
        "last-modified",
        "retry-after",
    }
)

#: The base of all exceptions that carry a status.
HTTP_EXCEPTION: Final = "werkzeug.exceptions.HTTPException"

#: What an HTTPException has and other exceptions have not (``werkzeug.exceptions.HTTPException``).
HTTP_ERROR_ATTRIBUTES: Final[frozenset[str]] = frozenset(
    {"code", "description", "get_body", "get_description", "get_headers", "get_response", "name"}
)

#: What handlers read of a project's own errors.
OWN_ERROR_ATTRIBUTES: Final[frozenset[str]] = HTTP_ERROR_ATTRIBUTES | {
    *("detail", "details", "error_code", "errors", "http_code", "http_status", "message", "msg"),
    *("payload", "status", "status_code", "to_dict"),
}

#: Exceptions of Python's own from which some HTTPException, or another library's exception with a
#: status, derives: BadRequestKeyError, urllib.error.HTTPError.
MIXED_EXCEPTIONS: Final[frozenset[str]] = frozenset(
    {"builtins.EnvironmentError", "builtins.IOError", "builtins.KeyError", "builtins.OSError"}
)

#: Class of Werkzeug (dotted) -> the status it answers with; None where the class fixes none.
#: MisdirectedRequest came with Werkzeug 3.1.
EXCEPTION_STATUS: Final[Mapping[str, int | None]] = {
    "werkzeug.exceptions.HTTPException": None,
    **{f"werkzeug.exceptions.{name}": code for name, code in _CODES.items()},
    "werkzeug.routing.RequestRedirect": 308,
    "werkzeug.routing.exceptions.RequestRedirect": 308,
}

#: Exceptions that answer with a redirect: their handler need not set an error status.
REDIRECT_EXCEPTIONS: Final[frozenset[str]] = frozenset(
    {
        "werkzeug.routing.RequestRedirect",
        "werkzeug.routing.exceptions.RequestRedirect",
    }
)

#: Statuses for which ``abort(status)`` finds an exception; any other raises LookupError.
#: 421 only with Werkzeug 3.1 and newer.
ABORTABLE: Final[frozenset[int]] = frozenset(_CODES.values())

#: The calls that look a status up in ``werkzeug.exceptions.default_exceptions``, or in the
#: ``mapping`` of an ``Aborter`` (werkzeug.exceptions, Werkzeug 3.1).
ABORTS: Final[frozenset[str]] = frozenset({"flask.abort", "werkzeug.exceptions.abort"})

#: The names of the tables in which an application may enter statuses of its own.
ABORTER_TABLES: Final[frozenset[str]] = frozenset({"default_exceptions", "mapping"})

#: Status -> reason phrase that Werkzeug sends.
PHRASES: Final[Mapping[int, str]] = {
    100: "Continue",
    101: "Switching Protocols",
    102: "Processing",
    103: "Early Hints",
    200: "OK",
    201: "Created",
    202: "Accepted",
    203: "Non Authoritative Information",
    204: "No Content",
    205: "Reset Content",
    206: "Partial Content",
    207: "Multi Status",
    208: "Already Reported",
    226: "IM Used",
    300: "Multiple Choices",
    301: "Moved Permanently",
    302: "Found",
    303: "See Other",
    304: "Not Modified",
    305: "Use Proxy",
    306: "Switch Proxy",
    307: "Temporary Redirect",
    308: "Permanent Redirect",
    400: "Bad Request",
    401: "Unauthorized",
    402: "Payment Required",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    407: "Proxy Authentication Required",
    408: "Request Timeout",
    409: "Conflict",
    410: "Gone",
    411: "Length Required",
    412: "Precondition Failed",
    413: "Request Entity Too Large",
    414: "Request URI Too Long",
    415: "Unsupported Media Type",
    416: "Requested Range Not Satisfiable",
    417: "Expectation Failed",
    418: "I'm a teapot",
    421: "Misdirected Request",
    422: "Unprocessable Entity",
    423: "Locked",
    424: "Failed Dependency",
    425: "Too Early",
    426: "Upgrade Required",
    428: "Precondition Required",
    429: "Too Many Requests",
    431: "Request Header Fields Too Large",
    449: "Retry With",
    451: "Unavailable For Legal Reasons",
    500: "Internal Server Error",
    501: "Not Implemented",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
    505: "HTTP Version Not Supported",
    506: "Variant Also Negotiates",
    507: "Insufficient Storage",
    508: "Loop Detected",
    510: "Not Extended",
    511: "Network Authentication Failed",
}

#: Member of ``http.HTTPStatus`` -> its number, second names included. CONTENT_TOO_LARGE,
#: RANGE_NOT_SATISFIABLE, UNPROCESSABLE_CONTENT and URI_TOO_LONG came with Python 3.13.
HTTP_STATUS: Final[Mapping[str, int]] = {
    "CONTINUE": 100,
    "SWITCHING_PROTOCOLS": 101,
    "PROCESSING": 102,
    "EARLY_HINTS": 103,
    "OK": 200,
    "CREATED": 201,
    "ACCEPTED": 202,
    "NON_AUTHORITATIVE_INFORMATION": 203,
    "NO_CONTENT": 204,
    "RESET_CONTENT": 205,
    "PARTIAL_CONTENT": 206,
    "MULTI_STATUS": 207,
    "ALREADY_REPORTED": 208,
    "IM_USED": 226,
    "MULTIPLE_CHOICES": 300,
    "MOVED_PERMANENTLY": 301,
    "FOUND": 302,
    "SEE_OTHER": 303,
    "NOT_MODIFIED": 304,
    "USE_PROXY": 305,
    "TEMPORARY_REDIRECT": 307,
    "PERMANENT_REDIRECT": 308,
    "BAD_REQUEST": 400,
    "UNAUTHORIZED": 401,
    "PAYMENT_REQUIRED": 402,
    "FORBIDDEN": 403,
    "NOT_FOUND": 404,
    "METHOD_NOT_ALLOWED": 405,
    "NOT_ACCEPTABLE": 406,
    "PROXY_AUTHENTICATION_REQUIRED": 407,
    "REQUEST_TIMEOUT": 408,
    "CONFLICT": 409,
    "GONE": 410,
    "LENGTH_REQUIRED": 411,
    "PRECONDITION_FAILED": 412,
    "CONTENT_TOO_LARGE": 413,
    "REQUEST_ENTITY_TOO_LARGE": 413,
    "URI_TOO_LONG": 414,
    "REQUEST_URI_TOO_LONG": 414,
    "UNSUPPORTED_MEDIA_TYPE": 415,
    "RANGE_NOT_SATISFIABLE": 416,
    "REQUESTED_RANGE_NOT_SATISFIABLE": 416,
    "EXPECTATION_FAILED": 417,
    "IM_A_TEAPOT": 418,
    "MISDIRECTED_REQUEST": 421,
    "UNPROCESSABLE_CONTENT": 422,
    "UNPROCESSABLE_ENTITY": 422,
    "LOCKED": 423,
    "FAILED_DEPENDENCY": 424,
    "TOO_EARLY": 425,
    "UPGRADE_REQUIRED": 426,
    "PRECONDITION_REQUIRED": 428,
    "TOO_MANY_REQUESTS": 429,
    "REQUEST_HEADER_FIELDS_TOO_LARGE": 431,
    "UNAVAILABLE_FOR_LEGAL_REASONS": 451,
    "INTERNAL_SERVER_ERROR": 500,
    "NOT_IMPLEMENTED": 501,
    "BAD_GATEWAY": 502,
    "SERVICE_UNAVAILABLE": 503,
    "GATEWAY_TIMEOUT": 504,
    "HTTP_VERSION_NOT_SUPPORTED": 505,
    "VARIANT_ALSO_NEGOTIATES": 506,
    "INSUFFICIENT_STORAGE": 507,
    "LOOP_DETECTED": 508,
    "NOT_EXTENDED": 510,
    "NETWORK_AUTHENTICATION_REQUIRED": 511,
}

#: Statuses with which no body is sent: Werkzeug drops it in silence. So are all of 100 to 199.
BODILESS: Final[frozenset[int]] = frozenset({*range(100, 200), 204, 304})

#: Statuses on which a browser follows ``Location``.
REDIRECTS: Final[frozenset[int]] = frozenset({301, 302, 303, 307, 308})

#: Smallest and greatest status that HTTP knows.
STATUS_RANGE: Final[tuple[int, int]] = (100, 599)

#: Attributes of the request that raise TypeError when an item is set or deleted.
IMMUTABLE_REQUEST_ATTRIBUTES: Final[frozenset[str]] = frozenset(
    {"accept_charsets", "accept_encodings", "accept_languages", "accept_mimetypes", "args"}
    | {"cache_control", "cookies", "files", "form", "headers", "values"}
)

#: Classes of those attributes and their kin.
IMMUTABLE_CONTAINERS: Final[frozenset[str]] = frozenset(
    f"werkzeug.datastructures.{name}"
    for name in (
        "Accept",
        "CharsetAccept",
        "CombinedMultiDict",
        "EnvironHeaders",
        "ImmutableDict",
        "ImmutableList",
        "ImmutableMultiDict",
        "ImmutableTypeConversionDict",
        "LanguageAccept",
        "MIMEAccept",
        "RequestCacheControl",
    )
)

#: Values that Werkzeug accepts for ``samesite``, whatever their case (checked after title()).
SAMESITE: Final[frozenset[str]] = frozenset({"Strict", "Lax", "None"})

#: What the exception of a status takes, in order of position; ``abort(status, ...)`` hands it on.
ABORT_ARGUMENTS: Final[Mapping[int, tuple[str, ...]]] = {
    **dict.fromkeys(_CODES.values(), ("description", "response")),
    401: ("description", "response", "www_authenticate"),
    405: ("valid_methods", "description", "response"),
    416: ("length", "units", "description", "response"),
    429: ("description", "response", "retry_after"),
    500: ("description", "response", "original_exception"),
    503: ("description", "response", "retry_after"),
}
