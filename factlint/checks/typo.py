"""`typo`: a word that no dictionary has, because a letter slipped or a digit came into it.

`misspellings` names a list: a misspelling a line with what it stands for, behind
`->` or a tab, several corrections parted by commas. One correction is a safe fix;
of several none is applied. A list's word is reported in lower case, and with a
capital where it opens a sentence; where its correction has a capital, with a
capital anywhere. `words` names a list of English words: with it, a digit inside
one of them ("governm3nt") is reported, while codes (G20, mp3) stay silent.

Nothing is said of words in capitals, addresses, handles, hashtags, file names,
code and the accepted words of the settings. Inside a direct quotation a misspelling
is an info without a fix: the words are somebody else's. A digit is nobody's words,
so it is reported there too, with a fix that has to be asked for.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from factlint.checks.kind import (
    BLEND,
    Claim,
    Edit,
    Hit,
    House,
    Needle,
    Prepared,
    PreparedRule,
    Problem,
    Repair,
    in_scope,
)
from factlint.grammar import Grammar, compiled
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.spelling.capitalised import places_of
from factlint.spelling.digits import damaged
from factlint.spelling.surroundings import is_prose, is_quoted, is_title_case, opens_sentence
from factlint.text.document import Document, Span

FIELDS = {
    "misspellings": Field(
        "file", "A list of misspellings, `wrong -> right` a line.", example="lists/misspellings.txt"
    ),
    "words": Field(
        "file", "A list of words, one a line: a digit inside one of them is reported.", example="lists/words.txt"
    ),
    "sure": Field("flag", "Whether a single correction may be applied without a look at it.", default=True),
}
MESSAGE = '"{found}" should be "{expected}".'
PLACEHOLDERS = ("found", "expected")
EVERY_DOCUMENT = False

MANY = 20
"""How many places of a word are looked at."""
SHORT = 100_000
"""A text with fewer characters is searched for a word sooner than for all words with a capital."""
SPEAKS = frozenset(("said", "says", "say", "told", "added", "asked", "who", "himself", "herself", "and"))
"""What follows somebody's name rather than the first word of a sentence."""
READY = Grammar(r"[a-z]+\t[a-z]+(?:\|[a-z]+)*")
"""A line of a list that is as it is kept, as nearly all of 80,000 are."""
Data = tuple[str, bool]
"""The list of words, and whether a correction is safe. The list of misspellings is the rule's notes."""
SEVERAL = '"{found}" is no English word. Is "{expected}" meant?'
QUOTED = '"{found}" in a quotation looks like a slip for "{expected}". Did the source write it so?'


def prepare(options: Mapping[str, object]) -> Prepared:
    listing = read_list(cast("str", options["misspellings"] or ""))
    words = "\n".join(sorted(set(cast("str", options["words"] or "").split())))
    needles = [Needle(line.partition("\t")[0]) for line in listing]
    # Of words in ASCII the scan says which texts have one with a digit in it.
    if words and words.isascii():
        needles.append(Needle("", match=BLEND))
    return Prepared(needles, (words, bool(options["sure"])), everywhere=not words.isascii(), notes=listing)


def read_list(text: str) -> list[str]:
    """The lines of a list: sorted, `wrong<tab>right|right`, and a tab and "lower"."""
    lines = []
    for line in text.splitlines():
        if READY.fullmatch(line):
            lines.append(line)
            continue
        wrong, _, rest = line.replace("->", "\t", 1).partition("\t")
        rights, _, mark = rest.partition("\t")
        if wrong.strip() and rights.strip() and not line.startswith("#"):
            joined = "|".join(right.strip() for right in rights.replace(",", "|").split("|") if right.strip())
            lines.append(f"{wrong.strip().lower()}\t{joined}" + (f"\t{mark.strip()}" if mark.strip() else ""))
    return sorted({line.partition("\t")[0]: line for line in lines}.values())


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    asked = {rule.number: rule for rule in rules}
    names: dict[str, bool] = {}
    for hit in hits:
        rule = asked[hit.rule]
        if hit.needle >= len(rule.notes):
            continue
        found = document.reading[hit.start : hit.end]
        wrong, _, says = rule.notes[hit.needle].partition("\t")
        if found.lower() != wrong or wrong in house.accept or not is_prose(document.reading, hit.start, hit.end):
            continue
        rights, _, mark = says.partition("\t")
        meant = tuple(rights.split("|"))
        if found.islower():
            certain = not is_name(document, found.capitalize(), names)
        else:
            certain = has_right_capital(document, hit, meant, mark, names)
        if certain:
            span = Span(hit.start, hit.end)
            if is_quoted(document, *span):
                yield in_quotation(document, hit.rule, span, meant)
            else:
                yield problem(document, hit.rule, span, meant, is_sure(rule))
    for rule in rules:
        if words_of(rule):
            yield from digits(document, rule, house)


