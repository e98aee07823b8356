"""The grammar of projects: how real apps are put together, on top of `wide`.

Helpers, wrappers and errors in a module of their own, with several callers; views of a blueprint in
another one; an app that a factory makes; resources of Flask-RESTful and RESTX; class views with
several methods; several routes, with methods and parameters, on one view; pairs that are unpacked
and told apart by one of the two; helpers that end the request.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import strategies as st

from .grammar import Drawn, Maker, Seeded
from .phrases import RESPONSE, Chooser, Scope
from .wide import WIDE_HEAD, WideMaker

_APP = re.compile(r"(?<![\w.\"'])app\.")
_OWNER = re.compile(r"^(@?)app\.(?=route|add_url_rule|register_blueprint)")
_SHARED = ("Boom", "Own", "Problem", "Tools", "fail", "refuse", "risky")
_IMPORTS, _, _REST = WIDE_HEAD.partition("app = Flask(__name__)\n")
_CLASSES = _REST.replace('\n\n@app.get("/boom")\ndef boom():\n    raise Boom\n', "")
_CLASSES += """

class Problem(Exception):
    def __init__(self, message, status=400):
        super().__init__(message)
        self.message = message
        self.status = status


def fail(status=404):
    abort(status)


def refuse(message):
    raise Problem(message, 409)
