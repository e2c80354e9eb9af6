"""Layers to `Settings`: lists and tables grow from layer to layer, single values are replaced."""

import os
from collections.abc import Sequence

from factlint.errors import Complaint, UserError
from factlint.hints import cast
from factlint.settings.chain import Layer
from factlint.settings.settings import LARGEST, Accepted, Item, Selection, Settings
from factlint.settings.typed import Entry

OFF = "off"
"""The severity of a rule that does not run."""


def merged(layers: Sequence[Layer], base: str) -> Settings:
    """The settings that the layers come to. UserError for a file of words that cannot be read."""
    origins: dict[str, tuple[str, ...]] = {}
    for layer in layers:
        for key, entry in layer.entries.items():
            origins[key] = (*origins.get(key, ()), origin(entry))
    warnings = last(layers, "max-warnings")
    largest = last(layers, "max-file-size")
    return Settings(
        base=base,
        selections=tuple(found for found in map(selection, layers) if found.items() or found.select is not None),
        per_file_ignores=tuple(
            (pattern.text, ids)
            for entry in under(layers, "per-file-ignores")
            for pattern, ids in cast("tuple[tuple[Item, tuple[Item, ...]], ...]", entry.value)
        ),
        rules=paths(layers),
        rules_by_option=tuple(item.text for item in by_option(layers)),
        accept_words=frozenset(word.lower() for layer in layers for word in accepted(layer)),
        dateline=last(layers, "dateline"),
        datelines=pairs(layers, "datelines"),
        variety=last(layers, "variety"),
        language=last(layers, "language"),
        formats=pairs(layers, "formats"),
        extensions=tuple((key.lstrip(".").lower(), value) for key, value in pairs(layers, "extensions")),
        exclude=tuple(item.text for entry in under(layers, "exclude") for item in items(entry)),
        output_format=last(layers, "output-format") or Settings().output_format,
        max_warnings=int(warnings) if warnings else None,
        max_file_size=int(largest) if largest else LARGEST,
        severities=tuple(found for found in map(severities, layers) if found),
        fail_on=last(layers, "fail-on") or Settings().fail_on,
        accepted=tuple(
            each for entry in under(layers, "accept") for each in cast("tuple[Accepted, ...]", entry.value)
        ),
        baseline=baseline(layers),
        stories=tuple(item.text for entry in under(layers, "stories") for item in items(entry)),
        context=tuple(
            os.path.normpath(os.path.join(base, item.text))
            for entry in under(layers, "context")
            for item in items(entry)
        ),
        origins=origins,
    )


def under(layers: Sequence[Layer], key: str) -> list[Entry]:
    """The entries of one key, layer by layer."""
    return [layer.entries[key] for layer in layers if key in layer.entries]


def items(entry: Entry) -> tuple[Item, ...]:
    return cast("tuple[Item, ...]", entry.value)


def last(layers: Sequence[Layer], key: str) -> str:
    found = under(layers, key)
    return cast("Item", found[-1].value).text if found else ""


def pairs(layers: Sequence[Layer], key: str) -> tuple[tuple[str, str], ...]:
    found = under(layers, key)
    return tuple(
        (name.text, value.text)
        for entry in found
        for name, value in cast("tuple[tuple[Item, Item], ...]", entry.value)
    )


def paths(layers: Sequence[Layer]) -> tuple[str, ...]:
    """The rule files and folders, each from its own layer's folder. UserError for one that is not there."""
    found: list[str] = []
    missing: list[Complaint] = []
    for layer in layers:
        for item in items(layer.entries["rules"]) if "rules" in layer.entries else ():
            path = os.path.join(layer.folder, item.text)
            if not os.path.exists(path):
                missing.append(Complaint(f"there is no rule file or folder '{item.text}'", *item.place))
            found.append(path)
    if missing:
        raise UserError(*missing)
    return tuple(dict.fromkeys(found))


def by_option(layers: Sequence[Layer]) -> list[Item]:
    """The rule files and folders that were named for this very run, from the current folder."""
    return [item for entry in under(layers, "rules") for item in items(entry) if item.place.file.startswith("--")]


def accepted(layer: Layer) -> list[str]:
    """The words that one layer accepts: listed there, or one on each line of a file (`#` starts a comment)."""
    entry = layer.entries.get("accept-words")
    if entry is None:
        return []
    if not isinstance(entry.value, Item):
        return [item.text for item in items(entry)]
    item = entry.value
    try:
        with open(os.path.join(layer.folder, item.text), encoding="utf-8-sig") as stream:
            lines = [line.split("#")[0].strip() for line in stream]
    except FileNotFoundError as error:
        hint = f"; for a single word write accept-words: [{item.text}]"
        raise UserError(Complaint(f"there is no file of words '{item.text}'{hint}", *item.place)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            Complaint(f"the file of words '{item.text}' cannot be read: {error}", *item.place)
        ) from error
    return [line for line in lines if line]


def selection(layer: Layer) -> Selection:
    found = {key: items(layer.entries[key]) for key in ("select", "ignore") if key in layer.entries}
    extended = {
        key: items(layer.entries[key]) for key in ("extend-select", "extend-ignore") if key in layer.entries
    }
    off = tuple(rule for rule, severity in weighed(layer) if severity == OFF)
    return Selection(
        found.get("select"),
        extended.get("extend-select", ()),
        found.get("ignore", ()),
        (*extended.get("extend-ignore", ()), *off),
    )


def weighed(layer: Layer) -> list[tuple[Item, str]]:
    """What `severity` says in one layer, "off" included. Of two that name the same rule the later one counts."""
    entry = layer.entries.get("severity")
    rows = cast("tuple[tuple[Item, Item], ...]", entry.value) if entry else ()
    return list({rule.text: (rule, severity.text) for rule, severity in rows}.values())


def severities(layer: Layer) -> tuple[tuple[Item, str], ...]:
    return tuple((rule, severity) for rule, severity in weighed(layer) if severity != OFF)


def baseline(layers: Sequence[Layer]) -> str:
    """The path of the file of known findings, from the folder of the settings file that names it."""
    named = [layer for layer in layers if "baseline" in layer.entries]
    return os.path.join(named[-1].folder, last(named, "baseline")) if named else ""


def origin(entry: Entry) -> str:
    file, row, _ = entry.place
    return f"{file}:{row}" if row else file
