"""A client for an app of Flask's that sees what a browser sees, and keeps cookies like one.

Importing this module needs Flask. Requests go through werkzeug's `run_wsgi_app`, because the test
client of Flask reads cookies and contexts by itself and raises errors of its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from flask import Flask
from werkzeug.http import parse_date
from werkzeug.test import EnvironBuilder, run_wsgi_app

from .exchange import Answer, BadLine, Line

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment


def app_of(namespace: Mapping[str, Any]) -> Flask:
    """The Flask object of a module: `app`, or the first one, or what `create_app()` makes.

    Exceptions are made to leave it, unless it is configured otherwise. Raises BadLine where
    there is no app, and whatever `create_app()` raises.
    """
    apps = [value for value in namespace.values() if isinstance(value, Flask)]
    app: Flask
    if isinstance(namespace.get("app"), Flask):
        app = namespace["app"]
    elif apps:
        app = apps[0]
    elif callable(namespace.get("create_app")):
        app = namespace["create_app"]()
    else:
        raise BadLine("there are request lines, but neither an app nor create_app()")
    if app.config["PROPAGATE_EXCEPTIONS"] is None:
        app.config["PROPAGATE_EXCEPTIONS"] = True
    return app


@dataclass
class Client:
    """Sends requests to an app and keeps cookies as a browser does."""

    app: Flask
    jar: dict[tuple[str, str, str], tuple[str, bool]] = field(default_factory=dict)
    begun: Answer | None = None
    """What a server had sent when the last request ended or failed; None if that was nothing."""

    def send(self, line: Line) -> Answer:
        """Send one request line. Raises what leaves the app, also while the body is read."""
        builder = EnvironBuilder(line.path, method=line.method or "GET", **_payload(line))
        if line.header is not None:
            builder.headers[line.header[0]] = line.header[1]
        host = builder.headers.get("Host", "localhost").partition(":")[0]
        cookies = self._cookies(host, builder.path)
        if cookies:
            builder.headers.setdefault("Cookie", cookies)
        self.begun = None
        body, status, headers = run_wsgi_app(self._watched, builder.get_environ(), buffered=True)
        content = b"".join(body)
        for text in headers.getlist("Set-Cookie"):
            self._keep(text, host, builder.path)
        return Answer(status, tuple(headers), content.decode("utf-8", "replace"))

    def _watched(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
        """Answer as the app does, and keep what Werkzeug's server sends of that.

        It sends the head with the first piece, and fails at a piece that is not bytes.
        """
        head: list[Any] = []

        def started(*given: Any) -> Any:
            head[:] = given[:2]
            return start_response(*given)

        sent, failed = b"", ""
        pieces: Any = self.app(environ, started)
        try:
            for piece in pieces:
                if not isinstance(piece, bytes | bytearray):
                    failed = failed or "AssertionError: applications must write bytes"
                sent += b"" if failed else piece
                text = sent.decode("utf-8", "replace")
                self.begun = Answer(head[0], tuple(head[1]), text, logged=failed)
                yield piece
        finally:
            if hasattr(pieces, "close"):
                pieces.close()

    def _cookies(self, host: str, path: str) -> str:
        fitting = []
        for (name, domain, scope), (value, exact) in self.jar.items():
            at_host = host == domain or (not exact and host.endswith(f".{domain}"))
            if at_host and f"{path}/".startswith(f"{scope.rstrip('/')}/"):
                fitting.append(f"{name}={value}")
        return "; ".join(fitting)

    def _keep(self, text: str, host: str, path: str) -> None:
        pair, *rest = (part.strip() for part in text.split(";"))
        name, _, value = pair.partition("=")
        attributes = {
            key.strip().lower(): content.strip()
            for key, _, content in (part.partition("=") for part in rest)
        }
        domain = attributes.get("domain", "").lstrip(".")
        if domain and host != domain and not host.endswith(f".{domain}"):
            return
        scope = attributes.get("path", "")
        if not scope.startswith("/"):
            scope = path.rpartition("/")[0] or "/"
        key = (name, domain or host, scope)
        if _expired(attributes):
            self.jar.pop(key, None)
        else:
            self.jar[key] = (value, not domain)


def _expired(attributes: Mapping[str, str]) -> bool:
    max_age = attributes.get("max-age", "")
    if re.fullmatch(r"-?\d+", max_age):
        return int(max_age) <= 0
    expires = parse_date(attributes.get("expires"))
    return expires is not None and expires <= datetime.now(timezone.utc)


def _payload(line: Line) -> dict[str, Any]:
    if line.kind == "json":
        return {"json": json.loads(line.content)}
    if line.kind == "form":
        return {"data": dict(parse_qsl(line.content, keep_blank_values=True))}
    return {}
