"""One set of settings and its rules to the assignment of its texts."""

from collections.abc import Mapping, Sequence
from itertools import compress

from factlint.checks.kind import House
from factlint.engine.compiled import Compiled
from factlint.engine.run import Assignment
from factlint.record import NamedTuple
from factlint.settings.patterns import told
from factlint.settings.selection import OWN, OWN_SEVERITIES, muted, names, pack_of, selected
from factlint.settings.settings import Item, Selection, Settings
from factlint.text.read import ReadOptions

OPTION = "--"
"""How the place of an item begins that stands on the command line."""


class Singled(NamedTuple):
    """What patterns of the settings say about one file; "" and empty where they say nothing."""

    format: str = ""
    dateline: str = ""
    ignored: frozenset[str] = frozenset()
    """Rules and packs."""


def assignment_of(settings: Settings, compiled: Compiled) -> Assignment:
    """The assignment for a text that no pattern singles out."""
    former = compiled.rules.formerly
    selections = [renamed(selection, former) for selection in settings.selections]
    rules = compiled.rules
    running = selected(rules.ids, rules.defaults(), selections, rules.packs())
    return Assignment(
        compiled,
        frozenset(compress(range(len(running)), running)),
        House(settings.variety, settings.accept_words),
        ReadOptions(
            extensions=dict(settings.extensions),
            dateline=settings.dateline,
            dateline_origin="option" if by_option(settings) else "settings",
            variety=settings.variety,
            language=settings.language,
            additions=compiled.lexicon,
            largest=settings.max_file_size,
        ),
        muted(selections),
        severities_of(settings, compiled) if settings.severities else {},
        settings.accepted,
        settings.base,
    )


def severities_of(settings: Settings, compiled: Compiled) -> dict[str, tuple[str, str]]:
    """By rule id: its own severity and that of the settings, where the latest layer and the longest name win."""
    former = compiled.rules.formerly
    layers = [{former.get(item.text, item.text): word for item, word in layer} for layer in settings.severities]
    own = OWN_SEVERITIES | compiled.rules.severities()
    found = {}
    for rule, severity in own.items():
        said = (layer[name] for layer in reversed(layers) for name in names(rule) if name in layer)
        wanted = next(said, severity)
        if wanted != severity:
            found[rule] = severity, wanted
    return found


def singled(settings: Settings, path: str) -> Singled:
    """What the patterns say about the file at an absolute path. `--dateline` wins over them."""
    base = settings.base
    formats = told(path, base, settings.formats)
    datelines = [] if by_option(settings) else told(path, base, settings.datelines)
    ignored = told(path, base, settings.per_file_ignores)
    return Singled(
        formats[-1] if formats else "",
        datelines[-1] if datelines else "",
        frozenset(item.text for items in ignored for item in items),
    )


def singled_out(plain: Assignment, singled: Singled) -> Assignment:
    """The assignment, changed by what the patterns say."""
    options = plain.options
    if singled.format:
        options = options._replace(format=singled.format)
    if singled.dateline:
        options = options._replace(dateline=singled.dateline)
    rules = plain.compiled.rules
    former = rules.formerly
    ignored = {former.get(name, name) for name in singled.ignored}
    active = frozenset(number for number in plain.active if ignored.isdisjoint(names(rules.ids[number])))
    silent = plain.muted.union(name for name in OWN if not ignored.isdisjoint(names(name)))
    return plain._replace(options=options, active=active, muted=silent)


def by_option(settings: Settings) -> bool:
    """Whether the dateline stands on the command line."""
    return any(origin.startswith(OPTION) for origin in settings.origins.get("dateline", ()))


def ids_of(compiled: Compiled) -> Sequence[str]:
    """Every id that names a rule, former ones included."""
    return [*compiled.rules.ids, *compiled.rules.formerly]


def packs_of(compiled: Compiled) -> set[str]:
    """The packs of these ids, and of the findings of the program itself."""
    return {*compiled.rules.packs(), *map(pack_of, (*compiled.rules.formerly, *OWN))}


def renamed(selection: Selection, former: Mapping[str, str]) -> Selection:
    """The selection with today's ids. Former ones are those of rules, never of packs."""
    if not any(item.text in former for item in selection.items()):
        return selection

    def today(items: tuple[Item, ...]) -> tuple[Item, ...]:
        return tuple(item._replace(text=former.get(item.text, item.text)) for item in items)

    return Selection(
        None if selection.select is None else today(selection.select),
        today(selection.extend_select),
        today(selection.ignore),
        today(selection.extend_ignore),
    )


def rules_named(settings: Settings, *, by_option: bool) -> list[Item]:
    """What names a rule, on the command line or in settings files."""
    items = [item for selection in settings.selections for item in selection.items()]
    items += [item for _, ignored in settings.per_file_ignores for item in ignored]
    items += [item for layer in settings.severities for item, _ in layer]
    items += [each.rule for each in settings.accepted]
    return [item for item in items if item.place.file.startswith(OPTION) == by_option]
