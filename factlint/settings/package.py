"""`package:NAME`: the settings or rules that an installed Python package brings. Nothing of it is executed."""

import os


def package_folder(name: str) -> str:
    """The folder of a package, found as an import would find it; "" where there is none."""
    from importlib.util import find_spec

    first, *below = name.split(".")
    try:
        spec = find_spec(first) if first.isidentifier() else None
    except ValueError:  # a module that someone has half made, without a spec
        spec = None
    folders = list(spec.submodule_search_locations or ()) if spec else []
    found = (os.path.join(folder, *below) for folder in folders)
    return next((folder for folder in found if os.path.isdir(folder)), "")
