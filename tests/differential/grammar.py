"""A grammar of small Flask apps: right ones, and ones with every kind of mistake in between.

`write_app` asks a chooser for numbers, so the same grammar serves hypothesis (`apps`), which can
shrink, and plain seeds (`app_of_seed`), which are fast. Headers and cookies are numbered, so that
what a line sets can be found again in what was sent.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from .phrases import RESPONSE, STATUSES, Chooser, Phrases, Scope


class Drawn:
    """Chooses as hypothesis draws."""

    def __init__(self, draw: Callable[[st.SearchStrategy[int]], int]) -> None:
        self.draw = draw

    def below(self, bound: int) -> int:
        return self.draw(st.integers(0, bound - 1))


class Seeded:
    """Chooses by a seed."""

    def __init__(self, seed: int) -> None:
        self.below = random.Random(seed).randrange


@st.composite
def apps(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source of an app."""
    return write_app(Drawn(draw))


def app_of_seed(seed: int) -> str:
    """The app of a number, always the same."""
    return write_app(Seeded(seed))


HEAD = """\
import json
from contextlib import suppress
from functools import wraps
from http import HTTPStatus
from flask import Flask, Response, abort, after_this_request, current_app, g, jsonify
from flask import make_response, redirect, render_template_string, request, url_for
from flask.views import MethodView, View
from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.datastructures import Headers

app = Flask(__name__)


class Boom(Exception):
    pass


def risky(flag):
    if flag:
        raise ValueError("on purpose")
    return "fine"


@app.get("/boom")
def boom():
    raise Boom
"""


