"""What is kept out of print is kept out of reports: findings and their text with such words blotted out.

In: a document and its findings, of which some have claims of the kind `never`. Out: the same findings and a
document of the same lengths, in every position encoding, in which neither these places nor other places of the
same words can be read. A finding that speaks of such a word keeps its place and loses its fixes.
"""

import re
from collections.abc import Sequence

from factlint.checks.kind import Claim
from factlint.engine.run import NEVER
from factlint.findings.finding import Finding, Relation
from factlint.text.document import Document

BLOTS = (("\x7f", "*"), ("\u07ff", "·"), ("\uffff", "█"), ("\U0010ffff", "🯰"))
"""Up to which character which blot: one that takes as many units in UTF-8 and UTF-16."""


def is_secret(finding: Finding) -> bool:
    return finding.claim is not None and finding.claim.kind == NEVER


def blotted(document: Document, findings: Sequence[Finding]) -> tuple[Document, list[Finding]]:
    """The document and its findings, fit to be shown."""
    spans = sorted({finding.offset for finding in findings if is_secret(finding)})
    words = sorted({document.source[start:end] for start, end in spans}, key=lambda word: (-len(word), word))
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(loose, words)) + r")(?!\w)", re.IGNORECASE)
    shown = Document(
        document.name,
        pattern.sub(blot, document.source),
        pattern.sub(blot, document.reading),
        document.blocks,
        document.map,
        format=document.format,
        encoding=document.encoding,
        bom=document.bom,
        dateline=document.dateline,
        language=document.language,
        variety=document.variety,
        notices=document.notices,
        comments=document.comments,
    )
    return shown, [cleaned(finding, pattern) for finding in findings]


def loose(word: str) -> str:
    """A phrase with any white space between its words."""
    return r"\s+".join(map(re.escape, word.split()))


def blot(found: "re.Match[str]") -> str:
    """As many signs as there are characters; line ends stay, as places are told by them."""
    return "".join(sign if sign in "\r\n" else blot_for(sign) for sign in found[0])


def blot_for(sign: str) -> str:
    return next(mark for last, mark in BLOTS if sign <= last)


def cleaned(finding: Finding, pattern: "re.Pattern[str]") -> Finding:
    """The finding without the words."""

    def clean(text: str) -> str:
        return pattern.sub("…", text)

    fixes = [fix for fix in (finding.fix, *finding.alternatives) if fix]
    told = [finding.message, *(fix.message for fix in fixes), *(each.message for each in finding.related)]
    told += [edit.content for fix in fixes for edit in fix.edits]
    told += list(finding.claim or ())
    if not any(pattern.search(text) for text in told):
        return finding
    return finding._replace(
        message=clean(finding.message),
        fix=None,
        alternatives=(),
        related=tuple(Relation(*each[:-1], clean(each.message)) for each in finding.related),
        claim=Claim(*map(clean, finding.claim)) if finding.claim else None,
    )
