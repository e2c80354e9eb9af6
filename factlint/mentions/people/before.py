"""The title before a name: "US acting Assistant Secretary of State for Africa Ruth Okafor", and, behind a comma,
"the port's chief engineer, Ruth Okafor,". In: text and the name's start. Out: the title as printed, or None.

Read backwards from the name over what titles are made of: ranks, their areas, bodies, "of", "and", "'s". What
the rank does not govern is cut off at its front ("talks of" in "talks of Prime Minister ...").
"""

from factlint.mentions.people.person import Printed
from factlint.mentions.people.phrase import (
    ARTICLE,
    JOIN,
    LINK,
    OWNER,
    RANK,
    STOP,
    WORD,
    Token,
    tokens,
    tokens_within,
)
from factlint.mentions.people.words import BODY, GIVEN, MODIFIER, PART, SPEECH, SURNAME, TITLED, Lexicon

VERBAL = ("ed", "ly", "said")
LONGEST_BODY = 10
"""So many words may stand between a rank and the comma behind its body."""
VERBS = frozenset(
    "is was are were has had have will would can could who which that when where while said says told as by from "
    "after before because if but or not than then been being did does do also".split()
)
SOLDIERS = frozenset("general gen admiral adm marshal colonel col major maj captain capt lieutenant lt brigadier "
                     "brig commodore".split())  # fmt: skip
REACH = 150
"""So far back a title is read, in characters."""


def title_before(text: str, start: int, floor: int, lex: Lexicon) -> Printed | None:
    """The title that ends right before `start`; nothing before `floor` belongs to it."""
    found: list[Token] = []
    low = whole_word(text, max(floor, start - REACH))
    at = start
    while at > low:  # word by word, as most titles are short
        begin = max(low, text.rfind(" ", low, at) + 1)
        more = tokens_within(text[begin:at], lex)
        found[:0] = [Token(word, begin + one, begin + two, role, flags) for word, one, two, role, flags in more]
        at = begin - 1
        if any(map(ends_phrase, more)):
            break
    return governed(text, found[beginning(found) :])


def ends_phrase(token: Token) -> bool:
    """Whether no title reaches over this word, whatever stands before it."""
    return token.role == STOP and token.text[0].isalnum() and not may_be_trade(token)


def beginning(found: list[Token]) -> int:
    """The first of the tokens that may belong to a title which ends with the last."""
    first = len(found)
    while first > 0:
        token = found[first - 1]
        if token.text == ")" and first > 2 and found[first - 3].text == "(" and found[first - 2].text.isupper():
            first -= 3
            continue
        if token.text == "," and lists_areas(found, first):
            found[first - 1] = token._replace(role=WORD)
        elif token.role == STOP:
            if not is_trade(found, first - 1):
                break
            found[first - 1] = token._replace(role=WORD)
        if first < len(found) and found[first].start - token.end > 2:
            break
        first -= 1
    return first


def governed(text: str, phrase: list[Token]) -> Printed | None:
    """The part of a phrase that a rank governs, up to its end."""
    last = len(phrase) - 1
    while last >= 0 and (phrase[last].role != RANK or (last and phrase[last - 1].text == "(")):
        last -= 1  # an acronym in brackets may be a rank's, and governs nothing
    if last < 0:
        return None
    tail = phrase[last + 1 :]
    if tail and tail[0].role != LINK and tail[0].text != "(":
        return None
    if tail and tail[-1].role in (LINK, JOIN, ARTICLE, OWNER):
        return None
    first = last
    while first > 0:
        token = phrase[first - 1]
        if token.role == LINK and (not leads_here(phrase, first - 1) or employs_another(phrase, first - 1, last)):
            break
        if token.role == JOIN and not joins(phrase, first - 1):
            break
        if token.role == ARTICLE and not (first > 1 and phrase[first - 2].role == LINK):
            break
        if token.role == STOP and token.text not in "()" and not token.text.isupper():
            break
        if token.role == WORD and token.text[0].islower() and cut_before(phrase[first], token):
            break
        first -= 1
    while first < last and (
        phrase[first].role in (LINK, JOIN, ARTICLE, OWNER) or phrase[first].text in ("(", ")")
    ):
        first += 1
    begin, end = phrase[first].start, phrase[-1].end
    return Printed(text[begin:end], begin, end)


