"""What functions of common Flask extensions return, and which of them change a response.

Sources: Flask-JWT-Extended 4.7.4, Flask-Login 0.6.3, Flask-WTF 1.3.0 and Flask-Babel 4.0.0, read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

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

#: Kinds of what is always true in a condition: what gives it raises where it has nothing to give
#: (argon2-cffi 25.1, PasswordHasher.verify; PyNaCl 1.6, pwhash.verify; Flask-Praetorian 1.6,
#: utilities.current_user).
ALWAYS_TRUE: Final[frozenset[str]] = frozenset({"argon2.Verified", "flask_praetorian.User"})

#: Canonical name -> kind of what a call returns, as in ``functions.RETURNS``, which holds these
#: too.
EXTENSION_RETURNS: Final[Mapping[str, str]] = {
    **dict.fromkeys(sorted(RESPONSE_CHANGERS), "None"),
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
