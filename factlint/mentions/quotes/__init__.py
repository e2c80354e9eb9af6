"""Direct quotations: what is quoted, of what kind, and who speaks."""

from factlint.mentions.quotes.find import find_quotes as find_quotes
from factlint.mentions.quotes.quote import Quote as Quote

__all__ = ["Quote", "find_quotes"]
