"""The variety of English that a text declares: "en-US", "en-GB", or "" where it declares none of them.

Only what is said counts (settings, front matter, `lang`). How the text itself spells
is for the spelling check to weigh.
"""

_BRITISH = ("gb", "uk")


def variety(declared: str) -> str:
    """Of a language tag (BCP 47, with `_` too): "en_US.UTF-8" is "en-US", "en-UK" is "en-GB"."""
    language, _, region = declared.strip().partition(".")[0].replace("_", "-").lower().partition("-")
    if language != "en":
        return ""
    region = region.rpartition("-")[2]
    if region in _BRITISH:
        return "en-GB"
    return "en-US" if region == "us" else ""
