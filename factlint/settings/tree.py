"""The settings of every folder: the nearest settings file above it, each file read once."""

import os
from collections.abc import Mapping

from factlint.errors import UserError
from factlint.hints import TYPE_CHECKING
from factlint.settings.settings import Settings

if TYPE_CHECKING:  # imported where there is a settings file or an option; most runs over one file have neither
    from factlint.settings.typed import Entry

NAMES = (".factlint.yaml", "factlint.yaml", "pyproject.toml")
"""What a settings file is called; the first that a folder has is its own."""


class SettingsTree:
    """Answers for folders. Settings files are read when a folder below them is asked for."""

    __slots__ = ("_config", "_found", "_isolated", "_options", "current")

    def __init__(
        self, current: str, options: Mapping[str, "Entry"], *, config: str = "", isolated: bool = False
    ) -> None:
        """`current` is the absolute current folder, `options` the command line's, as entries of a settings file.

        `config`: the one settings file for all. `isolated`: none at all.
        """
        self.current = current
        self._options = options
        self._config = config
        self._isolated = isolated
        self._found: dict[str, Settings | UserError] = {}

    def of(self, folder: str) -> Settings:
        """The settings for the texts in an absolute folder. UserError where they are broken."""
        if self._config or self._isolated:
            folder = ""
        found = self._found.get(folder)
        if found is None:
            try:
                found = self._nearest(folder)
            except UserError as error:
                found = error
            self._found[folder] = found
        if isinstance(found, UserError):
            raise found
        return found

    def get(self, folder: str) -> Settings | None:
        """The same; None where they are broken."""
        try:
            return self.of(folder)
        except UserError:
            return None

    def broken(self) -> list[UserError]:
        """Every settings file met so far that could not be used, in the order of folders."""
        errors = [found for _, found in sorted(self._found.items()) if isinstance(found, UserError)]
        return list(dict.fromkeys(errors))

    def _nearest(self, folder: str) -> Settings:
        if self._config:
            return self._read(self._config, self.current, asked_for=True) or Settings()
        if not folder:
            return self._built("", {}, self.current)
        for name in NAMES:
            file = os.path.join(folder, name)
            if os.path.isfile(file) and (name != "pyproject.toml" or speaks_of_us(file)):
                settings = self._read(file, folder, asked_for=False)
                if settings is not None:
                    return settings
        above = os.path.dirname(folder)
        return self.of(above) if above != folder else self._built("", {}, self.current)

    def _read(self, file: str, base: str, *, asked_for: bool) -> Settings | None:
        from factlint.settings.read import read_settings

        entries = read_settings(shown(file, self.current), asked_for=asked_for)
        return None if entries is None else self._built(file, entries, base)

    def _built(self, file: str, entries: Mapping[str, "Entry"], base: str) -> Settings:
        if not file and not self._options:
            return Settings(base=base)
        from factlint.settings.chain import Layer, chain
        from factlint.settings.merge import merged

        layers = chain(shown(file, self.current), entries) if file else []
        return merged([*layers, Layer("", self._options)], base)._replace(root=base if file else "")


def speaks_of_us(file: str) -> bool:
    """Whether a pyproject.toml has our name in it at all, which spares the parser for most of them."""
    try:
        with open(file, "rb") as stream:
            return b"factlint" in stream.read()
    except OSError:
        return False


def shown(file: str, current: str) -> str:
    """The file as messages name it: from the current folder where it lies below that."""
    inside = current.rstrip(os.sep) + os.sep
    return file.removeprefix(inside)
