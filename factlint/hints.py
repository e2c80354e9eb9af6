"""What a run needs of `typing`, which takes as long to import as twenty modules of ours, and of `importlib`.

For a type checker all of these are their own. At run time nothing asks what they are: a cast gives back what it is
given, and a protocol is an empty class.
"""

import sys

TYPE_CHECKING = False

if TYPE_CHECKING:
    from importlib import import_module as import_module
    from typing import Any as Any
    from typing import NoReturn as NoReturn
    from typing import Protocol as Protocol
    from typing import TypeAlias as TypeAlias
    from typing import TypedDict as TypedDict
    from typing import TypeGuard as TypeGuard
    from typing import TypeVar as TypeVar
    from typing import cast as cast
else:
    Any = NoReturn = TypeAlias = object
    TypedDict = dict

    class Protocol: ...

    class TypeGuard:
        def __class_getitem__(cls, kind: object) -> object:
            return kind

    class TypeVar:
        def __init__(self, name: str, **_: object) -> None:
            self.__name__ = name

    def cast(kind: object, value: object) -> object:
        return value

    def import_module(name: str) -> object:
        __import__(name)
        return sys.modules[name]
