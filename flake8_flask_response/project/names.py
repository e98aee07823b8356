"""Names that are never looked for in a project, whatever lies there."""

from __future__ import annotations

import sys
from typing import Final

KNOWN: Final = frozenset(
    {
        "apiflask",
        "click",
        "connexion",
        "flask",
        "flask_admin",
        "flask_allows",
        "flask_appbuilder",
        "flask_babel",
        "flask_basicauth",
        "flask_bcrypt",
        "flask_caching",
        "flask_classful",
        "flask_compress",
        "flask_cors",
        "flask_debugtoolbar",
        "flask_httpauth",
        "flask_json",
        "flask_jwt_extended",
        "flask_limiter",
        "flask_login",
        "flask_mail",
        "flask_marshmallow",
        "flask_migrate",
        "flask_moment",
        "flask_mongoengine",
        "flask_oidc",
        "flask_openapi3",
        "flask_orjson",
        "flask_praetorian",
        "flask_principal",
        "flask_pydantic",
        "flask_pymongo",
        "flask_restful",
        "flask_restplus",
        "flask_restx",
        "flask_seasurf",
        "flask_security",
        "flask_session",
        "flask_simplelogin",
        "flask_smorest",
        "flask_sock",
        "flask_socketio",
        "flask_sqlalchemy",
        "flask_talisman",
        "flask_wtf",
        "itsdangerous",
        "jinja2",
        "markupsafe",
        "quart",
        "spectree",
        "webargs",
        "werkzeug",
    }
)
"""Packages that `knowledge/` speaks of, and what Flask itself is made of.

In the repository of such a package its own folder has that name, and its meaning stays the known
one there.
"""

STANDARD: Final = frozenset(sys.stdlib_module_names) | frozenset(sys.builtin_module_names)


def is_followed(name: str) -> bool:
    """Whether an absolute name can be a module of a project."""
    top = name.partition(".")[0]
    return top not in STANDARD and top not in KNOWN
