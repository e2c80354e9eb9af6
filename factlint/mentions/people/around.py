"""What stands around a name, and whether it says of a doubtful one that it is a person's.

In: a run that has been read, and its place. Out: the name with its titles, honorific, age and employer, `Named`.
"""

from factlint.grammar import Grammar
from factlint.mentions.people.after import read_after
from factlint.mentions.people.before import apposed_before, title_before
from factlint.mentions.people.names import GENERATIONS, GOOD, GUESS, SURE
from factlint.mentions.people.person import Named, Printed
from factlint.mentions.people.phrase import RANK, STOP, WORD, role_of
from factlint.mentions.people.readings import Read
from factlint.mentions.people.runs import starts_with_particle
from factlint.mentions.people.words import ADDRESS, OF_THINGS, SPEECH, Lexicon

LAST_WORD = Grammar(r"[\w'’.-]+\Z")
ARTICLES_BEFORE = Grammar(r"(?:\b(?:The|the|A|An|a|an|Its|His|Her|Their|But|And|Meanwhile|As|Former) )+\Z")
NEXT_WORD = Grammar(r"[\s,]*(\w+)")
OF_A_HOUSE = Grammar(
    r"\b(?:sa(?:ys|id)|writes|wrote|reports|reported|adds|added|asks|asked|tells|told|argues|argued)"
    r" (?:the )?([A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3})['’]s \Z"
)


def around(text: str, read: Read, origin: int, floor: int, ceiling: int, lex: Lexicon) -> tuple[Named, bool]:
    """The name in the run that begins at `origin`, with what stands around it between `floor` and `ceiling`, and
    whether it is a person's for sure."""
    start, end = origin + read.start, origin + read.end
    if read.start == 0 and start > floor:
        start = starts_with_particle(text, start, lex.runs)
    behind = GENERATIONS.match(text, end, ceiling)
    if behind and (not text.startswith(". ", behind.end() - 1) or behind[0].rstrip(".")[-1] == "r"):
        end = behind.end()
    titles, at_name = titles_before(text, min(start, origin + read.before), end, floor, lex)
    following = read_after(text, end, ceiling, lex)
    if following.title:
        titles = (*titles, following.title)
    body = following.body or (house_before(text, start) if read.is_full else "")
    name = Named(text[start:end], start, end, read.honorific, titles, following.age, body, read.is_full)
    if read.strength == SURE:
        sure = True
    elif read.strength == GUESS:
        sure = is_person(text, name, at_name, following.title, lex)
    elif read.strength == GOOD and not (read.is_wordy and opens_sentence(text, start)):
        sure = True
    else:
        sure = has_support(text, name, at_name, lex)
    return name, sure


def titles_before(
    text: str, start: int, end: int, floor: int, lex: Lexicon
) -> tuple[tuple[Printed, ...], Printed | None]:
    """The titles before a name, and the one right at it."""
    if start - 2 < floor:
        return (), None
    if text[start - 1] == " " and text[start - 2] != ",":
        right = title_before(text, start, floor, lex) if may_end_title(text, start - 1, lex) else None
        if right is None:
            return (), None
        is_behind_comma = text.endswith(", ", 0, right.start) and may_be_apposed(text, right.start - 2, lex)
        first = apposed_before(text, right.start, floor, lex) if is_behind_comma else None
        return ((first, right) if first else (right,)), right
    if text[start - 2 : start] == ", " and text[start - 3].isalpha():
        first = apposed_before(text, start, floor, lex)
        if first is None or not is_apposed(text, first.start, end):
            return (), None
        return (first,), None
    return (), None


def is_apposed(text: str, start: int, end: int) -> bool:
    """Whether a title before a comma is the name's: where a comma closes the name too, or where the title opens
    the sentence; "his father was a farmer, Ruth Okafor said" has none."""
    if text[end : end + 1] == ",":
        return True
    before = ARTICLES_BEFORE.sub("", text[max(0, start - 40) : start])
    return opens_sentence(before, len(before)) and (len(before) > 0 or start < 40)


def may_end_title(text: str, end: int, lex: Lexicon) -> bool:
    """Whether the word that ends here may be the last of a title: cheap, and asked first."""
    word = last_word(text, end)
    return role_of(word, lex)[0] in (RANK, WORD) if word.isalpha() else may_be_apposed(text, end, lex)


def may_be_apposed(text: str, end: int, lex: Lexicon) -> bool:
    """Whether the word that ends here may be the last of a title, or of what somebody is the owner of."""
    word = last_word(text, end)
    if not word:
        return text[end - 1 : end] == ")"
    return word[0].isupper() or role_of(word, lex)[0] != STOP


def last_word(text: str, end: int) -> str:
    """The word that ends here; of a very long one its last part."""
    at = text.rfind(" ", max(0, end - 30), max(0, end))
    word = text[at + 1 : end]
    if at >= 0 and word.isalpha():
        return word
    found = LAST_WORD.search(text, max(0, end - 30), max(0, end))
    return found[0] if found else ""


def has_support(text: str, found: Named, at_name: Printed | None, lex: Lexicon) -> bool:
    """Whether something says that a doubtful name is a person's: title, age, honorific, or speech."""
    return bool(found.titles or found.age or found.honorific or at_name) or speaks(text, found, lex)


def speaks(text: str, found: Named, lex: Lexicon) -> bool:
    """Whether a verb of speech stands right behind the name or before it, or a colon as in an interview."""
    if text[found.end : found.end + 1] == ":" and opens_sentence(text, found.start):
        return True
    behind = NEXT_WORD.match(text, found.end)
    if behind and lex.flags.get(behind[1], 0) & SPEECH:
        return True
    return last_word(text, found.start - 1) in ("said", "says", "added", "asked", "told")


def is_person(text: str, found: Named, at_name: Printed | None, behind: Printed | None, lex: Lexicon) -> bool:
    """Whether words that no table has are a person's name: by the title at it, or by age."""
    if not found.full:
        return at_name is not None and bool(last_rank(at_name, lex) & ADDRESS)
    if found.age or behind or found.body:
        return True
    if at_name is not None:
        return not last_rank(at_name, lex) & OF_THINGS
    return bool(found.titles) and (speaks(text, found, lex) or text[found.end : found.end + 1] == ",")


def house_before(text: str, start: int) -> str:
    """Whose man or woman it is that speaks here: "says DW's", "writes the Post's"; "" where nothing says so."""
    if text[start - 3 : start] not in ("'s ", "’s "):
        return ""
    found = OF_A_HOUSE.search(text, max(0, start - 60), start)
    return found[1] if found else ""


def last_rank(title: Printed, lex: Lexicon) -> int:
    """What is known of the last rank in a title as printed."""
    roles = (role_of(word, lex) for word in reversed(title.text.split()))
    return next((flags for role, flags in roles if role == RANK), 0)


def opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence, a quotation or a line begins here."""
    before = text[max(0, start - 3) : start].rstrip(" \u00a0")
    return not before or before[-1] in ".!?:;\n\"“‘'(•–—-*"
