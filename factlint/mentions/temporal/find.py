"""`find_temporal(reading, start, end)`: the dates, times, lengths and sets that one block prints.

In: the reading text and the span of a block. Out: its mentions in order, none overlapping another. Every trigger is read
by the one grammar that its word calls for; neighbours are then joined; pieces that nothing completes are dropped.
"""

import re
from collections.abc import Callable

from factlint.mentions.mention import Mention
from factlint.mentions.temporal.atom import Atom, Content, word_before
from factlint.mentions.temporal.clocks import counted_from, read_clock, read_point
from factlint.mentions.temporal.days import (
    read_day,
    read_named_decade,
    read_now,
    read_part,
    read_season,
    read_weekday,
)
from factlint.mentions.temporal.holidays import read_holiday
from factlint.mentions.temporal.joins import LONGEST_GAP, attach, refine, span
from factlint.mentions.temporal.months import read_day_first, read_month
from factlint.mentions.temporal.numeric import read_numeric
from factlint.mentions.temporal.sets import read_recurrent
from factlint.mentions.temporal.spelled import read_spelled
from factlint.mentions.temporal.stages import staged
from factlint.mentions.temporal.triggers import GRAMMARS, fold, heads
from factlint.mentions.temporal.units import read_unit
from factlint.mentions.temporal.years import read_fiscal, read_quarter, read_year

