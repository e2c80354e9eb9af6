"""The programming interface: texts and paths in, findings out.

Both functions see what the command line sees: the bundled rules, the nearest
settings file above the text, and last the `Options`. Wrong options, broken settings
and broken rules raise `factlint.errors.UserError`; a text that cannot be read is a
finding.

    >>> import factlint
    >>> [finding.code for finding in factlint.check_text("The United Stated voted.", isolated=True)]
    ['names.phrase']
"""

import os
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict, Unpack, cast

from factlint.engine.desk import Desk
from factlint.engine.run import Assignment, Linted, linted, run
from factlint.errors import UserError
from factlint.files.find import find
from factlint.files.target import Target
from factlint.findings.finding import Finding
from factlint.settings.settings import Settings
from factlint.settings.tree import SettingsTree
from factlint.text.read import read

if TYPE_CHECKING:
    from factlint.settings.typed import Entry

__all__ = ["Options", "check_paths", "check_text"]


class Options(TypedDict, total=False):
    """What either function may be told; the settings of the same name, and where settings come from."""

    select: Sequence[str]
    """Ids and packs; these rules run and no others."""
    ignore: Sequence[str]
    extend_select: Sequence[str]
    extend_ignore: Sequence[str]
    rules: Sequence[str]
    """Paths of rule files and folders besides the bundled ones."""
    accept_words: Sequence[str]
    dateline: str
    """ISO 8601, "2020-01-04"."""
    variety: str
    """"en-US" or "en-GB"."""
    language: str
    """ISO 639-1."""
    story: Sequence[str]
    """For `check_paths`: paths of texts that tell one story with those that are checked; "auto" or "off"."""
    config: str
    """The path of the one settings file that holds."""
    isolated: bool
    """Use no settings file."""
    baseline: str
    """The path of a file of known findings, as `factlint baseline write` makes it. They come marked so."""
    cache: bool
    """Whether prepared rules may be kept in the user's cache folder; True unless said otherwise."""


SETTINGS = (
    "select",
    "ignore",
    "extend_select",
    "extend_ignore",
    "rules",
    "accept_words",
    "dateline",
    "variety",
    "language",
)
"""The options that are settings."""


def check_text(text: str, name: str = "-", *, format: str = "", **options: Unpack[Options]) -> list[Finding]:  # noqa: A002 - the word of the settings
    """The findings of one text, by place.

    `name` is what findings call it. Like a file's, its extension tells the format,
    unless `format` does ("plain", "markdown", "html", "rst"), and its place tells
    which settings file holds. Offsets count code points of `text`.
    """
    tree = tree_of(options)
    folder = os.path.dirname(os.path.abspath(name))
    target = Target(name, folder)
    [(_, assignment)] = assigned([target], Desk(tree, cached=options.get("cache", True)))
    reading = assignment.options._replace(format=format) if format else assignment.options
    # With a mark of its own, whatever stands in `text` is text; half a surrogate pair becomes one character.
    document = read(BOM_UTF8 + text.encode("utf-8", "replace"), name, reading)
    return sieve_of(tree, options, [target])(linted(document, assignment, target.path)).findings


def check_paths(
    paths: Sequence[str | os.PathLike[str]], *, new_from_rev: str = "", **options: Unpack[Options]
) -> Iterator[Finding]:
    """The findings of files and folders, file by file in the order of their names, by place.

    Folders and patterns are searched as the command line does; "-" is standard input.
    `new_from_rev` is a revision of git: only what stands on lines changed since then is given.
    """
    tree = tree_of(options)
    targets = find([os.fspath(path) for path in paths], tree.current, tree.get)
    from factlint.engine.company import company as company_of
    from factlint.engine.desk import has_company
    from factlint.engine.reviews import reviewed

    desk = Desk(tree, cached=options.get("cache", True))
    texts = assigned(targets, desk)
    held_back = sieve_of(tree, options, [target for target, _ in texts], new_from_rev)
    story = options.get("story", ())
    company = None
    if has_company(texts, tree, story):
        named = [story] if isinstance(story, str) else story
        company = company_of(texts, tree, desk, named, cached=options.get("cache", True))
    results: Iterator[Linted] = map(held_back, run(company.to_lint(texts) if company else texts))
    if company:
        from factlint.engine.together import together

        results = together(results, company, held_back)
    for result in reviewed(results, texts):
        yield from result.findings


def sieve_of(
    tree: SettingsTree, options: Options, targets: Sequence[Target], revision: str = ""
) -> Callable[[Linted], Linted]:
    """What marks the findings of the baseline, and leaves out those that are older than the revision."""
    baseline = options.get("baseline") or (tree.get(tree.current) or Settings()).baseline
    if not baseline and not revision:
        return lambda result: result
    from factlint.baseline.sieve import sieve

    return sieve(os.fspath(baseline), revision, targets)


def tree_of(options: Options) -> SettingsTree:
    """The settings that hold for a call. UserError for an option that will not do."""
    given = cast("Mapping[str, object]", options)
    settings: dict[str, list[str]] = {}
    for name in SETTINGS:
        value = given.get(name)
        if value:
            settings[name.replace("_", "-")] = (
                [value] if isinstance(value, str) else list(cast("Sequence[str]", value))
            )
    entries: Mapping[str, Entry] = {}
    if settings:
        from factlint.settings.options import option_entries

        entries = option_entries(settings)
    return SettingsTree(
        os.getcwd(), entries, config=options.get("config", ""), isolated=options.get("isolated", False)
    )


def assigned(targets: Sequence[Target], desk: Desk) -> list[tuple[Target, Assignment]]:
    """The targets with their assignments. UserError with all that is wrong with settings and rules."""
    found = list(desk.assigned(targets))
    complaints = desk.finish()
    if complaints:
        raise UserError(*complaints)
    return found
