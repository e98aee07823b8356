"""A real python-lsp-server, driven over its standard input and output as an editor does it."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any


class LanguageServer:
    """A python-lsp-server and its editor's side of the conversation."""

    def __init__(self, folder: Path, python: Path) -> None:
        self._waiting: queue.Queue[dict[str, Any]] = queue.Queue()
        path = os.pathsep.join([str(python.parent), os.environ["PATH"]])
        self._process = subprocess.Popen(
            [str(python), "-m", "pylsp"],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PATH": path},
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        while header := stream.readline():
            name, _, value = header.partition(b": ")
            if name == b"Content-Length":
                while stream.readline().strip():
                    pass
                self._waiting.put(json.loads(stream.read(int(value))))

    def send(self, method: str, params: dict[str, Any] | None, number: int | None = None) -> None:
        """Send a request if it has a number, a notification if it has none."""
        message: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": params}
        if number is not None:
            message["id"] = number
        self._write(message)

    def answer(self, number: int | str, result: object) -> None:
        """Answer a request of the server."""
        self._write({"jsonrpc": "2.0", "id": number, "result": result})

    def _write(self, message: dict[str, Any]) -> None:
        body = json.dumps(message).encode()
        stream = self._process.stdin
        assert stream is not None
        stream.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        stream.flush()

    def next(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next message that is wanted; others are let go."""
        while True:
            message = self._waiting.get(timeout=120)
            if wanted(message):
                return message

    def diagnostics(self) -> list[dict[str, Any]]:
        message = self.next(lambda m: m.get("method") == "textDocument/publishDiagnostics")
        found: list[dict[str, Any]] = message["params"]["diagnostics"]
        return found

    def close(self) -> None:
        self.send("shutdown", None, 99)
        self.next(lambda m: m.get("id") == 99)
        self.send("exit", None)
        self._process.communicate(timeout=60)
        self._reader.join(60)
