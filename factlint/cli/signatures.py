"""Who has checked which claim of a text: the file beside the text, read and written.

`story.txt` has `story.txt.signed.json`: plain JSON, a signature a line, in the order of signing. A signature is of
a claim's words within its sentence, so that a sentence that has been changed is unchecked again. A file that is
damaged is a UserError that says so.
"""

import json
import os
from collections.abc import Iterable, Sequence

from factlint.cli.output import write_all
from factlint.cli.told_in import sentence_of
from factlint.errors import Complaint, UserError
from factlint.record import NamedTuple
from factlint.text.document import Document
from factlint.values.facts import Fact

ENDING = ".signed.json"
CHECKED, STANDS = "checked", "reporter stands by it"
VERDICTS = {"checked": CHECKED, "stands": STANDS}
SIGNED = "signed"
"""The status of what no fact verifies and a person has signed."""


class Signature(NamedTuple):
    kind: str
    claim: str
    """The words of the claim, as a reader sees them."""
    sentence: str
    """The sentence that it stands in, with single spaces."""
    verdict: str
    """CHECKED or STANDS."""
    by: str
    on: str
    """The day, ISO 8601."""
    note: str = ""

    def told(self) -> str:
        return f"{self.verdict}, {self.by}, {self.on}{f' ({self.note})' if self.note else ''}"


def key(document: Document, fact: Fact) -> tuple[str, str, str]:
    """What a signature is of."""
    return fact.kind, " ".join(fact.text.split()), sentence_of(document, fact)


def signatures(text: str) -> list[Signature]:
    """The signatures beside a text; none where there is no such file. UserError where it is damaged."""
    file = text + ENDING
    try:
        with open(file, encoding="utf-8") as stream:
            content = json.load(stream)
        return [Signature(**{name: str(each.get(name, "")) for name in Signature._fields}) for each in content]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise UserError(Complaint(f"the signatures cannot be read: {error.strerror or error}", file)) from error
    except (ValueError, AttributeError, TypeError) as error:
        message = f"the signatures are damaged ({error}); mend the file, or delete it and sign again"
        raise UserError(Complaint(message, file)) from error


def sign(text: str, new: Sequence[Signature]) -> None:
    """Adds signatures to those beside a text; a new one takes the place of an old one of the same claim."""
    fresh = {(each.kind, each.claim, each.sentence) for each in new}
    kept = [each for each in signatures(text) if (each.kind, each.claim, each.sentence) not in fresh]
    lines = [json.dumps(each._asdict(), ensure_ascii=False) for each in [*kept, *new]]
    write_all(["[\n" + ",\n".join(lines) + "\n]\n"], text + ENDING, "signatures")


def with_signatures(document: Document, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts of a text, with what has been signed of them beside it."""
    if not os.path.exists(document.name + ENDING):
        return tuple(facts)
    by_key = {(each.kind, each.claim, each.sentence): each for each in signatures(document.name)}
    found = []
    for fact in facts:
        signature = by_key.get(key(document, fact))
        if signature and fact.status != "verified":
            why = "; ".join(filter(None, (fact.why if fact.status == "contradicted" else None, signature.told())))
            fact = fact._replace(status=SIGNED if fact.status == "unchecked" else fact.status, why=why)
        found.append(fact)
    return tuple(found)
