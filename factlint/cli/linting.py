"""`lint(targets, ...)`: the texts of a run linted and reported, and its exit code.

In: what the arguments name, the settings, the arguments. Out: the report on standard output or in a file, what is
wrong with settings and rules on standard error.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from factlint.cli.output import use_color
from factlint.cli.reporting import reported
from factlint.engine.desk import Desk, has_company
from factlint.engine.run import Assignment, Linted, Needs
from factlint.engine.run import run as run_all
from factlint.errors import Complaint, UserError
from factlint.files.target import Target
from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple
from factlint.report.formats import FORMATS
from factlint.report.look import Look
from factlint.settings.settings import Settings
from factlint.settings.tree import SettingsTree

if TYPE_CHECKING:
    from argparse import Namespace

    from factlint.cli.fix import Fixing
    from factlint.engine.company import Company
    from factlint.engine.kept_report import Asked
    from factlint.engine.profile import Profile

OK, BROKEN = 0, 2

Text = tuple[Target, Assignment]
Sieve = Callable[[Linted], Linted]
"""Holds findings back."""


class Job(NamedTuple):
    """What a run has to do: which texts it lints, under which rules and settings, and how it reports."""

    arguments: "Namespace"
    settings: Settings
    """Of the folder that the run was started in."""
    desk: Desk
    targets: list[Target]
    texts: list[Text]
    """The targets that are linted."""
    company: "Company | None"
    """The texts that are compared with one another; None where each is read for itself."""
    complaints: list[Complaint]
    """What is wrong with settings and rules."""
    form: str
    """The format of the report."""
    look: Look


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
    job = job_of(targets, tree, arguments)
    if profile:
        profile.mark("rules")
    for complaint in job.complaints:
        print(f"factlint: error: {complaint}", file=sys.stderr)
    if not targets and not arguments.quiet:
        print("factlint: nothing to check: no texts found (.txt, .md, .html or .rst)", file=sys.stderr)
    sieve = sieve_of(arguments, job.settings, [target for target, _ in job.texts])
    fixing = fixing_of(arguments, sieve)
    if not fixing:
        return reported(completed(found(job, sieve, profile, tree.current), job, sieve), job, asked=asked)
    try:
        return mended(fixing, job, sieve, asked)
    except KeyboardInterrupt:  # wherever it strikes, in the mending of a text or in what is told of it
        fixing.tell_interruption()
        raise


def mended(fixing: "Fixing", job: Job, sieve: Sieve | None, asked: "Asked | None") -> int:
    """Mends the texts, and reports what is left or no more than that; returns the exit code."""
    results = fixing.results(job.texts)
    if job.arguments.diff or job.arguments.fix_only:
        from factlint.cli.fix import without_report

        return max(without_report(fixing, results, job.arguments), BROKEN if job.complaints else OK)
    return reported(completed(results, job, sieve), job, fixing, asked)


def job_of(targets: list[Target], tree: SettingsTree, arguments: "Namespace") -> Job:
    """What is to be done. UserError where an option names no rule of any text."""
    desk = Desk(tree, cached=not arguments.no_cache)
    texts = list(desk.assigned(targets))
    company = company_of(texts, tree, desk, arguments)
    complaints = desk.finish()
    settings = tree.get(tree.current) or Settings()
    form = arguments.output_format or settings.output_format
    look = Look(use_color(arguments.color, to_file=bool(arguments.output_file)), arguments.position_encoding)
    return Job(arguments, settings, desk, targets, texts, company, complaints, form, look)


def found(job: Job, sieve: Sieve | None, profile: "Profile | None", current: str) -> Iterable[Linted]:
    """The results of each text for itself, and on a terminal how far they are."""
    texts = job.company.to_lint(job.texts) if job.company else job.texts
    shows = bool(job.company or sieve or FORMATS[job.form].sources or job.look.encoding != "utf-32")
    needs = Needs(documents=job.form == "html" and not job.company, sources=shows)
    results = profile.results(texts) if profile else results_of(texts, job.arguments, current, needs)
    results = map(sieve, results) if sieve else results
    if len(job.texts) > 1 and sys.stderr.isatty() and not job.arguments.quiet:
        from factlint.cli.progress import progress

        return progress(results, [target for target, _ in job.texts])
    return results


def completed(results: Iterable[Linted], job: Job, sieve: Sieve | None) -> Iterable[Linted]:
    """The results with what the texts of a story disagree on, and the rules that are to be looked at again."""
    if job.company:
        from factlint.engine.together import together

        results = together(results, job.company, sieve, documents=job.form == "html")
    if not job.arguments.new_from_rev and any(assignment.compiled.reviews for _, assignment in job.texts):
        from factlint.engine.reviews import reviewed

        results = reviewed(results, job.texts)
    return results


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


def is_fixing(arguments: "Namespace") -> bool:
    """Whether anything is to be mended. UserError for an option that needs it and does not have it."""
    fixing = arguments.fix or arguments.fix_only or arguments.diff
    if arguments.unsafe_fixes and not fixing:
        raise UserError(Complaint("--unsafe-fixes goes with --fix, --fix-only or --diff"))
    return bool(fixing)


def fixing_of(arguments: "Namespace", sieve: Sieve | None) -> "Fixing | None":
    """What mends the texts; None where nothing is to be mended."""
    if not is_fixing(arguments):
        return None
    from factlint.cli.fix import Fixing

    return Fixing(arguments, sieve or same)


def sieve_of(arguments: "Namespace", settings: Settings, targets: list[Target]) -> Sieve | None:
    """What holds findings back, by the baseline or a revision; None where nothing does."""
    if not (arguments.baseline or arguments.new_from_rev or settings.baseline):
        return None
    from factlint.baseline.sieve import sieve

    return sieve(arguments.baseline or settings.baseline, arguments.new_from_rev, targets)


def same(result: Linted) -> Linted:
    return result
