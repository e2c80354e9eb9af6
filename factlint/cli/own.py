"""The findings that are the program's own and no rule's: what `factlint explain` says of them."""

from factlint.cli.explained import section

OWN = {
    "factlint.unreadable": (
        "error",
        "A file that was named is not there, may not be read, or is no text. The other files are checked none the "
        "less.",
        "Name another file, or leave it out with `exclude` in the settings.",
    ),
    "factlint.encoding": (
        "warning",
        "The bytes of a text are not what its encoding says, so that some characters were read as those of "
        "Windows-1252, or could not be read at all.",
        "Save the text as UTF-8. Off: `ignore: [factlint.encoding]`.",
    ),
    "factlint.language": (
        "info",
        "A text is not in a language that the rules are for, so that those rules were silent.",
        "Say what it is with `language` in the settings or `lang` in the text, if that is wrong. "
        "Off: `ignore: [factlint.language]`.",
    ),
    "factlint.suppression": (
        "warning",
        "A comment that suppresses findings names no rule, or one that does not exist, gives no reason, or holds "
        "nothing back any more; or an entry of `accept` in the settings does not.",
        "Mend the comment or the entry, or drop it. Off: `ignore: [factlint.suppression]`.",
    ),
    "factlint.review": (
        "warning",
        "A rule or a line of a fact sheet has a `review_by`, and a text that was checked is of a later day: the "
        "latest dateline of the run counts, never the clock. It is told once, at its place in the rule file.",
        "Look whether it still holds; correct it or give it a later day. Off: `ignore: [factlint.review]`.",
    ),
    "factlint.internal": (
        "error",
        "A check failed on a text, which is a mistake in the program. What that rule would have found is missing; "
        "everything else was checked.",
        "Please report it, with the text if you may. Until then: `ignore` the rule that is named.",
    ),
}
"""Severity, what it means and what to do, by code."""


def own_explained(code: str) -> str:
    """Everything about one of them."""
    severity, meaning, advice = OWN[code]
    return "\n".join(
        [f"{code} ({severity}, by factlint itself)", *section("Means", meaning), *section("Do", advice)]
    )
