"""`quote`: a quotation in the copy against the exact words that were said, and by whom.

`is` has the words, without marks; `speaker` one name or several. A quotation that is nearly the same is reported
with the words that differ; a part of it, other marks, brackets, spelling variety and capitals are right. One that
the copy gives to another named person is asked about; an officer and her department are one speaker. Silent where
the copy says that it is a translation.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.facts.validity import TIMES, validity_fault
from factlint.checks.kind import (
    CONTRADICTED,
    UNCHECKED,
    VERIFIED,
    Hit,
    House,
    Needle,
    Prepared,
    PreparedRule,
    Problem,
    Verdict,
)
from factlint.grammar import Grammar
from factlint.hints import TYPE_CHECKING, Any, cast
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span
from factlint.text.frequent import FREQUENT

if TYPE_CHECKING:
    from factlint.checks.facts.quoted import Data
    from factlint.mentions.mention import Mention

FIELDS = {
    "is": Field(
        "text", "The words as they were said.", required=True, example="We will open the gates on Monday."
    ),
    "speaker": Field("texts", "Who said it: a name, a title or a body.", default=(), example="Ruth Okafor"),
    **TIMES,
}
MESSAGE = "The quotation {differs}: {expected}.{source}"
PLACEHOLDERS = ("found", "differs", "expected", "source")
EVERY_DOCUMENT = False

NEEDLES, LETTERS, TOGETHER = 24, 4, 2
"""So many words of the quotation are looked for, of so many letters at least; so many stand in one that is
compared."""
UNLIKELY = 6
"""So many words are hardly said by two."""
TRANSLATED = Grammar(
    r"\b(?:[Tt]ranslat(?:ed|ion|or)|interpreter|in (?:Spanish|French|German|Arabic|Russian|Chinese|Mandarin|Urdu"
    r"|Hindi|Portuguese|Italian|Japanese|Korean|Turkish|Persian|Farsi|Hebrew|Indonesian|Dutch|Polish|Ukrainian))\b"
)


def verify(options: Mapping[str, object]) -> str:
    """What is wrong with the options taken together."""
    words = str(options["is"]).split()
    if len(words) < TOGETHER:
        return "'is' has fewer than two words; a quotation that short cannot be told from others"
    return validity_fault(options)


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.checks.facts.quoted import Data
    from factlint.checks.facts.tenure import tenure
    from factlint.values.quotes.words import PIECE

    text = str(options["is"]).strip().strip("\"“”«»'‘’")
    pieces = {piece.strip(".,:").lower() for piece in PIECE.findall(text) if piece[0].isalnum()}
    longest = sorted(pieces, key=lambda word: (-len(word), word))
    telling = [word for word in longest if len(word) >= LETTERS and word not in FREQUENT]
    chosen = (telling if len(telling) >= TOGETHER else longest)[:NEEDLES]
    speakers = options["speaker"] or ()
    named = [speakers] if isinstance(speakers, str) else list(cast("Sequence[str]", speakers))
    needed = min(TOGETHER, len(chosen))
    data = Data(text, named, needed, tuple(tenure(options)), str(options.get("source") or ""))
    return Prepared([Needle(word) for word in chosen], tuple(data))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    return (verdict.problem for verdict in judge(document, rules, hits, house) if verdict.problem)


def judge(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Verdict]:
    from factlint.checks.facts.circumstances import holding
    from factlint.checks.facts.quoted import Data
    from factlint.checks.facts.tenure import NO

    by_rule: dict[int, list[Hit]] = {}
    for hit in hits:
        by_rule.setdefault(hit.rule, []).append(hit)
    data = {rule.number: Data._make(cast("tuple[Any, ...]", rule.data)) for rule in rules}
    asked = [number for number, its in by_rule.items() if may_stand(document, its, data[number].needed)]
    asked = [number for number in asked if holding(document, data[number].times) != NO]
    if not asked:
        return
    from factlint.values.told import said

    for mention in said(document):
        found = [
            verdict
            for number in asked
            if distinct(by_rule[number], mention.start, mention.end) >= data[number].needed
            for verdict in judged(document, mention, number, data[number])
        ]
        # What is word by word one fact's is not nearly another's.
        verified = any(verdict.status == VERIFIED for verdict in found)
        yield from (verdict for verdict in found if verdict.status == VERIFIED or not verified)


def may_stand(document: Document, hits: Sequence[Hit], needed: int) -> bool:
    """Whether enough of a fact's words stand in some quotation: asked before quotations are read."""
    from factlint.text.quotations import quotations

    if len({hit.needle for hit in hits}) < needed:
        return False
    return any(distinct(hits, each.start, each.end) >= needed for each in quotations(document) if each.depth == 0)


def distinct(hits: Sequence[Hit], start: int, end: int) -> int:
    """How many different needles stand within a stretch."""
    return len({hit.needle for hit in hits if start <= hit.start and hit.end <= end})


def judged(document: Document, mention: "Mention", number: int, data: "Data") -> Iterator[Verdict]:
    """What a fact says of a quotation."""
    from factlint.checks.facts.given_to import given_to
    from factlint.checks.facts.quoted import differing, misgiven
    from factlint.checks.facts.wordings import wording
    from factlint.mentions.quotes.quote import TITLE, Quote
    from factlint.values.quotes.compare import Likeness
    from factlint.values.value import Relation

    quote, span = Quote._make(mention.content), Span(mention.start, mention.end)
    if quote.kind == TITLE:
        return
    who = given_to(document, quote, data.speakers)
    how = wording(data.words, quote.text)
    fits = who in (Relation.SAME, Relation.REFINES, Relation.COMPATIBLE)
    if how.likeness in (Likeness.SAME, Likeness.FRAGMENT) or (fits and is_piece(quote.text, data.words)):
        if who == Relation.CONTRADICTORY and len(quote.text.split()) < UNLIKELY:
            return
        if who == Relation.CONTRADICTORY:
            yield Verdict(number, span, CONTRADICTED, data.words, misgiven(document, number, quote, data))
        else:
            by = f", said by {' or '.join(data.speakers)}" if fits else ""
            yield Verdict(number, span, VERIFIED, f"“{data.words}”{by}")
    elif how.likeness == Likeness.DIFFERS and who != Relation.CONTRADICTORY:
        if is_translated(document, mention):
            yield Verdict(number, span, UNCHECKED, "the copy says that it is a translation")
        else:
            problem = differing(document, mention, quote, number, data, how.changes, doubtful=how.doubtful)
            yield Verdict(number, span, CONTRADICTED, data.words, problem)


def is_piece(text: str, words: str) -> bool:
    """Whether a few quoted words are some of those said."""
    from factlint.values.quotes.words import words_of

    few, all_words = [word.lower() for word in words_of(text)], [word.lower() for word in words_of(words)]
    return len(few) >= TOGETHER and any(
        all_words[at : at + len(few)] == few for at in range(len(all_words) - len(few) + 1)
    )


def is_translated(document: Document, mention: "Mention") -> bool:
    block = document.block_at(mention.start)
    return block is not None and bool(TRANSLATED.search(document.reading, block.start, block.end))
