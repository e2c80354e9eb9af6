"""Word lists that stay text: sorted lines, looked up by halving, so that loading one costs nothing.

A list has one entry a line, sorted by code point: the word, and what there is to
say of it behind a tab. Tens of thousands of words are kept as one string for the
rare text that asks for one of them; a set of them would cost every start-up.
"""


def entry(listing: str, word: str) -> str | None:
    """What the list says of a word ("" for a word alone), or None where it does not have it."""
    low, high = 0, len(listing)
    while low < high:
        middle = (low + high) // 2
        start = listing.rfind("\n", low, middle) + 1 or low
        end = listing.find("\n", middle, high)
        end = high if end < 0 else end
        found, _, says = listing[start:end].partition("\t")
        if found == word:
            return says
        if found < word:
            low = end + 1
        else:
            high = start - 1
    return None


def holds(listing: str, word: str) -> bool:
    """Whether the list has this word."""
    return entry(listing, word) is not None
