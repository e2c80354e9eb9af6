"""Names of bodies as printed: runs of capitalised words with what bodies are called ("College", "Agency").

In: a reading text. Out: the runs that hold such a word, each once. Whether it is one name, and which, is
`organisation.py`'s to say.
"""

from functools import lru_cache

from factlint.grammar import Grammar
from factlint.text.wordlist import words as word_list

BODIES = word_list(
    """
    Academy Administration Agency Alliance Assembly Association Authority Bank Board Bureau Center
    Centre Church Coalition College Command Commission Committee Company Confederation Conference
    Congress Corporation Council Court Department Directorate Federation Foundation Front Fund Group
    Guild Hospital Institute Institution League Library Ministry Museum Network Office Organisation
    Organization Orchestra Parliament Party Police Program Programme School Senate Service Services
    Society Tribunal Trust Union University
    """
)
NAME = Grammar(r"[A-Z][\w'’-]*(?: (?:of|for|and|the|on|in|&) (?:the )?(?=[A-Z])| [A-Z][\w'’-]*){1,8}")


@lru_cache(maxsize=1)  # asked before it is known what they name, and then for that
def runs_with_bodies(reading: str) -> frozenset[str]:
    """The runs of a text in which a body may be named."""
    return frozenset(run for run in NAME.findall(reading) if not BODIES.isdisjoint(run.split(" ")))
