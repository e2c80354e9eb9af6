"""`stand(a, b)`: how two titles of one person stand to one another, and why; `compare_titles` as a `Relation`.

Countries and articles do not matter. What is of another time (former, then, -elect) or over another area is
compatible with anything. Contradictory are, in one body: acting against confirmed, deputy against chief, and two
ranks of one ladder. Where only one title names its body, a difference is left unknown: it would rather miss.
"""

from factlint.mentions.people.words import PLACE, word_flags
from factlint.record import NamedTuple
from factlint.values.people.ranks import modifiers, plain
from factlint.values.people.titles import Title
from factlint.values.value import Relation

SAME, SHORT, COMPATIBLE, CONTRADICTORY, UNKNOWN = "same", "short form", "compatible", "contradictory", "unknown"
RELATIONS = {
    SAME: Relation.SAME,
    SHORT: Relation.REFINES,
    COMPATIBLE: Relation.COMPATIBLE,
    CONTRADICTORY: Relation.CONTRADICTORY,
    UNKNOWN: Relation.UNKNOWN,
}
PAST = frozenset(
    "former formerly previously once then late retired ret one-time onetime past previous erstwhile outgoing "
    "departing ousted deposed emeritus disgraced exiled ex".split()
)
COMING = frozenset(("incoming", "elect", "designate", "nominee", "nominated", "presumptive", "select"))
ADDRESSED = frozenset(("armed forces", "police", "university", "bench"))
"""Ladders on which a rank is called by its last word: "General Brandt" is a lieutenant general."""
SMALL = frozenset(
    "of for in at to on with the a an and & 's affairs department dept ministry bureau office".split()
)


class Standing(NamedTuple):
    how: str
    """SAME, SHORT, COMPATIBLE, CONTRADICTORY or UNKNOWN."""
    why: str = ""
    """Of contradictory ones: "acting against deputy", "acting against confirmed", "deputy against chief" or "two
    ranks". Who acts is often a deputy: the first is a question unless a fact dates both."""


def compare_titles(a: Title, b: Title) -> Relation:
    """The relation of two titles of one person at one time; a short form refines."""
    return RELATIONS[stand(a, b).how]


def stand(a: Title, b: Title) -> Standing:
    """How two titles of one person stand to one another."""
    if time_of(a) != time_of(b) or (a.country and b.country and country(a) != country(b)):
        return Standing(COMPATIBLE)
    body = bodies(a, b)
    if a.rank == b.rank:
        return of_one_rank(a, b, body)
    one, two = a.rank.split(), b.rank.split()
    tail = one[-len(two) :] == two or two[-len(one) :] == one
    if tail and (not a.ladder or not b.ladder or a.ladder in ADDRESSED):
        return Standing(
            SHORT if body != "different" and of_kind(a, "level") == of_kind(b, "level") else COMPATIBLE
        )
    if a.ladder and a.ladder == b.ladder:
        if body == "different":
            return Standing(COMPATIBLE)
        return Standing(UNKNOWN) if body == "one only" else Standing(CONTRADICTORY, "two ranks")
    return Standing(COMPATIBLE)


def of_one_rank(a: Title, b: Title, body: str) -> Standing:
    """How two titles of one rank stand."""
    if body == "different":
        return Standing(COMPATIBLE)
    acting = bool(of_kind(a, "standing")), bool(of_kind(b, "standing"))
    level = of_kind(a, "level"), of_kind(b, "level")
    if acting[0] == acting[1] and level[0] == level[1]:
        same = body in ("same", "none")
        return Standing(SAME if same else SHORT)
    if acting[0] == acting[1] and level[0] and level[1]:
        # "principal deputy" and "deputy": the one may be short for the other.
        short = set(" ".join(level[0]).split()) <= set(" ".join(level[1]).split()) or set(
            " ".join(level[1]).split()
        ) <= set(" ".join(level[0]).split())
        if short:
            return Standing(SHORT)
    if body == "one only":
        return Standing(UNKNOWN)
    if acting[0] != acting[1]:
        other = level[1] if acting[0] else level[0]
        return Standing(CONTRADICTORY, "acting against deputy" if other else "acting against confirmed")
    return Standing(CONTRADICTORY, "deputy against chief")


def of_kind(title: Title, kind: str) -> tuple[str, ...]:
    """The modifiers of a title that are of a kind."""
    table = modifiers()
    return tuple(word for word in title.modifiers if table.get(plain(word), ("", ""))[0] == kind)


def time_of(title: Title) -> str:
    """Whether a title is held, past, or to come."""
    if any(word in PAST for word in title.modifiers):
        return "past"
    return "to come" if any(word in COMING for word in title.modifiers) else "held"


def country(title: Title) -> frozenset[str]:
    """A country however it is printed: "US" and "United States", "Pakistan" and "Pakistani"."""
    words = title.country.lower().replace(".", "").split()
    if words and words[0] in ("us", "usa", "united", "american") and "kingdom" not in words:
        return frozenset(("us",))
    return frozenset(stem(word) for word in words)


def bodies(a: Title, b: Title) -> str:
    """How area and organisation stand: "none", "one only", "same", "within" or "different"."""
    one, two = body_words(a), body_words(b)
    if not one or not two:
        return "none" if one == two else "one only"
    areas = {stem(word) for word in split(a.area)}, {stem(word) for word in split(b.area)}
    if areas[0] and areas[1] and not (areas[0] <= areas[1] or areas[1] <= areas[0]):
        return "different"
    if one == two:
        return "same"
    return "within" if one <= two or two <= one or (areas[0] and areas[0] == areas[1]) else "different"


def body_words(title: Title) -> frozenset[str]:
    """The words that say where a title is held, comparable."""
    return frozenset(stem(word) for word in split(f"{title.area} {title.organisation}"))


def split(text: str) -> list[str]:
    words = plain(text).replace(",", " ").replace("'s", " ").split()
    return [word for word in words if word not in SMALL]


def stem(word: str) -> str:
    """A place and its people as one: "Asia", "Asian"."""
    if word_flags().get(word, 0) & PLACE and len(word) > 3:
        return word[:4]
    return word
