"""Another process that does some work and sends what comes of it: `Forked` where the platform can, else `Started`.

In: a function and what it is called with behind the way to send things. Out: what it sends, in this order, and at
last how it ended. A fork shares what this process has; one that is started anew is sent it. Forks are made here
and not by multiprocessing, whose import takes as long as ten texts.
"""

import os
import sys
from collections.abc import Callable
from pickle import UnpicklingError, dumps, load

from factlint.hints import TYPE_CHECKING, Any, NoReturn, Protocol

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from typing import BinaryIO

PIPE = 1 << 20
"""Bytes that may wait in a pipe to be read, where the platform can."""
READ = 1 << 16
"""Bytes that are read at once."""
KILL = 9


class Sending(Protocol):
    def send(self, what: Any) -> None:
        """BrokenPipeError where nobody reads any more."""


Work = Callable[..., None]
"""What the process does: called with a `Sending`, and with what else it was given."""


class Child(Protocol):
    def receive(self) -> Any:
        """What is sent next. EOFError or OSError where the process has ended."""

    def ended(self) -> int | None:
        """The exit code; waits for it."""

    def stop(self) -> None:
        """Ends the process, whatever it is at."""


class Forked:
    """A copy of this process."""

    __slots__ = ("_code", "_number", "_reading")

    def __init__(self, work: Work, *arguments: object) -> None:
        reading, writing = os.pipe()
        widen(reading)
        self._code: int | None = None
        self._number = os.fork()
        if not self._number:
            os.close(reading)
            end(work, os.fdopen(writing, "wb"), arguments)
        os.close(writing)
        self._reading = os.fdopen(reading, "rb", READ)

    def receive(self) -> Any:
        try:
            return load(self._reading)
        except UnpicklingError as error:  # it ended in the midst of a sentence
            raise EOFError from error

    def ended(self) -> int | None:
        if self._code is None:
            self._code = os.waitstatus_to_exitcode(os.waitpid(self._number, 0)[1])
            self._reading.close()
        return self._code

    def stop(self) -> None:
        if self._code is None:
            os.kill(self._number, KILL)
            self.ended()


class Stream:
    """The way to send things in a copy of this process."""

    __slots__ = ("_stream",)

    def __init__(self, stream: "BinaryIO") -> None:
        self._stream = stream

    def send(self, what: Any) -> None:
        self._stream.write(dumps(what))
        self._stream.flush()


def end(work: Work, stream: "BinaryIO", arguments: tuple[object, ...]) -> NoReturn:
    """Does the work, and ends this copy of the process without anything that the program does at its end."""
    code = 1
    try:
        work(Stream(stream), *arguments)
        code = 0
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        os._exit(code)


def widen(pipe: int) -> None:
    """Lets more wait in a pipe, where the platform can."""
    if sys.platform == "linux":
        import fcntl

        try:
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE)
        except OSError:  # the system allows no more
            return


class Started:
    """A new process of the same program."""

    __slots__ = ("_process", "_reading")

    def __init__(self, work: Work, *arguments: object) -> None:
        from multiprocessing import get_context

        context = get_context("spawn")
        self._reading: Connection[Any, Any]
        self._reading, sending = context.Pipe(duplex=False)
        self._process = context.Process(target=work, args=(sending, *arguments), daemon=True)
        self._process.start()
        sending.close()

    def receive(self) -> Any:
        return self._reading.recv()

    def ended(self) -> int | None:
        self._process.join()
        self._reading.close()
        return self._process.exitcode

    def stop(self) -> None:
        self._process.kill()
        self.ended()
