"""Threads where none can be started, as in a browser.

What a program gives to a thread is done at once, in the same thread, and outside of all contexts:
as in a new thread, Flask's request, session, g and current_app are not there.
"""

from __future__ import annotations

import contextlib
import contextvars
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any


@contextlib.contextmanager
def done_at_once() -> Iterator[None]:
    """While this holds, a thread is over when `start()` returns, and a future has its result.

    A Timer doesn't wait. What a thread raises is told as Python tells it, and goes no further.
    """
    with contextlib.ExitStack() as stack:
        for owner, name, value in _REPLACED:
            stack.callback(setattr, owner, name, getattr(owner, name))
            setattr(owner, name, value)
        yield


def _start(thread: threading.Thread) -> None:
    contextvars.Context().run(_run, thread)


def _run(thread: threading.Thread) -> None:
    try:
        thread.run()
    except Exception:
        threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), thread)))


def _call(timer: threading.Timer) -> None:
    timer.function(*timer.args, **timer.kwargs)


def _submit(
    pool: ThreadPoolExecutor, function: Callable[..., Any], /, *args: Any, **kwargs: Any
) -> Future[Any]:
    future: Future[Any] = Future()
    try:
        future.set_result(contextvars.Context().run(function, *args, **kwargs))
    except Exception as error:
        future.set_exception(error)
    return future


_REPLACED: tuple[tuple[type, str, Callable[..., Any]], ...] = (
    (threading.Thread, "start", _start),
    (threading.Thread, "join", lambda thread, timeout=None: None),
    (threading.Thread, "is_alive", lambda thread: False),
    (threading.Timer, "run", _call),
    (ThreadPoolExecutor, "submit", _submit),
)
