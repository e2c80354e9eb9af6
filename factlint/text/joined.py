"""Words run together where a space is missing: "plan.According", "said,but", `over,”he`.

In goes a document, out come the places; addresses, file names, abbreviations,
initials, decimals, brand names (Booking.com, Node.js), code and lists without
spaces ("red,green,blue") are none. A place is certain where the second word is one that
opens sentences or clauses.
"""

from collections.abc import Iterator

from factlint.record import NamedTuple
from factlint.text.abbreviations import CAPITALISED, COUNTED, JOINTS, OPENERS, OTHERS, TITLES
from factlint.text.document import Document
from factlint.text.frequent import FREQUENT
from factlint.text.misplaced import misplaced
from factlint.text.quotations import are_plain, quotations


class Joined(NamedTuple):
    """Two words with marks between them and no space: `[start, end)` of the reading text."""

    start: int
    end: int
    gap: int
    """Where the space is missing."""
    certain: bool


ABBREVIATIONS = COUNTED | JOINTS | TITLES | CAPITALISED | OTHERS
ENDINGS = (
    "com net org edu gov mil int info biz co io tv fm js uk au py md txt pdf doc docx xls html htm exe zip me"
)
ADDRESS_ENDINGS = frozenset(ENDINGS.split())
NO_PROSE = frozenset("/@\\_=&#<>|+*~^%$€£{}[]:`")
"""Characters of addresses, code and tables: what holds one is no pair of words."""
QUOTES = "\"'“”‘’"
REACH = 60
"""How far a run without white space is read on either side."""


def joined_sentences(document: Document) -> Iterator[Joined]:
    """Two sentences run together, at a full stop, question mark or exclamation mark."""
    reading, suspects = document.reading, misplaced(document)
    for at in suspects.get(".", ()):
        before, after = words_around(reading, at)
        if len(before) < 2 or not opens_sentence(after):
            continue
        run = run_around(reading, at)
        if not run or run.strip(".,;\"'“”‘’()").count(".") > 1:
            continue
        if ends_in_initial(before) or is_country_ending(after) or (run[0] == "(" and run.rstrip(".,;")[-1] == ")"):
            continue
        if before.isdigit():
            if len(before) == 4:
                yield place(at, before, after)
        elif (
            is_plain_word(before)
            and before.lower() not in ABBREVIATIONS
            and after.lower() not in ADDRESS_ENDINGS
            and after.lower() != before.lower()
        ):
            yield place(at, before, after)
    for mark in "?!":
        for at in suspects.get(mark, ()):
            run = run_around(reading, at)
            before, after = words_around(reading, at)
            # "Yahoo!Mail" is a name: only words in lower case are sure to be none.
            if (
                len(before) > 1
                and before.islower()
                and run
                and "." not in run.rstrip(".")
                and opens_sentence(after)
            ):
                yield place(at, before, after)


def joined_clauses(document: Document) -> Iterator[Joined]:
    """Two words run together at a comma or semicolon."""
    reading, suspects = document.reading, misplaced(document)
    for mark in ",;":
        for at in suspects.get(mark, ()):
            run = run_around(reading, at)
            if run.count(",") + run.count(";") - run.endswith((",", ";")) != 1:
                continue
            before, after = words_around(reading, at)
            core = run.strip(".,;?!\"'“”‘’()")
            if run[0] in QUOTES and run.rstrip(".,;")[-1] in QUOTES:
                continue  # a list as a program has it
            if len(before) < 2 or len(core) != len(before) + 1 + len(after) or any(map(str.isdigit, core)):
                continue
            one_letter = after in ("a", "I") and reading[at + 2 : at + 3].isspace()
            if (len(after) > 1 or one_letter) and not (after.isupper() and before.isupper()):
                yield place(at, before, after)


def joined_quotations(document: Document) -> Iterator[Joined]:
    """A word that follows a quotation, or goes before one, without a space."""
    reading = document.reading
    for quotation in () if are_plain(document) else quotations(document):
        start, end = quotation.start, quotation.end
        if quotation.kind == "double" and quotation.closer and end - start > 6:
            if reading[end : end + 1].isalpha() and reading[end - len(quotation.closer) - 1] in ".,?!…":
                after = words_around(reading, end - 1)[1]
                if (len(after) > 1 or after in "aAI") and run_around(reading, end):
                    yield Joined(end - len(quotation.closer) - 1, end + len(after), end, True)
            if (
                start > 1
                and reading[start - 1] == ","
                and reading[start - 2].isalpha()
                and run_around(reading, start)
            ):
                before = words_around(reading, start - 1)[0]
                yield Joined(start - 1 - len(before), start + len(quotation.opener), start, True)


def run_around(reading: str, at: int) -> str:
    """The run without white space around an offset; "" where it is no prose or too long to be."""
    left = reading[max(0, at - REACH) : at]
    right = reading[at : at + REACH]
    run = (left.split()[-1] if left and not left[-1].isspace() else "") + right.split(None, 1)[0]
    return "" if len(run) > REACH or "www." in run or "(" in run[1:] or not NO_PROSE.isdisjoint(run) else run


def words_around(reading: str, at: int) -> tuple[str, str]:
    """The words that touch the mark at `at` on either side."""
    start, end = at, at + 1
    while start > 0 and at - start < REACH and (reading[start - 1].isalnum() or reading[start - 1] in "'’-"):
        start -= 1
    while end - at < REACH and (reading[end : end + 1].isalnum() or reading[end : end + 1] in ("'", "’", "-")):
        end += 1
    return reading[start:at].lstrip("'’-"), reading[at + 1 : end].rstrip("'’-")


def is_plain_word(word: str) -> bool:
    """Whether a word is written as words are: letters, no capital but the first."""
    letters = word.replace("'", "").replace("’", "").replace("-", "")
    return letters.isalpha() and (letters[1:] == letters[1:].lower() or "-" in word)


def ends_in_initial(word: str) -> bool:
    """Whether a word's last part is one capital, as of the state in "D-R.I."."""
    return word[-1:].isupper() and word[-2:-1] == "-"


def is_country_ending(word: str) -> bool:
    """Whether a word may end an address, "Mail.Ru": two letters that are no everyday word."""
    return len(word) == 2 and word.isalpha() and word.lower() not in FREQUENT


def opens_sentence(word: str) -> bool:
    """Whether a word may be a sentence's first: "A", "I'm", "According", "McKay"; not "NET", "A1"."""
    if len(word) < 2 or word[1] in "'’":
        return word[:1] in ("A", "I")
    return word[1].islower() and is_plain_word(word.removeprefix("Mac").removeprefix("Mc") or word)


def place(at: int, before: str, after: str) -> Joined:
    """The pair of words around the mark at `at`."""
    certain = after.lower() in OPENERS and (before[0].islower() or before.isdigit() or len(before) > 3)
    return Joined(at - len(before), at + 1 + len(after), at + 1, certain)
