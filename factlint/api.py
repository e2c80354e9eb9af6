"""The programming interface: texts and paths in, findings out."""

from factlint.values.facts import extract

__all__ = ["extract"]