@dataclass
class Maker(Phrases):
    """Writes one app."""

    # -- statements

    def statement(self, scope: Scope) -> None:
        table: list[tuple[int, Callable[[Scope], None]]] = [
            (10, self.say_customise),
            (4, self.say_assign),
            (3, self.say_if),
            (1, self.say_alias),
            (1, self.say_misuse),
            (1, self.say_discard),
            (1, self.say_help),
        ]
        if scope.depth < 3:
            table += [(1, self.say_for), (1, self.say_try), (1, self.say_with)]
            table += [(1, self.say_while), (1, self.say_match)]
        if scope.role == "view":
            table += [(1, self.say_after_this_request), (1, self.say_abort)]
        if scope.loop:
            table += [(1, self.say_loop_end)]
        if scope.depth and scope.role != "wrapper":
            table += [(2, self.say_return)]
        self.weighted(table)(scope)

    def statements(self, scope: Scope, most: int = 3) -> None:
        for _ in range(1 + self.chooser.below(most)):
            self.statement(scope)

    def say(self, scope: Scope, text: str) -> None:
        self.write(scope.depth + 1, text)

    def target(self, scope: Scope) -> str | None:
        responses = self.known(scope, RESPONSE)
        others = self.known(scope, "text", "tuple", "data", "json", "mixed")
        if responses and not (others and self.odds(20)):
            return self.pick(responses)
        return self.pick(others) if others else None

    def say_customise(self, scope: Scope) -> None:
        name = self.target(scope)
        if name is None:
            self.say_assign(scope)
        else:
            self.say(scope, self.customise(name))

    def say_misuse(self, scope: Scope) -> None:
        responses = self.known(scope, RESPONSE)
        if responses:
            self.say(scope, self.misuse(self.pick(responses)))
        else:
            self.say_assign(scope)

    def say_assign(self, scope: Scope) -> None:
        if scope.role in {"changes", "hands on"}:
            return self.say_customise(scope)
        name = self.pick(("resp", "page", "other"))
        text, kind = self.value(scope)
        if self.odds(10):
            second, other = self.value(scope)
            both = f"({text}) if {self.condition(scope)} else ({second})"
            text, kind = both, kind if kind == other else "mixed"
        if kind == "tuple":
            text = f"({text})" if not text.startswith("(") else text
        self.say(scope, f"{name} = {text}")
        scope.names[name] = kind
        return None

    def say_alias(self, scope: Scope) -> None:
        if not scope.names:
            return self.say_assign(scope)
        source = self.pick(sorted(scope.names))
        self.say(scope, f"same = {source}")
        scope.names["same"] = scope.names[source]
        return None

    def say_discard(self, scope: Scope) -> None:
        self.say(scope, self.new_response(scope))

    def say_help(self, scope: Scope) -> None:
        calls = [pair for pair in self.helpers if pair[1] in {"changes", "hands on"}]
        responses = self.known(scope, RESPONSE)
        if not calls or not responses or scope.role in {"changes", "hands on"}:
            return self.say_customise(scope)
        name, kind = self.pick(calls)
        target = self.pick(responses)
        keep = kind == "hands on" and not self.odds(25)
        self.say(scope, f"{target} = {name}({target})" if keep else f"{name}({target})")
        return None

    def block(self, scope: Scope, *, loop: bool = False, most: int = 2) -> dict[str, str]:
        """Write a block one step deeper; gives what is bound after it."""
        inner = Scope(
            scope.role, dict(scope.names), scope.depth + 1, loop or scope.loop, name=scope.name
        )
        flags = self.flags[:]
        self.statements(inner, most)
        self.flags = flags
        return inner.names

    @staticmethod
    def joined(*ends: dict[str, str]) -> dict[str, str]:
        """What is bound after all of these ends, and as what."""
        shared = set(ends[0]).intersection(*ends[1:])
        kinds = {name: {end[name] for end in ends} for name in shared}
        return {n: k.pop() if len(k) == 1 else "mixed" for n, k in sorted(kinds.items())}

    def say_if(self, scope: Scope) -> None:
        if scope.depth >= 3:
            return self.say_customise(scope)
        if self.odds(8):
            self.keys += 1
            flag = f"flag{self.keys}"
            self.say(scope, f'{flag} = request.args.get("q{self.keys}")')
            self.flags.append(flag)
        self.say(scope, f"if {self.condition(scope)}:")
        ends = [self.block(scope)]
        if self.odds(15):
            self.say(scope, f"elif {self.condition(scope)}:")
            ends.append(self.block(scope))
        if self.odds(35):
            self.say(scope, "else:")
            ends.append(self.block(scope))
        else:
            ends.append(scope.names)
        scope.names = self.joined(*ends)
        return None

    def say_for(self, scope: Scope) -> None:
        self.keys += 1
        over = self.pick((f'request.args.getlist("l{self.keys}")', '("a", "b")', "range(2)"))
        self.say(scope, f"for item in {over}:")
        ends = [self.block(scope, loop=True), scope.names]
        if self.odds(15):
            self.say(scope, "else:")
            self.block(scope, most=1)
        scope.names = self.joined(*ends)

    def say_while(self, scope: Scope) -> None:
        left = f"left{self.number()}"
        self.say(scope, f"{left} = 2")
        self.say(scope, f"while {left}:")
        self.say(Scope(scope.role, depth=scope.depth + 1), f"{left} -= 1")
        scope.names = self.joined(self.block(scope, loop=True), scope.names)

    def say_loop_end(self, scope: Scope) -> None:
        self.say(scope, self.pick(("break", "continue")))

    def say_try(self, scope: Scope) -> None:
        self.keys += 1
        key = self.keys
        self.say(scope, "try:")
        inner = Scope(scope.role, dict(scope.names), scope.depth + 1, scope.loop)
        risk, error = self.pick(
            (
                (f'int(request.args.get("n{key}", 1))', "ValueError"),
                (f'risky(request.args.get("q{key}"))', "ValueError"),
                (f'{{"1": 1}}[request.args.get("q{key}")]', "KeyError"),
            )
        )
        if self.odds(40):
            self.pick((self.say_customise, self.say_assign))(inner)
        self.say(inner, risk)
        after = dict(inner.names)
        if self.odds(40):
            self.statements(inner, 1)
            after = inner.names
        ends = [after]
        form = self.weighted(((5, f"except {error}:"), (1, "except Exception:"), (1, "finally:")))
        self.say(scope, form)
        if form == "finally:":
            inner = Scope("cleanup", dict(scope.names), scope.depth + 1)
            self.say_customise(inner)
        else:
            ends.append(self.block(scope))
            if self.odds(15):
                self.say(scope, "else:")
                ends[0] = self.block(Scope(scope.role, after, scope.depth, scope.loop))
            if self.odds(15):
                self.say(scope, "finally:")
                self.say_customise(Scope("cleanup", dict(scope.names), scope.depth + 1))
        scope.names = self.joined(*ends, scope.names) if ends else scope.names

    def say_with(self, scope: Scope) -> None:
        manager = self.pick(("suppress(KeyError)", "app.app_context()"))
        self.say(scope, f"with {manager}:")
        if "suppress" in manager:
            self.say_customise(Scope("cleanup", dict(scope.names), scope.depth + 1))
        else:
            scope.names = self.joined(self.block(scope), scope.names)

    def say_match(self, scope: Scope) -> None:
        self.keys += 1
        self.say(scope, f'match request.args.get("q{self.keys}"):')
        ends = [scope.names]
        for pattern in ('case "1":', "case _:")[: 1 + self.chooser.below(2)]:
            self.write(scope.depth + 2, pattern)
            deeper = Scope(scope.role, dict(scope.names), scope.depth + 1, scope.loop)
            ends.append(self.block(deeper))
        scope.names = self.joined(*ends)

    def say_after_this_request(self, scope: Scope) -> None:
        self.say(scope, "@after_this_request")
        self.say(scope, f"def later{self.number()}(response):")
        inner = Scope("after", depth=scope.depth + 1)
        self.say(inner, self.customise_any("response"))
        if not self.odds(10):
            self.say(inner, "return response")

    def say_abort(self, scope: Scope) -> None:
        if not scope.depth:
            return self.say_customise(scope)
        forms = ["abort(404)", "abort(403)", "raise Boom()", "raise NotFound()"]
        forms += [f"abort({name})" for name in self.known(scope, RESPONSE)]
        self.say(scope, self.pick(forms))
        return None

    def say_return(self, scope: Scope) -> None:
        self.say(scope, f"return {self.result(scope)}".rstrip())

    def result(self, scope: Scope) -> str:
        """What a function returns: mostly right, sometimes not."""
        if scope.role == "changes":
            return ""
        responses = self.known(scope, RESPONSE)
        names = sorted(scope.names)
        if scope.role in {"after", "hands on"}:
            return "response" if not self.odds(12) else self.pick(("", '"text"', "response.data"))
        forms: list[tuple[int, Callable[[], str]]] = [(2, lambda: self.new_response(scope))]
        if scope.role == "makes":
            forms += [(12, lambda: self.pick(responses))] if responses else []
            return self.weighted(forms)()
        if responses:
            forms += [
                (24, lambda: self.pick(responses)),
                (2, lambda: f"{self.pick(responses)}, {self.status()}"),
                (1, lambda: f"make_response({self.pick(responses)}, {self.status()})"),
                (1, lambda: f"{self.pick(responses)}.data"),
                (1, lambda: f"{self.pick(responses)}.get_data(as_text=True)"),
                (1, lambda: f'{self.pick(responses)}.set_cookie("c{self.number()}", "v")'),
            ]
        if names:
            forms += [
                (3, lambda: self.pick(names)),
                (1, lambda: f"make_response({self.pick(names)})"),
                (
                    1,
                    lambda: (
                        f"{self.pick(names)} if {self.condition(scope)} else {self.body(scope)}"
                    ),
                ),
            ]
        forms += [
            (4, lambda: self.body(scope)),
            (3, lambda: self.returned_tuple(scope)),
            (1, lambda: ""),
            (
                1,
                lambda: self.pick(
                    ("404", "True", "{1, 2}", "make_response", "None", 'json.dumps({"a": 1})')
                ),
            ),
        ]
        return self.weighted(forms)()

    # -- functions

    def helper(self) -> None:
        kind = self.pick(("makes", "changes", "hands on"))
        name = f"helper{self.number()}"
        scope = Scope(kind, name=name)
        self.flags = []
        if kind == "makes":
            self.write(0, f"def {name}():")
            self.say_assign(scope)
        else:
            self.write(0, f"def {name}(response):")
            scope.names["response"] = RESPONSE
        self.statements(scope, 2)
        if kind != "changes" and not self.odds(5):
            self.say_return(scope)
        self.helpers.append((name, kind))
        self.write(0, "")

    def decorator(self) -> str:
        name = f"decorator{self.number()}"
        self.write(0, f"def {name}(function):")
        self.write(1, "@wraps(function)")
        self.write(1, "def wrapper(*args, **kwargs):")
        form = self.weighted(((3, "transparent"), (3, "converts"), (1, "forgets"), (1, "loses")))
        if form == "transparent":
            self.write(2, "return function(*args, **kwargs)")
        elif form == "forgets":
            self.write(2, "function(*args, **kwargs)")
        else:
            self.write(2, "response = make_response(function(*args, **kwargs))")
            self.write(2, self.customise_any("response"))
            self.write(2, "return response" if form == "converts" else 'return "other"')
        self.write(1, "return wrapper")
        self.write(0, "")
        return name

    def function_body(self, scope: Scope, ends: int = 95) -> None:
        self.flags = []
        if self.odds(70):
            self.say_assign(scope)
        self.statements(scope, 4)
        if self.odds(ends):
            self.say_return(scope)

    def view(self, decorators: Sequence[str]) -> None:
        n = self.number()
        if self.odds(10):
            self.class_view(n)
            return
        methods = self.weighted(((6, ""), (1, ', methods=["GET", "POST"]')))
        self.write(0, f'@app.route("/v{n}"{methods})')
        for name in decorators:
            if self.odds(40):
                self.write(0, f"@{name}")
        self.write(0, f"def view{n}():")
        scope = Scope("view", name=f"view{n}")
        self.flags = []
        if methods:
            self.write(1, 'if request.method == "POST":')
            inner = Scope("view", depth=1)
            self.statements(inner, 2)
            self.say_return(inner)
        self.function_body(scope)
        self.write(0, "")

    def class_view(self, n: int) -> None:
        plain = self.odds(50)
        self.write(0, f"class View{n}({'View' if plain else 'MethodView'}):")
        self.write(1, f"def {'dispatch_request' if plain else 'get'}(self):")
        self.function_body(Scope("view", depth=1))
        self.write(0, "")
        self.write(0, f'app.add_url_rule("/v{n}", view_func=View{n}.as_view("view{n}"))')
        self.write(0, "")

    def error_handler(self, error: str) -> None:
        n = self.number()
        call = self.odds(15)
        if not call:
            self.write(0, f"@app.errorhandler({error})")
        self.write(0, f"def handler{n}(error):")
        scope = Scope("error", name=f"handler{n}")
        if self.odds(40):
            code = self.pick(STATUSES)
            self.write(1, f"return {self.body(scope)}, {code}")
        else:
            self.function_body(scope)
        if call:
            self.write(0, f"app.register_error_handler({error}, handler{n})")
        self.write(0, "")

    def hooks(self) -> None:
        if self.odds(20):
            self.write(0, "@app.after_request")
            self.write(0, f"def after{self.number()}(response):")
            scope = Scope("after", {"response": RESPONSE})
            self.flags = []
            self.write(1, self.customise_any("response"))
            if self.odds(30):
                self.write(1, f"if {self.condition(scope)}:")
                self.write(2, self.customise_any("response"))
            if not self.odds(8):
                self.say_return(scope)
            self.write(0, "")
        if self.odds(12):
            self.write(0, "@app.before_request")
            self.write(0, f"def before{self.number()}():")
            self.keys += 1
            self.write(1, f'if request.args.get("q{self.keys}"):')
            scope = Scope("before", depth=1)
            if self.odds(60):
                self.say_assign(scope)
            self.statements(scope, 1)
            if self.odds(70):
                self.say_return(scope)
            self.write(0, "")

    def write_parts(self) -> str:
        """Write helpers, decorators, hooks, error handlers and views below what is there."""
        for _ in range(self.chooser.below(3)):
            self.helper()
        decorators = [self.decorator()] if self.odds(20) else []
        self.hooks()
        for error in ("404", "Boom", "HTTPException"):
            if self.odds(12):
                self.error_handler(error)
        for _ in range(1 + self.chooser.below(2)):
            self.view(decorators)
        return "\n".join(self.lines).rstrip() + "\n"


def write_app(chooser: Chooser) -> str:
    """Write one app: helpers, decorators, hooks, error handlers, views."""
    maker = Maker(chooser)
    maker.lines = [*HEAD.splitlines(), "", ""]
    return maker.write_parts()
