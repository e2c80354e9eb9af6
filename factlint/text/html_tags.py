"""What the elements of HTML are to a reader of prose. Data of `html.py`; HTML Living Standard, sections 4, 13 and 15."""


def _tags(text: str) -> frozenset[str]:
    return frozenset(text.split())


BLOCKS = _tags(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search
    section select summary table tbody td tfoot th thead title tr ul
    """
)
"""They end the block before them, at their start and at their end."""

ROLES = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "summary"), "heading"),
    **dict.fromkeys(("li", "dd", "dt"), "list"),
    **dict.fromkeys(("td", "th"), "table"),
    **dict.fromkeys(("figcaption", "caption", "legend"), "caption"),
    "blockquote": "blockquote",
}
"""The role of the text within; the innermost counts."""

LEFT_ALONE = _tags("aside footer dialog")
"""Their text shows, but is furniture."""

NESTING = frozenset(ROLES) | LEFT_ALONE | _tags("ul ol dl table tbody thead tfoot tr")
"""The elements whose nesting matters."""

CLOSES = {
    "li": (_tags("li"), _tags("ul ol")),
    **dict.fromkeys(("dt", "dd"), (_tags("dt dd"), _tags("dl"))),
    **dict.fromkeys(("td", "th"), (_tags("td th caption"), _tags("tr table"))),
    "tr": (_tags("tr caption"), _tags("table")),
    **dict.fromkeys(("tbody", "thead", "tfoot"), (_tags("tbody thead tfoot caption tr"), _tags("table"))),
}
"""The open elements that a start tag ends, and those beyond which it does not reach (13.1.2.4, optional tags)."""

HIDDEN_BLOCKS = _tags(
    """
    applet audio button canvas datalist form iframe listing map math menu meter nav noembed noframes noscript object
    plaintext pre progress script select style svg template textarea video xmp
    """
)
"""Their text is no prose."""

HIDDEN_WORDS = _tags("code kbd samp var tt")
"""Neither is theirs, but they stand within a sentence."""

VOID = _tags("area base br col embed hr img input link meta source track wbr")
"""They have no end tag."""
