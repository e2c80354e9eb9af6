"""Lists of words as data: text in, a set of the words in it out."""


def words(text: str) -> frozenset[str]:
    """The words that white space parts."""
    return frozenset(text.split())
