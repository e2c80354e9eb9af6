"""`factlint rules cost`: which rules take most time over texts, and why."""

import os
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Iterator, Sequence

from factlint.checks.kind import House
from factlint.cli.output import print_all
from factlint.cli.rulebooks import add_origins, all_rules
from factlint.engine.compiled import compile_rules
from factlint.engine.cost import reasons
from factlint.engine.profile import Cost, Profile
from factlint.engine.run import UNREADABLE, Assignment
from factlint.errors import Complaint, UserError
from factlint.files.find import find
from factlint.report.visible import visible
from factlint.rulebook.examples import unmarked
from factlint.rulebook.rule import Rule
from factlint.settings.tree import SettingsTree
from factlint.text.read import ReadOptions, read

HELP = """\
Which rules take most time over texts, and why. Every rule is tried, also those that do not run
unasked. Without texts the examples of all rules are what they are tried on.

examples:
  factlint rules cost                          on the examples of all rules
  factlint rules cost copy/                    on your own copy
  factlint rules cost --rules house.yaml copy/ with your own rules besides
"""


def add_to(verbs: "_SubParsersAction[ArgumentParser]") -> None:
    """Adds the verb with its arguments: texts, how many rules, and where rules come from."""
    about, _, more = HELP.partition("\n\n")
    parser = verbs.add_parser(
        "cost",
        help="which rules take most time, and why",
        description=about,
        epilog=more,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="texts or folders; default: the rules' examples")
    parser.add_argument("--most", type=int, default=20, metavar="N", help="how many rules are listed; default: 20")
    add_origins(parser)


def run(arguments: Namespace) -> int:
    """Prints the dearest rules; returns the exit code. UserError for a text that cannot be read."""
    rulebook = all_rules(arguments)
    assignment = Assignment(compile_rules(rulebook), frozenset(range(len(rulebook.rules))), House(), ReadOptions())
    profile = Profile()
    if arguments.paths:
        measure(arguments, assignment, profile)
    else:
        text = "\n\n".join(example for rule in rulebook.rules for example in examples(rule))
        document = read(text.encode(), "examples.txt", ReadOptions(language="en"))
        for each in (Profile(), profile):  # the first pass compiles what is compiled once
            each.lint(document, assignment.compiled, assignment.active, House())
        profile.characters = len(text)
    print_all(table(rulebook.rules, profile, arguments.most), utf8=False)
    return 0


def measure(arguments: Namespace, assignment: Assignment, profile: Profile) -> None:
    """Lints the texts that are named."""
    current = os.getcwd()
    tree = SettingsTree(current, {}, config=arguments.config, isolated=arguments.isolated)
    targets = find(arguments.paths, current, tree.get)
    for result in profile.results((target, assignment) for target in targets):
        for finding in result.findings:
            if finding.code == UNREADABLE:
                raise UserError(Complaint(finding.message, finding.filename))


def examples(rule: Rule) -> Iterator[str]:
    """What a rule's examples say, without their marks."""
    yield from rule.valid
    for example in rule.invalid:
        yield unmarked(example)[0]


def table(rules: Sequence[Rule], profile: Profile, most: int) -> Iterator[str]:
    """A line for each rule, the dearest first, with the reasons below it."""
    size = max(profile.characters, 1) / 1_000_000
    dearest = sorted(rules, key=lambda rule: (-profile.rules.get(rule.id, Cost()).seconds, rule.id))[:most]
    width = max((len(rule.id) for rule in dearest), default=4)
    yield f"{len(rules)} rules on {profile.characters:,} characters, by what each takes for a million of them\n\n"
    yield f"{'rule':<{width}}  milliseconds      hits  findings\n"
    for rule in dearest:
        cost = profile.rules.get(rule.id, Cost())
        counts = f"{cost.hits / size:10,.0f}{cost.findings / size:10,.0f}"
        yield f"{rule.id:<{width}}{cost.seconds * 1000 / size:14,.1f}{counts}\n"
        for reason in reasons(rule):
            yield f"    {visible(reason)}\n"
    yield "\nWhat several rules ask for, such as the dates of a text, is read once and is not counted here.\n"
