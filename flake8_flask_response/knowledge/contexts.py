"""What works only in a request context or in an app context.

Source: ``flask.globals``, ``flask.templating``, ``flask.helpers`` and ``flask.json`` of Flask 2.2
to 3.1; outside of a context each raises RuntimeError.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: Object that stands for one of the current request or app -> its short name.
OF_THE_REQUEST: Final[Mapping[str, str]] = {
    "flask.current_app": "current_app",
    "flask.g": "g",
    "flask.request": "request",
    "flask.session": "session",
}

#: Functions that need the current request or app.
NEEDING: Final[frozenset[str]] = frozenset(
    {
        "flask.jsonify",
        "flask.make_response",
        "flask.render_template",
        "flask.render_template_string",
        "flask.url_for",
    }
)

#: What starts a function in a thread -> where the function is given: position and keyword.
STARTS_THREAD: Final[Mapping[str, tuple[int, str]]] = {
    "concurrent.futures.ThreadPoolExecutor.map": (0, "fn"),
    "concurrent.futures.ThreadPoolExecutor.submit": (0, "fn"),
    "threading.Thread": (1, "target"),
    "threading.Timer": (1, "function"),
}

#: Methods of contexts that enter them (``flask.ctx.AppContext.push``).
ENTERING: Final[frozenset[str]] = frozenset({"push"})

#: Names by which a function asks whether there is a context, or is ready for its absence.
ASKS_FOR_CONTEXT: Final[frozenset[str]] = frozenset(
    {"RuntimeError", "has_app_context", "has_request_context", "push"}
)
