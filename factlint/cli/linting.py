"""`lint(targets, ...)`: the texts of a run linted and reported, and its exit code.

In: what the arguments name, the settings, the arguments. Out: the report on standard output or in a file, what is
wrong with settings and rules on standard error.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from factlint.cli.output import print_all, use_color, write_all
from factlint.engine.desk import Desk, has_company
from factlint.engine.run import Assignment, Linted, Needs
from factlint.engine.run import run as run_all
from factlint.errors import Complaint, UserError
from factlint.files.target import Target
from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple
from factlint.report.background import Background, RuleNote, as_stated
from factlint.report.formats import FOR_MACHINES, FORMATS
from factlint.report.look import Look
from factlint.report.report import Wanted, report
from factlint.report.tally import Tally
from factlint.rulebook.rule import SEVERITIES
from factlint.settings.settings import Settings
from factlint.settings.tree import SettingsTree

if TYPE_CHECKING:
    from argparse import Namespace

    from factlint.engine.company import Company
    from factlint.engine.kept_report import Asked, Draft
    from factlint.engine.profile import Profile
    from factlint.text.document import Document
    from factlint.values.facts import Fact

OK, FOUND, BROKEN = 0, 1, 2

Text = tuple[Target, Assignment]


def lint(
    targets: list[Target],
    tree: SettingsTree,
    arguments: "Namespace",
    *,
    profile: "Profile | None" = None,
    asked: "Asked | None" = None,
) -> int:
    """Lints the targets and reports; returns the exit code.

    `profile` holds a watch to it. `asked`: what the report may be kept for.
    """
    desk = Desk(tree, cached=not arguments.no_cache)
    texts = list(desk.assigned(targets))
    company = company_of(texts, tree, desk, arguments)
    complaints = desk.finish()
    if profile:
        profile.mark("rules")
    for complaint in complaints:
        print(f"factlint: error: {complaint}", file=sys.stderr)
    if not targets and not arguments.quiet:
        print("factlint: nothing to check: no texts found (.txt, .md, .html or .rst)", file=sys.stderr)
    settings = tree.get(tree.current) or Settings()
    form = arguments.output_format or settings.output_format
    look = Look(use_color(arguments.color, to_file=bool(arguments.output_file)), arguments.position_encoding)
    tally = Tally()
    draft = draft_of(asked) if form != "html" and not complaints else None
    sieve = sieve_of(arguments, settings, [target for target, _ in texts])
    fixing = None
    if is_fixing(arguments):
        from factlint.cli.fix import Fixing, without_report

        fixing = Fixing(arguments, sieve or same)
        results = fixing.results(texts)
        if arguments.diff or arguments.fix_only:
            return max(without_report(fixing, results, arguments), BROKEN if complaints else OK)
    else:
        read = company.to_lint(texts) if company else texts
        shows = bool(company or sieve or FORMATS[form].sources or look.encoding != "utf-32")
        needs = Needs(documents=form == "html" and not company, sources=shows)
        results = profile.results(read) if profile else results_of(read, arguments, tree.current, needs)
        results = map(sieve, results) if sieve else results
        if len(texts) > 1 and sys.stderr.isatty() and not arguments.quiet:
            from factlint.cli.progress import progress

            results = progress(results, [target for target, _ in texts])
    if company:
        from factlint.engine.together import together

        results = together(results, company, sieve, documents=form == "html")
    if not arguments.new_from_rev and any(assignment.compiled.reviews for _, assignment in texts):
        from factlint.engine.reviews import reviewed

        results = reviewed(results, texts)
    results = draft.results(results) if draft else results
    most = settings.max_warnings if arguments.max_warnings is None else arguments.max_warnings
    fails = Fails(arguments.fail_on or settings.fail_on, most, arguments.exit_zero)

    def ending() -> int:
        return exit_code(tally, fails, broken=bool(complaints or (fixing and fixing.troubles)))

    stated = facts_of(texts, desk) if form == "html" else as_stated
    background = Background(partial(told_of_rules, desk.roots()), ending, stated)
    wanted = Wanted(form, look, arguments.statistics, arguments.quiet, background, arguments.show_suppressed)
    pieces = report(results, tally, wanted)
    pieces = draft.pieces(pieces) if draft else pieces
    if arguments.output_file:
        write_all(pieces, arguments.output_file)
    elif fixing and any(target.stdin for target in targets):  # the mended text is what goes to standard output
        sys.stderr.writelines(pieces)
    else:
        print_all(pieces, utf8=form in FOR_MACHINES)
    if fixing:
        fixing.tell_troubles()
    code = ending()
    if code == FOUND and too_many(tally, most):
        print(f"factlint: too many warnings: {tally.severities['warning']}, and {most} may be", file=sys.stderr)
    elif draft and asked and draft.is_fit:
        draft.keep(asked, code, utf8=form in FOR_MACHINES, sets=desk.books())
    return code


def draft_of(asked: "Asked | None") -> "Draft | None":
    """What notes a report that may be kept."""
    if asked is None:
        return None
    from factlint.engine.kept_report import Draft

    return Draft()


def results_of(texts: Sequence[Text], arguments: "Namespace", current: str, needs: Needs) -> Iterator[Linted]:
    """The results of each text."""
    if len(texts) < 2:
        return run_all(texts)
    lint = partial(linted, jobs=arguments.jobs, needs=needs)
    if needs.documents or arguments.no_cache or any(target.stdin for target, _ in texts):
        return lint(texts)
    from factlint.engine.results import Results

    return Results(current).linted(texts, lint)


def linted(texts: Sequence[Text], *, jobs: int, needs: Needs) -> Iterator[Linted]:
    """The results of each text, by one process or by several."""
    from factlint.engine.processes import processes_for, run_in_processes

    jobs = processes_for(texts, jobs)
    return run_in_processes(texts, jobs, needs) if jobs > 1 else run_all(texts)


def company_of(
    texts: Sequence[tuple[Target, Assignment]], tree: SettingsTree, desk: Desk, arguments: "Namespace"
) -> "Company | None":
    """The texts that are compared with one another; None where each is read for itself."""
    if not has_company(texts, tree, arguments.story):
        return None
    from factlint.engine.company import company

    return company(texts, tree, desk, arguments.story, cached=not arguments.no_cache)


def facts_of(texts: Sequence[Text], desk: Desk) -> "Callable[[Document], Sequence[Fact]]":
    """What tells the facts of a text, with what the rules say of them."""
    from factlint.cli.page_facts import looked_up

    return looked_up(texts, desk.roots())


class Fails(NamedTuple):
    """What makes a run fail."""

    mildest: str
    """The mildest severity that does."""
    most: int | None
    """More warnings than this do."""
    never: bool
    """Nothing that is found does."""


def told_of_rules(roots: Sequence[str], codes: Sequence[str]) -> Sequence[RuleNote]:
    """The rules of these ids in words. Reading rule files takes time, and few reports ask."""
    from factlint.cli.notes import notes

    return notes(roots, codes)


def exit_code(tally: Tally, fails: Fails, *, broken: bool) -> int:
    """How the run ends: with what is broken, else with what was found."""
    if broken or tally.broken():
        return BROKEN
    if fails.never:
        return OK
    worse = SEVERITIES[: SEVERITIES.index(fails.mildest) + 1]
    found = any(tally.severities[severity] for severity in worse)
    return FOUND if found or too_many(tally, fails.most) else OK


def too_many(tally: Tally, most: int | None) -> bool:
    return most is not None and tally.severities["warning"] > most


def is_fixing(arguments: "Namespace") -> bool:
    """Whether anything is to be mended. UserError for an option that needs it and does not have it."""
    fixing = arguments.fix or arguments.fix_only or arguments.diff
    if arguments.unsafe_fixes and not fixing:
        raise UserError(Complaint("--unsafe-fixes goes with --fix, --fix-only or --diff"))
    return bool(fixing)


def sieve_of(
    arguments: "Namespace", settings: Settings, targets: list[Target]
) -> Callable[[Linted], Linted] | None:
    """What holds findings back, by the baseline or a revision; None where nothing does."""
    if not (arguments.baseline or arguments.new_from_rev or settings.baseline):
        return None
    from factlint.baseline.sieve import sieve

    return sieve(arguments.baseline or settings.baseline, arguments.new_from_rev, targets)


def same(result: Linted) -> Linted:
    return result
