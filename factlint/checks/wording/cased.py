"""A replacement in the capitals of what it replaces."""


def cased(found: str, right: str) -> str:
    """The right text as it should stand for the one found: "Utilize" gives "Use", "UTILIZE" "USE".

    A text that has capitals of its own, or differs in capitals only, stays as it is.
    """
    if not right.islower() or found.lower() == right.lower():
        return right
    if found.isupper() and sum(map(str.isalpha, found)) > 1:
        return right.upper()
    return right[:1].upper() + right[1:] if found[:1].isupper() else right
