"""Rule files to a `Rulebook`: packs from folders, entries typed, every mistake of a file at once."""

import os
from collections.abc import Callable, Sequence

import yaml

from factlint.checks.kind import Kind
from factlint.rulebook.rule import Place, Rule, Rulebook


def load(paths: Sequence[str], kind_of: Callable[[str], Kind]) -> Rulebook:
    """The rules below these files and folders. UserError with every mistake found."""
    rules: list[Rule] = []
    files: list[str] = []
    for path in paths:
        for folder, _, names in sorted(os.walk(path)) if os.path.isdir(path) else [("", [], [path])]:
            for name in sorted(names):
                if not name.endswith((".yaml", ".yml")):
                    continue
                file = os.path.join(folder, name)
                files.append(file)
                pack = os.path.splitext(os.path.relpath(file, path) if folder else os.path.basename(file))[0]
                with open(file, encoding="utf-8") as stream:
                    content = yaml.load(stream, yaml.CSafeLoader)
                for entry in content["rules"]:
                    check = entry.pop("check")
                    common = {key: entry.pop(key, None) for key in ("id", "message", "severity")}
                    valid, invalid = entry.pop("valid", ()), entry.pop("invalid", ())
                    kind = kind_of(check)
                    rules.append(
                        Rule(
                            f"{pack}.{common['id']}",
                            check,
                            common["message"] or kind.MESSAGE,
                            common["severity"] or "warning",
                            {**{key: field.default for key, field in kind.FIELDS.items()}, **entry},
                            (),
                            True,
                            (),
                            "",
                            "",
                            "",
                            tuple(valid),
                            tuple(invalid),
                            Place(file, 1, 1),
                        )
                    )
    return Rulebook(tuple(rules), tuple(files))
