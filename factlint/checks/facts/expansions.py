"""How what a text gives as the long form of an acronym stands to that of a fact.

In: two long forms. Out: SAME, LONGER (a word more that no letter stands for: "programme"), OTHER (a word differs
or is missing), or UNLIKE where they have too little in common to be one thing.
"""

from collections.abc import Sequence

from factlint.grammar import Grammar
from factlint.mentions.acronyms.align import STOP_WORDS, letters_of
from factlint.spelling.one_spelling import one_spelling
from factlint.values.compare import singular

SAME, LONGER, OTHER, UNLIKE = "same", "longer", "other", "unlike"
LEGAL = frozenset("company co corporation corp inc ltd limited plc llc nv ag sa gmbh group holding".split())
"""What a company's name may leave out at its end."""
WORD = Grammar(r"[^\W_]+(?:['’.]\w+)*")


def expansion(stated: str, fact: str) -> str:
    """How a long form as stated stands to the fact's."""
    here, there = words_of(stated), words_of(fact)
    if here == there or "".join(here) == "".join(there):
        return SAME
    if is_within(there, here):
        return LONGER
    shared = len(set(here) & set(there))
    return OTHER if shared * 2 >= len(there) or shared * 2 >= len(here) > 1 else UNLIKE


def words_of(long: str) -> list[str]:
    """The words that count, comparable: without "of" and "the", in the singular, in one spelling."""
    words = (one_spelling(word).lower() for word in WORD.findall(long))
    plain = [singular(word.removesuffix("'s").removesuffix("’s")) for word in words if word not in STOP_WORDS]
    while len(plain) > 2 and plain[-1] in LEGAL:
        plain.pop()
    return plain


def is_within(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether words stand among others, in their order, with nothing left over."""
    rest = iter(others)
    return all(word in rest for word in words)


def is_nearly(short: str, right: str) -> bool:
    """Whether a short form is another one mistyped: its letters in another order, or one letter off."""
    one, two = letters_of(short), letters_of(right)
    if one == two or min(len(one), len(two)) < 3:
        return False
    if len(one) == len(two):
        odd = sum(a != b for a, b in zip(one, two, strict=True))
        return sorted(one) == sorted(two) or odd == 1
    longer, shorter = sorted((one, two), key=len, reverse=True)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
