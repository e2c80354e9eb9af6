"""Lines that are no prose: "Read more:", bylines, time stamps, credits, ad slots, sign-ups, teasers with a date.

A line goes in (without white space at its edges), whether it is furniture comes out. A
grammar is looked up by the line's first word, or by how it ends, and compiled when a
line first asks for it, so that ordinary prose costs a look into a table. Refuses to
judge by looks alone: a short line without a full stop is a heading, not furniture.
"""

import re

from factlint.grammar import Grammar, compiled
from factlint.text.furniture_words import AGENCIES, FIRST_WORDS, INVITATIONS, ROLES

_SHORT = 100
"""Longer lines are furniture only by their ends, or by the first words that introduce a headline."""
_SENTENCE_ENDS = frozenset((".", "!", "?", '"', "”", "'", "’", ",", ";", "…"))
_FORMS = [form for word in FIRST_WORDS for form in (word, word.upper(), word.title())]
_STARTS = {f"{form} "[:4] for form in _FORMS if len(form) > 2} | {
    "FILE",
    "File",
    "Phot",
    "Imag",
    "Pict",
}
"""The first four characters of furniture that may end as sentences do."""
_FIRST_THREE = {form[:3] for form in _FORMS}
_FIRST_THREE |= {form + mark for form in _FORMS if len(form) < 3 for mark in " /"}
_FIRST_THREE |= {"FIL", "Fil", "Pho", "Ima", "Pic", "Cap", "Vid"}
"""The first three characters of all furniture with a first word of its own."""
_TAILS = frozenset((" here", " free", "today", "etter", "inbox", " more"))
_ROLE_ENDS = frozenset(role[-4:] for role in ROLES)
_ODD = Grammar(r"[0-9>›»|]")
_TIMED = Grammar(r"(?:19|20)\d\d|\d[:.]\d\d|\d (?:sec|min|hour|hr|day|week|month|year)")
_AGO = r"\d{1,3} (?:second|minute|min|hour|hr|day|week|month|year)s? (?:ago|read)"
_MARKS = frozenset("-*•◦▪‣+—–([0123456789©")
_CAPTION = r"(?s:(?:FILE(?: PHOTO)?|(?:File )?(?:Photo|Image|Picture|Caption|Video))\s*[:–—-] ?(?P<text>\S.*))"
_PERSON = r"(?:[A-Z][\w’'.-]+|[A-Z]\.)(?: (?:[A-Z][\w’'-]+|[A-Z]\.|de|van|von|bin|al)){1,3}"
_CAPTION_STARTS = "FPIVC"
_CREDIT = 60
"""Characters: what is longer after "Photo:" is a caption, not only a name."""


def may_be_special(lines: list[str]) -> list[int]:
    """The numbers of the lines that are worth a look: short, or beginning or ending as special lines do."""
    return [
        number
        for number, line in enumerate(lines)
        if line
        and (line[-1] not in _SENTENCE_ENDS or line[0] in _MARKS or line[:4] in _STARTS or line[-6:-1] in _TAILS)
    ]


def is_caption(line: str) -> bool:
    """Whether the line is a picture's caption and says so: "FILE PHOTO: ...", "Photo: ..." and a sentence."""
    found = compiled(_CAPTION).match(line) if line[0] in _CAPTION_STARTS else None
    return found is not None and len(found["text"]) > _CREDIT


def is_name_above(name: str, line: str) -> bool:
    """Whether `line` is a role on its own and `name` the person's name in the line above it."""
    return line in ROLES and compiled(_PERSON).fullmatch(name) is not None


def is_furniture(line: str) -> bool:
    """Whether a line, or a block of text, is no prose. Not to be asked of an empty one."""
    if line[:3] in _FIRST_THREE and _begins_as_furniture(line):
        return True
    if len(line) <= _SHORT:
        if line[0] in "(—–-[©" and _is_credit(line):
            return True
        if _ODD.search(line) and (_is_stamp(line) or _is_slot(line) or _is_path(line) or _is_count(line)):
            return True
        if line[-4:] in _ROLE_ENDS and line.endswith(ROLES) and _is_byline(line):
            return True
    if line[-1] == ")":
        return _ends_in_its_date(line)
    return line[-6:-1] in _TAILS and _ends_in_invitation(line)


def _begins_as_furniture(line: str) -> bool:
    first = line.partition(" ")[0].lower().partition("/")[0].rstrip(":.,!|»>")
    pattern = FIRST_WORDS.get(first)
    if pattern is not None and compiled(pattern, re.IGNORECASE).fullmatch(line):
        return True
    return line[0] in _CAPTION_STARTS and len(line) <= _SHORT and compiled(_CAPTION).match(line) is not None


