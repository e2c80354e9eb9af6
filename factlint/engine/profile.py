"""Where time goes: `Profile`, which lints as `run` does and holds a watch to it.

In: texts with their assignments. Out: the same results, and the seconds that each stage, check and rule took. The
findings are those of any other run; the seconds are no part of them, and the only thing that is not the same every
time. A check is asked once for all its rules, as always, and then once more for each rule alone, so that it can be
told which of them costs what: the dates, sums and people that several of them ask for have been read by then, and
count as what they share.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from time import perf_counter, process_time

from factlint.checks.kind import House, kind
from factlint.engine.compiled import Compiled
from factlint.engine.lint import asked, told
from factlint.engine.plan import Task
from factlint.engine.run import Assignment, Linted, attempted, linted
from factlint.files.load import load
from factlint.files.target import Target
from factlint.findings.finding import Finding
from factlint.record import NamedTuple
from factlint.text.document import Document
from factlint.text.read import read

START, SETTINGS, RULES = "start of the program", "settings and files", "rules"
READING, SCAN, SHARED, CHECKS = (
    "reading texts",
    "looking for the rules' words",
    "facts that rules share",
    "rules alone",
)
REST = "findings and report"
STAGES = (START, SETTINGS, RULES, READING, SCAN, SHARED, CHECKS, REST)
"""In the order of a run."""


class Cost(NamedTuple):
    """What one rule took."""

    seconds: float = 0.0
    texts: int = 0
    """In how many texts it was asked."""
    hits: int = 0
    """How often its words stood there."""
    findings: int = 0


class Profile:
    """A run with a watch held to it."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        """`clock` gives seconds from any moment on."""
        self.clock = clock
        self.stages = dict.fromkeys(STAGES, 0.0)
        self.stages[START] = process_time()
        self.rules: dict[str, Cost] = {}
        self.texts = 0
        self.characters = 0
        self._began = self._mark = clock()
        self._aside = 0.0
        """Seconds for what no other run does: asking rules again."""

    def mark(self, stage: str) -> None:
        """Says that what was done since the last mark belongs to this stage."""
        now = self.clock()
        self.stages[stage] += now - self._mark
        self._mark = now

    def finish(self) -> None:
        """Says that the run is over: what no stage has is findings and report."""
        whole = self.clock() - self._began - self._aside
        self.stages[REST] = max(0.0, whole + self.stages[START] - sum(self.stages.values()))

    def results(self, texts: Iterable[tuple[Target, Assignment]]) -> Iterator[Linted]:
        """What `run` gives."""
        for target, assignment in texts:
            result = attempted(target, partial(self._checked, target, assignment))
            if result:
                yield result

    @contextmanager
    def _stage(self, stage: str) -> Iterator[None]:
        began = self.clock()
        try:
            yield
        finally:
            self.stages[stage] += self.clock() - began

    def _checked(self, target: Target, assignment: Assignment) -> Linted:
        with self._stage(READING):
            document = read(load(target, assignment.options.largest), target.name, assignment.options)
        self.texts += 1
        self.characters += len(document.source)
        return linted(document, assignment, target.path, self.lint)

    def lint(
        self, document: Document, compiled: Compiled, active: Collection[int], house: House, path: str = ""
    ) -> list[Finding]:
        """What `engine.lint.lint` finds."""
        with self._stage(SCAN):
            tasks = compiled.plan(active).tasks(document)
        outcomes = []
        for task in tasks:
            began = self.clock()
            outcomes += [outcome for outcome in asked(task, document, house) if outcome[1]]
            together = self.clock() - began
            alone = self._one_by_one(task, document, house, compiled)
            self.stages[CHECKS] += min(alone, together)
            self.stages[SHARED] += max(0.0, together - alone)
        return told(document, compiled, outcomes, path)

    def _one_by_one(self, task: Task, document: Document, house: House, compiled: Compiled) -> float:
        """Asks for each rule again, and counts what it takes; returns the seconds for all of them."""
        check = kind(task.check)
        began = self.clock()
        seconds = 0.0
        for rule in task.rules:
            hits = tuple(hit for hit in task.hits if hit.rule == rule.number)
            start = self.clock()
            try:
                found = len(list(check.find(document, (rule,), hits, house)))
            except Exception:  # it has been told by the run itself
                found = 0
            spent = self.clock() - start
            seconds += spent
            known = self.rules.get(compiled.rules[rule.number].id, Cost())
            self.rules[compiled.rules[rule.number].id] = Cost(
                known.seconds + spent, known.texts + 1, known.hits + len(hits), known.findings + found
            )
        self._aside += self.clock() - began
        return seconds