def words_of(rule: PreparedRule) -> str:
    """The list of words, as `factlint.spelling.wordlist` has it."""
    return cast("Data", rule.data)[0]


def is_sure(rule: PreparedRule) -> bool:
    """Whether a single correction may be applied without a look at it."""
    return cast("Data", rule.data)[1]


def digits(document: Document, rule: PreparedRule, house: House) -> Iterator[Problem]:
    """The words of the document that a digit has come into. A token that stands there thrice is a code."""
    slips = list(damaged(document.reading, words_of(rule)))
    if not slips:
        return
    blocks = set(in_scope(document, rule.scope))
    tokens = [document.reading[slip.start : slip.end] for slip in slips]
    times = Counter(tokens)
    for slip, token in zip(slips, tokens, strict=True):
        seen = document.block_at(slip.start) in blocks
        if seen and times[token] < 3 and token.lower() not in house.accept:
            quoted = is_quoted(document, slip.start, slip.end)
            span, sure = Span(slip.start, slip.end), is_sure(rule) and not quoted
            yield problem(document, rule.number, span, slip.words, sure)


def has_right_capital(
    document: Document, hit: Hit, meant: tuple[str, ...], mark: str, names: dict[str, bool]
) -> bool:
    """Whether a capitalised misspelling is certain: one of a name, or the first word of a sentence."""
    reading, block = document.reading, document.block_at(hit.start)
    found = reading[hit.start : hit.end]
    if mark == "lower" or block is None or not (found[:1].isupper() and found[1:].islower()):
        return False
    if meant[0][:1].isupper():
        return True
    following = compiled(r"[ \xa0]([a-z]+)").match(reading[hit.end : hit.end + 20])
    if not following or following[1] in SPEAKS or not opens_sentence(document, hit.start):
        return False
    if is_title_case(reading, block, Span(hit.start, hit.end)):
        return False
    return not is_name(document, found, names)


def is_name(document: Document, word: str, names: dict[str, bool]) -> bool:
    """Whether the document has a capitalised word as a name, within a sentence; `names` remembers."""
    if word not in names:
        if len(document.reading) < SHORT and word not in document.reading:
            names[word] = False
        else:
            places = islice(places_of(document, word), MANY)
            names[word] = any(not may_open(document, place, place + len(word)) for place in places)
    return names[word]


def may_open(document: Document, start: int, end: int) -> bool:
    """Whether a word may have its capital from its place: the head of a sentence, a headline of capitals."""
    block = document.block_at(start)
    return opens_sentence(document, start) or (
        block is not None and is_title_case(document.reading, block, Span(start, end))
    )


def in_quotation(document: Document, rule: int, span: Span, meant: tuple[str, ...]) -> Problem:
    """What is asked about a misspelling in somebody else's words."""
    values, claim = said(document, span, meant)
    return Problem(rule, span, values, claim=claim, severity="info", message=QUOTED)


def problem(document: Document, rule: int, span: Span, meant: tuple[str, ...], sure: bool) -> Problem:
    """What is said of a slip, with its fix, safe where it is `sure`, or with several to choose from."""
    values, claim = said(document, span, meant)
    applicability = "safe" if sure and len(meant) == 1 else "unsafe"
    repairs = tuple(
        Repair(f'Write "{right}"', (Edit(*span, right),), applicability) for right in cased(document, span, meant)
    )
    if len(repairs) == 1:
        return Problem(rule, span, values, repairs[0], claim=claim)
    return Problem(rule, span, values, alternatives=repairs, claim=claim, message=SEVERAL)


def said(document: Document, span: Span, meant: tuple[str, ...]) -> tuple[dict[str, str], Claim]:
    """The words of a message, and the claim."""
    found = document.reading[span.start : span.end]
    rights = cased(document, span, meant)
    claim = Claim("spelling", stated=found, expected=" or ".join(rights))
    return {"found": found, "expected": '" or "'.join(rights)}, claim


def cased(document: Document, span: Span, meant: tuple[str, ...]) -> list[str]:
    """The right words with the capital of what stands there."""
    capital = document.reading[span.start].isupper()
    return [right[:1].upper() + right[1:] if capital else right for right in meant]
