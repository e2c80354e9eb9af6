"""What is printed of a direct quotation: plain data, the content of a mention of kind "quote"."""

from factlint.record import NamedTuple

SPEECH, FRAGMENT, SCARE, TITLE = "speech", "fragment", "scare", "title"
KINDS = (SPEECH, FRAGMENT, SCARE, TITLE)


class Quote(NamedTuple):
    """A quotation without its marks, and who is given as its speaker. The mention's span has the marks."""

    text: str
    """What is quoted, without the outer marks; the marks that reopen a paragraph are left out."""
    kind: str
    """One of KINDS: whole sentences, a part of one, words held at arm's length, the name of something."""
    speaker: str = ""
    """The fullest name the text has, or the speaker as described ("State Department spokeswoman"); "" for none."""
    speaker_start: int = -1
    """Where the text says so, in the reading text: at "she" for a pronoun. -1 for no speaker."""
    speaker_end: int = -1
    person: int = 0
    """The speaker's number among the persons of the document, or 0."""
    nested: tuple[str, ...] = ()
    """What the speaker quotes in turn, without marks."""
