"""The wide grammar: what is rarer in real apps, on top of `grammar`.

Headers by every method, statuses by every means, responses of other classes and from errors,
rebinding by unpacking, chains and `:=`, conditions of several parts, helpers with parameters,
decorators with arguments, class views with methods of their own, blueprints, hooks by calls.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import strategies as st

from .grammar import HEAD, Drawn, Maker, Seeded
from .phrases import RESPONSE, STATUSES, Chooser, Scope

WIDE_HEAD = (
    HEAD.replace("import json\n", "import flask\nimport json\n").replace(
        "from flask.views", "from flask import Blueprint\nfrom flask.views"
    )
    + """

class Own(Response):
    pass


class Tools:
    @staticmethod
    def made():
        return make_response("made")

    def named(self, name):
        return Response(name)
"""
)


@dataclass
class WideMaker(Maker):
    """Writes one app of the wide grammar."""

    # -- expressions

    def condition(self, scope: Scope) -> str:
        if not self.odds(15):
            return super().condition(scope)
        one, two = super().condition(scope), super().condition(scope)
        return self.pick((f"{one} and {two}", f"{one} or {two}", f"not ({one} and {two})"))

    def text(self) -> str:
        if not self.odds(25):
            return super().text()
        return self.pick(
            ('"a" + "b"', '"a" "b"', '"x".replace("x", "y")', "str([1, 2])", 'repr("x")', '"x" * 3')
        )

    def new_response(self, scope: Scope) -> str:
        if not self.odds(35):
            return super().new_response(scope)
        forms: list[tuple[int, Callable[[], str]]] = [
            (2, lambda: f"Response({self.text()}, headers={self.headers()})"),
            (1, lambda: f'Response({self.text()}, content_type="text/plain")'),
            (1, lambda: 'Response(["a", "b"])'),
            (1, lambda: f"Response(response={self.text()}, status=HTTPStatus.CREATED)"),
            (2, lambda: f"make_response(jsonify(a=1), {self.status()})"),
            (1, lambda: f"make_response(make_response({self.text()}), {self.headers()})"),
            (1, lambda: "NotFound().get_response()"),
            (1, lambda: f"Own({self.text()})"),
            (1, lambda: f"Own({self.text()}, {self.status()})"),
            (1, lambda: "app.json.response(a=1)"),
            (1, lambda: "current_app.json.response([1])"),
            (1, lambda: f"flask.make_response({self.text()})"),
            (1, lambda: f"flask.Response({self.text()}, {self.status()})"),
            (1, lambda: "flask.jsonify(a=1)"),
            (1, lambda: 'flask.redirect("/there")'),
            (1, lambda: 'redirect(location="/there", code=308)'),
            (1, lambda: "Tools.made()"),
            (1, lambda: 'Tools().named("x")'),
            (1, lambda: f"make_response(*({self.text()}, {self.status()}))"),
        ]
        calls = [name for name, kind in self.helpers if kind == "takes"]
        if calls:
            forms.append((4, lambda: f"{self.pick(calls)}({self.text()})"))
            forms.append((2, lambda: f"{self.pick(calls)}({self.text()}, {self.status()})"))
            forms.append((2, lambda: f"{self.pick(calls)}(text={self.text()}, status=201)"))
        return self.weighted(forms)()

    def value(self, scope: Scope) -> tuple[str, str]:
        calls = [name for name, kind in self.helpers if kind == "pairs"]
        if calls and self.odds(12):
            return f"{self.pick(calls)}()", "tuple"
        names = self.known(scope, RESPONSE)
        if len(names) > 1 and self.odds(10):
            return f"{names[0]} if {self.condition(scope)} else {names[-1]}", RESPONSE
        if names and self.odds(5):
            return f"make_response({self.pick(names)})", RESPONSE
        return super().value(scope)

    def returned_tuple(self, scope: Scope) -> str:
        if not self.odds(30):
            return super().returned_tuple(scope)
        responses = self.known(scope, RESPONSE)
        body = self.pick(responses) if responses and self.odds(40) else self.body(scope)
        forms: list[tuple[int, Callable[[], str]]] = [
            (3, lambda: f"{body}, {self.status()}, {{}}"),
            (2, lambda: f"{body}, {self.status()}, None"),
            (2, lambda: f"{body}, {{}}"),
            (2, lambda: f'{body}, "404"'),
            (2, lambda: f"{body}, HTTPStatus.CREATED"),
            (2, lambda: f'{body}, {self.status()}, [("X-{self.number()}", "v")]'),
            (1, lambda: f"{body}, {self.status()}, {self.headers()}, 1"),
            (1, lambda: f"[{self.text()}], {self.status()}"),
            (1, lambda: f'{{"a": 1}}, {self.status()}'),
            (1, lambda: f"{self.headers()}, {self.status()}"),
            (1, lambda: f"{body}, 99"),
            (1, lambda: f'{body}, {self.status()}, ["X-{self.number()}"]'),
            (1, lambda: f"*({body}, {self.status()}),"),
            (1, lambda: "(), 404"),
        ]
        return self.weighted(forms)()

    def customise(self, name: str) -> str:
        if not self.odds(35):
            return super().customise(name)
        n = self.number()
        forms = (
            (2, f'{name}.headers.add_header("X-{n}", "v")'),
            (1, f'{name}.headers.setlist("X-{n}", ["v"])'),
            (1, f'{name}.headers.update([("X-{n}", "v")])'),
            (1, f'{name}.headers.update({{"X-{n}": "v"}}, X_{n + 500}="v")'),
            (1, f'{name}.headers.extend([("X-{n}", "v")])'),
            (1, f'{name}.headers.pop("X-{n}", None)'),
            (1, f'{name}.headers.remove("X-{n}")'),
            (1, f'del {name}.headers["X-{n}"]'),
            (1, f'{name}.access_control_allow_origin = "*"'),
            (1, f"{name}.retry_after = {n}"),
            (1, f'{name}.content_language.add("en")'),
            (1, f"{name}.add_etag()"),
            (2, f'{name}.set_cookie(key="c{n}", value="v")'),
            (2, f'{name}.set_cookie("c{n}", "v", secure=True, samesite="Lax")'),
            (2, f"{name}.status = HTTPStatus({self.pick(STATUSES)})"),
            (2, f"{name}.status_code = HTTPStatus({self.pick(STATUSES)})"),
            (1, f"{name}.make_conditional(request)"),
        )
        return self.weighted(forms)

    # -- statements

    def statement(self, scope: Scope) -> None:
        if scope.role == "cleanup" or not self.odds(20):
            super().statement(scope)
            return
        table: list[tuple[int, Callable[[Scope], None]]] = [
            (3, self.say_part),
            (3, self.say_loop_of_names),
        ]
        if scope.role not in {"changes", "hands on"}:
            table += [
                (2, self.say_pair),
                (2, self.say_chain),
                (2, self.say_walrus),
                (2, self.say_annotated),
                (2, self.say_inner),
                (1, self.say_lambda),
            ]
            if scope.depth < 3:
                table += [(2, self.say_forever)]
        self.weighted(table)(scope)

    def say_part(self, scope: Scope) -> None:
        responses = self.known(scope, RESPONSE)
        if not responses:
            return self.say_customise(scope)
        n = self.number()
        self.say(scope, f"part{n} = {self.pick(responses)}.headers")
        self.say(scope, f'part{n}["X-{n}"] = "v"')
        return None

    def say_loop_of_names(self, scope: Scope) -> None:
        responses = self.known(scope, RESPONSE)
        if not responses:
            return self.say_customise(scope)
        n, m = self.number(), self.number()
        self.say(scope, f'for key in ("X-{n}", "X-{m}"):')
        self.say(Scope(scope.role, depth=scope.depth + 1), f'{responses[0]}.headers[key] = "v"')
        return None

    def say_pair(self, scope: Scope) -> None:
        one, two = self.pick((("resp", "page"), ("page", "other"), ("other", "resp")))
        self.say(scope, f"{one}, {two} = {self.new_response(scope)}, {self.new_response(scope)}")
        scope.names[one] = scope.names[two] = RESPONSE

    def say_chain(self, scope: Scope) -> None:
        one, two = self.pick((("resp", "page"), ("page", "other"), ("other", "resp")))
        self.say(scope, f"{one} = {two} = {self.new_response(scope)}")
        scope.names[one] = scope.names[two] = RESPONSE

    def say_walrus(self, scope: Scope) -> None:
        name = self.pick(("resp", "page", "other"))
        n = self.number()
        self.say(scope, f'({name} := {self.new_response(scope)}).headers["X-{n}"] = "v"')
        scope.names[name] = RESPONSE

    def say_annotated(self, scope: Scope) -> None:
        name = self.pick(("resp", "page", "other"))
        self.say(scope, f"{name}: Response = {self.new_response(scope)}")
        scope.names[name] = RESPONSE

    def say_inner(self, scope: Scope) -> None:
        n = self.number()
        self.say(scope, f"def inner{n}():")
        inner = Scope("makes", depth=scope.depth + 1)
        self.say(inner, f"made = {self.new_response(scope)}")
        self.say(inner, self.customise("made"))
        self.say(inner, "return made")
        name = self.pick(("resp", "page", "other"))
        self.say(scope, f"{name} = inner{n}()")
        scope.names[name] = RESPONSE

    def say_lambda(self, scope: Scope) -> None:
        n = self.number()
        self.say(scope, f"make{n} = lambda: {self.new_response(scope)}")
        name = self.pick(("resp", "page", "other"))
        self.say(scope, f"{name} = make{n}()")
        scope.names[name] = RESPONSE

    def say_forever(self, scope: Scope) -> None:
        self.say(scope, "while True:")
        once = Scope(scope.role, dict(scope.names), scope.depth, name=scope.name)
        scope.names = self.block(once)
        self.say(Scope(scope.role, depth=scope.depth + 1), "break")

    # -- functions

    def helper(self) -> None:
        if not self.odds(35):
            super().helper()
            return
        name = f"helper{self.number()}"
        self.flags = []
        if self.odds(60):
            self.write(0, f"def {name}(text, status=200):")
            creation = self.pick(
                ("make_response(text, status)", "Response(text, status)", "make_response(text)")
            )
            self.write(1, f"made = {creation}")
            scope = Scope("makes", {"made": RESPONSE}, name=name)
            if self.odds(60):
                self.statements(scope, 1)
            self.write(1, "return made")
            self.helpers.append((name, "takes"))
        else:
            self.write(0, f"def {name}():")
            self.write(1, f"return {self.text()}, {self.status()}")
            self.helpers.append((name, "pairs"))
        self.write(0, "")

    def decorator(self) -> str:
        if not self.odds(40):
            return super().decorator()
        n = self.number()
        name = f"decorator{n}"
        takes = self.odds(50)
        if takes:
            self.write(0, f"def {name}(value):")
            self.write(1, f"def outer{n}(function):")
        else:
            self.write(0, f"def {name}(function):")
        depth = 2 if takes else 1
        self.write(depth, "@wraps(function)")
        self.write(depth, "def wrapper(*args, **kwargs):")
        form = self.weighted(((3, "converts"), (2, "tries"), (1, "asks"), (1, "decides")))
        if form == "converts":
            self.write(depth + 1, "response = make_response(function(*args, **kwargs))")
            self.write(depth + 1, self.customise_any("response"))
        elif form == "tries":
            self.write(depth + 1, "try:")
            self.write(depth + 2, "response = function(*args, **kwargs)")
            self.write(depth + 1, "except ValueError:")
            self.write(depth + 2, f"response = make_response({self.text()}, {self.status()})")
        elif form == "asks":
            self.write(depth + 1, "response = function(*args, **kwargs)")
            self.write(depth + 1, "if isinstance(response, Response):")
            self.write(depth + 2, self.customise_any("response"))
        else:
            self.write(depth + 1, f"if {self.condition(Scope('wrapper'))}:")
            self.write(depth + 2, f"return {self.body(Scope('wrapper'))}")
            self.write(depth + 1, "response = function(*args, **kwargs)")
        self.write(depth + 1, "return response")
        self.write(depth, "return wrapper")
        if takes:
            self.write(1, f"return outer{n}")
        self.write(0, "")
        return f'{name}("v")' if takes else name

    def view(self, decorators: list[str]) -> None:  # type: ignore[override]
        if not self.odds(15):
            super().view(decorators)
            return
        n = self.number()
        self.write(0, f'part{n} = Blueprint("part{n}", __name__)')
        self.write(0, "")
        if self.odds(30):
            self.write(0, f"@part{n}.after_request")
            self.write(0, f"def after{self.number()}(response):")
            self.write(1, self.customise_any("response"))
            self.write(1, "return response")
            self.write(0, "")
        self.write(0, f'@part{n}.get("/v{n}")')
        for name in decorators:
            if self.odds(40):
                self.write(0, f"@{name}")
        self.write(0, f"def view{n}():")
        self.function_body(Scope("view", name=f"view{n}"))
        self.write(0, "")
        self.write(0, f"app.register_blueprint(part{n})")
        self.write(0, "")

    def class_view(self, n: int) -> None:
        if not self.odds(50):
            super().class_view(n)
            return
        self.write(0, f"class View{n}(MethodView):")
        if self.odds(30):
            self.write(1, "init_every_request = False")
        self.write(1, "def made(self):")
        self.write(2, f"return {self.new_response(Scope('makes'))}")
        self.write(1, "def get(self):")
        self.write(2, "page = self.made()")
        self.function_body(Scope("view", {"page": RESPONSE}, depth=1))
        if self.odds(50):
            self.write(1, "def post(self):")
            self.function_body(Scope("view", depth=1))
        self.write(0, "")
        self.write(0, f'app.add_url_rule("/v{n}", view_func=View{n}.as_view("view{n}"))')
        self.write(0, "")

    def error_handler(self, error: str) -> None:
        if not self.odds(50):
            super().error_handler(error)
            return
        n = self.number()
        self.write(0, f"@app.errorhandler({error})")
        self.write(0, f"def handler{n}(error):")
        if error == "Boom":
            self.write(
                1, self.pick(("return str(error), 500", "return jsonify(a=str(error)), 400"))
            )
        else:
            own = self.weighted(
                (
                    (2, ("return error",)),
                    (2, ("return f'{error}', error.code",)),
                    (2, ("return jsonify(a=error.description), error.code",)),
                    (
                        2,
                        (
                            "response = error.get_response()",
                            self.customise_any("response"),
                            "return response",
                        ),
                    ),
                    (1, ("return error.description",)),
                    (1, ("return jsonify(a=error.code)",)),
                )
            )
            for line in own:
                self.write(1, line)
        self.write(0, "")

    def hooks(self) -> None:
        super().hooks()
        if self.odds(10):
            n = self.number()
            self.write(0, f"def after{n}(response):")
            self.write(1, self.customise_any("response"))
            if not self.odds(15):
                self.write(1, "return response")
            self.write(0, "")
            self.write(0, f"app.after_request(after{n})")
            self.write(0, "")
        if self.odds(10):
            self.write(0, "@app.teardown_request")
            self.write(0, f"def teardown{self.number()}(error):")
            self.write(1, "g.done = True")
            self.write(0, "")


def write_wide_app(chooser: Chooser) -> str:
    """Write one app of the wide grammar."""
    maker = WideMaker(chooser)
    maker.lines = [*WIDE_HEAD.splitlines(), "", ""]
    return maker.write_parts()


@st.composite
def wide_apps(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source of an app of the wide grammar."""
    return write_wide_app(Drawn(draw))


def wide_app_of_seed(seed: int) -> str:
    """The wide grammar's app of a number, always the same."""
    return write_wide_app(Seeded(seed))
