"""Times as values: `resolve_temporal(mentions, document) -> values`, and `compare(a, b) -> Relation`."""

from factlint.values.temporal.compare import compare
from factlint.values.temporal.resolve import resolve_temporal

__all__ = ["compare", "resolve_temporal"]
