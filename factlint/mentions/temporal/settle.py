"""The last step of a block: which atoms are expressions, and what closes those that are open.

In: the joined atoms of a folded block. Out: those that are mentions, in order, none overlapping, with the stage
in front ("early", "the end of") and the event behind ("two weeks", "before the vote").
"""

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, Content, word_before
from factlint.mentions.temporal.contents import inner, opening
from factlint.mentions.temporal.stages import staged
from factlint.mentions.temporal.unit_site import FINE

EVENT = r" ?([\w'$£€%-]{1,40}(?: [\w'$£€%-]{1,40}){0,6})"
"""Up to seven words within the clause."""
STARTING = r",? (?:starting|beginning|commencing|from)(?: on| from)? "
EDGE = r"(?:the )?(?:(?:very )?first|opening|(?P<last>last|final|closing)) "
BUSINESS = (
    r"[ -](?:profit|earning|revenue|result|sale|net|loss|income|gdp|growth|report|figure|dividend|target|forecast)"
)
MATCH = r"\b(?:goal|touchdown|points?|game|match|quarterback|coach|scored|yards?|halftime|siren)\b"
DAY_LEADS = frozenset(("on", "by", "until", "since", "before", "after", "till", "from", "for"))


def settled(low: str, atoms: list[Atom]) -> list[Atom]:
    """The atoms that are expressions."""
    out: list[Atom] = []
    floor = 0
    for index, atom in enumerate(atoms):
        whole = atom if atom.kind else _complete(low, atom)
        if whole and whole.kind == "duration" and index + 1 < len(atoms):
            whole = _anchored(low, whole, atoms[index + 1])
        if whole is None:
            continue
        if opened := opening(whole.content):
            ceiling = atoms[index + 1].start if index + 1 < len(atoms) else len(low)
            out += _with_event(low, whole, opened, ceiling)
        else:
            out.append(staged(low, whole, floor) if whole.kind in ("date", "time") else whole)
        floor = out[-1].end
    return out


def _anchored(low: str, length: Atom, then: Atom) -> Atom:
    """ "three days starting Monday", "the first two weeks of May": the length with the date behind it."""
    if then.kind != "date" or length.content[3] or opening(then.content):
        return length
    way = "from" if compiled(STARTING).fullmatch(low, length.end, then.start) else ""
    edge = compiled(EDGE).match(low, length.start, length.end)
    if edge and low[length.end : then.start] in (" of ", " of the "):
        way = "last" if edge["last"] else "first"
    return length._replace(content=(*length.content[:3], (way, then.content))) if way else length


def _complete(low: str, atom: Atom) -> Atom | None:
    """A piece that says enough alone: "the third quarter", "on the 15th."."""
    tag = atom.content[0]
    alone = atom.start == 0 and atom.end == len(low)  # as a heading or a table's cell
    if tag == "quarter" and (alone or _is_business(low, atom)):
        return atom._replace(kind="date")
    if tag == "calendar" and low.startswith("the ", atom.start) and word_before(low, atom.start) in DAY_LEADS:
        return (
            atom._replace(kind="date")
            if low[atom.end : atom.end + 1] in ("", ".", ",", ";", "!", "?", ")")
            else None
        )
    return None


def _is_business(low: str, atom: Atom) -> bool:
    """Whether a quarter is one of the year, not of a match."""
    if compiled(BUSINESS).match(low, atom.end):
        return True
    the = low.startswith("the ", atom.start - 4)
    return word_before(low, atom.start - 4 * the) in ("in", "for", "during") and not compiled(MATCH).search(low)


def _with_event(low: str, atom: Atom, opened: Content, ceiling: int) -> list[Atom]:
    """A length before or after something that is told in words: the length, and the point that it leads to."""
    stop = opened[-1]
    assert isinstance(stop, int)
    words = compiled(EVENT).match(low, stop, ceiling)
    event = words[1] if words else ""
    if atom.content[0] == "offset":
        return [atom._replace(content=(*atom.content[:4], ("event", event)))]
    _, parts, upper, _ = atom.content
    length = atom._replace(content=("duration", parts, upper, ""))
    _, unit = inner(inner(parts)[-1])
    if words is None or unit in FINE or low.startswith(" since", atom.end):
        return [length]
    point = ("offset", parts, upper, opened[1], ("event", event))
    return [length, Atom("date", atom.end + 1, words.end(), point, atom.mod)]
