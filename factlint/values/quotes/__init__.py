"""Quotations compared word by word, and the values of mentions of kind "quote"."""

from factlint.values.quotes.compare import Comparison as Comparison
from factlint.values.quotes.compare import Likeness as Likeness
from factlint.values.quotes.compare import compare_quotations as compare_quotations
from factlint.values.quotes.resolve import resolve_quote as resolve_quote

__all__ = ["Comparison", "Likeness", "compare_quotations", "resolve_quote"]
