"""Names that the rules know: bodies, places, works."""

from factlint.mentions.names.find import Name as Name
from factlint.mentions.names.find import find_names as find_names

__all__ = ["Name", "find_names"]