def is_slot(line: str) -> bool:
    """An ad slot by its size: "Double Click 728 x 90", "300x250"; or the word on its own."""
    return line.lower() in ("advertisement", "ad", "sponsored") or (len(line) <= _SHORT and _is_slot(line))


def is_link(line: str) -> bool:
    """A link to another text: "Read more: ...", "Related: ..."."""
    first = line.partition(" ")[0].lower().rstrip(":")
    return first in ("read", "also", "see", "related", "recommended") and is_furniture(line)


def is_invitation(line: str) -> bool:
    """An invitation to sign up: "Every evening we send a selection. Sign up here."."""
    return line[-6:-1] in _TAILS and _ends_in_invitation(line)


def is_teaser(line: str) -> bool:
    """Whole sentences of another text, and its date in parentheses."""
    return line[-1:] == ")" and _ends_in_its_date(line)


def glued_at(line: str) -> int:
    """Where name and role of a byline have run together, as in "Jane DoeWeb Editor"; 0 where they have not."""
    if len(line) > _SHORT or not line.endswith(ROLES):
        return 0
    at = len(line) - len(next(role for role in ROLES if line.endswith(role)))
    return at if line[at - 1 : at].islower() and line[at].isupper() and _is_byline(line) else 0


def _ends_in_its_date(line: str) -> bool:
    """A teaser: whole sentences, then the date of another text in parentheses."""
    date = r"\((?:\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)\)"
    return compiled(rf"[.!?…][\"”'’)]*\s*{date}\Z").search(line[-20:]) is not None


def _ends_in_invitation(line: str) -> bool:
    """The last sentence asks to subscribe: "Every evening we send a selection. Sign up here."."""
    return compiled(INVITATIONS, re.IGNORECASE).search(line[-_SHORT:]) is not None


def _is_stamp(line: str) -> bool:
    """A date or time of day on its own, or with "Published:" before it."""
    if not _TIMED.search(line):
        return False
    from factlint.text.printed_date import is_label, when

    found = when(line)
    if found:
        return (
            is_label(line[: found.start()])
            and compiled(rf"[)\].]?|\s*[|•·–—-]\s*{_AGO}").fullmatch(line[found.end() :]) is not None
        )
    clock = r"(?:[01]?\d|2[0-3])[:.][0-5]\d\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?"
    found = compiled(rf"(?:{clock}|{_AGO})[)\].]?\Z").search(line)
    return found is not None and is_label(line[: found.start()])


def _is_slot(line: str) -> bool:
    """An ad slot by its size: "Double Click 728 x 90", "300x250"."""
    found = compiled(r"(?:[A-Z][\w-]* ){0,4}\(?(\d{2,4}) ?[x×X] ?(\d{2,4})\)?").fullmatch(line)
    return found is not None and int(found[1]) * int(found[2]) >= 10_000


def _is_count(line: str) -> bool:
    """What a page counts: "12 comments"."""
    return (
        compiled(r"\d[\d,.]*[kK]? (?:comment|share|like|view|repl(?:y|ie))s?", re.IGNORECASE).fullmatch(line)
        is not None
    )


def _is_path(line: str) -> bool:
    """A breadcrumb trail or a row of links: "Home > News > World"."""
    return compiled(r"(?:[\w&'’ .-]{1,30}[>›»|]\s*){2,}[\w&'’ .-]{0,60}").fullmatch(line) is not None


def _is_byline(line: str) -> bool:
    """ "Jane DoeWeb Editor", "Jane Doe, Staff Writer": a name and its role, and nothing else."""
    name = line[: -len(next(role for role in ROLES if line.endswith(role)))]
    if not name:
        return True
    between = r"\s*[,|/–—-]\s*(?:[\w&-]+ ){0,3}" if name.endswith(" ") else r""
    return compiled(_PERSON + between).fullmatch(name) is not None


def _is_credit(line: str) -> bool:
    """Who took the picture, who owns the rights, who else reported: "(Reporting by Jane Doe)"."""
    if line[0] == "©":
        return True
    who = r"with|additional|reporting|edited|editing|writing|written|compiled|inputs?|agencies|source"
    what = r"(?:photo|image|picture|illustration|graphic|video)s?(?: (?:by|courtesy(?: of)?|credit)\b|:)"
    inside = rf"[(\[—–-]+\s*(?:(?:{who})\b.*|{what}.{{1,60}}|{AGENCIES}(?:\s*[/|,]\s*[\w .’'-]{{2,40}})?[)\]])"
    return compiled(inside, re.IGNORECASE).fullmatch(line) is not None