"""
_BOOM = '@app.get("/boom")\ndef boom():\n    raise Boom\n'
_APIS = ("flask_restful", "flask_restx")


@dataclass
class ProjectMaker(WideMaker):
    """Writes one project.

    `asked` are conditions that only the view being written can ask; `pairs` are the helpers that
    give pairs, with what tells the two kinds of them apart and what is in front; `restx` says that
    the resources are those of Flask-RESTX. `used` are the pairs that the view has asked for.
    """

    asked: list[str] = field(default_factory=list)
    pairs: list[tuple[str, str, str]] = field(default_factory=list)
    wrappers: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    restx: bool = False

    # -- expressions

    def condition(self, scope: Scope) -> str:
        if self.asked and self.odds(45):
            return self.pick(self.asked)
        return super().condition(scope)

    def result(self, scope: Scope) -> str:
        if scope.role == "resource":
            return self.resource_result(scope)
        helpers = [name for name, kind in self.helpers if kind == "hands on"]
        if scope.role == "view" and helpers and self.odds(8):
            given = self.new_response(scope) if self.odds(70) else self.body(scope)
            return f"{self.pick(helpers)}({given})"
        return super().result(scope)

    def resource_result(self, scope: Scope) -> str:
        """What a method of a resource returns."""
        responses = self.known(scope, RESPONSE)
        forms: list[tuple[int, Callable[[], str]]] = [
            (6, self.data),
            (6, lambda: f"{self.data()}, {self.status()}"),
            (3, lambda: f'{self.data()}, {self.status()}, {{"{self.header()}": "v"}}'),
            (2, self.plain_text),
            (2, lambda: f"{self.plain_text()}, {self.status()}"),
            (2, lambda: f"make_response(jsonify(a=1), {self.status()})"),
            (1, lambda: "jsonify(a=1)"),
            (1, lambda: f"jsonify(a=1), {self.status()}"),
            (1, lambda: f"None, {self.status()}"),
            (1, lambda: 'json.dumps({"a": 1})'),
            (1, lambda: '""'),
            (1, lambda: "{1, 2}"),
        ]
        if responses:
            forms += [
                (12, lambda: self.pick(responses)),
                (2, lambda: f"{self.pick(responses)}, {self.status()}"),
                (1, lambda: f'{{"a": {self.pick(responses)}}}'),
                (1, lambda: f"{self.pick(responses)}.get_json()"),
            ]
        others = self.known(scope, "data", "json", "mixed")
        if others:
            forms.append((4, lambda: self.pick(others)))
            forms.append((2, lambda: f"{self.pick(others)}, {self.status()}"))
        return self.weighted(forms)()

    def plain_text(self) -> str:
        return self.pick(('"text"', 'f"hi {1}"', "str(5)", '"a".upper()'))

    # -- statements

    def function_body(self, scope: Scope, ends: int = 95) -> None:
        self.used.clear()
        super().function_body(scope, ends)

    def statement(self, scope: Scope) -> None:
        if scope.role not in {"view", "resource"} or scope.depth > 2 or not self.odds(18):
            super().statement(scope)
            return
        table: list[tuple[int, Callable[[Scope], None]]] = [
            (3, self.say_pair_apart),
            (3, self.say_twice),
            (2, self.say_shared_helper),
            (2, self.say_fail),
        ]
        self.weighted(table)(scope)

    def say_twice(self, scope: Scope) -> None:
        """A name that is bound on one condition and used on the same, mostly."""
        name = self.pick(("resp", "page", "other"))
        # Only simple conditions are known to be the same.
        condition = self.pick(self.asked) if self.asked else Maker.condition(self, scope)
        inner = Scope(scope.role, depth=scope.depth + 1)
        self.say(scope, f"{name} = {self.pick(('None', self.text(), self.data()))}")
        self.say(scope, f"if {condition}:")
        self.say(inner, f"{name} = {self.new_response(scope)}")
        if self.odds(40):
            self.say(scope, "g.seen = True")
        again = self.weighted(
            ((6, condition), (2, f"isinstance({name}, Response)"), (1, f"not ({condition})"))
        )
        self.say(scope, f"if {again}:")
        self.say(inner, self.customise(name))
        scope.names[name] = "mixed"

    def say_fail(self, scope: Scope) -> None:
        """A call that ends the request, mostly on one path only."""
        ends = ("fail()", "fail(410)", 'refuse("no")', 'raise Problem("no")', "fail(status=403)")
        if scope.depth and self.odds(30):
            self.say(scope, self.pick(ends))
            return
        self.say(scope, f"if {self.condition(scope)}:")
        self.say(Scope(scope.role, depth=scope.depth + 1), self.pick(ends))

    def say_pair_apart(self, scope: Scope) -> None:
        """A pair that is unpacked, and one of the two asked for the other."""
        pairs = [pair for pair in self.pairs if pair[0] not in self.used]
        if not pairs:
            self.say_twice(scope)
            return
        call, told, front = self.pick(pairs)
        self.used.add(call)
        self.say(scope, f"found, {told} = {call}()")
        tests = {
            "status": (
                (4, "status != 200"),
                (2, "status >= 400"),
                (2, "found is None"),
                (1, "status == 200"),
            ),
            "error": ((4, "error"), (3, "error is not None"), (2, "not found"), (1, "not error")),
        }[told]
        self.say(scope, f"if {self.weighted(tests)}:")
        inner = Scope(scope.role, depth=scope.depth + 1)
        leave = {
            "status": ("return found, status", 'return "no", status', "abort(status)"),
            "error": ("return error, 400", 'return {"error": error}, 404', "abort(404)"),
        }[told]
        self.say(inner, self.pick(leave))
        scope.names["found"] = front
        if front == RESPONSE and self.odds(70):
            self.say(scope, self.customise("found"))
        if told == "status" and self.odds(30):
            self.say(scope, "return found, status")

    def say_shared_helper(self, scope: Scope) -> None:
        """A call of a helper that changes what it is given, which may be no response."""
        helpers = [name for name, kind in self.helpers if kind == "changes"]
        names = self.known(scope, RESPONSE)
        if not helpers or not names:
            self.say_customise(scope)
            return
        others = self.known(scope, "text", "tuple", "mixed")
        given = self.pick(others) if others and self.odds(20) else self.pick(names)
        self.say(scope, f"{self.pick(helpers)}({given})")

    # -- functions of the other module

    def pair_helper(self) -> None:
        name = f"helper{self.number()}"
        told = self.pick(("status", "error"))
        front = self.weighted(((3, RESPONSE), (1, "text"), (1, "data")))
        good = {RESPONSE: lambda: self.new_response(Scope("makes")), "text": self.text}
        make = good.get(front, self.data)
        self.flags = []
        self.write(0, f"def {name}():")
        scope = Scope("makes", name=name)
        if self.odds(40):
            self.write(1, f"made = {make()}")
        for _ in range(1 + self.chooser.below(2)):
            self.write(1, f"if {self.condition(scope)}:")
            bad = "None" if told == "error" or self.odds(75) else make()
            fault = self.status() if told == "status" else self.text_of_error()
            self.write(2, f"return {bad}, {fault}")
        self.write(1, f"return {make()}, {'200' if told == 'status' else 'None'}")
        self.write(0, "")
        self.pairs.append((name, told, front))

    def text_of_error(self) -> str:
        return self.pick(('"missing"', '"not " + "found"', 'f"no {1}"'))

    def wrapper(self) -> None:
        """A decorator that is right for some views and wrong for others."""
        if self.odds(55):
            self.wrappers.append(self.decorator())
            return
        name = f"decorator{self.number()}"
        self.write(0, f"def {name}(function):")
        self.write(1, "@wraps(function)")
        self.write(1, "def wrapper(*args, **kwargs):")
        form = self.weighted(((3, "customises"), (2, "guards"), (1, "unpacks"), (1, "asks")))
        if form == "guards":
            leave = (f"return {self.text()}, {self.status()}", "abort(403)", "return None")
            self.write(2, f"if {self.condition(Scope('wrapper'))}:")
            self.write(3, self.pick(leave) if self.odds(90) else "return")
            self.write(2, "return function(*args, **kwargs)")
        else:
            self.write(2, "response = function(*args, **kwargs)")
            if form == "customises":
                self.write(2, self.customise_any("response"))
            elif form == "unpacks":
                self.write(2, "if isinstance(response, tuple):")
                self.write(3, "body, *rest = response")
                self.write(3, "response = make_response(body, *rest)")
                self.write(2, "else:")
                self.write(3, "response = make_response(response)")
                self.write(2, self.customise_any("response"))
            else:
                self.write(2, "if not isinstance(response, Response):")
                self.write(3, "response = make_response(response)")
                self.write(2, self.customise_any("response"))
            self.write(2, "return response")
        self.write(1, "return wrapper")
        self.write(0, "")
        self.wrappers.append(name)

    # -- views

    def decorated(self, depth: int = 0) -> None:
        for name in self.wrappers:
            if self.odds(45):
                self.write(depth, f"@{name}")

    def routed_view(self) -> None:
        """One view with several routes."""
        n = self.number()
        parameter = self.pick(("ident", "name"))
        kind = "int:" if parameter == "ident" else ""
        one, two = self.pick(
            (("GET", "PUT"), ("GET", "GET"), ("POST", "DELETE"), ("GET", "POST")),
        )
        self.write(0, f'@app.route("/v{n}", methods=["{one}"])')
        more = f'"{two}", "PATCH"' if self.odds(30) else f'"{two}"'
        self.write(0, f'@app.route("/v{n}/<{kind}{parameter}>", methods=[{more}])')
        self.decorated()
        self.write(0, f"def view{n}({parameter}=None):")
        self.asked = [
            *self.given(parameter),
            f'request.method == "{one}"',
            f'request.method == "{two}"',
            f'request.method in ("{two}", "PATCH")',
        ]
        self.function_body(Scope("view", name=f"view{n}"))
        self.asked = []
        self.write(0, "")

    def given(self, name: str) -> list[str]:
        """How a view asks whether its address has a parameter, always in the same way."""
        return list(self.pick(((f"{name} is None", f"{name} is not None"), (name, f"not {name}"))))

    def class_view(self, n: int) -> None:
        if self.odds(40):
            super().class_view(n)
            return
        plain = self.odds(30)
        self.write(0, f"class View{n}({'View' if plain else 'MethodView'}):")
        if plain:
            self.write(1, 'methods = ["GET", "POST"]')
        if self.wrappers and self.odds(40):
            self.write(1, f"decorators = [{self.pick(self.wrappers)}]")
        if plain:
            self.asked = ['request.method == "POST"', 'request.method == "GET"']
        for method in ("dispatch_request",) if plain else ("get", "post"):
            self.write(1, f"def {method}(self):")
            self.function_body(Scope("view", depth=1))
        self.asked = []
        self.write(0, "")
        self.write(0, f'app.add_url_rule("/v{n}", view_func=View{n}.as_view("view{n}"))')
        self.write(0, "")

    def resource(self) -> None:
        n = self.number()
        by_decorator = self.restx and self.odds(50)
        if by_decorator:
            self.write(0, f'@api.route("/v{n}", "/v{n}/<int:ident>")')
        self.write(0, f"class Item{n}(Resource):")
        if self.wrappers and self.odds(30):
            self.write(1, f"method_decorators = [{self.pick(self.wrappers)}]")
        own = self.odds(40)
        if own:
            self.write(1, "def answer(self, content, status=200):")
            self.write(2, self.pick(("return content, status", 'return {"a": content}, status')))
        for method in ("get", "put")[: 1 + self.chooser.below(2)]:
            self.write(1, f"def {method}(self, ident=None):")
            self.asked = self.given("ident")
            scope = Scope("resource", depth=1)
            self.flags = []
            self.used.clear()
            if self.odds(60):
                self.say_assign(scope)
            self.statements(scope, 3)
            if own and self.odds(40):
                given = self.pick((self.data(), "jsonify(a=1)", self.plain_text(), "None"))
                self.say(scope, f"return self.answer({given}, {self.status()})")
            else:
                self.say_return(scope)
            self.asked = []
        self.write(0, "")
        if not by_decorator:
            self.write(0, f'api.add_resource(Item{n}, "/v{n}", "/v{n}/<int:ident>")')
            self.write(0, "")

    # -- modules

    def write_project(self) -> str:
        """Write the module of helpers, where there is one, and the app."""
        several = self.odds(60)
        package = self.pick(("", "shop/")) if several else ""
        api = self.weighted(((3, ""), (2, _APIS[0]), (2, _APIS[1])))
        self.restx = api == _APIS[1]
        if several:
            self.lines = [f'"file {package}services.py"']
        self.lines += [*_IMPORTS.splitlines(), ""]
        if not several:
            self.app_itself(api)
        self.lines += [*_CLASSES.splitlines(), "", ""]
        begin = len(self.lines)
        for _ in range(1 + self.chooser.below(2)):
            self.helper()
        if self.odds(55):
            self.pair_helper()
        for _ in range(self.chooser.below(3)):
            self.wrapper()
        if several:
            self.lines[begin:] = [_APP.sub("current_app.", line) for line in self.lines[begin:]]
            here = "." if package else ""
            own = self.helpers, self.pairs, self.wrappers
            apart = self.odds(40)
            if apart:
                self.blueprint_module(package)
                self.helpers, self.pairs, self.wrappers = own
            self.lines.append(f'"file {package}main.py"')
            self.lines += _IMPORTS.splitlines()
            self.import_from(f"{here}services")
            if apart:
                self.write(0, f"from {here}views import part")
            self.app_itself(api, apart=apart)
        self.lines += [*_BOOM.splitlines(), ""]
        self.write_handlers(api)
        return "\n".join(self.lines).rstrip() + "\n"

    def blueprint_module(self, package: str) -> None:
        """Write a module with the views of a blueprint."""
        self.lines.append(f'"file {package}views.py"')
        self.lines += _IMPORTS.splitlines()
        self.import_from(f"{'.' if package else ''}services")
        self.write(0, 'part = Blueprint("part", __name__)')
        self.write(0, "")
        begin = len(self.lines)
        for _ in range(1 + self.chooser.below(2)):
            self.weighted(((2, lambda: self.view(self.wrappers)), (1, self.routed_view)))()
        owned = [_OWNER.sub(r"\1part.", line) for line in self.lines[begin:]]
        self.lines[begin:] = [_APP.sub("current_app.", line) for line in owned]

    def app_itself(self, api: str, *, apart: bool = False) -> None:
        """Write the app, with its API and the blueprint of another module."""
        if api:
            self.write(0, f"from {api} import Api, Resource")
        if apart and self.odds(50):
            self.write(0, "def create_app():")
            self.write(1, "made = Flask(__name__)")
            self.write(1, "made.register_blueprint(part)")
            self.write(1, "return made")
            self.write(0, "")
            self.write(0, "app = create_app()")
        else:
            self.write(0, "app = Flask(__name__)")
            if apart:
                self.write(0, "app.register_blueprint(part)")
        if api:
            self.write(0, "api = Api(app, doc=False)" if self.restx else "api = Api(app)")
        self.write(0, "")

    def import_from(self, module: str) -> None:
        """Import all that the other module has, by its names or as a whole."""
        calls = [name for name, _ in self.helpers]
        wrappers = [name.partition("(")[0] for name in self.wrappers]
        names = [*calls, *(name for name, _, _ in self.pairs), *wrappers]
        if not self.odds(25):
            self.write(0, f"from {module} import {', '.join([*_SHARED, *names])}")
            return
        self.write(0, f"from {module} import {', '.join(_SHARED)}")
        self.write(0, f"import {module}" if module[0] != "." else "from . import services")
        self.helpers = [(f"services.{name}", kind) for name, kind in self.helpers]
        self.pairs = [(f"services.{name}", told, front) for name, told, front in self.pairs]
        self.wrappers = [f"services.{name}" for name in self.wrappers]

    def write_handlers(self, api: str) -> None:
        self.hooks()
        for error in ("404", "Boom", "HTTPException"):
            if self.odds(10):
                self.error_handler(error)
        if self.odds(40):
            self.write(0, "@app.errorhandler(Problem)")
            self.write(0, f"def handler{self.number()}(error):")
            answer = (
                "{'error': error.message}, error.status",
                "jsonify(a=str(error)), error.status",
            )
            self.write(1, f"return {self.pick(answer)}")
            self.write(0, "")
        views: list[tuple[int, Callable[[], None]]] = [
            (3, lambda: self.view(self.wrappers)),
            (3, self.routed_view),
            (1, lambda: self.class_view(self.number())),
        ]
        if api:
            views.append((4, self.resource))
        for _ in range(2 + self.chooser.below(2)):
            self.weighted(views)()


def write_project(chooser: Chooser) -> str:
    """Write one project as one text (see `modules`)."""
    return ProjectMaker(chooser).write_project()


@st.composite
def projects(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source of a project."""
    return write_project(Drawn(draw))


def project_of_seed(seed: int) -> str:
    """The project of a number, always the same."""
    return write_project(Seeded(seed))
