"""A data file that a rule names: read from below the rule file's folder, and from nowhere else."""

import os

from factlint.rulebook.source import Source

LIMIT = 64_000_000
"""Bytes."""


def data_text(source: Source, offset: int, name: str) -> str | None:
    """The text of the data file `name`, or None after a complaint. Links may not lead out of the folder."""
    folder = os.path.realpath(os.path.dirname(source.file) or ".")
    path = os.path.realpath(os.path.join(folder, name))
    if os.path.isabs(name) or not f"{path}{os.sep}".startswith(os.path.join(folder, "")):
        source.complain(offset, f"'{name}' lies outside the folder of the rule file; put the file beside it")
        return None
    if not os.path.isfile(path):
        source.complain(offset, f"there is no file '{name}' in the folder of the rule file")
        return None
    shown = os.path.join(os.path.dirname(source.file), name)
    try:
        with open(path, "rb") as stream:
            data = stream.read(LIMIT + 1)
        if len(data) > LIMIT:
            source.complain(offset, f"'{name}' is larger than {LIMIT // 1_000_000} MB")
            return None
        text = data.decode("utf-8-sig")
    except OSError as error:
        source.complain(offset, f"'{name}' cannot be read: {error.strerror}")
        return None
    except UnicodeDecodeError:
        source.complain(offset, f"'{name}' is not UTF-8; save it with the encoding UTF-8")
        return None
    source.files.append(shown)
    return text
