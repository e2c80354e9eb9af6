"""Whether this program is new enough for a rule: `requires: ">=0.2"`."""

import re

import factlint

WRITTEN = re.compile(r">=\s*(\d+(?:\.\d+){0,2})\Z")


def unmet(requirement: str) -> str:
    """What to tell the user where the requirement is not met, else ""."""
    found = WRITTEN.match(requirement)
    if not found or numbers(found[1]) <= numbers(factlint.__version__):
        return ""
    return f"this needs factlint {found[1]} or newer, and this is {factlint.__version__}; upgrade factlint"


def numbers(version: str) -> tuple[int, ...]:
    """The release numbers of a version, "0.1" as (0, 1, 0)."""
    found = [int(number) for number in re.findall(r"\d+", version)[:3]]
    return tuple(found + [0] * (3 - len(found)))
