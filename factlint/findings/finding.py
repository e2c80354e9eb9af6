"""A finding: one thing that one rule has to say about one place. Shaped as docs/findings.schema.json.

Offsets count code points of the decoded source without BOM, `[start, end)`; rows and
columns are 1-based code points. Only a renderer changes the position encoding.
"""

from factlint.checks.kind import Claim
from factlint.record import NamedTuple
from factlint.text.document import Span
from factlint.text.linemap import Location


class TextEdit(NamedTuple):
    """Replace a span of the source."""

    offset: Span
    location: Location
    end_location: Location
    content: str


class Fix(NamedTuple):
    """`applicability`: "safe" (`--fix` applies it), "unsafe" (changes meaning) or "display" (never applied)."""

    applicability: str
    message: str
    edits: tuple[TextEdit, ...]


class Relation(NamedTuple):
    """Another place that the finding speaks of."""

    filename: str
    offset: Span
    location: Location
    end_location: Location
    message: str


class Suppression(NamedTuple):
    """Why a finding is not reported. `kind`: "comment" (in the text), "settings" (`accept`) or "baseline"."""

    kind: str
    reason: str = ""


class Home(NamedTuple):
    """Where a finding belongs that speaks of several texts, whichever of them it is shown in."""

    path: str
    """Absolute."""
    identity: tuple[str, ...]
    """What its fingerprint is taken from, besides the rule and the path."""


class Finding(NamedTuple):
    code: str
    """Full rule id, "pack.rule"."""
    severity: str
    message: str
    filename: str
    location: Location
    end_location: Location
    offset: Span
    fix: Fix | None
    alternatives: tuple[Fix, ...]
    related: tuple[Relation, ...]
    claim: Claim | None
    url: str
    fingerprint: str
    suppressed: bool = False
    suppression: Suppression | None = None
    """By what, where it is suppressed."""
    home: Home | None = None
    """Of a finding about several texts."""
