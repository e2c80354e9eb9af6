"""The title and the age behind a name: "Ruth Okafor, the chief engineer of the port, said", "Ruth Okafor, 45,",
"Senator Ruth Okafor (R-Ariz.)", "Ruth Okafor of Zed Air, who is chairman". In: text and the name's end.

The title ends where its clause does. A rank right before a name is that name's ("Ruth Okafor, President Brandt
and"), and what does not come to an end as an apposition does is none.
"""

import re

from factlint.grammar import Grammar
from factlint.mentions.people.before import VERBS, lists_areas, may_be_trade
from factlint.mentions.people.names import ACRONYM, flags_of
from factlint.mentions.people.person import Printed
from factlint.mentions.people.phrase import (
    ARTICLE,
    JOIN,
    LINK,
    OWNER,
    RANK,
    STOP,
    TOKEN,
    WORD,
    Token,
    role_of,
    tokens,
)
from factlint.mentions.people.words import GIVEN, PLACE, PREFIX, SPEECH, TIME, Lexicon
from factlint.record import NamedTuple

REACH = 200
RANK_WITHIN = 80
"""So near, in characters, the rank must stand."""
AGE = Grammar(
    r"(?:, (?:now |then )?(?:aged?|who is) |[ ]\(aged? | aged )(1?\d\d|\d)(?![\w%-])"
    r"|(?:, |[ ]\()(1?\d\d|\d)(?=[,;)]|\.\s|\Z)"
)
YEARS_OLD = Grammar(r", an? (\d{1,3})-year-old ")
PARTY = Grammar(r"[ ]?\((?:[A-Z]{1,4}\.?[-–—/, ]+ ?)?[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}\)")
BODY = r"(?:the )?([A-Z][\w&.’'-]*(?:(?: (?:of|and|for|the|&)){0,2} [A-Z][\w&.’'-]*){0,6})"
OF_BODY = Grammar(rf"(?: (?:of|from|at)|,? (?:of|from|with)) {BODY}")
"""Who employs, without a title: "Ruth Okafor of Zed Air, who"; what is only a place is none."""
WHO = Grammar(r",? who (?:is|was|has been|serves as|served as|became|is now|was then) (?:also )?(?=[a-zA-Z])")
COMMA = Grammar(r"(?:,|[ ]?[—–]|[ ]-{1,2})[ ]|[ ]\((?=[a-zA-Z])")
NEXT = Grammar(r" (\w+)")
ADVERBS = frozenset(("formerly", "previously", "currently", "once", "now"))
LONGEST_BODY = 14
"""So many words may follow the rank's "of"."""


class After(NamedTuple):
    """What stands behind a name."""

    title: Printed | None
    age: str
    body: str
    """Who employs, where that is said without a title: "Zed Air"; or ""."""
    end: int
    """Where reading may go on."""


def read_after(text: str, end: int, ceiling: int, lex: Lexicon) -> After:
    """Title and age behind the name that ends at `end`, within the block that ends at `ceiling`."""
    following = text[end : end + 1]
    if following not in (",", " ", "—", "–") or end + 2 >= ceiling:
        return After(None, "", "", end)
    age, at = "", end
    if following == " ":
        sign = text[end + 1]
        if sign == "(":
            party = PARTY.match(text, end, ceiling)
            if party:
                return After(None, "", "", party.end())
        elif sign not in "ofwa-–—":
            return After(None, "", "", end)
    found = AGE.match(text, end, ceiling)
    if found:
        age, at = found[1] or found[2], found.end()
        if text[at : at + 1] == ")":
            at += 1
    else:
        old = YEARS_OLD.match(text, end, ceiling)
        if old:
            age = old[1]
            title = apposition(text, old.end(), ceiling, lex)
            return After(title, age, "", title.end if title else old.end())
    body = OF_BODY.match(text, at, ceiling)
    employer = body[1] if body and employs(text, body, lex) else ""
    if body and employer:
        at = body.end()
    who = WHO.match(text, at, ceiling)
    start = who or COMMA.match(text, at, ceiling)
    title = apposition(text, start.end(), ceiling, lex) if start else None
    return After(title, age, employer, title.end if title else at)


