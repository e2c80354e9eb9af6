"""`find_temporal(document) -> mentions`: the dates, times, lengths and sets that a text prints.

In: a document. Out: its mentions in order, none overlapping another. Every
trigger is read by the one grammar that its word calls for; neighbours are then joined; pieces that nothing
completes are dropped.
"""

from collections.abc import Callable

from factlint.mentions.folded import folded
from factlint.mentions.mention import Mention
from factlint.mentions.temporal.atom import Atom
from factlint.mentions.temporal.days import read_day, read_part, read_weekday
from factlint.mentions.temporal.digits import may_be_time, read_digits
from factlint.mentions.temporal.grammars import DIGITS, GRAMMARS, HOLIDAY_LEADS
from factlint.mentions.temporal.joins import inherit, refine
from factlint.mentions.temporal.months import read_month
from factlint.mentions.temporal.settle import settled
from factlint.mentions.temporal.spans import attach, span
from factlint.mentions.temporal.units import read_unit
from factlint.mentions.triggers import Head, Triggers, by_block, triggers
from factlint.text.document import Document

Join = Callable[[str, Atom, Atom], Atom | None]

LONGEST_GAP = 22
"""How far apart two atoms of one expression may stand: " until the middle of "."""
JOINS: tuple[Join, ...] = (refine, span, attach)


def find_temporal(document: Document, known: Triggers | None = None) -> list[Mention]:
    """The mentions of kinds date, time, duration and set of a document, unresolved, by place.

    `known`: the triggers of its text, if they are.
    """
    reading = document.reading
    known = known or triggers(reading)
    low = folded(known.low)
    heads = [head for head in known.times if head[2] != DIGITS or may_be_time(low, head[0], head[1])]
    found: list[Mention] = []
    for (_, start, end), first, last in by_block(document, [head[0] for head in heads]):
        found += _read_block(low[start:end], reading[start:end], start, heads[first:last])
    return found


def _read_block(low: str, block: str, offset: int, heads: list[Head]) -> list[Mention]:
    """The mentions of one block, which begins at `offset`."""
    atoms: list[Atom] = []
    floor = 0
    for start, end, word in heads:
        begin, stop = start - offset, end - offset
        if begin < floor or (atoms and begin < atoms[-1].end):
            continue
        atom = _read(low, block, begin, stop, word, floor)
        if atom is None or atom.start < floor:
            continue
        while atoms and atoms[-1].end > atom.start:
            atoms.pop()  # a piece that this one holds
        atoms.append(atom)
        floor = atom.end if atom.kind else atom.start
    if not atoms:
        return []
    for join in JOINS:
        if len(atoms) > 1:
            atoms = _joined(low, atoms, join)
    for index in range(len(atoms) - 2, -1, -1):
        atoms[index] = inherit(low, atoms[index], atoms[index + 1]) or atoms[index]
    return [
        Mention(
            atom.kind, offset + atom.start, offset + atom.end, block[atom.start : atom.end], atom.content, atom.mod
        )
        for atom in settled(low, atoms)
    ]


def _read(low: str, text: str, start: int, end: int, word: str, floor: int) -> Atom | None:
    """The atom at one trigger."""
    if word == DIGITS:
        return read_digits(low, text, start, end, floor)
    grammar = GRAMMARS[word]
    if grammar in HOLIDAY_LEADS and low.endswith(HOLIDAY_LEADS[grammar], floor, start):
        from factlint.mentions.temporal.holidays import read_holiday

        holiday = read_holiday(low, text, start, end, floor)
        if holiday:
            return holiday
    if grammar == "unit":
        return read_unit(low, text, start, end, floor)
    if grammar == "month":
        return read_month(low, text, start, end, floor)
    if grammar == "weekday":
        return read_weekday(low, text, start, end, floor)
    if grammar == "day":
        return read_day(low, start, end)
    if grammar == "part":
        return read_part(low, start, end, floor)
    # Imported here, as many texts have none of the others.
    from factlint.mentions.temporal.seldom import read_seldom

    return read_seldom(grammar, word, low, text, start, end, floor)


def _joined(low: str, atoms: list[Atom], join: Join) -> list[Atom]:
    out: list[Atom] = []
    for atom in atoms:
        while out and atom.start - out[-1].end <= LONGEST_GAP:
            joined = join(low, out[-1], atom)
            if joined is None:
                break
            atom = joined
            out.pop()
        out.append(atom)
    return out
