"""Say what a rule looks for, why, and what to do about it.

examples:
  factlint explain names.phrase           one rule
  factlint explain names                 the rules of a pack
  factlint explain substitution          a kind of rule: what may be written in it
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from factlint.checks.kind import kinds
from factlint.cli.explained import check_explained, pack_explained, rule_explained
from factlint.cli.output import print_all
from factlint.cli.own import OWN, own_explained
from factlint.cli.rulebooks import add_origins, all_rules, prefixes
from factlint.errors import Complaint, UserError
from factlint.rulebook.load import renamed
from factlint.rulebook.suggest import meant


def add_arguments(parser: ArgumentParser) -> None:
    """What to explain, and where rules come from."""
    parser.add_argument("names", nargs="+", metavar="NAME", help="the id of a rule, a pack, or a check")
    add_origins(parser)


def run(arguments: Namespace) -> int:
    """Explains each name; returns the exit code. UserError for a name that nothing has."""
    print_all(["\n\n".join(explanations(arguments)), "\n"], utf8=False)
    return 0


def explanations(arguments: Namespace) -> Iterator[str]:
    """A text for each thing that has one of the names; a pack and a check may share theirs."""
    rulebook = all_rules(arguments)
    former = renamed(rulebook.rules)
    rules = {rule.id: rule for rule in rulebook.rules}
    packs = sorted({prefix for rule in rulebook.rules for prefix in prefixes(rule.id)})
    unknown: list[Complaint] = []
    for name in arguments.names:
        if name in former:
            yield f"'{name}' is now called '{former[name]}'."
        if former.get(name, name) in rules:
            yield rule_explained(rules[former.get(name, name)])
        if name in packs:
            yield pack_explained(name, rulebook)
        if name in kinds():
            yield check_explained(name, rulebook.rules)
        if name in OWN:
            yield own_explained(name)
        if not any(name in known for known in (former, rules, packs, kinds(), OWN)):
            near = meant(name, [*rules, *packs, *kinds(), *OWN])
            unknown.append(Complaint(f"there is no rule, pack or check '{name}'{near}"))
    if unknown:
        raise UserError(*unknown)
