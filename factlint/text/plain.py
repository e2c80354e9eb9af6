"""Plain text: a source in, its blocks out; the reading text is the source itself where nothing is wrapped.

A line is a block, unless `wrapping` finds that it goes on in the next line; then the
line break reads as one space. Blank lines and white space at the edges of lines belong
to no block. Lists, headings, captions and furniture get their roles from how their
lines look. No line costs Python code unless it looks special.
"""

import gc
from collections.abc import Sequence
from functools import partial
from itertools import accumulate, compress, count
from operator import add, sub

from factlint.text.document import IDENTITY, Block, Segment, SourceMap
from factlint.text.furniture import is_caption, is_furniture, is_name_above, may_be_special
from factlint.text.layout import Layout
from factlint.text.linemap import with_line_feeds
from factlint.text.wrapping import Lines, is_bullet, joined

_block = partial(tuple.__new__, Block)
_HEADING = 100
"""A heading is no longer, in characters."""
_ENDINGS = frozenset(".!?:;,…\"”’')-–—")


def plain(source: str) -> Layout:
    """The layout of a plain text. Linear in its length."""
    text = with_line_feeds(source)
    raw = text.split("\n")
    bare = list(map(str.strip, raw))
    lengths = list(map(len, raw))
    ends = list(map(add, accumulate(lengths), count()))
    begins = starts = list(map(sub, ends, lengths))
    if bare != raw:
        indents = map(sub, lengths, map(len, map(str.lstrip, raw)))
        begins = list(map(add, starts, indents))
        ends = list(map(add, begins, map(len, bare)))
    lines = Lines(text, bare, starts, begins)
    goes_on = joined(lines)
    roles = _roles(bare, goes_on)
    if not goes_on:
        return Layout(source, _blocks(bare, roles, begins, ends))
    return _unwrapped(source, lines, roles, begins, ends, sorted(goes_on))


def _blocks(shown: Sequence[object], roles: list[str], begins: list[int], ends: list[int]) -> tuple[Block, ...]:
    """A block for every line that is shown."""
    # The collector of cycles would walk these thousands of tuples again and again: more than half of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return tuple(map(_block, compress(zip(roles, begins, ends, strict=True), shown)))
    finally:
        if collecting:
            gc.enable()


def _roles(bare: list[str], goes_on: set[int]) -> list[str]:
    """The role of each line; a line that another one goes on in is no furniture."""
    roles = ["paragraph"] * len(bare)
    for number in may_be_special(bare):
        line = bare[number]
        if number in goes_on:
            continue
        wrapped = number + 1 in goes_on
        if is_caption(line):
            roles[number] = "caption"
        elif not wrapped and is_furniture(line):
            roles[number] = "furniture"
            if number and is_name_above(bare[number - 1], line):
                roles[number - 1] = "furniture"
        elif is_bullet(line):
            roles[number] = "list"
        elif not wrapped and len(line) <= _HEADING and _is_heading(line):
            following = bare[number + 1] if number + 1 < len(bare) else ""
            is_first = number == 0 or not bare[number - 1] or roles[number - 1] == "furniture"
            if is_first and (not following or len(following) > len(line)):
                roles[number] = "heading"
    return roles


def _is_heading(line: str) -> bool:
    if line[-1] in _ENDINGS:
        return False
    first = line[0] if line[0] not in "\"'“‘([" else line.lstrip("\"'“‘([")[:1]
    # "date 2020-01-04 Council votes": a header's label is no lower-case beginning.
    return first.isupper() or first.isdigit() or line.startswith("date ")


def _unwrapped(
    source: str, lines: Lines, roles: list[str], begins: list[int], ends: list[int], joints: list[int]
) -> Layout:
    """The layout where lines go on: simple line breaks become spaces in place, else a map leads back."""
    if not all(begins[number] == ends[number - 1] + 1 and lines.joint(number) == " " for number in joints):
        return _mapped(source, lines, roles, begins, ends, joints)
    breaks = [begins[number] - 1 for number in joints]
    pieces = map(source.__getitem__, map(slice, [0, *(at + 1 for at in breaks)], [*breaks, len(source)]))
    return Layout(" ".join(pieces), _joined_blocks(lines, roles, begins, ends, joints), IDENTITY)


def _joined_blocks(
    lines: Lines, roles: list[str], begins: list[int], ends: list[int], joints: list[int]
) -> tuple[Block, ...]:
    """A block for every line that goes on from no other, as far as the last line that goes on from it."""
    shown: list[object] = list(lines.bare)
    ends = list(ends)
    first = -1
    for number in joints:
        if shown[number - 1]:
            first = number - 1
        shown[number] = ""
        ends[first] = ends[number]
    return _blocks(shown, roles, begins, ends)


def _mapped(
    source: str, lines: Lines, roles: list[str], begins: list[int], ends: list[int], joints: list[int]
) -> Layout:
    """The layout where a joint takes more or less than one character of the source."""
    texts: list[str] = []
    segments: list[Segment] = []
    shifts: list[int] = []  # by joint: what is to be added to a place in the source behind it
    at = taken = 0
    for number in joints:
        end, begin = ends[number - 1], begins[number]
        texts.append(source[taken:end])
        segments.append(Segment(at, at + end - taken, taken, end, True))
        at += end - taken
        joint = lines.joint(number)
        if joint:
            texts.append(joint)
            segments.append(Segment(at, at + 1, end, begin, joint == source[end:begin]))
            at += 1
        shifts.append(at - begin)
        taken = begin
    texts.append(source[taken:])
    segments.append(Segment(at, at + len(source) - taken, taken, len(source), True))
    blocks = _joined_blocks(lines, roles, _shifted(begins, joints, shifts), _shifted(ends, joints, shifts), joints)
    return Layout("".join(texts), blocks, SourceMap(tuple(segments)))


def _shifted(places: list[int], joints: list[int], shifts: list[int]) -> list[int]:
    """By line: the place in the reading text of a place in the source; each joint moves all lines from it on."""
    moved: list[int] = []
    taken = shift = 0
    for number, next_shift in zip([*joints, len(places)], [*shifts, 0], strict=True):
        moved += [place + shift for place in places[taken:number]] if shift else places[taken:number]
        taken, shift = number, next_shift
    return moved
