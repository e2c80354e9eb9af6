"""Versions of one piece: texts whose front matter has one `slug`. Only the latest counts against other texts."""

import re
from collections.abc import Sequence

from factlint.stories.member import Member

_NUMBER = re.compile(r"\d+")


def order(member: Member) -> tuple[list[int], str, str]:
    """The key that puts versions in order: by the numbers in them ("2", "v2.1"), then by dateline."""
    return [int(number) for number in _NUMBER.findall(member.version)[:4]], member.version, member.sketch.date


def pieces(members: Sequence[Member], story: Sequence[int]) -> dict[str, list[int]]:
    """By slug the texts of a story that are versions of one piece, the latest last (at least two)."""
    found: dict[str, list[int]] = {}
    for number in story:
        if members[number].slug and members[number].version:
            found.setdefault(members[number].slug, []).append(number)
    return {
        slug: sorted(numbers, key=lambda number: (order(members[number]), number))
        for slug, numbers in sorted(found.items())
        if len(numbers) > 1
    }
