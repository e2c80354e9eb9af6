"""`mid-sentence-capital`: a capital that no name has behind a comma ("According to Ann, The plan").

`words` are the words in question: articles, pronouns, prepositions. A place counts
where the next word is in lower case, or where an article stands before a name that
is part of a role ("A State Department spokeswoman"). Quotations, headings, titles of
works, datelines, salutations and what follows a verb of saying are left alone: there
the capital may be meant.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Edit, Hit, House, Prepared, PreparedRule, Problem, Repair
from factlint.grammar import compiled
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.spelling.surroundings import is_quoted
from factlint.text.document import Document, Span

FIELDS = {
    "words": Field("texts", "The words, with their capital.", required=True, example="[A, The, In]"),
}
MESSAGE = "'{found}': a capital in mid-sentence? '{expected}'"
PLACEHOLDERS = ("found", "expected", "word")
EVERY_DOCUMENT = True

ROLES = (
    "spokesman spokeswoman spokesperson spokespeople official officials source sources report reports "
    "statement lawmaker lawyer judge court officer agent aide adviser advisor analyst diplomat soldier "
    "team study survey poll resident native student professor employee worker member delegation "
    "representative correspondent reporter"
)
ROLE = frozenset(ROLES.split())
"""What an article before a name may belong to: "A State Department spokeswoman", never "A Tribe Called Quest"."""

SPEAKING = (
    "say says said saying ask asks asked read reads reading think thinks thought wrote writes write "
    "titled entitled called named motto slogan question proverb maxim adage replied told tells whereas "
    "resolved ordered dear hi hello hey thanks regards sincerely yours cheers"
)
SPEECH = frozenset(SPEAKING.split())
"""What may lead to words that begin like a sentence, and what begins or ends a letter."""
BEING = frozenset(("is", "was", "are", "were", "be", "being", "means", "mean", "meant", "answer", "rule"))
"""The same, directly before the comma."""

WORKS = frozenset(
    """
    album autobiography ballad biography book cartoon comedy documentary drama essay exhibition film hit hymn
    memoir memoirs movie musical novel opera painting play podcast poem series show single song sonnet story
    thriller track
    """.split()
)
"""What a title stands behind, directly after the comma: "her memoir, This is the way, ..."."""

LETTER_WORDS = frozenset(
    ("and", "or", "is", "was", "to", "minus", "plus", "level", "levels", "grade", "grades", "la")
)
"""What follows the letter A."""
REACH = 200
NAME = r"(?:[A-Z][\w.&'’-]*[ \u00a0])+"


def prepare(options: Mapping[str, object]) -> Prepared:
    words = sorted(cast("Sequence[str]", options["words"]), key=len, reverse=True)
    return Prepared((), rf",[ \u00a0]({'|'.join(map(re.escape, words))})[ \u00a0](?=[A-Za-z])")


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    for rule in rules:
        for found in compiled(str(rule.data)).finditer(reading):
            word = found[1]
            following = compiled(r"[\w'’-]+").match(reading, found.end())
            if following and goes_on(reading, word, following) and is_in_sentence(document, found.start()):
                span = Span(found.start(), following.end())
                text = reading[span.start : span.end]
                at = found.start(1)
                expected = reading[span.start : at] + word[0].lower() + reading[at + 1 : span.end]
                fix = Repair(f"Write '{word.lower()}'", (Edit(at, at + len(word), word.lower()),))
                yield Problem(rule.number, span, {"found": text, "expected": expected, "word": word}, fix)


def goes_on(reading: str, word: str, following: re.Match[str]) -> bool:
    """Whether the word and what follows it read on as part of the sentence, and not as a name."""
    next_word = following.group()
    if next_word[0].islower():
        if word == "A":
            return next_word not in LETTER_WORDS
        return word != "An" or next_word[0] in "aeiouh"
    if word not in ("A", "An"):
        return False
    name = compiled(NAME).match(reading, following.start())
    role = compiled(r"[a-z]+").match(reading, name.end()) if name else None
    return role is not None and role.group() in ROLE


def is_in_sentence(document: Document, comma: int) -> bool:
    """Whether the comma stands in the running text of a paragraph, and nothing leads to a new sentence."""
    block = document.block_at(comma)
    if block is None or block.role != "paragraph":
        return False
    clause = (
        compiled(r"[.!?:;]\s|\n|[\"“”]")
        .split(document.reading[max(block.start, comma - REACH) : comma])[-1]
        .split()
    )
    if len(clause) < 2 or not clause[-1][-1].isalnum() or clause[-1].isupper():
        return False
    if not any(word[0].islower() for word in clause):
        return False
    if clause[-1].lower() in BEING | WORKS or not SPEECH.isdisjoint(word.lower() for word in clause):
        return False
    return not is_quoted(document, comma, comma + 1)
