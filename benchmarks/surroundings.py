"""The environment that programs are measured in: this one, without what slows Python down for its developers."""

import os

DEVELOPING = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")


def surroundings(**own: str) -> dict[str, str]:
    """The variables of a user, and these besides."""
    return {**{name: value for name, value in os.environ.items() if name not in DEVELOPING}, **own}
