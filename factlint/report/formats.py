"""The formats by name: where each is rendered, and what it declares that it needs.

Each is imported when it is asked for.
"""

from collections.abc import Callable, Iterable, Iterator

from factlint.hints import TYPE_CHECKING, cast, import_module
from factlint.record import NamedTuple

if TYPE_CHECKING:
    from factlint.engine.run import Linted
    from factlint.report.background import Background
    from factlint.report.look import Look

    Render = Callable[[Iterable[Linted], Look], Iterator[str]]


class Format(NamedTuple):
    module: str
    function: str = "render"
    machine: bool = True
    """Read by a program or kept as a file: UTF-8, and no closing line for people."""
    suppressed: bool = False
    """Takes suppressed findings too, and marks them."""
    background: bool = False
    """Rendered by `function(results, look, background)`."""
    sources: bool = False
    """Shows the copy, or counts its units in its own way."""


FORMATS = {
    "full": Format("full", machine=False, sources=True),
    "concise": Format("concise", machine=False),
    "grouped": Format("grouped", machine=False),
    "json": Format("as_json", suppressed=True),
    "json-lines": Format("as_json", "render_lines", suppressed=True),
    "sarif": Format("sarif", suppressed=True, background=True),
    "github": Format("github"),
    "gitlab": Format("gitlab"),
    "rdjson": Format("rdjson", sources=True),
    "checkstyle": Format("checkstyle"),
    "junit": Format("junit"),
    "html": Format("html.page", background=True),
}
FOR_MACHINES = tuple(name for name, form in FORMATS.items() if form.machine)


def renderer(name: str, background: "Background") -> "Render":
    """The function that renders a format of FORMATS, given what it needs."""
    form = FORMATS[name]
    function = getattr(import_module(f"factlint.report.{form.module}"), form.function)
    if form.background:
        return lambda results, look: cast("Iterator[str]", function(results, look, background))
    return cast("Render", function)


def unsuppressed(results: "Iterable[Linted]") -> "Iterator[Linted]":
    """The same results without the findings that someone has said are to be ignored."""
    for result in results:
        if any(finding.suppressed for finding in result.findings):
            yield result._replace(findings=[finding for finding in result.findings if not finding.suppressed])
        else:
            yield result
