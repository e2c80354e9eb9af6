"""Where the rules and word lists are that come with the program."""

import os


def bundled_root() -> str:
    """The folder of the rules that come with the program: in the package, or beside it in a checkout."""
    package = os.path.dirname(os.path.abspath(__file__))
    inside = os.path.join(package, "rules")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), "rules")
