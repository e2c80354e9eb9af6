"""`NamedTuple`: what `typing.NamedTuple` is, made in a fifth of the time.

A run over one text makes a hundred such classes, each for 0.1 ms, which is an eighth of it. For a type checker
this is `typing.NamedTuple` itself, and every class means what it would mean there: a tuple with named fields,
defaults, `_make`, `_replace`, `_asdict`. What is dear, compiling a constructor, is done once for all classes with
as many fields. From Python 3.14 on, which makes annotations only when they are asked for, it is
`typing.NamedTuple` at run time too. What a type checker sees is not looked at here, such as a field without
default behind one that has one.
"""

import sys
from collections.abc import Callable
from functools import partial

from factlint.hints import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from typing import NamedTuple as NamedTuple
else:
    from collections import _tuplegetter as getter  # what `collections.namedtuple` makes fields of
    from functools import cache
    from types import CodeType, FunctionType

    @cache
    def constructor(count: int) -> CodeType:
        """The code of a constructor with so many fields, compiled once. Each class gives them its own names."""
        fields = ", ".join(f"_{number}" for number in range(count))
        return eval(f"lambda _cls, {fields}: new(_cls, ({fields},))").__code__

    class Record(tuple):
        """What all these classes have in common."""

        __slots__ = ()

        @classmethod
        def _make(cls, values: object) -> "Record":
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, **named: object) -> "Record":
            made = tuple.__new__(type(self), map(named.pop, self._fields, self))
            if named:
                raise ValueError(f"Got unexpected field names: {list(named)!r}")
            return made

        def _asdict(self) -> dict[str, object]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            fields = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({fields})"

        def __getnewargs__(self) -> tuple[object, ...]:
            return tuple(self)

    class Maker(type):
        """Makes of a class statement a subclass of Record, itself an ordinary class."""

        def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, object]) -> type:
            fields = tuple(namespace.get("__annotations__", ()))
            defaults = {field: namespace[field] for field in fields if field in namespace}
            code = constructor(len(fields)).replace(co_varnames=("_cls", *fields))
            made = FunctionType(code, {"new": tuple.__new__}, "__new__", tuple(defaults.values()))
            namespace["__new__"] = made
            namespace["_field_defaults"] = defaults
            namespace.update({field: getter(number, None) for number, field in enumerate(fields)})
            namespace["_fields"] = namespace["__match_args__"] = fields
            namespace["__slots__"] = ()
            return type(name, (Record,), namespace)

    NamedTuple = type.__new__(Maker, "NamedTuple", (), {})

Made = TypeVar("Made", bound=tuple[Any, ...])


def maker(record: type[Made]) -> Callable[[tuple[Any, ...]], Made]:
    """What makes records of tuples of all their fields, unchecked, in a third of the time that a call takes."""
    return partial(tuple.__new__, record)
