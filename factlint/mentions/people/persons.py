"""Who is who in one document: names in, mentions with the number of their person out, short forms with them.

Full names are one person's where first and last word agree. A surname alone, with a title or without, belongs to
the person of that surname; where there are several, to the one whose honorific or title agrees, else to the one
named last before it, and is marked ambiguous. A surname with a title that no full name has is a person of its
own.
"""

from bisect import bisect_left, insort
from collections.abc import Sequence
from functools import lru_cache

from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.mentions.people.person import Named, Person
from factlint.mentions.people.words import EASTERN, GIVEN, PARTICLE, PLACE, WORDY, Lexicon

NEAR = 20_000
"""So near, in characters, a surname that is an ordinary word too makes the surname doubtful."""
OPENING = Grammar(r"[\s,]*([a-z]+)")
SUFFIX = Grammar(r",? (?:(?:Jr|Sr)\.?|[IVX]{2,5})\Z")
WORD = Grammar(r"[^\W\d_][\w'’-]*")
SUFFIX_ENDS = ("Jr", "Sr", ".", "I", "V", "X")
FEMALE, MALE = (
    frozenset(("mrs", "ms", "miss", "lady", "dame", "madam", "madame")),
    frozenset(("mr", "sir", "lord")),
)


class Known:
    """The persons of a document so far, by every short form that they may have."""

    def __init__(self, lex: Lexicon) -> None:
        self.lex = lex
        self.by_name: dict[tuple[str, str], int] = {}
        self.by_short: dict[str, list[int]] = {}
        self.full_names: list[str] = [""]
        self.introduced: list[bool] = [False]
        self.marks: list[set[str]] = [set()]
        self.places: list[list[int]] = [[]]

    def add(self, name: str, introduced: bool) -> int:
        self.full_names.append(name)
        self.introduced.append(introduced)
        self.marks.append(set())
        self.places.append([])
        return len(self.full_names) - 1

    def full(self, named: Named) -> int:
        """The person of a full name, a new one where it is the first."""
        words = parts(named.name)
        key = words[0], words[-1]
        number = self.by_name.get(key)
        if number is None and self.lex.flags.get(words[0], 0) & PARTICLE:
            number = next(iter(self.by_short.get(" ".join(words), ())), None)  # "Van der Berg" opens a sentence
        if number is None:
            number = self.by_name[key] = self.add(named.name, True)
            for short in short_forms(words, self.lex):
                self.by_short.setdefault(short, []).append(number)
        elif len(named.name) > len(self.full_names[number]):
            self.full_names[number] = named.name
        self.note(number, named)
        return number

    def note(self, number: int, named: Named) -> None:
        """Keeps what tells this person from another of the same surname."""
        insort(self.places[number], named.start)
        self.marks[number].update(marks(named))

    def short(self, key: str, start: int, seen: set[str]) -> tuple[int, bool]:
        """The person whom a short form at this place means, 0 where there is none; and whether it may be
        another."""
        numbers = self.by_short.get(key, [])
        fitting = [number for number in numbers if not clash(seen, self.marks[number])]
        if len(fitting) < 2:
            return (fitting[0] if fitting else 0), False
        agreeing = [number for number in fitting if seen & self.marks[number]] or fitting
        nearest = max(agreeing, key=lambda number: (last_before(self.places[number], start), -number))
        return nearest, len(agreeing) > 1


def told_apart(
    named: list[Named], doubtful: list[Named], lex: Lexicon
) -> tuple[Known, list[tuple[Named, int, bool]], list[Named]]:
    """The persons of a document, the names that are theirs, each with its person's number and whether it may be
    another's, and what of the doubtful names is left."""
    known = Known(lex)
    surnames = {key_of(each.name) for each in named if not each.full}
    full = {key_of(each.name) for each in named if each.full}
    left: list[Named] = []
    for each in doubtful:
        is_known = each.full and (key_of(each.name) in full or surname_of(parts(each.name), lex) in surnames)
        (named if is_known else left).append(each)
    named.sort(key=lambda each: each.start)
    found = [(each, known.full(each), False) for each in named if each.full]
    for each in named:
        if not each.full:
            key = key_of(each.name)
            number, ambiguous = known.short(key, each.start, marks(each))
            if not number:
                number = known.add(each.name, False)
                known.by_short.setdefault(key, []).append(number)
            if not ambiguous:
                known.note(number, each)
            found.append((each, number, ambiguous))
    return known, found, left


def mention(text: str, each: tuple[Named, int, bool], known: Known, order: dict[int, int]) -> Mention:
    named, number, ambiguous = each
    person = Person(
        named.name,
        named.honorific,
        tuple((title.text, title.start, title.end) for title in named.titles),
        named.age,
        named.body,
        order.setdefault(number, len(order) + 1),
        known.full_names[number],
        known.introduced[number],
        ambiguous,
    )
    return Mention("person", named.start, named.end, text[named.start : named.end], tuple(person))


@lru_cache(maxsize=1 << 12)  # a name stands in a text again and again
def parts(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared: lower case, no suffix, no initials between, no apostrophes."""
    if name.isalpha():
        return (name.lower(),)
    bare = SUFFIX.sub("", name) if name.endswith(SUFFIX_ENDS) else name
    bare = bare.replace("’", "'").replace("' ", "").replace("'", "").lower()
    words = [word for word in bare.split() if len(word.rstrip(".")) > 1] or bare.split()
    return tuple(word.rstrip(".") for word in words)


def key_of(name: str) -> str:
    """A name as it is compared."""
    return " ".join(parts(name))


def short_forms(words: Sequence[str], lex: Lexicon) -> list[str]:
    """What a person of this full name may be called for short."""
    forms = [words[-1]]
    if len(words) > 2:
        forms.append(" ".join(words[-2:]))
    if len(words) > 3:
        forms.append(" ".join(words[-3:]))
    for prefix in ("al-", "el-"):
        if words[-1].startswith(prefix):
            forms.append(words[-1][3:])
    flags = lex.flags
    first = flags.get(words[0], 0)
    family = first & EASTERN and (len(words) > 2 or "-" in words[-1] or not first & GIVEN)
    if family or (first & GIVEN and not first & (WORDY | PLACE)):
        forms.append(words[0])
    return list(dict.fromkeys(forms))


def surname_of(words: Sequence[str], lex: Lexicon) -> str:
    """The last word, or the first where it is a surname that stands first."""
    return words[0] if lex.flags.get(words[0], 0) & (EASTERN | GIVEN) == EASTERN else words[-1]


def marks(named: Named) -> set[str]:
    """What a mention says of its person's sex and rank, to tell two of one surname apart."""
    said = {title.text.lower() for title in named.titles}
    low = named.honorific.lower()
    if low:
        said.add("female" if low in FEMALE else "male" if low in MALE else low)
    return said


def clash(one: set[str], two: set[str]) -> bool:
    """Whether two mentions cannot be of one person."""
    return ("female" in one and "male" in two) or ("male" in one and "female" in two)


def last_before(places: list[int], start: int) -> int:
    """The last of these places that is before `start`, or -1."""
    before = bisect_left(places, start)
    return places[before - 1] if before else -1
