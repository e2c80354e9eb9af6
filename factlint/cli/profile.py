"""`--profile`: a run of `check` that says on standard error where its time went."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from factlint.engine.profile import SETTINGS, STAGES, Profile
from factlint.errors import Complaint, UserError

MOST = 15
"""Rules that are listed."""


def profiled(arguments: Namespace) -> int:
    """Checks as always, then tells; returns the exit code. UserError for options that it does not go with."""
    from factlint.cli.check import targets_of, tree_of
    from factlint.cli.linting import is_fixing, lint

    if is_fixing(arguments):
        raise UserError(Complaint("--profile shows a run that checks; drop --fix, --fix-only or --diff"))
    profile = Profile()
    tree = tree_of(arguments)
    targets = targets_of(arguments, tree)
    profile.mark(SETTINGS)
    code = lint(targets, tree, arguments, profile=profile)
    profile.finish()
    sys.stderr.writelines(profile_told(profile))
    return code


def profile_told(profile: Profile) -> Iterator[str]:
    """The stages in the order of a run, then the rules that took longest."""
    whole = sum(profile.stages.values()) or 1.0
    texts = f"{profile.texts} text{'' if profile.texts == 1 else 's'}, {profile.characters:,} characters"
    yield f"\nprofile of {texts}: {whole:.3f} seconds in one process, with no results of earlier runs\n\n"
    for stage in STAGES:
        seconds = profile.stages[stage]
        yield f"  {stage:<30}{seconds:9.3f}{seconds / whole:6.0%}\n"
    costs = sorted(profile.rules.items(), key=lambda each: (-each[1].seconds, each[0]))[:MOST]
    if not costs:
        return
    width = max(len(rule) for rule, _ in costs)
    yield f"\n  {'rule':<{width}}  seconds  texts  hits  findings\n"
    for rule, cost in costs:
        yield f"  {rule:<{width}}{cost.seconds:9.3f}{cost.texts:7}{cost.hits:6}{cost.findings:10}\n"
