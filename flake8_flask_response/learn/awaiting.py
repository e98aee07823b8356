"""Asynchronous views where no second thread can be had, as in a browser.

Flask hands an asynchronous view to asgiref, which runs it in another thread. Here it runs in the
same thread, in an event loop that knows timers and tasks but no sockets.
"""

from __future__ import annotations

import asyncio
import contextvars
import time
from asyncio import events
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

from flask import Flask


class _Timers:
    """What the loop takes for its selector: it only waits."""

    def select(self, timeout: float | None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("this view waits for something that cannot come in the browser")
        if timeout > 0:
            time.sleep(timeout)
        return []


class _Loop(asyncio.BaseEventLoop):
    """An event loop without sockets and threads."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Timers()

    def _process_events(self, event_list: list[Any]) -> None:
        pass

    def _write_to_self(self) -> None:
        pass


def async_to_sync(app: Flask, func: Callable[..., Coroutine[Any, Any, Any]]) -> Callable[..., Any]:
    """A synchronous function that does what `func` does; takes the place of Flask's method."""

    @wraps(func)
    def synchronous(*args: Any, **kwargs: Any) -> Any:
        outer = events._get_running_loop()
        events._set_running_loop(None)
        loop = _Loop()
        context = contextvars.copy_context()
        try:
            return context.run(loop.run_until_complete, func(*args, **kwargs))
        finally:
            loop.close()
            events._set_running_loop(outer)
            for variable, value in context.items():
                variable.set(value)

    return synchronous
