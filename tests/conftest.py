"""What holds for every test: the cache of prepared rules is the tests' own, and of one run."""

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACTLINT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def no_bundled_rules(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the rules that a test names: preparing the program's own takes a second."""
    empty = str(tmp_path_factory.mktemp("no-rules"))
    monkeypatch.setattr("factlint.engine.desk.bundled_root", lambda: empty)
