"""The bundled list of English words, for checks that prepare their rules with it."""

import os
from functools import cache

from factlint.rulebook.files import bundled_root


@cache
def english_words() -> frozenset[str]:
    """Common words in lower case; see `tools/words.py`. Read only when rules are prepared, never at a run."""
    with open(os.path.join(bundled_root(), "lists", "words.txt"), encoding="utf-8") as stream:
        return frozenset(stream.read().split())
