"""People: titles taken apart and compared, and the values of mentions of kind "person"."""

from factlint.values.people.compare import compare_titles as compare_titles
from factlint.values.people.compare import stand as stand
from factlint.values.people.resolve import resolve_people as resolve_people
from factlint.values.people.speakers import speaker_compatible as speaker_compatible
from factlint.values.people.titles import Title as Title
from factlint.values.people.titles import titles as titles

__all__ = ["Title", "compare_titles", "resolve_people", "speaker_compatible", "stand", "titles"]
