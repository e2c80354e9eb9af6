"""Rules in words for reports that tell about them: read from their files only when such a report asks."""

import re
from collections.abc import Sequence
from textwrap import indent

from factlint.checks.kind import kind
from factlint.cli.own import OWN
from factlint.cli.rules import summary
from factlint.errors import UserError
from factlint.report.background import RuleNote
from factlint.rulebook.load import load

PLACEHOLDER = re.compile(r"\{\w+\}")


def notes(roots: Sequence[str], codes: Sequence[str]) -> list[RuleNote]:
    """The rules of these ids below the rule files and folders, in the order of the ids.

    What is wrong with rule files has been told by then, so that broken ones are passed over.
    """
    known = {
        code: RuleNote(code, severity, sentence(meaning.split(". ")[0]), meaning, advice, "")
        for code, (severity, meaning, advice) in OWN.items()
    }
    for root in roots if set(codes) - set(known) else ():
        try:
            rules = load([root], kind).rules
        except UserError:
            continue
        for rule in rules:
            if rule.id in codes and rule.id not in known:
                about = " ".join(rule.why.split()) or PLACEHOLDER.sub("…", rule.message)
                brief = sentence(PLACEHOLDER.sub("…", summary(rule)))
                advice = help_text(about, rule.invalid, rule.valid, rule.source, rule.id)
                known[rule.id] = RuleNote(rule.id, rule.severity, brief, about, advice, rule.link)
    return [known[code] for code in codes if code in known]


def sentence(text: str) -> str:
    """The text with a mark at its end."""
    return text if text.endswith((".", "?", "!")) else text + "."


def help_text(about: str, wrong: Sequence[str], right: Sequence[str], source: str, code: str) -> str:
    """Why, examples, the source, and how the rule is switched off."""
    parts = [about]
    if wrong:
        parts.append(
            "Finds what stands in [square brackets]:\n" + "\n".join(indent(text.rstrip(), "  ") for text in wrong)
        )
    if right:
        parts.append("Leaves alone:\n" + "\n".join(indent(text.rstrip(), "  ") for text in right))
    if source:
        parts.append(f"Source: {source}")
    parts.append(f"Off: ignore: [{code}] in the settings, or --ignore {code}")
    return "\n\n".join(parts)
