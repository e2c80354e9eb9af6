"""List rules, try them on their own examples, add one, or print the schema of rule files.

examples:
  factlint rules list                    every rule, with its severity and what it says
  factlint rules test                    the examples of all rules
  factlint rules test house.yaml         those of one file or folder
  factlint rules add --wrong "Neimann Marcus" --right "Neiman Marcus" --source https://example.org
                                         a correction becomes a rule of corrections.yaml
  factlint rules schema > rules.schema.json
  factlint rules cost copy/              which rules take most time, and why
"""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence

from factlint.checks.kind import kind
from factlint.cli import rules_cost
from factlint.cli.fact_told import fact_told, is_fact
from factlint.cli.output import print_all
from factlint.cli.rulebooks import add_origins, all_rules, chosen, is_bundled
from factlint.cli.rules_add import add_arguments as add_correction
from factlint.cli.rules_add import run as add_rule
from factlint.report.visible import visible
from factlint.rulebook.load import load
from factlint.rulebook.rule import Place, Rule, Rulebook
from factlint.settings.tree import shown

FAILED = 1


def add_arguments(parser: ArgumentParser) -> None:
    """The verbs below `rules`, each with its options."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="list|test|add|schema|cost")
    listing = verbs.add_parser("list", help="list rules", description="List rules.", allow_abbrev=False)
    listing.add_argument("only", nargs="*", metavar="ID", help="only these rules or packs")
    listing.add_argument("--output-format", choices=("text", "json"), default="text", help="default: text")
    add_origins(listing)
    testing = verbs.add_parser(
        "test",
        help="try rules on their examples",
        description="Try rules on their own examples. Exits with 1 where a rule does not do what they say.",
        allow_abbrev=False,
    )
    testing.add_argument("paths", nargs="*", metavar="PATH", help="rule files or folders; default: all rules")
    add_origins(testing)
    adding = verbs.add_parser(
        "add",
        help="make a rule of a correction",
        description="Append a rule to a rule file, with an example of what it finds and of what it leaves alone.",
        allow_abbrev=False,
    )
    add_correction(adding)
    verbs.add_parser("schema", help="print the JSON Schema of rule files", allow_abbrev=False)
    rules_cost.add_to(verbs)


def run(arguments: Namespace) -> int:
    """Runs the verb; returns the exit code. UserError for broken rules."""
    if arguments.verb == "schema":
        from factlint.rulebook.schema import schema_text

        print_all([schema_text()], utf8=True)
        return 0
    if arguments.verb == "add":
        return add_rule(arguments)
    if arguments.verb == "list":
        return list_rules(arguments)
    if arguments.verb == "cost":
        return rules_cost.run(arguments)
    return test_rules(arguments)


def list_rules(arguments: Namespace) -> int:
    """Prints the rules, as a table or as JSON."""
    rules = chosen(all_rules(arguments), arguments.only)
    if arguments.output_format == "json":
        import json

        print_all([json.dumps([as_data(rule) for rule in rules], ensure_ascii=False, indent=2) + "\n"], utf8=True)
    else:
        print_all(table(rules), utf8=False)
    return 0


def as_data(rule: Rule) -> dict[str, object]:
    """A rule for machines."""
    return {
        "id": rule.id,
        "check": rule.check,
        "severity": rule.severity,
        "default": rule.default,
        "message": rule.message,
        "why": rule.why,
        "source": rule.source,
        "link": rule.link,
        "language": list(rule.languages),
        "scope": list(rule.scope),
        "formerly": list(rule.formerly),
        "filename": rule.place.file,
        "location": {"row": rule.place.row, "column": rule.place.column},
    }


def table(rules: Sequence[Rule]) -> Iterator[str]:
    """A line for each rule: id, severity, check, whether it runs without being asked for, what it is about."""
    rows = [(rule.id, rule.severity, rule.check, "" if rule.default else "off", summary(rule)) for rule in rules]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(4)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False) if width]
        yield "  ".join([*cells, row[4]]).rstrip() + "\n"


def summary(rule: Rule) -> str:
    """The first sentence of why; what a fact says; or else the message."""
    if not rule.why and is_fact(rule):
        return fact_told(rule)
    return rule.why.strip().split("\n")[0].split(". ")[0].rstrip(".") if rule.why else rule.message


def test_rules(arguments: Namespace) -> int:
    """Tries every rule; prints what fails as soon as it does, and a summary."""
    rulebook = load(arguments.paths, kind) if arguments.paths else all_rules(arguments)
    rules = rulebook.rules
    failed: list[str] = []
    print_all(trials(rulebook, failed), utf8=False)
    examples = sum(len(rule.valid) + len(rule.invalid) for rule in rules)
    done = f"{counted(len(rules), 'rule')}, {counted(examples, 'example')}"
    print(f"{done}: {counted(len(failed), 'rule')} failed" if failed else f"{done}: all as expected")
    return FAILED if failed else 0


def trials(rulebook: Rulebook, failed: list[str]) -> Iterator[str]:
    """Lines for what the examples show to be wrong; adds the rules with errors to `failed`."""
    from factlint.engine.trial import lacking, tried

    for rule in rulebook.rules:
        failings = list(tried(rule, rulebook.lexicon))
        bare = None if rule.bound or rule.pack_file else lacking(rule)
        if bare and is_bundled(rule):
            failings.append(bare)
        elif bare:
            yield f"{told(bare.place)}: {rule.id}: warning: {bare.message}\n"
        for failing in failings:
            yield f"{told(failing.place)}: {rule.id}: {failing.kind}: {visible(failing.message)}\n"
            if failing.example:
                yield f"    {visible(failing.example)}\n"
        if failings:
            failed.append(rule.id)


def told(place: Place) -> str:
    """`file:row:column`."""
    return f"{shown(place.file, os.getcwd())}:{place.row}:{place.column}"


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