def lists_areas(found: list[Token], first: int) -> bool:
    """Whether a comma before this place parts areas: "for Trade, Mining and Ports"."""
    for number, token in enumerate(found[first:]):
        if token.role == JOIN:
            return number > 0 and first > 1 and found[first - 2].role == WORD
        if token.role != WORD:
            return False
    return False


def is_trade(found: list[Token], at: int) -> bool:
    """Whether a small word that no table has belongs to the rank behind it: "plant" in "a plant scientist". What
    stands before it must be of the title too, or begin it."""
    if at + 1 >= len(found) or not may_be_trade(found[at]) or found[at + 1].text[0].isupper():
        return False
    if found[at + 1].role not in (RANK, WORD, STOP):
        return False
    before = found[at - 1] if at else None
    if before is None:
        return False
    return before.role in (WORD, RANK, OWNER, ARTICLE) and not before.text.endswith("ly")


def may_be_trade(token: Token) -> bool:
    word = token.text
    return len(word) > 3 and word.isalpha() and word.islower() and not token.flags and not word.endswith(VERBAL)


def cut_before(token: Token, small: Token) -> bool:
    """Whether a title begins with this word and not with the small one before it: "election former leader", "news
    European commissioner"."""
    if small.flags & TITLED:
        return False
    if token.text[0].isupper() and token.role == WORD and not token.flags & (PART | MODIFIER):
        return True
    return token.text.lower() in ("former", "then", "ex", "acting", "outgoing", "current", "new")


def employs_another(phrase: list[Token], at: int, last: int) -> bool:
    """Whether the rank behind this "for" or "of" is another person's than the rank before it: "spokesman for
    Senator Brandt", "wife of President Brandt"; not "chief of staff General Brandt"."""
    following = phrase[at + 1 : last + 1]
    if (
        not following
        or following[-1].role != RANK
        or phrase[at].start > phrase[last].start
        or last != len(phrase) - 1
    ):
        return False
    if not any(token.role == RANK for token in phrase[:at]):
        return False
    if phrase[at].text == "of":
        soldier = following[-1].text.lower().rstrip(".") in SOLDIERS
        return not (soldier and len(following) > 1)
    return following[0].role != ARTICLE and phrase[at].text in ("for", "to", "with")


def leads_here(phrase: list[Token], at: int) -> bool:
    """Whether the "of" at this place belongs to a rank before it."""
    if at and phrase[at].text == "of" and phrase[at - 1].flags & BODY and phrase[at - 1].text[0].isupper():
        return True
    for token in reversed(phrase[:at]):
        if token.role == RANK:
            return True
        if token.role in (LINK, ARTICLE):
            return False
    return False


def joins(phrase: list[Token], at: int) -> bool:
    """Whether the "and" at this place joins two ranks of one person, or two words of one area."""
    if at == 0:
        return False
    before, after = phrase[at - 1], phrase[at + 1]
    if before.role == RANK:
        alike = before.text[0].isupper() or not after.text[0].isupper() or after.text.isupper()
        return alike or bool(after.flags & MODIFIER) or not any(token.role == ARTICLE for token in phrase[:at])
    if before.role == WORD and after.role == WORD and before.text[0].isupper() == after.text[0].isupper():
        if before.flags & (GIVEN | SURNAME) and not before.flags & TITLED:
            return False
        return any(token.role == LINK for token in phrase[:at]) and any(
            token.role == RANK for token in phrase[:at]
        )
    return False


def apposed_before(text: str, start: int, floor: int, lex: Lexicon) -> Printed | None:
    """The title before a comma before `start`: "its chief engineer, " """
    if text[start - 2 : start] != ", " or start - 2 <= floor:
        return None
    return title_before(text, start - 2, floor, lex) or governing(text, start - 2, floor, lex)


def governing(text: str, end: int, floor: int, lex: Lexicon) -> Printed | None:
    """The title whose body is told in words that no table has: "the owner of both animals"."""
    found = tokens(text, whole_word(text, max(floor, end - REACH)), end, lex)
    for at in range(len(found) - 2, max(-1, len(found) - LONGEST_BODY), -1):
        token = found[at]
        if token.role == RANK and found[at + 1].text == "of":
            title = title_before(text, token.end, floor, lex)
            return title and Printed(text[title.start : end], title.start, end)
        if token.role == STOP and (not token.text[0].isalnum() or token.flags & SPEECH or token.text in VERBS):
            return None
    return None


def whole_word(text: str, at: int) -> int:
    """The next start of a word from `at` on, so that no half word is read."""
    while 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum():
        at += 1
    return at