def employs(text: str, body: re.Match[str], lex: Lexicon) -> bool:
    """Whether what stands behind "of" or "from" is a body: not a place, and the end of a clause."""
    flags = [flags_of(word, lex) for word in body[1].split()]
    if all(flag & (PLACE | PREFIX | TIME) for flag in flags) or not (len(flags) > 1 or flags[0] & ACRONYM):
        return False
    following = text[body.end() : body.end() + 1]
    if following in ("", ",", ".", ";", ")", ":"):
        return True
    word = NEXT.match(text, body.end())
    return bool(word and (word[1] in VERBS or lex.flags.get(word[1], 0) & SPEECH))


def apposition(text: str, start: int, ceiling: int, lex: Lexicon) -> Printed | None:
    """The title that begins at `start` and ends with its clause."""
    first_word = TOKEN.match(text, start, ceiling)
    if not first_word or not may_begin(first_word[0], role_of(first_word[0], lex)[0]):
        return None
    once = first_word[0] in ADVERBS
    if rank_at(tokens(text, start, min(ceiling, start + RANK_WITHIN), lex), int(once), ARTICLE) < 0:
        return None
    found = tokens(text, start, min(ceiling, start + REACH), lex)
    if len(found) <= once or (found[once].role in (STOP, LINK, JOIN, OWNER) and not found[once].text.isdigit()):
        return None
    found = found[:1] * once + found[once + (found[once].role == ARTICLE) :]
    first = 0
    at = rank_at(found, int(once))
    if at < 0:
        return None
    end = at + 1
    while end < len(found):
        token = found[end]
        if token.role == JOIN:
            other = rank_at(found, end + 1 + (found[end + 1].role == ARTICLE if end + 1 < len(found) else 0))
            if other < 0:
                return None
            end = other + 1
        elif token.role == LINK:
            end = body_end(found, end + 1)
            break
        elif token.text == "(" and end + 2 < len(found) and found[end + 2].text == ")":
            end += 3
        else:
            break
    if end < len(found) and not closes(found, end):
        return None
    if end == len(found) and found[-1].end != ceiling and text[found[-1].end :][:1].strip():
        return None
    return Printed(text[found[first].start : found[end - 1].end], found[first].start, found[end - 1].end)


def may_begin(word: str, role: int) -> bool:
    """Whether a title may begin with this word: asked before the others are read."""
    return role not in (STOP, LINK, JOIN, OWNER) or word.isdigit() or word in ADVERBS


def rank_at(found: list[Token], first: int, spared: int = WORD) -> int:
    """The place of the rank that ends the phrase from `first`, or -1; `spared`: a role that may be before it."""
    for at in range(first, min(len(found), first + 11)):
        token = found[at]
        if token.role == RANK:
            following = found[at + 1] if at + 1 < len(found) else None
            if following is None or following.role in (STOP, LINK, JOIN):
                return at
            if following.flags & GIVEN and following.role == WORD and following.text[0].isupper():
                return -1
        elif token.role not in (WORD, OWNER, spared) and not token.text.isdigit() and not may_be_trade(token):
            return -1
    return -1


def body_end(found: list[Token], at: int) -> int:
    """Where the words behind a rank's "of" end: at punctuation, or at the verb of the clause."""
    first = at
    while at < len(found) and at - first < LONGEST_BODY * 2:
        token = found[at]
        if token.role == STOP and (not token.text[0].isalnum() or token.text in VERBS or token.flags & SPEECH):
            if token.text == "," and (corporate(found, at) or lists_areas(found, at + 1)):
                at += 1
                continue
            break
        at += 1
    return at


def corporate(found: list[Token], at: int) -> bool:
    """Whether the comma belongs to the body's own name: "Zed Air, Inc."."""
    return at + 1 < len(found) and found[at + 1].text in ("Inc", "Inc.", "Ltd", "Ltd.", "LLC", "Co.", "N.V.")


def closes(found: list[Token], at: int) -> bool:
    """Whether an apposition may end before this token: at punctuation, "who", a verb of speech."""
    token = found[at]
    if token.text in ",.;:)—–-\"”’'!?" or token.text in VERBS or token.flags & SPEECH:
        return True
    return token.text.islower() and token.text.endswith(("ing", "ed"))
