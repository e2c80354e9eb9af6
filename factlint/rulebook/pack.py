"""One rule file to its rules: composed, its own keys read, its entries typed, all its mistakes gathered."""

from typing import NamedTuple

from factlint.errors import Complaint
from factlint.rulebook.entry import KindOf, keyed, read_rule, unknown
from factlint.rulebook.files import PackFile
from factlint.rulebook.keys import COMMON, PACK
from factlint.rulebook.mending import mend
from factlint.rulebook.nodes import Listing, Node, Scalar, Table, compose
from factlint.rulebook.requires import unmet
from factlint.rulebook.rule import Rule
from factlint.rulebook.source import Source, opened
from factlint.rulebook.typed import typed

TRIES = 20
"""How many syntax errors of one file are explained."""


class Pack(NamedTuple):
    """What a rule file holds, or what is wrong with it."""

    rules: tuple[Rule, ...]
    files: tuple[str, ...]
    """The rule file and the data files that it names."""
    complaints: tuple[Complaint, ...]


def read_pack(entry: PackFile, kind_of: KindOf) -> Pack:
    """The pack in this file."""
    try:
        with open(entry.file, "rb") as stream:
            data = stream.read()
    except OSError as error:
        return Pack((), (), (Complaint(f"the rule file cannot be read: {error.strerror}", entry.file),))
    source = opened(entry.file, data)
    rules = [] if source.complaints else rules_of(source, entry.pack, kind_of)
    ordered = sorted(dict.fromkeys(source.complaints), key=lambda complaint: (complaint.row, complaint.column))
    return Pack(tuple(rules), (entry.file, *source.files), tuple(ordered))


def rules_of(source: Source, pack: str, kind_of: KindOf) -> list[Rule]:
    """The rules of a source; complaints stay with it."""
    root = composed(source, kind_of)
    if root is None:
        if not source.complaints:
            source.complain(0, "the file is empty; a rule file has the key 'rules:' and a list of rules below it")
        return []
    if not isinstance(root, Table):
        source.complain(root.start, "a rule file has the key 'rules:' and the list of rules below it")
        return []
    entries = keyed(source, root)
    requires = entries.get("requires")
    if requires is not None and isinstance(requires.value, Scalar):
        newer = unmet(requires.value.text)
        if newer:  # then its other mistakes are none
            source.complaints.clear()
            source.complain(requires.value.start, newer)
            return []
    for key, found in entries.items():
        if key not in PACK and key != "rules":
            unknown(source, found.key, [*PACK, "rules"])
    values = {key: typed(source, entries[key].value, field, key) for key, field in PACK.items() if key in entries}
    defaults = {key: value for key, value in values.items() if key in COMMON and value is not None}
    if "rules" not in entries:
        source.complain(root.start, "the file has no 'rules:', the list of its rules")
        return []
    rules = [read_rule(source, node, pack, defaults, kind_of) for node in listed(source, entries["rules"].value)]
    return [rule for rule in rules if rule is not None]


def composed(source: Source, kind_of: KindOf) -> Node | None:
    """The file's node; syntax errors are explained and, where possible, got past."""
    import yaml

    for _ in range(TRIES):
        try:
            return compose(source)
        except yaml.YAMLError as error:
            if not mend(source, error, known_keys(kind_of)):
                return None
    return None


def known_keys(kind_of: KindOf) -> frozenset[str]:
    """Every word that may be a key somewhere."""
    from factlint.checks.kind import kinds

    return frozenset([*PACK, *COMMON, "rules", *(key for name in kinds() for key in kind_of(name).FIELDS)])


def listed(source: Source, node: Node) -> list[Node]:
    """The entries below `rules`."""
    if isinstance(node, Listing):
        return node.items
    if not source.mended and not (isinstance(node, Scalar) and node.style == "broken"):
        source.complain(
            node.start, "'rules' should be a list: one rule after another, each beginning with '- id:'"
        )
    return []
