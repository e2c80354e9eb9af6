"""One rule file to its rules: composed, its own keys read, its entries typed, all its mistakes gathered."""

import sys
from collections.abc import Callable, Collection, Mapping

from factlint.errors import Complaint
from factlint.record import NamedTuple
from factlint.rulebook.entry import Checks, Keyed, keyed, read_rule, unknown
from factlint.rulebook.files import PackFile
from factlint.rulebook.keys import COMMON, PACK
from factlint.rulebook.lexicon import additions_of
from factlint.rulebook.nodes import Listing, Node, Scalar, Table, compose
from factlint.rulebook.requires import unmet
from factlint.rulebook.rule import Rule
from factlint.rulebook.sheet.read import is_sheet, sheet_rules
from factlint.rulebook.sheet.sections import KEYS, SECTIONS, TOP
from factlint.rulebook.source import LIMIT, Source, opened
from factlint.rulebook.tables import table_rules
from factlint.rulebook.typed import typed
from factlint.text.additions import NONE, Additions

ENOUGH = frozenset(("rules", "facts_from", "lexicon"))
"""Keys of which a file that is no fact sheet has at least one."""
TRIES, READ_AGAIN = 20, 20_000_000
"""How many syntax errors of one file are explained, and how many characters may be read to get past them."""


class Pack(NamedTuple):
    """What a rule file holds, or what is wrong with it."""

    id: str
    description: str
    rules: tuple[Rule, ...]
    files: tuple[str, ...]
    """The rule file and the data files that it names."""
    complaints: tuple[Complaint, ...]
    lexicon: Additions = NONE
    """What it adds to what is known of words."""


def read_pack(entry: PackFile, checks: Checks) -> Pack:
    """The pack in this file."""
    try:
        with open(entry.file, "rb") as stream:
            data = stream.read(LIMIT + 1)
    except OSError as error:
        complaint = Complaint(f"the rule file cannot be read: {error.strerror}", entry.file)
        return Pack(entry.pack, "", (), (), (complaint,))
    return pack_in(entry, data, checks)


def pack_in(entry: PackFile, data: bytes, checks: Checks) -> Pack:
    """The pack in these bytes, which are those of the file or are to be."""
    source = opened(entry.file, data)
    entries = {} if source.complaints else entries_of(source, checks)
    values = pack_values(source, entries)
    rules = rules_of(source, entries, entry.pack, values, checks)
    if "facts_from" in entries:
        rules += table_rules(source, entries["facts_from"].value, entry.pack, rule_defaults(values), checks)
    if is_sheet(entries):
        rules = [rule._replace(bound=True) for rule in rules]
        rules += sheet_rules(source, entries, entry.pack, values, checks)
        rules = [rule._replace(story=str(values.get("story") or "")) for rule in rules]
    return Pack(
        entry.pack,
        str(values.get("description") or values.get("story") or ""),
        tuple(rules),
        (entry.file, *source.files),
        tuple(sorted(dict.fromkeys(source.complaints), key=in_order(entry.file))),
        additions_of(values.get("lexicon")),
    )


def in_order(file: str) -> Callable[[Complaint], tuple[bool, str, int, int]]:
    """The order of complaints: by place, those of the rule file before those of its data files."""
    return lambda complaint: (
        complaint.file != file,
        complaint.file,
        complaint.row or sys.maxsize,
        complaint.column,
    )


def entries_of(source: Source, checks: Checks) -> Mapping[str, Keyed]:
    """The keys of the file. None of them where the file as a whole will not do."""
    root = composed(
        source, lambda: checks.keys() | {*TOP, *COMMON, *SECTIONS, *KEYS, "rules", "facts_from", "file", "columns"}
    )
    if not isinstance(root, Table):
        if not source.complaints:
            wanted = "a rule file has the key 'rules:' and below it the list of rules"
            source.complain(root.start if root else 0, wanted if root else f"the file is empty; {wanted}")
        return {}
    entries = keyed(source, root)
    requires = entries.get("requires")
    newer = unmet(requires.value.text) if requires and isinstance(requires.value, Scalar) else ""
    if requires and newer:  # then what else seems wrong may be right for that version
        source.complaints.clear()
        source.complain(requires.value.start, newer)
        return {}
    if not ENOUGH & entries.keys() and not is_sheet(entries) and not source.mended:
        source.complain(root.start, "the file has no 'rules:', the list of its rules")
    return entries


def composed(source: Source, keys: Callable[[], Collection[str]]) -> Node | None:
    """The file's node; syntax errors are explained and, where possible, got past. `keys`: what may be a key."""
    import yaml

    for _ in range(min(TRIES, 2 + READ_AGAIN // (1 + len(source.text)))):
        said = len(source.complaints)
        try:
            return compose(source)
        except yaml.YAMLError as error:
            from factlint.rulebook.mending import mend

            del source.complaints[said:]  # they come again when the file is read anew
            if not mend(source, error, keys()):
                return None
    return None


def pack_values(source: Source, entries: Mapping[str, Keyed]) -> dict[str, object]:
    """The pack's own keys, typed."""
    sheet = is_sheet(entries)
    fields = TOP if sheet else PACK
    allowed = [*fields, *(SECTIONS if sheet else ()), "rules", "facts_from"]
    for key, found in entries.items():
        if key not in allowed:
            hint = ", which belongs to a rule: indent it as far as the rule's 'id'" if key in COMMON else ""
            unknown(source, found.key, allowed, "" if sheet else hint)
    return {key: typed(source, entries[key].value, field, key) for key, field in fields.items() if key in entries}


def rule_defaults(values: Mapping[str, object]) -> Mapping[str, object]:
    """What the file says of all its rules."""
    return {key: value for key, value in values.items() if key in COMMON and value is not None}


def rules_of(
    source: Source, entries: Mapping[str, Keyed], pack: str, values: Mapping[str, object], checks: Checks
) -> list[Rule]:
    """The rules below `rules`; what the pack says of all of them is their default."""
    if "rules" not in entries:
        return []
    node = entries["rules"].value
    if not isinstance(node, Listing):
        if not source.mended and not (isinstance(node, Scalar) and node.style == "broken"):
            source.complain(
                node.start, "'rules' should be a list: one rule after another, each beginning with '- id:'"
            )
        return []
    defaults = rule_defaults(values)
    rules = [read_rule(source, item, pack, defaults, checks) for item in node.items]
    return [rule for rule in rules if rule is not None]
