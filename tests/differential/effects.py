"""What an effect seen in Flask may be called: the catalogue, read from the side of the effect."""

from __future__ import annotations

import re


def _codes(text: str) -> frozenset[str]:
    return frozenset(f"RSP{number}" for number in text.split())


EXCEPTIONS: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = tuple(
    (re.compile(pattern), _codes(codes))
    for pattern, codes in (
        (r"AttributeError: '(str|bytes|Markup)' object has no attribute", "101"),
        (r"AttributeError: 'tuple' object has no attribute 'strip'", "307"),
        (r"AttributeError: 'NoneType' object has no attribute 'strip'", "307"),
        (r"AttributeError: 'tuple' object has no attribute", "102"),
        (r"AttributeError: '(dict|list)' object has no attribute 'strip'", "307 402"),
        (r"AttributeError: '\w*Headers' object has no attribute 'strip'", "307 402"),
        (r"AttributeError: 'dict' object has no attribute '(add|get_all|getlist|set)'", "501 103"),
        (r"AttributeError: '(dict|list)' object has no attribute", "103 501"),
        (r"AttributeError: 'NoneType' object has no attribute", "104 701"),
        (r"AttributeError: 'function' object has no attribute", "106"),
        (r"AttributeError: '(\w*Response|Own)' object has no attribute", "502 601"),
        (r"AttributeError: '\w*Headers' object has no attribute", "507"),
        (r"AttributeError: 'bool' object has no attribute", "603"),
        (r"TypeError: '\w*Headers' object is not callable", "507"),
        (r"TypeError: 'int' object is not callable", "307"),
        (r"TypeError: '(ImmutableMultiDict|EnvironHeaders)' objects are immutable", "105"),
        (r"TypeError: Object of type \w*Request is not JSON", "207"),
        (r"TypeError: .*either returned None or ended without", "204 205 215 402 412 704 104"),
        (r"TypeError: .*did not return a valid response tuple", "403 402"),
        (r"TypeError: .*but it was an? coroutine", "208"),
        (r"TypeError: .*but it was an? tuple", "403 102 402"),
        (r"TypeError: .*did not return a valid response", "206 402 209 704 412"),
        (r"TypeError: '(int|HTTPStatus)' object is not iterable", "402 404"),
        (r"TypeError: unsupported operand type\(s\) for \+: 'float' and 'str'", "609 602"),
        (r"TypeError: (Object of type (\w*Response|Own)|<.*) is not JSON", "209 414"),
        (r"TypeError: (Object of type set|\{.*) is not JSON", "415"),
        (r"\w+: \d{3} \w", "314 316"),
        (r"TypeError: 'NoneType' object is not callable", "701 204"),
        (r"TypeError: 'dict' object is not callable", "501 507 702"),
        (r"TypeError: '(str|bytes|tuple|list)' object is not callable", "702"),
        (r"TypeError: .*_cookie\(\) got an unexpected keyword argument", "607"),
        (r"TypeError: .*unexpected keyword argument", "401 405 407 409 410 607"),
        (r"TypeError: exceptions must derive", "210"),
        (r"TypeError: .*positional argument", "703 309 402 403 409"),
        (r"ValueError: (not enough|too many) values to unpack", "404 402 405"),
        (r"TypeError: .*a bytes-like object is required|TypeError: .*bytes", "510 602"),
        (r"TypeError: .*cannot (be converted|convert)|TypeError: .*to bytes", "510 602"),
        (r"TypeError: .*set_cookie|TypeError: .*cookie", "602 607 609"),
        (
            r"TypeError: .*(expected string|must be str|not 'int'|is not iterable)",
            "602 510 402 206",
        ),
        (r"AttributeError: 'int' object has no attribute 'encode'", "602"),
        (r"AttributeError: 'int' object has no attribute", "307 602"),
        (r"ValueError: SameSite must be", "603"),
        (r"LookupError: no exception for|TypeError: unhashable type", "410"),
        (r"(AttributeError|TypeError): .*(no setter|can't set)", "502"),
        (r"ValueError: .*(newline|control)", "503"),
        (r"TypeError: Invalid status argument|ValueError: Empty status", "307"),
        (r"RuntimeError: Working outside", "413 511"),
    )
)

NO_DATA = re.compile(
    r"AttributeError: '(str|bytes|tuple|dict|list|NoneType)' object has no attribute 'data'"
)
"""An exception that looks like ours; `data` is what too many other objects have."""

NOT_OURS = re.compile(
    rf"{NO_DATA.pattern}|"
    r"TypeError: Object of type (bytes|set)|TypeError: \{.* is not JSON|"
    r"TypeError: '[<>]=?' not supported|AttributeError: 'set' object|"
    r"LookupError: no exception for None|"
    r"ValueError: invalid literal|KeyError|UnboundLocalError|NameError|ValueError: on purpose|"
    r"Boom|Problem|\d{3} "
)
"""Exceptions that have nothing to do with responses."""


def codes_of_exception(text: str) -> frozenset[str]:
    """The codes that may announce an exception ("Type: message"); empty if none does."""
    for pattern, codes in EXCEPTIONS:
        if pattern.match(text):
            return codes
    return frozenset()


LOST = _codes("201 202 203 205 207 211 215 501 504 702")
"""What may say that a header, cookie or status is not sent."""

LOST_STATUS = LOST | _codes("308 212 305 702")

BAD_STATUS = _codes("304 307")

CONTENT = _codes("101 102 103 104")
"""What a value is instead of a response."""

BY_REACH = _codes("302 502 507 510 604 606 607 608 601 605 504 501 509 211 902 903 901")
"""Codes whose claim is about the line alone; that some answer reaches the line is all there is
to see. Their lessons prove the claim itself."""

NEVER_RUN = _codes("212")
"""Codes that say a line is never run."""

DEFINITIONS = _codes("703 706 215 701")
"""Codes that may stand at a definition, which import reaches."""

VALUE = _codes(
    "101 102 103 104 105 106 107 307 501 502 503 504 507 510 601 602 603 604 605 606 607 609"
)
"""Rules about what a value is: they speak only if it is so on every way to the line."""

MIXED = VALUE | _codes("304 305 308 410 506 701")
"""What an effect of the first kind may be called, one way or another."""

TWICE = _codes("417")
"""JSON text that is made into JSON."""

JSON = _codes("203 505")
"""JSON text that is sent as HTML."""

NOT_JSON = _codes("209 414")
"""A response inside data, or in front of a status where a resource makes JSON."""

NESTED = _codes("102 402 403")
"""A tuple in a tuple: what a loop wraps once is right and twice is not; rounds are not counted."""

WITHOUT_STATUS = _codes("201 203 205 301 304 305 309 401 402 403 404 405 407 408 412")
"""RSP301, what it gives way to, and what those give way to."""
