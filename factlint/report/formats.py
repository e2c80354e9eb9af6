"""The formats by name, each imported when it is asked for."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import cast

from factlint.engine.run import Linted
from factlint.report.look import Look

FORMATS = {
    "full": ("factlint.report.full", "render"),
    "concise": ("factlint.report.concise", "render"),
    "json": ("factlint.report.as_json", "render"),
    "json-lines": ("factlint.report.as_json", "render_lines"),
}
FOR_MACHINES = ("json", "json-lines")

Render = Callable[[Iterable[Linted], Look], Iterator[str]]


def renderer(name: str) -> Render:
    """The function that renders a format of FORMATS."""
    module, function = FORMATS[name]
    return cast("Render", getattr(import_module(module), function))
