"""`factlint rules add`: a correction becomes a rule of a rule file, tried before anything is written."""

import os
import sys
from argparse import ArgumentParser, Namespace

from factlint.checks.kind import kind, kinds
from factlint.errors import Complaint, UserError
from factlint.files.replace import ChangedError, replace
from factlint.rulebook.append import Value, appended
from factlint.rulebook.entry import Checks
from factlint.rulebook.files import PackFile, pack_files, pack_id
from factlint.rulebook.pack import Pack, pack_in
from factlint.rulebook.sheet.others import literal
from factlint.rulebook.sheet.slugs import slug
from factlint.settings.tree import SettingsTree, shown

FILE = "corrections.yaml"
DESCRIPTION = "description: What was wrong in print once\n"


def add_arguments(parser: ArgumentParser) -> None:
    """What was wrong, what is right, and where it is written down."""
    add = parser.add_argument
    add("--wrong", required=True, metavar="TEXT", help="what stood in print")
    add("--right", required=True, metavar="TEXT", help="what should have stood there")
    add("--source", required=True, metavar="TEXT", help="who says so: a page, a book, an email")
    add("--file", metavar="FILE", default="", help=f"the rule file; default: {FILE} beside the settings")
    add("--id", metavar="ID", default="", help="the rule's name; default: made of what is right")
    add("--message", metavar="TEXT", default="", help="what a finding says; default: the check's own words")


def run(arguments: Namespace) -> int:
    """Appends the rule; returns the exit code. UserError where the file or the rule will not do."""
    wrong, right = (" ".join(text.split()) for text in (arguments.wrong, arguments.right))
    if not wrong or not right or wrong == right:
        raise UserError(Complaint("--wrong and --right should be two texts, and not the same"))
    current = os.getcwd()
    base = SettingsTree(current, {}).of(current).base or current
    file = arguments.file or shown(os.path.join(base, FILE), current)
    [entry] = pack_files([file]) if os.path.exists(file) else [PackFile(pack_id(os.path.basename(file)), file)]
    if not file.endswith((".yaml", ".yml")):
        raise UserError(Complaint("a rule file is called something.yaml", file))
    data = contents(file)
    before = checked(entry, data) if data else Pack(entry.pack, "", (), (), ())
    made = rule(arguments, wrong, right, before)
    text = data.decode("utf-8-sig") if data else DESCRIPTION
    mark = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
    try:
        new = mark + appended(text, made).encode()
    except ValueError as error:
        raise UserError(Complaint(f"no rule can be added to this file: {error}", file)) from error
    full = f"{entry.pack}.{made['id']}"
    tried(checked(entry, new), full, file)
    written(file, data, new)
    print(f"{file}: rule '{full}' added")
    if file not in known(current):
        print(
            f"To have it at hand: --rules {file}, or rules: [{os.path.basename(file)}] in the settings",
            file=sys.stderr,
        )
    return 0


def contents(file: str) -> bytes:
    """What the file has; nothing where there is none."""
    try:
        with open(file, "rb") as stream:
            return stream.read()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise UserError(Complaint(f"the rule file cannot be read: {error.strerror}", file)) from error


def checked(entry: PackFile, data: bytes) -> Pack:
    """The pack in these bytes. UserError with every mistake in it."""
    pack = pack_in(entry, data, Checks(kinds(), kind))
    if pack.complaints:
        raise UserError(*pack.complaints)
    return pack


def rule(arguments: Namespace, wrong: str, right: str, pack: Pack) -> dict[str, Value]:
    """The keys of the new rule. UserError where the file has it already."""
    ids = {each.id: each for each in pack.rules}
    for each in pack.rules:
        swap = each.options.get("swap") if each.check == "substitution" else None
        if isinstance(swap, dict) and literal(wrong) in swap:
            place = f"{each.place.file}:{each.place.row}"
            raise UserError(Complaint(f"the rule '{each.id}' corrects '{wrong}' already: {place}"))
    name = arguments.id or slug(right)
    number = 1
    while f"{pack.id}.{name}" in ids:
        if arguments.id:
            first = ids[f"{pack.id}.{name}"].place
            raise UserError(Complaint(f"there is a rule '{pack.id}.{name}' already: {first.file}:{first.row}"))
        number += 1
        name = f"{slug(right)}-{number}"
    made: dict[str, Value] = {"id": name, "check": "substitution", "swap": {literal(wrong): right}}
    if wrong != wrong.lower():
        made["ignorecase"] = "no"
    if arguments.message:
        made["message"] = arguments.message
    marked = wrong.replace("[", "[[").replace("]", "]]")
    return made | {"severity": "error", "source": arguments.source, "invalid": [f"[{marked}]"], "valid": [right]}


def tried(pack: Pack, full: str, file: str) -> None:
    """Tries the new rule on its own examples. UserError where it does not do what they say."""
    from factlint.engine.trial import tried as trials

    [new] = [each for each in pack.rules if each.id == full]
    failings = list(trials(new))
    if failings:
        raise UserError(Complaint(f"nothing was written, as the rule does not work: {failings[0].message}", file))


def written(file: str, old: bytes, new: bytes) -> None:
    """Writes the file in one step."""
    try:
        if not os.path.exists(file):
            with open(file, "xb"):
                pass
        replace(file, old, new)
    except OSError as error:
        raise UserError(Complaint(f"nothing was written: {error.strerror or error}", file)) from error
    except ChangedError as error:
        raise UserError(Complaint(f"nothing was written: {error}", file)) from error


def known(current: str) -> set[str]:
    """The rule files of the settings here, as messages name them."""
    rules = SettingsTree(current, {}).of(current).rules
    return {shown(entry.file, current) for entry in pack_files(rules)} if rules else set()
