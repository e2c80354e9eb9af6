"""Our NamedTuple and typing's: the same class statement means the same."""

import copy
import pickle
import typing
from collections.abc import Callable
from typing import Any

import pytest

from factlint import record


class Ours(record.NamedTuple):
    """A place."""

    row: int
    column: int = 1
    """1-based."""
    name: str = ""

    @property
    def first(self) -> bool:
        return self.row == 1

    def moved(self, rows: int) -> "Ours":
        return self._replace(row=self.row + rows)


class Theirs(typing.NamedTuple):
    """A place."""

    row: int
    column: int = 1
    """1-based."""
    name: str = ""

    @property
    def first(self) -> bool:
        return self.row == 1

    def moved(self, rows: int) -> "Theirs":
        return self._replace(row=self.row + rows)


class Deeper(Ours):
    """A subclass has the fields of its parent."""

    def named(self) -> str:
        return f"{self.name}:{self.row}"


ASKED: list[Callable[[Any], object]] = [
    lambda kind: kind(1),
    lambda kind: kind(1, 2, "a"),
    lambda kind: kind(1, name="a"),
    lambda kind: kind(row=3).column,
    lambda kind: kind(),
    lambda kind: kind(1, 2, 3, 4),
    lambda kind: kind(1, rows=2),
    lambda kind: kind(2).first,
    lambda kind: kind(2).moved(3),
    lambda kind: kind(2)._replace(rows=3),
    lambda kind: kind._make([1, 2, "b"]),
    lambda kind: kind._make([1, 2]),
    lambda kind: list(kind._make([1, 2, "b"])._asdict().items()),
    lambda kind: kind(1) == (1, 1, ""),
    lambda kind: hash(kind(1)) == hash((1, 1, "")),
    lambda kind: kind(1)[0:2],
    lambda kind: kind(1) < kind(1, 2),
    lambda kind: copy.copy(kind(1, 2)),
    lambda kind: pickle.loads(pickle.dumps(kind(1, 2))),
    lambda kind: setattr(kind(1), "row", 2),
    lambda kind: setattr(kind(1), "other", 2),
    lambda kind: hasattr(kind(1), "__dict__"),
    lambda kind: (kind._fields, kind._field_defaults, kind.__match_args__, kind.__doc__),
    lambda kind: (kind.__name__ in ("Ours", "Theirs"), kind.__module__, type(kind), kind.__annotations__),
    lambda kind: repr(kind(1, 2, "c")).partition("(")[2],
]


def answer(ask: Callable[[Any], object], kind: type) -> object:
    try:
        found = ask(kind)
    except Exception as error:
        return type(error)
    return (found, type(found) is kind)


@pytest.mark.parametrize("ask", ASKED)
def test_the_same_as_typings(ask: Callable[[Any], object]) -> None:
    assert answer(ask, Ours) == answer(ask, Theirs)


def test_matching_and_unpacking() -> None:
    match Ours(4, 5):
        case Ours(row, column=column):
            assert (row, column) == (4, 5)
        case _:
            raise AssertionError
    row, column, name = Ours(4, 5)
    assert (row, column, name) == (4, 5, "")


def test_a_subclass_is_made_before_and_after_its_parent() -> None:
    assert Deeper(7, name="a").named() == "a:7"
    assert type(Ours(7)) is Ours
    assert repr(Deeper(7)) == "Deeper(row=7, column=1, name='')"
