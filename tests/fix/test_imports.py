"""How a fix names what it needs, and how it imports it, for every style of file."""

from __future__ import annotations

import pytest
from fixing import GIVEN_UP, with_import

SPELLED = {
    "imported by name": ("from flask import make_response\nHERE\n", "make_response"),
    "under an alias": ("from flask import make_response as mr\nHERE\n", "mr"),
    "the module": ("import flask\nHERE\n", "flask.make_response"),
    "the module under an alias": ("import flask as f\nHERE\n", "f.make_response"),
    "the shorter of two": (
        "import flask\nfrom flask import make_response\nHERE\n",
        "make_response",
    ),
    "all of its names": ("from flask import *\nHERE\n", "make_response"),
    "in the function": (
        "def view():\n    from flask import make_response\n    HERE\n",
        "make_response",
    ),
    "in the function around": (
        "def make():\n    import flask\n    def view():\n        HERE\n",
        "flask.make_response",
    ),
    "module imported in the function": (
        "def view():\n    import flask as f\n    HERE\n",
        "f.make_response",
    ),
    "imported below the function": (
        "def view():\n    HERE\nfrom flask import make_response\n",
        "make_response",
    ),
    "a parameter hides the name": (
        "import flask\nfrom flask import make_response\ndef view(make_response):\n    HERE\n",
        "flask.make_response",
    ),
    "a comprehension hides the name": (
        "import flask\nfrom flask import make_response\n[HERE for make_response in x]\n",
        "flask.make_response",
    ),
}


@pytest.mark.parametrize(("before", "spelling"), SPELLED.values(), ids=SPELLED)
def test_what_is_imported_is_spelled_as_the_file_does(before: str, spelling: str) -> None:
    assert with_import(before) == before.replace("HERE", spelling)


def below(head: str) -> str:
    """A file that begins so and needs a name in a function."""
    return f"{head}\n\ndef view():\n    return HERE\n"


JOINED = {
    "in its order": (
        "from flask import Flask, request",
        "from flask import Flask, make_response, request",
    ),
    "at the end": ("from flask import Flask", "from flask import Flask, make_response"),
    "in front": (
        "from flask import redirect, request",
        "from flask import make_response, redirect, request",
    ),
    "no order": (
        "from flask import request, Flask, abort",
        "from flask import request, Flask, abort, make_response",
    ),
    "an alias last": (
        "from flask import Flask as F",
        "from flask import Flask as F, make_response",
    ),
    "a comment after it": (
        "from flask import Flask  # web",
        "from flask import Flask, make_response  # web",
    ),
    "a semicolon after it": (
        "from flask import Flask; import os",
        "from flask import Flask, make_response; import os",
    ),
    "parentheses on one line": (
        "from flask import (Flask, request)",
        "from flask import (Flask, make_response, request)",
    ),
    "parentheses on one line, at the end": (
        "from flask import (Flask)",
        "from flask import (Flask, make_response)",
    ),
    "parentheses and a comma on one line": (
        "from flask import (Flask,)",
        "from flask import (Flask, make_response,)",
    ),
    "one below the other": (
        "from flask import (\n    Flask,\n    request,\n)",
        "from flask import (\n    Flask,\n    make_response,\n    request,\n)",
    ),
    "one below the other, at the end": (
        "from flask import (\n    Flask,\n    abort,\n)",
        "from flask import (\n    Flask,\n    abort,\n    make_response,\n)",
    ),
    "one below the other, no last comma": (
        "from flask import (\n    Flask,\n    abort\n)",
        "from flask import (\n    Flask,\n    abort,\n    make_response\n)",
    ),
    "one below the other, comments": (
        "from flask import (\n    Flask,  # app\n    abort  # errors\n)",
        "from flask import (\n    Flask,  # app\n    abort,  # errors\n    make_response\n)",
    ),
    "tabs": (
        "from flask import (\n\tFlask,\n\tabort,\n)",
        "from flask import (\n\tFlask,\n\tabort,\n\tmake_response,\n)",
    ),
    "several on a line": (
        "from flask import (\n    Flask, abort,\n    redirect, request,\n)",
        "from flask import (\n    Flask, abort,\n    make_response,\n    redirect, request,\n)",
    ),
    "several on the last line": (
        "from flask import (\n    Flask, abort,\n)",
        "from flask import (\n    Flask, abort, make_response,\n)",
    ),
    "aligned": (
        "from flask import (Flask,\n                   abort)",
        "from flask import (Flask,\n                   abort, make_response)",
    ),
    "a backslash": (
        "from flask import Flask, \\\n    abort",
        "from flask import Flask, \\\n    abort, make_response",
    ),
    "a backslash, in its order": (
        "from flask import Flask, \\\n    request",
        "from flask import Flask, \\\n    make_response, request",
    ),
    "two of them": (
        "from flask import Flask\nfrom flask import request",
        "from flask import Flask, make_response\nfrom flask import request",
    ),
}


@pytest.mark.parametrize(("before", "after"), JOINED.values(), ids=JOINED)
def test_a_name_joins_the_import_that_is_there(before: str, after: str) -> None:
    assert with_import(below(before)) == below(after).replace("HERE", "make_response")


