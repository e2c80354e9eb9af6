"""Where a user's caches are.

The XDG Base Directory Specification, Apple's File System Programming Guide and
Windows' known folder LocalAppData, without a library that would cost start-up.
"""

import os
import sys


def cache_folder() -> str:
    """The folder for this user's caches: FACTLINT_CACHE_DIR, or the one that the platform has; "" for none."""
    environment = os.environ
    if given := environment.get("FACTLINT_CACHE_DIR", ""):
        return os.path.abspath(given)
    if sys.platform == "win32":
        base = environment.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = under_home("Library", "Caches")
    else:
        given = environment.get("XDG_CACHE_HOME", "")
        base = given if os.path.isabs(given) else under_home(".cache")
    return os.path.join(base, "factlint") if base else ""


def under_home(*names: str) -> str:
    """A folder of the user's home; "" for a user without one."""
    home = os.path.expanduser("~")
    return os.path.join(home, *names) if os.path.isabs(home) else ""
