"""What is kept of each text of a company for its story: as its result has it, as an earlier run has it, or anew.

In: a text and its result, or a text that nobody has linted. Out: its `Member`; None for one that cannot be had or
compared.
"""

from factlint.engine.company import Companion
from factlint.engine.run import Linted
from factlint.files.load import load
from factlint.hints import TYPE_CHECKING
from factlint.stories.member import Member, member
from factlint.text.read import read

if TYPE_CHECKING:
    from factlint.engine.memory import Memory


def member_of(text: Companion, result: Linted, memory: "Memory | None") -> Member | None:
    """Of a text that was linted."""
    if result.member and memory and result.digest and not text.target.stdin:
        return memory.put(text, result.digest, result.member, result.stamp)
    return result.member or remembered(text, memory, result)


def remembered(text: Companion, memory: "Memory | None", result: Linted | None = None) -> Member | None:
    """Of a text of which this run has made no member. `result`: what it has, where it was linted."""
    target, assignment = text[:2]
    try:
        if result and result.document:
            return member(result.document, at_once=False)
        if memory:
            return memory.member(text, result.digest if result else b"")
        document = read(load(target, assignment.options.largest), target.name, assignment.options)
        return member(document, at_once=False)
    except Exception:  # told where the text itself is linted; other texts are compared none the less
        return None
