"""What fixing would change in a text, as a unified diff that `patch -p0` takes."""

from collections.abc import Iterator

NO_END = "\n\\ No newline at end of file\n"


def difference(name: str, before: str, after: str) -> Iterator[str]:
    """The lines of the diff with their ends; none where nothing changes."""
    from difflib import unified_diff

    for line in unified_diff(lines(before), lines(after), name, name):
        yield line if line.endswith("\n") else line + NO_END


def lines(text: str) -> list[str]:
    """The lines of a text with their ends, parted at LF only, as patch and git do."""
    parts = text.split("\n")
    return [*(part + "\n" for part in parts[:-1]), *filter(None, parts[-1:])]
