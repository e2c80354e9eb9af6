"""Who a noun phrase names: `described(reading, frame, phrase, people) -> Speaker`.

A person whom `factlint.mentions.people` found goes by the fullest name in the text; anyone else as described,
without the article: "State Department spokeswoman". What cannot speak is None.
"""

from bisect import bisect_left
from collections.abc import Sequence

from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.mentions.people.person import Person
from factlint.mentions.quotes.frame import Frame
from factlint.mentions.quotes.roles import BODIES, HONORIFICS, HUMAN, PLURAL, SILENT, gender_of, is_role
from factlint.mentions.quotes.subject import Phrase
from factlint.mentions.quotes.words import (
    ARTICLES,
    DAYS,
    FIRST_PERSONS,
    LOOSE,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
)
from factlint.record import NamedTuple

PERSON, BODY, MANY, PRONOUN = "person", "body", "many", "pronoun"
TITLE_WORD = Grammar(r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Rev)\.? ")
LONG = 5
"""Words of a noun phrase that may hold more than the speaker."""


class Speaker(NamedTuple):
    name: str
    start: int
    """Where the text names whoever speaks, or has the pronoun."""
    end: int
    sort: str
    """PERSON, BODY, MANY or, before it is known for whom it stands, PRONOUN."""
    gender: str = ""
    """"m", "f" or ""."""
    person: int = 0


def described(reading: str, frame: Frame, phrase: Phrase, people: Sequence[Mention]) -> Speaker | None:
    """Who a noun phrase of a sentence names."""
    first, end = phrase
    words, lows = frame.words, frame.lows
    while first < end and (
        (lows[first] in ARTICLES and lows[first + 1 : first + 2] != ["of"])
        or (
            lows[first] in DAYS
            and end - first > 1
            and lows[first] not in ("may", "march", "april", "june", "august", "jan")
        )
    ):
        first += 1
    while first < end and (lows[end - 1] in LOOSE or lows[end - 1] in PREPOSITIONS):
        end -= 1
    if first >= end:
        one = lows[phrase[0]]
        if one in ("one", "another"):
            return Speaker(words[phrase[0]], frame.starts[phrase[0]], frame.ends[phrase[0]], PERSON)
        return None
    end = next((at for at in range(first + 2, end) if is_participle(words, at)), end)
    start, stop = frame.starts[first], frame.ends[end - 1]
    if end - first == 1:
        low = lows[first]
        if low in PRONOUNS:
            return Speaker(words[first], start, stop, PRONOUN, {"he": "m", "she": "f"}.get(low, ""))
        if low in FIRST_PERSONS or low in SILENT or not words[first][0].isalpha():
            return None
    gender = gender_of(lows[first:end])
    head = head_end(lows, words, first, end)
    named, own_end = opening_name(frame, first, end, people)
    if own_end < end:
        end = head = own_end
        stop = frame.ends[end - 1]
    if named is None:
        named = person_at(people, start, frame.ends[head - 1])
    if named is None and head < end and words[head - 1][:1].isupper():
        named = person_at(people, start, frame.ends[end - 1])  # "Secretary of State Ann Lee"
    if named is None and end - first > LONG and words[first][:1].islower():
        named = person_at(people, start, frame.ends[end - 1])  # a verb was taken for part of the phrase
    if named is None and ((end < len(words) and lows[end] == ",") or words[end - 1][:1].islower()):
        apposed = name_behind(frame, end, people)
        if apposed is not None and (is_role(lows[head - 1]) or gender):
            return apposed._replace(gender=gender)
    if named is not None:
        number, full_name = numbered(named)
        return Speaker(full_name, named.start, named.end, PERSON, gender, number)
    noun = lows[head - 1]
    if noun in SILENT or any(not word[:1].isalnum() and word != "&" for word in words[first:end]):
        return None
    if reading.startswith(".", stop) and words[end - 1].isupper() and "." in words[end - 1]:
        stop += 1
    name = reading[start:stop]
    own, own_end = behind_role(words, lows, first, head)
    if own > first:
        start, stop = frame.starts[own], frame.ends[own_end - 1]
        return Speaker(reading[start:stop], start, stop, PERSON, gender)
    human = bool(gender) or is_role(noun)
    lone = end - first == 1 and reading[max(0, start - 2) : start].strip() in ("", ".")
    if words[head - 1][:1].isupper():
        human = (
            bool(gender)
            or noun in HUMAN
            or bool(TITLE_WORD.match(name))
            or not (people or (lone and noun.endswith("s")))
        )
        name = TITLE_WORD.sub("", name)
    if human:
        return Speaker(name, start, stop, PERSON, gender)
    plural = (
        (lone and noun.endswith("s"))
        or noun in PLURAL
        or (noun.endswith("s") and not noun.endswith("ss") and words[head - 1].islower())
    )
    return Speaker(name, start, stop, MANY if plural else BODY)


