"""factlint reads copy and reports, line by line, each fact that is contradicted.

Three functions are the whole programming interface; the command line, the
pre-commit hook and editors are shells over them:

- `check_text(text, name="-", ...)` returns the findings of one text,
- `check_paths(paths, ...)` returns the findings of files and folders,
- `extract(text, dateline=...)` returns the checkable facts that a text states.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factlint.api import check_paths as check_paths
    from factlint.api import check_text as check_text
    from factlint.api import extract as extract
    from factlint.findings.finding import Finding as Finding

__version__ = "0.1.0"
__all__ = ["Finding", "__version__", "check_paths", "check_text", "extract"]


def __getattr__(name: str) -> Any:
    # Imported at first use: `import factlint` alone, as at every start of the command line, stays free.
    if name == "Finding":
        from factlint.findings.finding import Finding

        return Finding
    if name in ("check_text", "check_paths", "extract"):
        from factlint import api

        return getattr(api, name)
    raise AttributeError(f"module 'factlint' has no attribute {name!r}")
