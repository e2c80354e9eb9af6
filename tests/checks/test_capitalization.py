"""`capitalization`: title, sentence, lower and upper case of headings, and patterns."""

import pytest
from one_rule import marked

CASES: list[tuple[dict[str, object], str]] = [
    ({"match": "$title"}, "# The Art of the Deal\n"),
    ({"match": "$title"}, "# The [art of the deal]\n"),
    ({"match": "$title"}, "# A Walk With the Dog From Down Under\n"),
    ({"match": "$title", "style": "Chicago"}, "# A Walk with the Dog\n"),
    ({"match": "$title", "style": "Chicago"}, "# Walks [With Dogs From] Town\n"),
    ({"match": "$title"}, "# Up-to-Date: An iPhone for McDonald in the U.S.\n"),
    ({"match": "$sentence"}, "# Talks with Iran resume in Vienna after a long break\n"),
    ({"match": "$sentence"}, "# Talks [Resume After Long Break]\n"),
    ({"match": "$sentence"}, "# [talks] resume in Vienna after a long break\n"),
    ({"match": "$sentence"}, "# Talks: No end in sight for the NATO mission\n"),
    ({"match": "$sentence", "exceptions": ["World Health Assembly"]}, "# The World Health Assembly opens\n"),
    (
        {"match": "$sentence"},
        "# Ms Amara Diallo resigns\n\nOn Monday, Amara Diallo said that Ms Diallo will go.\n",
    ),
    ({"match": "$lower"}, "# all [Small] here\n"),
    ({"match": "$upper"}, "# ALL [big] HERE\n"),
    ({"match": "^(?!The)"}, "# [The end]\n\n# An end\n"),
    ({"match": r"\?$"}, "# [Is it so]\n\n# Is it so?\n"),
    ({"match": "$sentence", "scope": ("paragraph",)}, "# A Heading In Capitals\n\nA [Paragraph In Capitals].\n"),
]


@pytest.mark.parametrize(("options", "text"), CASES)
def test_marks(options: dict[str, object], text: str) -> None:
    assert marked("capitalization", text.replace("[", "").replace("]", ""), **options) == text
