"""`grouped(members, said, named) -> stories`: the texts that tell one story, because someone says so or as found.

Someone says so in the settings or on the command line, or by one `slug` in the front matter of several texts:
headline, deck, caption, alert and body of a piece, and its versions, the latest of which stands for all. The rest
are looked for among what nobody has said anything of. Only stories with a named text are asked for.
"""

from collections.abc import Sequence

from factlint.stories.cluster import Story, found, found_of
from factlint.stories.member import Member
from factlint.stories.versions import order

FEW = 20
"""Where fewer than one text in so many is named, only their own stories are looked for."""


def grouped(members: Sequence[Member], said: Sequence[str], named: Sequence[bool]) -> list[Story]:
    """The stories of two texts and more that have a named one, by their first text."""
    given: dict[str, list[int]] = {}
    pieces: dict[str, list[int]] = {}
    for number, member in enumerate(members):
        if said[number]:
            given.setdefault(said[number], []).append(number)
        else:
            pieces.setdefault(f"slug {member.slug}" if member.slug else str(number), []).append(number)
    leaders = {max(piece, key=lambda number: (order(members[number]), number)): piece for piece in pieces.values()}
    numbers = sorted(leaders)
    sketches = [members[number].sketch for number in numbers]
    asked = [at for at, number in enumerate(numbers) if any(named[each] for each in leaders[number])]
    alike = found_of(sketches, asked) if len(asked) * FEW < len(numbers) else found(sketches)
    joined = {at for story in alike for at in story}
    stories = [[each for at in story for each in leaders[numbers[at]]] for story in alike]
    stories += [leaders[number] for at, number in enumerate(numbers) if at not in joined]
    stories += given.values()
    whole = [tuple(sorted(story)) for story in stories if len(story) > 1 and any(named[each] for each in story)]
    return sorted(whole)
