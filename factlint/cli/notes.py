"""Rules in words for reports that tell about them: read from their files only when such a report asks."""

from collections.abc import Sequence

from factlint.errors import UserError
from factlint.report.background import RuleNote


def notes(roots: Sequence[str], codes: Sequence[str]) -> list[RuleNote]:
    """The rules of these ids below the rule files and folders, in the order of the ids.

    What is wrong with rule files has been told by then, so that broken ones are passed over.
    """
    from factlint.checks.kind import kind
    from factlint.cli.own import OWN
    from factlint.cli.rules import summary
    from factlint.rulebook.load import load

    known = {
        code: RuleNote(code, severity, meaning.split(". ")[0].rstrip(".") + ".", meaning, advice, "")
        for code, (severity, meaning, advice) in OWN.items()
    }
    for root in roots if set(codes) - set(known) else ():
        try:
            rules = load([root], kind).rules
        except UserError:
            continue
        for rule in rules:
            if rule.id in codes and rule.id not in known:
                about = " ".join((rule.why or rule.message).split())
                advice = help_text(about, rule.invalid, rule.valid, rule.source, rule.id)
                known[rule.id] = RuleNote(rule.id, rule.severity, summary(rule) + ".", about, advice, rule.link)
    return [known[code] for code in codes if code in known]


def help_text(about: str, wrong: Sequence[str], right: Sequence[str], source: str, code: str) -> str:
    """Why, examples, the source, and how the rule is switched off."""
    parts = [about]
    if wrong:
        parts.append("Finds what stands in [square brackets]:\n" + "\n".join(f"  {text}" for text in wrong))
    if right:
        parts.append("Leaves alone:\n" + "\n".join(f"  {text}" for text in right))
    if source:
        parts.append(f"Source: {source}")
    parts.append(f"Off: ignore: [{code}] in the settings, or --ignore {code}")
    return "\n\n".join(parts)
