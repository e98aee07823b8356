"""Statuses as numbers, however they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .values import Const, DefaultStatus, Instance, Shape, Value

if TYPE_CHECKING:
    import ast


def status_numbers(status: Value, node: ast.AST) -> Value:
    """A status as the int that `status_code` gives."""
    shapes: list[Shape] = []
    for shape in status.shapes:
        number = status_number(shape)
        shapes.append(Instance("int", origin=node) if number is None else Const(number, int))
    return Value(tuple(dict.fromkeys(shapes)))


def status_number(shape: Shape) -> int | None:
    """The number that a status (int, bool, text or HTTPStatus) stands for; None if unknown."""
    if isinstance(shape, DefaultStatus):
        return shape.code
    if isinstance(shape, Instance) and shape.kind == "http.HTTPStatus" and shape.source.isdigit():
        return int(shape.source)
    if isinstance(shape, Const):
        if shape.type in (int, bool):
            return int(shape.value)
        if shape.type is str:
            head = shape.value.strip().partition(" ")[0]
            return int(head) if head.isascii() and head.isdigit() else None
    return None
