"""factlint reads copy and reports, line by line, each fact that is contradicted.

Three functions are the whole programming interface; the command line, the
pre-commit hook and editors are shells over them:

- `check_text(text, name="-", ...)` returns the findings of one text,
- `check_paths(paths, ...)` gives the findings of files and folders,
- `extract(text, dateline=...)` returns the checkable facts that a text states.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.api import check_paths as check_paths
    from factlint.api import check_text as check_text
    from factlint.errors import UserError as UserError
    from factlint.findings.finding import Finding as Finding
    from factlint.values.facts import extract as extract

__version__ = "0.1.0"
__all__ = ["Finding", "UserError", "__version__", "check_paths", "check_text", "extract"]

HOMES = {
    "Finding": "factlint.findings.finding",
    "UserError": "factlint.errors",
    "check_paths": "factlint.api",
    "check_text": "factlint.api",
    "extract": "factlint.values.facts",
}
"""Imported at first use: `import factlint` alone, as at every start of the command line, stays free."""


def __getattr__(name: str) -> object:
    if name not in HOMES:
        raise AttributeError(f"module 'factlint' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(HOMES[name]), name)