def is_likely(speaker: Speaker) -> bool:
    """Whether this may speak where no verb of saying stands right at the quotation."""
    if speaker.sort == PERSON or speaker.name[:1].isupper():
        return True
    said = speaker.name.lower().split()
    return len(said) <= LONG and not BODIES.isdisjoint(said)


def name_behind(frame: Frame, comma: int, people: Sequence[Mention]) -> Speaker | None:
    """The name that a role is given in apposition: "The author, Ruth Okafor of Zed Air, says"."""
    words = frame.words
    at = comma + 1
    if comma >= len(words) or words[comma] != ",":
        return None
    end = at
    while end < len(words) and words[end][:1].isupper():
        end += 1
    if not 2 <= end - at <= 4:
        return None
    start, stop = frame.starts[at], frame.ends[end - 1]
    named = person_at(people, start, stop)
    if named is not None:
        number, full_name = numbered(named)
        return Speaker(full_name, named.start, named.end, PERSON, "", number)
    if end == len(words) or words[end] in (",", "from", "of", "who") or words[end] in SAYING:
        return Speaker(" ".join(words[at:end]), start, stop, PERSON)
    return None


def behind_role(words: list[str], lows: list[str], first: int, end: int) -> Phrase:
    """The name in "banana grower Ruth Okafor", whatever follows it; nothing where no role precedes a name."""
    for role in range(first, end - 2):
        if is_role(lows[role]) and words[role] == lows[role] and words[role + 1][:1].isupper():
            at = role + 1
            while at < end and words[at][:1].isupper():
                at += 1
            if 2 <= at - role - 1 <= 4:
                return role + 1, at
    return first, end


def is_participle(words: list[str], at: int) -> bool:
    """Whether a word says more of the noun before it: "a report published"."""
    word, before = words[at], words[at - 1]
    return word.endswith("ed") and len(word) > 4 and before.islower() and before.isalpha() and not is_role(word)


def opening_name(frame: Frame, first: int, end: int, people: Sequence[Mention]) -> tuple[Mention | None, int]:
    """The person whose name opens a phrase that goes on with a verb nobody knows: "Mr Dahl met Mrs Okafor".

    Where the name ends comes with it; `end` where it opens with no such name.
    """
    words, lows = frame.words, frame.lows
    at = first
    while at < end and words[at][:1].isupper():
        at += 1
    if at in (first, end) or is_role(lows[at]) or lows[at].endswith("s") or lows[at] in LOOSE:
        return None, end
    named = person_at(people, frame.starts[first], frame.ends[at - 1])
    return named, at if named is None and lows[first] in HONORIFICS else end


def numbered(person: Mention) -> tuple[int, str]:
    """A person's number within the document, and the fullest form of the name."""
    read = Person(*person.content)  # type: ignore[arg-type]  # made by find_people
    return read.person, read.full_name


def head_end(lows: list[str], words: list[str], first: int, end: int) -> int:
    """Where a noun phrase comes to its "of the bank", "for the family"; its end where it has none."""
    for at in range(first + 1, end):
        if lows[at] in LOOSE and lows[at] != "and" and words[at] == lows[at]:
            return at
    return end


def person_at(people: Sequence[Mention], start: int, end: int) -> Mention | None:
    """The person whose name ends here, if it begins within this stretch of text."""
    at = bisect_left(people, end, key=lambda mention: mention.start) - 1
    if at < 0:
        return None
    found = people[at]
    return found if found.start >= start and found.end >= end - 1 else None
