"""Show a story: its texts with their datelines, and the facts that several of them give, side by side.

examples:
  factlint story fire/                            the stories of a folder
  factlint story --together a.txt b.txt           these texts, as one story
  factlint story --output-format html -o fire.html fire/
                                                  a page to read and to print
  factlint story --output-format json fire/       for another program

Where texts disagree on a fact, its row is marked.

exit code: 0, or 2 for wrong use, broken settings, or a file that could not be read.
"""

import os
import sys
from collections.abc import Iterator, Sequence

from factlint.cli.facts import books_of, opened, settings_tree
from factlint.cli.output import print_all, write_all
from factlint.cli.reading import add_paths, add_texts
from factlint.errors import Complaint, UserError
from factlint.files.find import find
from factlint.files.load import reason
from factlint.files.target import Target, order
from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple
from factlint.settings.tree import SettingsTree
from factlint.stories.grouping import grouped
from factlint.stories.member import Member, member, unpack
from factlint.stories.stated import stated
from factlint.stories.table import Row, rows
from factlint.text.document import Document
from factlint.text.read import UnreadableError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

OK, BROKEN = 0, 2
FORMATS = ("text", "json", "html")


class Told(NamedTuple):
    """One story: its texts, and its rows, whose cells name texts by their place among these."""

    texts: tuple[Document, ...]
    rows: tuple[Row, ...]


def add_arguments(parser: "ArgumentParser") -> None:
    """The options of `story`."""
    parser.usage = "factlint story [OPTION ...] PATH ..."
    add = parser.add_argument
    add_paths(parser)
    add_texts(add)
    add("--together", action="store_true", help="take all texts for one story, instead of looking for stories")
    add("--config", metavar="FILE", default="", help="the settings file; default: the nearest above each text")
    add("--isolated", action="store_true", help="use no settings file")
    add("--output-format", choices=FORMATS, default="text", help="how a story is shown; default: text")
    add("-o", "--output-file", metavar="FILE", default="", help="write the report to a file")


def run(arguments: "Namespace") -> int:
    """Reads what the arguments name and shows the stories in it; returns the exit code."""
    if arguments.isolated and arguments.config:
        raise UserError(Complaint("--isolated means no settings file, and --config names one; drop one of them"))
    arguments.rules = []
    tree = settings_tree(arguments)
    targets = find(
        arguments.paths or [os.curdir],
        tree.current,
        tree.get,
        stdin_name=arguments.stdin_filename,
        force_exclude=arguments.force_exclude,
    )
    troubles: list[str] = []
    texts = documents(targets, tree, troubles)
    stories = list(told(texts, together=arguments.together))
    if not stories:
        print(f"factlint: {none_told(texts)}", file=sys.stderr)
    pieces = rendered(stories, arguments.output_format)
    if arguments.output_file:
        write_all(pieces, arguments.output_file)
    else:
        print_all(pieces, utf8=arguments.output_format != "text")
    broken = [str(complaint) for error in tree.broken() for complaint in error.complaints]
    for trouble in [*broken, *troubles]:
        print(f"factlint: error: {trouble}", file=sys.stderr)
    return BROKEN if broken or troubles else OK


def documents(targets: Sequence[Target], tree: SettingsTree, troubles: list[str]) -> list[Document]:
    """The texts, in order. What cannot be read is added to the troubles."""
    found: list[Document] = []
    books = books_of(targets, tree)
    for target in sorted(targets, key=lambda target: order(target.path)):
        settings = tree.get(target.folder)
        if settings is None:
            continue
        try:
            if target.trouble:
                raise UnreadableError(target.trouble)
            found.append(opened(target, settings, books[tuple(settings.rules)]))
        except UnreadableError as error:
            if target.named:
                troubles.append(f"{target.name}: {error}")
        except OSError as error:
            troubles.append(f"{target.name}: {reason(error)}")
    return found


def told(texts: Sequence[Document], *, together: bool) -> Iterator[Told]:
    """The stories that the texts tell."""
    pairs = [(text, each) for text in texts if (each := member(text))]
    members: list[Member] = [each for _, each in pairs]
    said = ["together" if together else ""] * len(members)
    for story in grouped(members, said, [True] * len(members)):
        stating = stated(story, lambda number: unpack(members[number].packed), lambda number: pairs[number][0])
        found = rows([members[number] for number in story], dict(enumerate(stating.values())))
        yield Told(tuple(pairs[number][0] for number in story), tuple(found))


def none_told(texts: Sequence[Document]) -> str:
    """What is said where no story was found."""
    undated = sum(text.dateline is None for text in texts)
    why = f" (without a dateline: {undated} of {len(texts)}; such texts need more in common)" if undated else ""
    return f"no two of these texts tell one story{why}; if they do, say so with --together"


def rendered(stories: Sequence[Told], form: str) -> Iterator[str]:
    """The report in pieces."""
    if form == "json":
        from factlint.cli.story_json import render

        return render(stories)
    if form == "html":
        from factlint.cli.story_html import render as render_page

        return render_page(stories)
    from factlint.cli.story_text import render as render_text

    return render_text(stories)