MONTHS_BEHIND = re.compile(r"(?:st|nd|rd|th)?.{0,26}?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
NOT_BEFORE = frozenset("$£€¥₹#@_\\&=+*")
NUMBER_GOES_ON = re.compile(r"[,.]\d|%| ?per ?cent\b")
ORDINAL_DAY = re.compile(r"(?:st|nd|rd|th)(?=[ ,.;:!?)]|$)")
EVENT = re.compile(r" ?([\w'$£€%-]{1,40}(?: [\w'$£€%-]{1,40}){0,6})")
OPEN_HOUR = re.compile(r" (?:this|tomorrow|yesterday) (?:morning|afternoon|evening)\b| (?:tonight|tomorrow)\b")
DAY_OF_SHIFTED = re.compile(r" of (?:the )?(?:this|next|last|previous|current|following|same) month\b")
DAY_LEADS = (
    "on the ",
    "by the ",
    "until the ",
    "since the ",
    "before the ",
    "after the ",
    "till the ",
    "from the ",
    "for the ",
)


def find_temporal(reading: str, start: int, end: int) -> list[Mention]:
    """The mentions of kinds date, time, duration and set in `reading[start:end]`, unresolved, by place."""
    block = reading[start:end]
    triggers = heads(block)
    if not triggers:
        return []
    low = fold(block)
    atoms: list[Atom] = []
    floor = 0
    for begin, stop, word in triggers:
        if begin < floor or (atoms and begin < atoms[-1].end):
            continue
        atom = _read(low, block, begin, stop, word, floor)
        if atom is not None and atom.start >= floor:
            while atoms and atoms[-1].end > atom.start:
                atoms.pop()
            atoms.append(atom)
            floor = atom.end if atom.kind else atom.start
    for join in (refine, span, attach):
        if len(atoms) > 1:
            atoms = _joined(low, atoms, join)
    return [
        Mention(
            atom.kind, start + atom.start, start + atom.end, block[atom.start : atom.end], atom.content, atom.mod
        )
        for atom in _settled(low, atoms)
    ]


def _read(low: str, text: str, start: int, end: int, word: str, floor: int) -> Atom | None:
    """The atom at one trigger."""
    if word == "0":
        return _digits(low, text, start, end, floor)
    grammar = GRAMMARS[word]
    if grammar == "unit":
        if word == "day" and (holiday := read_holiday(low, text, start, end, floor)):
            return holiday
        return read_unit(low, text, start, end, floor)
    if grammar == "month":
        return read_month(low, text, start, end, floor)
    if grammar == "weekday":
        return read_holiday(low, text, start, end, floor) or read_weekday(low, text, start, end, floor)
    if grammar == "day":
        return read_day(low, text, start, end)
    if grammar == "part":
        return read_holiday(low, text, start, end, floor) or read_part(low, start, end, floor)
    if grammar == "set":
        return read_recurrent(low, text, start, end)
    if grammar == "season":
        return read_season(low, text, start, end, floor)
    if grammar == "clock":
        point = read_point(low, text, start, end, floor)
        return counted_from(low, point, floor) if point else None
    if grammar == "holiday":
        return read_holiday(low, text, start, end, floor)
    if grammar == "decade":
        return read_named_decade(low, start, end)
    if grammar == "now":
        return read_now(low, start, end)
    if grammar == "spelled":
        return read_spelled(low, start, end, floor)
    return read_fiscal(low, start) if grammar == "fiscal" else read_quarter(low, start)


def _digits(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """The date, time or year that digits begin."""
    if end - start > 4:
        return None
    previous = low[start - 1 : start]
    if previous in NOT_BEFORE and previous or NUMBER_GOES_ON.match(low, end) and low[end] != ".":
        return None
    if previous in ".,/:-" and previous and start > 1 and low[start - 2].isdigit():
        return None
    if previous == "/" or (previous == ":" and start > 1 and not low[start - 2].isalpha()):
        return None
    atom = read_numeric(low, start, end, floor)
    if atom:
        return atom
    if end - start < 3 and MONTHS_BEHIND.match(low, end, end + 36) and (atom := read_day_first(low, text, start)):
        return atom
    atom = read_clock(low, text, start, end)
    if atom:
        return counted_from(low, atom, floor)
    if end - start < 3 and OPEN_HOUR.match(low, end) and 0 < int(low[start:end]) < 13:
        return Atom("", start, end, ("clock", int(low[start:end]), None, None, "open", ""))
    if end - start < 3 and DAY_OF_SHIFTED.match(low, end) and 0 < int(low[start:end]) < 32:
        return Atom("", start, end, ("calendar", None, None, int(low[start:end]), None))
    if end - start < 3 and (order := ORDINAL_DAY.match(low, end)) and 0 < int(low[start:end]) < 32:
        the = low.startswith("the ", start - 4)
        return Atom(
            "", start - 4 if the else start, order.end(), ("calendar", None, None, int(low[start:end]), None)
        )
    return read_year(low, text, start, end)


def _joined(low: str, atoms: list[Atom], join: Callable[[str, Atom, Atom], Atom | None]) -> list[Atom]:
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


def _settled(low: str, atoms: list[Atom]) -> list[Atom]:
    """The atoms that are expressions, with the stage in front ("early", "the end of"); what is open closes on an event."""
    out: list[Atom] = []
    floor = 0
    for index, atom in enumerate(atoms):
        whole = _complete(low, atom) if not atom.kind else atom
        if whole is None:
            continue
        opened = whole.content[3] if whole.content[0] == "duration" else whole.content[-1]
        if isinstance(opened, tuple) and opened[:1] == ("open",):
            ceiling = atoms[index + 1].start if index + 1 < len(atoms) else len(low)
            out += _event(low, whole, opened, ceiling)
        else:
            out.append(staged(low, whole, floor) if whole.kind in ("date", "time") else whole)
        floor = out[-1].end
    return out


def _complete(low: str, atom: Atom) -> Atom | None:
    """A piece that says enough alone: "the third quarter", "on the 15th."."""
    tag = atom.content[0]
    if tag == "quarter" and _is_business(low, atom):
        return atom._replace(kind="date")
    if tag == "calendar" and low.startswith("the ", atom.start):
        lead = any(low.endswith(lead, 0, atom.start + 4) for lead in DAY_LEADS)
        if lead and low[atom.end : atom.end + 1] in ("", ".", ",", ";", "!", "?", ")"):
            return atom._replace(kind="date")
    return None


def _is_business(low: str, atom: Atom) -> bool:
    """Whether a quarter is one of the year, not of a match."""
    behind = low[atom.end : atom.end + 14]
    if re.match(
        r"[ -](?:profit|earning|revenue|result|sale|net|loss|income|gdp|growth|report|figure|dividend|target|forecast)",
        behind,
    ):
        return True
    return word_before(low, atom.start - 4 * low.startswith("the ", atom.start - 4)) in (
        "in",
        "for",
        "during",
    ) and not re.search(
        r"\b(?:goal|touchdown|points?|game|match|quarterback|coach|scored|yards?|halftime|siren)\b", low
    )


def _event(low: str, atom: Atom, opened: Content, ceiling: int) -> list[Atom]:
    """A length before or after something that is told in words: the length, and the point that it leads to."""
    stop = opened[-1]
    assert isinstance(stop, int)
    words = EVENT.match(low, stop, min(ceiling, len(low)))
    event = words[1] if words else ""
    if atom.content[0] == "offset":
        return [atom._replace(content=(*atom.content[:4], ("event", event)))]
    _, parts, upper, _ = atom.content
    length = atom._replace(content=("duration", parts, upper, ""))
    assert isinstance(parts, tuple)
    if not event or parts[-1][1] in ("second", "minute", "hour"):
        return [length]
    assert words is not None
    if low.startswith(" since", atom.end):
        return [length]
    return [
        length,
        Atom("date", atom.end + 1, words.end(), ("offset", parts, upper, opened[1], ("event", event)), atom.mod),
    ]
