"""The names that a message tells to write, and where they come from."""

from __future__ import annotations

import ast
import builtins
import io
import re
import tokenize
from collections.abc import Iterator

_IMPORT = r"(?:from [\w.]+ import [\w, ]+?|import [\w.]+)"
_INTRODUCED = re.compile(rf"\(({_IMPORT}(?: and {_IMPORT})*)\)")
_CALLED = re.compile(r"(?<![\w.'\"])([A-Za-z_]\w*)(?:\.\w+)*\(")
_BEGINS = re.compile(r"(?:^|(?<=: )|(?<=, )|(?<= or )|(?<=write )|(?<=use )|(?<=and ))(?=\w)")
_ENDS = re.compile(r"$|(?=, )|(?= \()|(?= or )|(?= in )|(?=; )")
_CODE = (ast.Call, ast.Assign, ast.Attribute, ast.Return, ast.Subscript, ast.Raise)
_DEFINED = re.compile(r"\bdef (\w+\([\w, ]*\)):")


def unknown_names(message: str, text: str) -> set[str]:
    """The names in a message's cure that the file does not have and that nothing introduces."""
    _, _, cure = message.partition("; ")
    known = {*vars(builtins), "it"} | _in_file(text)
    for match in _INTRODUCED.finditer(cure):
        for name in re.findall(r"\w+", re.sub(r"from [\w.]+", "", match[1])):
            known.add(name)
    for match in _DEFINED.finditer(cure):
        known.update(re.findall(r"\w+", match[1]))
    cure = _INTRODUCED.sub("", cure).strip()
    needed = set(_CALLED.findall(cure))
    for piece in _pieces(cure):
        for node in ast.walk(piece):
            if isinstance(node, ast.Name):
                (needed if isinstance(node.ctx, ast.Load) else known).add(node.id)
            elif isinstance(node, ast.arg):
                known.add(node.arg)
    return {name for name in needed - known if not name.startswith("__")}


def _in_file(text: str) -> set[str]:
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    names = {token.string for token in tokens if token.type == tokenize.NAME}
    return names | {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}


def _pieces(cure: str) -> Iterator[ast.Module]:
    """The longest parts of a text that are code, from left to right."""
    done = 0
    ends = [match.start() for match in _ENDS.finditer(cure)]
    for begin in [match.start() for match in _BEGINS.finditer(cure)]:
        if begin < done:
            continue
        for end in sorted((one for one in ends if one > begin), reverse=True):
            try:
                piece = ast.parse(cure[begin:end])
            except SyntaxError:
                continue
            if isinstance(piece.body[0], ast.AnnAssign):
                continue  # words and a colon
            if any(isinstance(node, ast.MatMult) for node in ast.walk(piece)):
                continue  # a word before a decorator
            if any(isinstance(node, _CODE) for node in ast.walk(piece)):
                done = end
                yield piece
                break
