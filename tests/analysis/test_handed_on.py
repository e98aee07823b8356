"""Names that a module hands on as values are told from those that it only calls."""

import ast

import pytest

from flake8_flask_response.analysis.syntax.handed_on import names_handed_on

HANDED_ON = {
    'app.add_url_rule("/", view_func=index)': {"index"},
    'app.add_url_rule("/", view_func=views.index)': {"index"},
    'app.add_url_rule("/", view_func=Page.as_view("page"))': {"Page"},
    "from views import index as start\nadd(start)": {"start", "index"},
    "TABLE = {'/': index, '/lamps': lamps}": {"index", "lamps"},
    "class Sub(Base):\n    pass": {"Base"},
    "@audited\ndef f():\n    pass": {"audited"},
    "@audited('lamps')\ndef f():\n    pass": {"audited"},
    "index()\nviews.index()\nindex.name": {"name"},
}


@pytest.mark.parametrize("source", HANDED_ON)
def test_names_handed_on(source: str) -> None:
    found = names_handed_on(ast.parse(source)) - {"TABLE"}
    assert found == HANDED_ON[source]
