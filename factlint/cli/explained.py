"""Rules, packs and checks in words: what `factlint explain` prints."""

import os
from collections.abc import Iterator, Mapping, Sequence
from inspect import cleandoc
from textwrap import fill, indent

from factlint.checks.kind import kind
from factlint.cli.fact_told import fact_told, is_fact
from factlint.cli.rulebooks import prefixes
from factlint.engine.trial import Bench
from factlint.findings.finding import Finding
from factlint.grammar import Grammar
from factlint.report.visible import visible
from factlint.rulebook.examples import unmarked
from factlint.rulebook.field import Field
from factlint.rulebook.rule import Rule, Rulebook
from factlint.settings.tree import shown

WIDTH = 88
PARAGRAPH_END = Grammar(r"\s*\n\s*")
FIXES = {
    "safe": "one is offered that changes no meaning",
    "unsafe": "one is offered, to be looked at first",
    "display": "one is shown, to be made by hand",
    "": "none is offered",
    "several": "several are shown, to choose from",
}


def rule_explained(rule: Rule) -> str:
    """Everything about one rule."""
    bench = Bench(rule)
    findings = [finding for example in rule.invalid for finding in bench.findings(unmarked(example)[0])]
    return "\n".join(
        [
            f"{rule.id} ({rule.severity}, {origin(rule)})",
            *section("Says", findings[0].message if findings else said(rule)),
            *section("Why", rule.why),
            *section("Source", rule.source),
            *section("More", rule.link),
            *listed("Finds what stands in [square brackets]", rule.invalid),
            *listed("Leaves alone", rule.valid),
            *section("Fix", fix_told(findings)),
            *section("Looks at", looked_at(rule)),
            *options_told(rule),
            *section("Off and on", switching(rule)),
            *section("Formerly", ", ".join(rule.formerly)),
            *section("Written in", f"{shown(rule.place.file, os.getcwd())}:{rule.place.row}"),
        ]
    )


def said(rule: Rule) -> str:
    """What a rule says without an example: its message, or the fact that it states."""
    return fact_told(rule) if is_fact(rule) else rule.message


def origin(rule: Rule) -> str:
    """The check, and whether it runs unasked."""
    return f"check {rule.check}" + ("" if rule.default else ", off unless selected")


def section(title: str, text: str) -> Iterator[str]:
    """A heading and a paragraph; nothing where there is nothing to say."""
    if text.strip():
        yield ""
        yield title
        yield indent(fill(" ".join(text.split()), WIDTH - 2, break_long_words=False, break_on_hyphens=False), "  ")


def listed(title: str, texts: Sequence[str]) -> Iterator[str]:
    """A heading and a line for each text; ¶ is where a line of it ends."""
    if texts:
        yield ""
        yield title
        yield from (f"  {visible(PARAGRAPH_END.sub(' ¶ ', text.strip()))}" for text in texts)


def fix_told(findings: Sequence[Finding]) -> str:
    """Whether there are fixes, by what the rule's own examples show."""
    offered = sorted({finding.fix.applicability if finding.fix else "" for finding in findings})
    if not findings:
        return ""
    if any(finding.alternatives for finding in findings):
        offered = [each for each in offered if each] + ["several"]
    return "; or ".join(FIXES[each] for each in offered)


def looked_at(rule: Rule) -> str:
    """The parts of a text and the languages that the rule is for."""
    parts = f"parts of a text: {', '.join(rule.scope)}" if rule.scope else ""
    languages = f"languages: {', '.join(rule.languages)}" if rule.languages else ""
    return "; ".join(filter(None, (parts, languages)))


def options_told(rule: Rule) -> Iterator[str]:
    """The options of the check, as this rule has them."""
    fields = kind(rule.check).FIELDS
    if not fields:
        return
    yield ""
    yield f"Options of the check '{rule.check}' (see `factlint explain {rule.check}`)"
    width = max(map(len, fields))
    for key, field in fields.items():
        value = rule.options[key]
        told = value_told(value, field)
        yield f"  {key:<{width}}  {told}" + ("  (default)" if value == field.default else "")


def value_told(value: object, field: Field) -> str:
    """A value on one line, cut where it is long."""
    if value is None or value == () or value == {} or value == "":
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if field.type == "secrets" and isinstance(value, tuple):
        return f"{len(value)} that nothing repeats"
    if field.type == "file":
        return f"a file of {len(str(value).splitlines()):,} lines"
    if isinstance(value, Mapping):
        text = ", ".join(f"{wrong}: {right}" for wrong, right in value.items())
    elif isinstance(value, tuple | list):
        text = ", ".join(map(str, value))
    else:
        text = str(value)
    return visible(text if len(text) <= WIDTH else text[: WIDTH - 4] + " ...")


def switching(rule: Rule) -> str:
    """How the rule is switched off, or on."""
    if rule.default:
        return f"off: `ignore: [{rule.id}]` in the settings, or `--ignore {rule.id}`"
    return f"on: `extend-select: [{rule.id}]` in the settings, or `--extend-select {rule.id}`"


def pack_explained(name: str, rulebook: Rulebook) -> str:
    """What a pack is about, and its rules."""
    rules = [rule for rule in rulebook.rules if name in prefixes(rule.id)]
    width = max(len(rule.id) for rule in rules)
    about = rulebook.packs.get(name, "")
    lines = [f"{name} ({len(rules)} {'rule' if len(rules) == 1 else 'rules'})"]
    lines.extend(section("About", about))
    lines.extend(("", "Rules"))
    for rule in rules:
        off = "" if rule.default else "off unless selected: "
        lines.append(f"  {rule.id:<{width}}  {rule.severity:<7}  {off}{said(rule)}")
    return "\n".join(lines)


def check_explained(name: str, rules: Sequence[Rule]) -> str:
    """What a kind of rule looks for, and what may be written in one."""
    module = kind(name)
    users = [rule.id for rule in rules if rule.check == name]
    lines = [f"check {name}", "", indent(cleandoc(module.__doc__ or ""), "  ")]
    if module.FIELDS:
        lines.extend(("", "Options"))
    for key, field in module.FIELDS.items():
        lines.append(f"  {key}: {kind_of_value(field)}")
        lines.append(indent(fill(field.about, WIDTH - 6), "      "))
    placeholders = ", ".join("{" + each + "}" for each in module.PLACEHOLDERS)
    lines.extend(section("Message where a rule gives none", module.MESSAGE))
    lines.extend(section("Placeholders of a message", placeholders))
    lines.extend(section("Used by", ", ".join(users[:12]) + (" ..." if len(users) > 12 else "")))
    return "\n".join(lines)


def kind_of_value(field: Field) -> str:
    """What a key takes, and what holds without it."""
    from factlint.rulebook.manual import takes, without

    return f"{takes(field)}; {without(field)}" + (f"; such as {field.example}" if field.example else "")
