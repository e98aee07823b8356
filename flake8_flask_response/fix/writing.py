"""A file's new bytes put in the place of the old ones, at once or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile


class NotWritten(Exception):
    """A file stays as it is; the message says why."""


def read(path: str) -> bytes:
    """The bytes of a regular file. Raises NotWritten for anything else, and OSError."""
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise NotWritten("it is not a regular file")
    with open(path, "rb") as stream:
        return stream.read()


def replace(path: str, old: bytes, new: bytes) -> None:
    """Put `new` in the place of `old`; whoever reads the file meanwhile gets one of the two.

    The mode stays, and so does a symbolic link: the file that it leads to is replaced. Raises
    NotWritten where the file is no longer `old`, is read-only or has another name (a hard link,
    which would keep the old bytes), and where the system refuses.
    """
    real = os.path.realpath(path)
    try:
        state = os.stat(real)
        if not state.st_mode & stat.S_IWUSR or not os.access(real, os.W_OK):
            raise NotWritten("it is read-only")
        if state.st_nlink > 1:
            raise NotWritten("it has another name (a hard link)")
        temporary = _written_beside(real, new, state)
        try:
            if read(real) != old:
                raise NotWritten("it has changed since it was read")
            os.replace(temporary, real)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
    except OSError as error:
        raise NotWritten(f"{error.strerror or error}") from error


def _written_beside(path: str, data: bytes, state: os.stat_result) -> str:
    """A new file in the same folder with these bytes, on the disk, and the mode of `state`."""
    folder, name = os.path.split(path)
    handle, temporary = tempfile.mkstemp(prefix=f".{name[:100]}.", suffix=".tmp", dir=folder)
    try:
        with open(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _keep_owner(temporary, state)
        os.chmod(temporary, stat.S_IMODE(state.st_mode))
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    return temporary


def _keep_owner(path: str, state: os.stat_result) -> None:
    """Give a file the owner of another; only some may, and the others own it already."""
    own = os.stat(path)
    if hasattr(os, "chown") and (own.st_uid, own.st_gid) != (state.st_uid, state.st_gid):
        with contextlib.suppress(OSError):
            os.chown(path, state.st_uid, state.st_gid)
