"""A rule in the making: what one line or table of a sheet comes to, before its check types it."""

from collections.abc import Iterable, Mapping

from factlint.record import NamedTuple
from factlint.rulebook.entry import Keyed
from factlint.rulebook.nodes import Listing, Node, Scalar, Table
from factlint.rulebook.sheet.sections import SHARED


class Draft(NamedTuple):
    path: str
    """Below the pack: "people.ruth-okafor", "figures"."""
    id: str
    check: str
    start: int
    """Offset of the subject's name, or of the title in a list: where the rule stands."""
    options: tuple[tuple[str, Node], ...]

    def node(self) -> Table:
        """The entry of a rule list that says the same."""
        pairs: list[tuple[Node, Node]] = [
            (self._scalar("id"), self._scalar(self.id)),
            (self._scalar("check"), self._scalar(self.check)),
            *((Scalar(key, "", value.start, value.start), value) for key, value in self.options),
        ]
        return Table(pairs, False, self.start, self.start)

    def _scalar(self, text: str) -> Scalar:
        return Scalar(text, '"', self.start, self.start)


def plain(text: str, start: int) -> Scalar:
    """A text of our own making, told as standing at an offset of the sheet."""
    return Scalar(text, '"', start, start)


def several(texts: Iterable[str], start: int) -> Listing:
    return Listing([plain(text, start) for text in texts], True, start, start)


def taken(keys: Mapping[str, Keyed], *names: str) -> list[tuple[str, Node]]:
    """The values under these keys, for those that are there; `written:says` renames one."""
    found = []
    for name in names:
        key, _, option = name.partition(":")
        if key in keys:
            found.append((option or key, keys[key].value))
    return found


def near(keys: Mapping[str, Keyed], start: int) -> tuple[str, Node]:
    """Near misses of a name are asked about, unless the sheet says no."""
    return "near", keys["near"].value if "near" in keys else plain("yes", start)


def shared(keys: Mapping[str, Keyed], above: Mapping[str, Keyed] | None = None) -> list[tuple[str, Node]]:
    """What is said of a subject besides its facts; what it does not say itself is said above it."""
    merged = {**(above or {}), **keys}
    return [(key, merged[key].value) for key in SHARED if key in merged]
