"""Processes that send: what they send arrives in order, and how they ended is known."""

import os
from pickle import dumps

import pytest

from factlint.engine.child import Forked, Sending, Started


def counting(sending: Sending, most: int) -> None:
    for number in range(most):
        sending.send(number)


def breaking_off(sending: Sending) -> None:
    sending.send("whole")
    sending._stream.write(dumps("x" * 1000)[:500])  # type: ignore[attr-defined] # no other way to do half
    sending._stream.flush()  # type: ignore[attr-defined]
    os._exit(3)


def failing(sending: Sending) -> None:
    raise ValueError


FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform has no forks")


@pytest.mark.parametrize("child", [pytest.param(Forked, marks=FORKS), Started])
def test_what_is_sent_arrives_in_order(child: type[Forked] | type[Started]) -> None:
    process = child(counting, 3)
    assert [process.receive() for _ in range(3)] == [0, 1, 2]
    with pytest.raises(EOFError):
        process.receive()
    assert process.ended() == 0
    process.stop()


@FORKS
@pytest.mark.parametrize("work, sent, code", [(breaking_off, ["whole"], 3), (failing, [], 1)])
def test_a_process_that_ends_early_is_at_an_end(work: object, sent: list[str], code: int, capfd) -> None:  # type: ignore[no-untyped-def]
    process = Forked(work)  # type: ignore[arg-type] # one of the functions above
    assert [process.receive() for _ in sent] == sent
    with pytest.raises(EOFError):
        process.receive()
    assert process.ended() == code
    assert ("ValueError" in capfd.readouterr().err) == (work is failing)


@FORKS
def test_a_process_can_be_stopped() -> None:
    process = Forked(lambda sending: os.read(os.pipe()[0], 1))
    process.stop()
    assert process.ended() == -9
