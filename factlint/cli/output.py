"""Where a report goes: standard output, or a file that is replaced only when the report is whole."""

import os
import sys
from collections.abc import Callable, Iterable
from io import TextIOWrapper

from factlint.errors import Complaint, UserError


def use_color(choice: str, *, to_file: bool) -> bool:
    """Whether to paint: as asked; else by NO_COLOR and FORCE_COLOR (see no-color.org); else in a terminal."""
    if choice != "auto":
        return choice == "always"
    if to_file or os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def print_all(pieces: Iterable[str], *, utf8: bool) -> None:
    """Writes to standard output as the pieces come. A character that it cannot show becomes an escape.

    `utf8`: whatever the terminal's encoding, as programs expect of JSON (RFC 8259). UserError where it cannot be
    written, as on a full disk; a reader that has gone is a BrokenPipeError.
    """
    if sys.stdout is None:
        raise UserError(Complaint("there is no standard output to write to"))
    if isinstance(sys.stdout, TextIOWrapper):
        if utf8:
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
        else:
            sys.stdout.reconfigure(errors="backslashreplace")
    for piece in pieces:
        told_apart(sys.stdout.write, piece)


def flush() -> None:
    """Writes what standard output still holds. The same errors."""
    if sys.stdout is not None:
        told_apart(sys.stdout.flush)


def told_apart(write: Callable[..., object], *what: str) -> None:
    """Writes. A reader that has gone away is one thing, an output that cannot be written another."""
    try:
        write(*what)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UserError(Complaint(f"standard output cannot be written: {error.strerror or error}")) from error


def write_all(pieces: Iterable[str], file: str, what: str = "report") -> None:
    """Writes a file in UTF-8. It is there as a whole, or as it was before; its mode is kept.

    UserError where it cannot be written. What is no regular file, as a pipe, is
    written to directly.
    """
    place = os.path.realpath(file)
    direct = os.path.exists(place) and not os.path.isfile(place)
    draft = place if direct else f"{place}.{os.getpid()}.tmp"
    try:
        with open(draft, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            for piece in pieces:
                stream.write(piece)
        if not direct:
            if os.path.exists(place):
                os.chmod(draft, os.stat(place).st_mode & 0o7777)
            os.replace(draft, place)
    except OSError as error:
        raise UserError(Complaint(f"the {what} cannot be written: {error.strerror or error}", file)) from error
    finally:
        if not direct and os.path.exists(draft):
            os.remove(draft)
