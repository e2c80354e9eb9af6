"""What the elements of HTML are to a reader of prose. Data of `html.py`; HTML Living Standard, 4, 13 and 15."""

from factlint.text.wordlist import words

BLOCKS = words(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup
    option p pre search section select summary table tbody td tfoot th thead title tr ul
    """
)
"""They end the block before them, at their start and at their end."""

HEADINGS = words("h1 h2 h3 h4 h5 h6")

ROLES = {
    **dict.fromkeys((*sorted(HEADINGS), "summary"), "heading"),
    **dict.fromkeys(("li", "dd", "dt"), "list"),
    **dict.fromkeys(("td", "th"), "table"),
    **dict.fromkeys(("figcaption", "caption", "legend"), "caption"),
    "blockquote": "blockquote",
}
"""The role of the text within; the innermost counts."""

LEFT_ALONE = words("aside footer dialog")
"""Their text shows, but is furniture."""

NESTING = frozenset(ROLES) | LEFT_ALONE | words("ul ol dl table tbody thead tfoot tr")
"""The elements whose nesting matters."""

CLOSES = {
    "li": (words("li"), words("ul ol")),
    **dict.fromkeys(("dt", "dd"), (words("dt dd"), words("dl"))),
    **dict.fromkeys(("td", "th"), (words("td th caption"), words("tr table"))),
    "tr": (words("tr caption"), words("table")),
    **dict.fromkeys(("tbody", "thead", "tfoot"), (words("tbody thead tfoot caption tr"), words("table"))),
}
"""The open elements that a start tag ends, and those beyond which it does not reach (13.1.2.4, optional tags)."""

HIDDEN_BLOCKS = words(
    """
    applet audio button canvas datalist form iframe listing map math menu meter nav noembed noframes noscript
    object plaintext pre progress script select style svg template textarea video xmp
    """
)
"""Their text is no prose."""

HIDDEN_WORDS = words("code kbd samp var tt")
"""Neither is theirs, but they stand within a sentence."""

VOID = words("area base br col embed hr img input link meta source track wbr")
"""They have no end tag."""
