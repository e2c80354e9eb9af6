"""List the dates, sums, people, quotations and acronyms that texts state, each with its value.

examples:
  factlint facts story.txt                        a table
  factlint facts --dateline 2020-01-04 story.txt  "on Friday" counts from this date
  factlint facts --output-format json copy/       for another program
  pbpaste | factlint facts -                      what is piped in
  factlint facts --check --rules facts.yaml copy/  what the facts of these rules say of each
  factlint facts --unchecked story.txt            what a person still has to check
  factlint facts --draft story.txt > facts.yaml   a fact sheet to start from, to be corrected by hand

exit code: 0, or 2 for wrong use, broken settings, or a file that could not be read.
"""

import os
import sys
from collections.abc import Iterable, Iterator

from factlint.cli.known import Known, known_to, shown
from factlint.cli.output import print_all, write_all
from factlint.cli.reading import add_paths, add_texts
from factlint.errors import Complaint, UserError
from factlint.files.find import find
from factlint.files.load import load, reason
from factlint.files.target import Target
from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple
from factlint.settings.settings import Settings
from factlint.settings.tree import SettingsTree
from factlint.text.document import Document
from factlint.text.linemap import ENCODINGS
from factlint.text.read import ReadOptions, UnreadableError, read
from factlint.values.facts import Fact, facts

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

OK, BROKEN = 0, 2
FORMATS = ("table", "json")
ORDERS = {"en-US": "month-first", "en-GB": "day-first"}
"""How 1/4/20 is read where the settings tell the variety and the text does not tell itself."""

Books = dict[tuple[str, ...], Known]
"""Rule files to what they know of names."""


class Stated(NamedTuple):
    """A text and the facts that it states."""

    document: Document
    facts: tuple[Fact, ...]


def add_arguments(parser: "ArgumentParser") -> None:
    """The options of `facts`."""
    parser.usage = "factlint facts [OPTION ...] PATH ..."
    add = parser.add_argument
    add_paths(parser)
    add_texts(add)
    add(
        "--rules",
        action="append",
        metavar="PATH",
        default=[],
        help="your own rule file or folder, whose known names are listed too; may be repeated",
    )
    add("--config", metavar="FILE", default="", help="the settings file; default: the nearest above each text")
    add("--isolated", action="store_true", help="use no settings file")
    add("--output-format", choices=FORMATS, default="table", help="how facts are shown; default: table")
    add("-o", "--output-file", metavar="FILE", default="", help="write the report to a file")
    add("--check", action="store_true", help="say of each whether the facts of your rules verify or contradict it")
    add("--unchecked", action="store_true", help="list only what no fact verifies or contradicts")
    add("--draft", action="store_true", help="write a fact sheet (YAML) with what one text states, unchecked")
    add(
        "--position-encoding",
        choices=ENCODINGS,
        default="utf-32",
        help="what columns and offsets count; default: utf-32, characters",
    )


def run(arguments: "Namespace") -> int:
    """Reads what the arguments name and lists its facts; returns the exit code."""
    if arguments.isolated and arguments.config:
        raise UserError(Complaint("--isolated means no settings file, and --config names one; drop one of them"))
    tree = settings_tree(arguments)
    targets = find(
        arguments.paths or [os.curdir],
        tree.current,
        tree.get,
        stdin_name=arguments.stdin_filename,
        force_exclude=arguments.force_exclude,
    )
    if not targets:
        print("factlint: nothing to read: no texts found (.txt, .md, .html or .rst)", file=sys.stderr)
    troubles: list[str] = []
    books = books_of(targets, tree)  # before anything is printed, as rules may be broken
    texts = stated(targets, tree, books, troubles)
    checked = arguments.check or arguments.unchecked
    if checked:
        from factlint.cli.facts_checked import looked_up

        texts = looked_up(texts, targets, tree, only_open=arguments.unchecked)
    if arguments.draft:
        if len(targets) != 1 or checked or arguments.output_format != "table":
            raise UserError(
                Complaint("--draft makes a fact sheet of one text; name that alone, without other lists")
            )
        from factlint.cli.facts_draft import draft

        pieces: Iterator[str] = (draft(text.document, text.facts) for text in texts)
    else:
        pieces = rendered(texts, arguments.output_format, arguments.position_encoding, checked=checked)
    if arguments.output_file:
        write_all(pieces, arguments.output_file)
    else:
        print_all(pieces, utf8=arguments.output_format == "json")
    broken = [str(complaint) for error in tree.broken() for complaint in error.complaints]
    for trouble in [*broken, *troubles]:
        print(f"factlint: error: {trouble}", file=sys.stderr)
    return BROKEN if broken or troubles else OK


def settings_tree(arguments: "Namespace") -> SettingsTree:
    """The settings that hold. UserError for a dateline or an extension that will not do."""
    given = {"dateline": [arguments.dateline] if arguments.dateline else [], "extension": arguments.extension}
    given["rules"] = arguments.rules
    options = {}
    if any(given.values()):
        from factlint.settings.options import option_entries

        options = dict(option_entries({name: values for name, values in given.items() if values}))
    return SettingsTree(os.getcwd(), options, config=arguments.config, isolated=arguments.isolated)


def books_of(targets: Iterable[Target], tree: SettingsTree) -> Books:
    """What each set of rules knows of names. UserError for broken rules."""
    found: Books = {}
    for target in targets:
        settings = tree.get(target.folder)
        if settings is not None and tuple(settings.rules) not in found:
            found[tuple(settings.rules)] = known_to(tuple(settings.rules))
    return found


def stated(targets: Iterable[Target], tree: SettingsTree, books: Books, troubles: list[str]) -> Iterator[Stated]:
    """Each text with its facts, one in memory at a time. What cannot be read is added to the troubles."""
    for target in targets:
        settings = tree.get(target.folder)
        if settings is None:
            continue
        try:
            if target.trouble:
                raise UnreadableError(target.trouble)
            known = books[tuple(settings.rules)]
            document = opened(target, settings, known)
            found = facts(document, order=ORDERS.get(settings.variety, ""), known=known.names)
        except UnreadableError as error:
            if target.named:
                troubles.append(f"{target.name}: {error}")
        except OSError as error:
            troubles.append(f"{target.name}: {reason(error)}")
        except Exception as error:  # one text on which the program fails does not hide the others
            troubles.append(f"{target.name}: the program failed on this text ({type(error).__name__}: {error})")
        else:
            yield Stated(document, found)


def opened(target: Target, settings: Settings, known: Known) -> Document:
    """The text as the house reads and shows it. OSError and UnreadableError where it cannot be read."""
    options = reading(settings, target.path)._replace(additions=known.additions)
    return shown(read(load(target, options.largest), target.name, options), known)


def reading(settings: Settings, path: str) -> ReadOptions:
    """How the file at an absolute path is to be read."""
    from factlint.engine.assignment import by_option, singled

    alone = singled(settings, path)
    return ReadOptions(
        format=alone.format,
        extensions=dict(settings.extensions),
        dateline=alone.dateline or settings.dateline,
        dateline_origin="option" if by_option(settings) else "settings",
        variety=settings.variety,
        language=settings.language,
        largest=settings.max_file_size,
    )


def rendered(texts: Iterable[Stated], form: str, encoding: str, *, checked: bool) -> Iterator[str]:
    """The report in pieces, a text at a time."""
    if form == "json":
        from factlint.cli.facts_json import render

        return render(((text.document, text.facts) for text in texts), encoding)
    from factlint.cli.facts_table import render as render_table

    return render_table(((text.document, text.facts) for text in texts), checked=checked)
