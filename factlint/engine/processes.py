"""`run_in_processes(texts, jobs)`: what `run` gives, in the same order, worked out by several processes.

Which process lints which text is settled beforehand by sizes alone, and results are taken in the order of the
texts, so that the number of processes changes nothing but the time. A process that dies leaves the one text on
which it died with a finding `factlint.internal`; another process takes its place for the rest. Processes are
forked where the platform can, and share the rules. Elsewhere they are started anew and sent the rules.
"""

import gc
import os
from collections import deque
from collections.abc import Iterator, Sequence
from heapq import heapify, heapreplace

from factlint.engine.child import Child, Forked, Sending, Started
from factlint.engine.run import INTERNAL, Assignment, Linted, Needs, failed, run
from factlint.files.load import size
from factlint.files.target import Target
from factlint.findings.plain import packed, unpacked
from factlint.hints import Any

Text = tuple[Target, Assignment]

CHUNK = 65_536
"""Bytes of copy that go to one process together: results of so much wait in a pipe without holding it up."""
WORTH = 250_000
"""Bytes of copy that are worth another process: making one and warming it takes about a tenth of a second."""
FORKS = hasattr(os, "fork")


def processes_for(texts: Sequence[Text], wanted: int) -> int:
    """How many processes to use where at most so many are wanted; 0 wants as many as there are processors."""
    most = wanted or processors()
    if most == 1 or any(target.stdin for target, _ in texts):
        return 1
    if wanted:
        return min(wanted, max(1, len(texts)))
    return max(1, min(most, len(texts), sum(size(target.name) for target, _ in texts) // WORTH))


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def run_in_processes(texts: Sequence[Text], jobs: int, needs: Needs) -> Iterator[Linted]:
    """Each text linted, in the order given."""
    sizes = [size(target.name) for target, _ in texts]
    for compiled in {id(assignment.compiled): assignment.compiled for _, assignment in texts}.values():
        compiled.expect(sum(sizes))  # once for all processes, which share it where they are forked
    shares = shared_out(sizes, jobs)
    workers = [
        Worker([text for text, share in zip(texts, shares, strict=True) if share == number], needs)
        for number in range(jobs)
    ]
    try:
        for share in shares:
            yield from workers[share].next()
    finally:
        for worker in workers:
            worker.stop()


def shared_out(sizes: Sequence[int], jobs: int) -> list[int]:
    """For each text the number of its process: chunk by chunk to the one that has least to do."""
    loads = [(0, number) for number in range(jobs)]
    heapify(loads)
    shares: list[int] = []
    chunk = 0
    for index, bytes_ in enumerate(sizes):
        shares.append(loads[0][1])
        chunk += bytes_ + 1
        if chunk >= CHUNK or index + 1 == len(sizes):
            heapreplace(loads, (loads[0][0] + chunk, loads[0][1]))
            chunk = 0
    return shares


class Worker:
    """A process, and the texts that it is at."""

    __slots__ = ("_child", "_needs", "_reads_ahead", "_texts")

    def __init__(self, texts: Sequence[Text], needs: Needs) -> None:
        self._texts = deque(texts)
        self._needs = needs
        self._start()

    def next(self) -> Iterator[Linted]:
        """The result of the next text; nothing for a binary file that was only found in a folder."""
        if self._reads_ahead:
            self._await()
        target, _ = self._texts.popleft()
        try:
            results = [received(each) for each in self._child.receive()]
        except (EOFError, OSError):
            why = f"The program crashed on this text and did not check it ({ending(self._child.ended())})"
            results = [failed(target.name, INTERNAL, why)]
            self._start()
        yield from results

    def stop(self) -> None:
        """Ends the process, whatever it is at."""
        self._child.stop()

    def _await(self) -> None:
        """Waits until the texts have been read ahead."""
        self._reads_ahead = False
        try:
            self._child.receive()
        except (EOFError, OSError):
            self._child.ended()
            self._start(may_read_ahead=False)

    def _start(self, *, may_read_ahead: bool = True) -> None:
        self._reads_ahead = may_read_ahead and any(assignment.compared for _, assignment in self._texts)
        child = Forked if FORKS else Started
        self._child: Child = child(work, list(self._texts), self._needs, self._reads_ahead, gc.get_threshold())


def work(
    sending: Sending,
    texts: Sequence[Text],
    needs: Needs,
    reads_ahead: bool,
    resting: tuple[int, int, int],
) -> None:
    """What a process does: sends the results of its texts; and before them, once it has read ahead, nothing.

    `resting`: when garbage is looked for.
    """
    import signal

    gc.set_threshold(*resting)  # as in the program, which a process that was not forked knows nothing of
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # the interrupted program tells it once; this one just ends
    ahead = None
    try:
        if reads_ahead:
            from factlint.engine.ahead import Ahead

            ahead = Ahead(texts)
            sending.send(None)
        for text in texts:
            sending.send([sent(result, needs) for result in run([text], ahead)])
    except BrokenPipeError:  # nobody wants to know any more
        return


def sent(result: Linted, needs: Needs) -> tuple[Any, ...]:
    """The result as it goes through a pipe: plain data, but for a document and what is kept for a story."""
    return (
        result.name,
        packed(result.findings),
        result.sources if result.findings and needs.sources else {},
        result.document if needs.documents else None,
        result.fixed,
        result.digest,
        result.dateline,
        result.member,
        result.stamp,
    )


def received(data: tuple[Any, ...]) -> Linted:
    """The result that has come through a pipe."""
    name, findings, *rest = data
    return Linted(name, unpacked(findings), *rest)._replace(packed=findings)


def ending(code: int | None) -> str:
    """How a process ended."""
    if code is not None and code < 0:
        import signal

        return f"signal {signal.Signals(-code).name}"
    return f"exit code {code}"
