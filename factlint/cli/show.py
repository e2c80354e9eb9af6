"""`--show-settings`: the settings of one place, as a settings file would have them, and where each was set."""

import json
import os
from collections.abc import Iterator

from factlint.settings.keys import KEYS
from factlint.settings.settings import Item, Settings
from factlint.settings.tree import SettingsTree


def settings_shown(tree: SettingsTree, path: str) -> Iterator[str]:
    """A line of YAML for each key. UserError where the settings are broken."""
    path = os.path.abspath(path)
    folder = path if os.path.isdir(path) else os.path.dirname(path)
    settings = tree.of(folder)
    for key in KEYS:
        origin = ", ".join(settings.origins.get(key, ())) or "default"
        value = written(settings, key)
        yield f"{key}: {value}  # {origin}\n" if value else f"# {key}: not set\n"


def written(settings: Settings, key: str) -> str:
    """The value as YAML has it on one line (which takes JSON); "" where there is none."""
    value = values(settings)[key]
    if value is None or value == "" or value == [] or value == {}:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def values(settings: Settings) -> dict[str, object]:
    """Every key with its value as plain data."""
    selections = settings.selections
    last = [selection.select for selection in selections if selection.select is not None]
    return {
        "extends": [],
        "select": texts(last[-1]) if last else [],
        "extend-select": [text for selection in selections for text in texts(selection.extend_select)],
        "ignore": [text for selection in selections for text in texts(selection.ignore)],
        "extend-ignore": [text for selection in selections for text in texts(selection.extend_ignore)],
        "per-file-ignores": {pattern: texts(items) for pattern, items in settings.per_file_ignores},
        "rules": list(settings.rules),
        "accept-words": sorted(settings.accept_words),
        "dateline": settings.dateline,
        "datelines": dict(settings.datelines),
        "variety": settings.variety,
        "language": settings.language,
        "formats": dict(settings.formats),
        "extensions": dict(settings.extensions),
        "exclude": list(settings.exclude),
        "output-format": settings.output_format,
        "max-warnings": settings.max_warnings,
        "max-file-size": settings.max_file_size,
        "severity": {rule.text: severity for layer in settings.severities for rule, severity in layer},
        "fail-on": settings.fail_on,
        "accept": [
            {"rule": each.rule.text, "file": each.file, "text": each.text, "reason": each.reason}
            for each in settings.accepted
        ],
        "stories": list(settings.stories),
        "context": list(settings.context),
        "baseline": settings.baseline,
    }


def texts(items: tuple[Item, ...]) -> list[str]:
    return [item.text for item in items]
