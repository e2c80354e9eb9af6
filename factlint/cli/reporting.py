"""`reported(results, job)`: the results of a run written as its report, and the exit code that they come to.

In: the results, text by text; what the run has to do. Out: the report on standard output or in a file; on standard
error what could not be mended, and whether there are too many warnings. A report that may be given again is kept.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from factlint.cli.output import print_all, write_all
from factlint.engine.run import Linted
from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple
from factlint.report.background import Background, RuleNote, as_stated
from factlint.report.formats import FOR_MACHINES
from factlint.report.report import Wanted, report
from factlint.report.tally import Tally
from factlint.rulebook.rule import SEVERITIES

if TYPE_CHECKING:
    from factlint.cli.fix import Fixing
    from factlint.cli.linting import Job
    from factlint.engine.kept_report import Asked, Draft
    from factlint.text.document import Document
    from factlint.values.facts import Fact

OK, FOUND, BROKEN = 0, 1, 2


def reported(
    results: Iterable[Linted], job: "Job", fixing: "Fixing | None" = None, asked: "Asked | None" = None
) -> int:
    """Writes the report; returns the exit code.

    `fixing`: what has mended the texts. `asked`: what the report may be kept for.
    """
    tally, fails = Tally(), fails_of(job)

    def ending() -> int:
        return exit_code(tally, fails, broken=bool(job.complaints or (fixing and fixing.troubles)))

    draft = draft_of(asked) if job.form != "html" and not job.complaints else None
    pieces = report(draft.results(results) if draft else results, tally, wanted_of(job, ending))
    written(draft.pieces(pieces) if draft else pieces, job, mending=bool(fixing))
    if fixing:
        fixing.tell_troubles()
    code = ending()
    if code == FOUND and too_many(tally, fails.most):
        told = f"too many warnings: {tally.severities['warning']}, and {fails.most} may be"
        print(f"factlint: {told}", file=sys.stderr)
    elif draft and asked and draft.is_fit:
        draft.keep(asked, code, utf8=job.form in FOR_MACHINES, sets=job.desk.books())
    return code


def wanted_of(job: "Job", ending: Callable[[], int]) -> Wanted:
    """What the report is to hold. `ending` tells the exit code, once all results have passed."""
    arguments = job.arguments
    stated = facts_of(job) if job.form == "html" else as_stated
    background = Background(partial(told_of_rules, job.desk.roots()), ending, stated)
    return Wanted(job.form, job.look, arguments.statistics, arguments.quiet, background, arguments.show_suppressed)


def written(pieces: Iterable[str], job: "Job", *, mending: bool) -> None:
    """Writes the report to where it is to go."""
    if job.arguments.output_file:
        write_all(pieces, job.arguments.output_file)
    elif mending and any(target.stdin for target in job.targets):  # the mended text goes to standard output
        sys.stderr.writelines(pieces)
    else:
        print_all(pieces, utf8=job.form in FOR_MACHINES)


def draft_of(asked: "Asked | None") -> "Draft | None":
    """What notes a report that may be kept."""
    if asked is None:
        return None
    from factlint.engine.kept_report import Draft

    return Draft()


def facts_of(job: "Job") -> "Callable[[Document], Sequence[Fact]]":
    """What tells the facts of a text, with what the rules say of them."""
    from factlint.cli.page_facts import looked_up

    return looked_up(job.texts, job.desk.roots())


def told_of_rules(roots: Sequence[str], codes: Sequence[str]) -> Sequence[RuleNote]:
    """The rules of these ids in words. Reading rule files takes time, and few reports ask."""
    from factlint.cli.notes import notes

    return notes(roots, codes)


class Fails(NamedTuple):
    """What makes a run fail."""

    mildest: str
    """The mildest severity that does."""
    most: int | None
    """More warnings than this do."""
    never: bool
    """Nothing that is found does."""


def fails_of(job: "Job") -> Fails:
    """What the options say of it, else the settings."""
    arguments, settings = job.arguments, job.settings
    most = settings.max_warnings if arguments.max_warnings is None else arguments.max_warnings
    return Fails(arguments.fail_on or settings.fail_on, most, arguments.exit_zero)


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