ALONE = {
    "an empty file": ("HERE", "from flask import make_response\n\nmake_response"),
    "among others": (
        "import os\n\nimport attrs\nimport zope\n\nHERE",
        "import os\n\nimport attrs\nimport zope\nfrom flask import make_response\n\nmake_response",
    ),
    "below Python's own": (
        "import os\n\nHERE",
        "import os\n\nfrom flask import make_response\n\nmake_response",
    ),
    "above relative ones": (
        "from . import db\n\nHERE",
        "from flask import make_response\n\nfrom . import db\n\nmake_response",
    ),
    "below the docstring": (
        '"""A module."""\n\nHERE',
        '"""A module."""\n\nfrom flask import make_response\n\nmake_response',
    ),
    "below the docstring, no empty line": (
        '"""A module."""\nHERE',
        '"""A module."""\n\nfrom flask import make_response\n\nmake_response',
    ),
    "below __future__": (
        "from __future__ import annotations\n\nHERE",
        "from __future__ import annotations\n\nfrom flask import make_response\n\nmake_response",
    ),
    "below the first comments": (
        "#!/usr/bin/python\n# coding: utf-8\n\nHERE",
        "#!/usr/bin/python\n# coding: utf-8\n\nfrom flask import make_response\n\nmake_response",
    ),
    "relative flask is another": (
        "from .flask import x\n\nHERE",
        "from flask import make_response\n\nfrom .flask import x\n\nmake_response",
    ),
    "the one under try does not count": (
        "try:\n    from flask import Flask\nexcept ImportError:\n    pass\nHERE",
        "from flask import make_response\n\ntry:\n    from flask import Flask\n"
        "except ImportError:\n    pass\nmake_response",
    ),
}


@pytest.mark.parametrize(("before", "after"), ALONE.values(), ids=ALONE)
def test_an_import_of_its_own_goes_where_imports_go(before: str, after: str) -> None:
    assert with_import(f"{before}\n") == f"{after}\n"


HIDDEN = {
    "a variable of the module": (
        "make_response = 1\ndef view():\n    HERE\n",
        "import flask\n\nmake_response = 1\ndef view():\n    flask.make_response\n",
    ),
    "a function of the module": (
        "from flask import Flask\ndef make_response(): pass\ndef view():\n    HERE\n",
        "import flask\nfrom flask import Flask\ndef make_response(): pass\ndef view():\n"
        "    flask.make_response\n",
    ),
    "global in a function": (
        "from flask import make_response\ndef view():\n    global make_response\n    HERE\n",
        "import flask\nfrom flask import make_response\ndef view():\n"
        "    global make_response\n    flask.make_response\n",
    ),
    "a local variable": (
        "def view():\n    make_response = 1\n    HERE\n",
        "import flask\n\ndef view():\n    make_response = 1\n    flask.make_response\n",
    ),
    "another's make_response": (
        "from mine import make_response\ndef view():\n    HERE\n",
        "import flask\nfrom mine import make_response\ndef view():\n    flask.make_response\n",
    ),
    "both": ("flask = make_response = 1\nHERE\n", GIVEN_UP),
    "imported under an if": (
        "if x:\n    from flask import make_response\nHERE\n",
        "import flask\n\nif x:\n    from flask import make_response\nflask.make_response\n",
    ),
    "a star of another module is no reason": (
        "from mine import *\nHERE\n",
        "from flask import make_response\nfrom mine import *\nmake_response\n",
    ),
}


@pytest.mark.parametrize(("before", "after"), HIDDEN.values(), ids=HIDDEN)
def test_a_hidden_name_is_spelled_another_way_or_not_at_all(before: str, after: str) -> None:
    assert with_import(before) == after


def test_an_import_that_would_come_too_late_is_given_up() -> None:
    assert with_import("HERE\nfrom flask import Flask\n") == GIVEN_UP


def test_modules_are_imported_as_such() -> None:
    assert with_import("HERE\n", "json.dumps") == "import json\n\njson.dumps\n"
    assert with_import("HERE\n", "json") == "import json\n\njson\n"
    assert with_import("import json as j\nHERE\n", "json.dumps") == "import json as j\nj.dumps\n"


def test_a_name_of_a_module_within_a_package() -> None:
    name = "werkzeug.exceptions.NotFound"
    assert with_import("from werkzeug import exceptions\nHERE\n", name).endswith(
        "exceptions.NotFound\n"
    )
    assert with_import("import werkzeug.exceptions\nHERE\n", name).endswith(f"\n{name}\n")
    assert "from werkzeug.exceptions import NotFound\n" in with_import("import os\nHERE\n", name)


def test_several_names_come_in_one_statement() -> None:
    from fixing import fixed, named

    from flake8_flask_response.edits import Replace
    from flake8_flask_response.markers import imported

    new = f"{imported('flask.redirect')}({imported('flask.abort')}, {imported('json.loads')})"
    after = fixed("HERE\n", lambda tree: Replace(named(tree), new))
    assert after == (
        "import json\n\nfrom flask import abort, redirect\n\nredirect(abort, json.loads)\n"
    )
