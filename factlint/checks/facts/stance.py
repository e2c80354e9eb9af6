"""Whether copy states a thing, or denies it, asks it, supposes it or plans it.

In: a sentence without the words of the fact itself, and the clauses that tell the thing. Out: why it is not
stated, in words for an editor, or "". What is denied, asked or supposed is never judged; what is planned, feared
or claimed is never contradicted.
"""

import re
from collections.abc import Iterable

from factlint.grammar import Grammar
from factlint.record import NamedTuple
from factlint.text.document import Span

_DENIED = Grammar(
    r"\b(?:not|never|nor|neither|without|cannot|nobody|no one|none|hardly|no longer|rather than|instead of|untrue"
    r"|false|falsely|wrong|wrongly|incorrect|incorrectly|mistaken|mistakenly|fail(?:ed|s)? to|refus(?:ed?|es|ing)"
    r"|[a-z]+n['’]t)\b(?! only\b| just\b)",
    re.IGNORECASE,
)
_DENYING = Grammar(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|disput(?:e[sd]?|ing)|doubt(?:s|ed|ing)?|debunk\w*|hoax"
    r"|refut(?:e[sd]?|ing)|question(?:ed|s|ing) (?:whether|that|if)|myth|untrue|false(?:ly)?|wrongly|incorrectly"
    r"|mistakenly|(?:not|never|[a-z]+n['’]t)(?: \w+){0,2} (?:say|said|think|believe|know|confirm(?:ed)?|mean"
    r"|suggest(?:ed)?|claim(?:ed)?|true|clear|case))\b",
    re.IGNORECASE,
)
"""What may stand in another clause than what it denies."""
_SUPPOSED = Grammar(
    r"\b(?:if|unless|whether|would|could|might|should|unlikely|supposing|suppose|hypothetical\w*|as though|were to"
    r"|[a-z]+['’]d(?= [a-z]))\b",
    re.IGNORECASE,
)
_MAY = Grammar(r"\bmay (?:not |also |well |still )?[a-z]")
_SUPPOSING = Grammar(r"\b(?:if|unless|suppose|supposing|imagine|had it|as though)\b", re.IGNORECASE)
_PLANNED = Grammar(
    r"\b(?:will|won['’]t|shall|plan(?:s|ned|ning)?|propos\w+|hop(?:e[sd]?|ing)|want(?:s|ed|ing)?|seek(?:s|ing)?"
    r"|sought|request\w*|demand\w*|ask(?:s|ed|ing)? for|target\w*|goal|aim(?:s|ed|ing)?|predict\w*|forecast\w*"
    r"|project(?:ed|ion|ions)|fear(?:s|ed|ing)?|warn\w*|threat\w*|rumou?r\w*|alleg\w+|claim\w*|reportedly"
    r"|suggest\w*|expect\w*|likely|possibl[ey]|potential\w*|going to|set to|due to|budget\w*|intend\w*|offer\w*"
    r"|pledg\w+|promis\w+|vow\w*|according to (?:one|some|another)|initial(?:ly)?|earlier|previous(?:ly)?"
    r"|original(?:ly)?|former(?:ly)?|once|then|at first|corrected|revised"
    r"|similar\w*|again|elsewhere|first [a-z]+ed|to have|believed|thought)\b",
    re.IGNORECASE,
)
"""What is planned or feared, what only some say, and what was so before."""
_ASKED = Grammar(r"\?[\"'”’)\]]*\Z")


class Masked(NamedTuple):
    """A sentence of which the figure and the fact's own words are blank, and the clauses that tell the thing."""

    text: str
    start: int
    """Where the sentence begins in the reading text."""
    clause: tuple[Span, ...]

    def pieces(self) -> Iterable[str]:
        """The text of the clauses."""
        return (self.text[start - self.start : end - self.start] for start, end in self.clause)


def doubted(sentence: Masked) -> str:
    """Why the clauses do not state anything, or ""."""
    if _ASKED.search(sentence.text):
        return "the copy asks it"
    if _DENYING.search(sentence.text) or any(map(_DENIED.search, sentence.pieces())):
        return "the copy denies it"
    supposed = any(_SUPPOSED.search(each) or _MAY.search(each) for each in sentence.pieces())
    if supposed or _SUPPOSING.search(sentence.text):
        return "the copy supposes it"
    return ""


def planned(sentence: Masked) -> str:
    """Why the clauses may speak of another value than the fact's, or ""."""
    if any(map(_PLANNED.search, sentence.pieces())):
        return "the copy tells a plan, a claim or an earlier state"
    return ""
