"""Writes the parts of `docs/` that are made from checks' tables and from rules. Run it after a change."""

import sys
from pathlib import Path

from factlint.checks.kind import kind, kinds
from factlint.rulebook.manual import manual
from factlint.rulebook.schema import schema_text

DOCS = Path(__file__).parents[2] / "docs"
PAGE = DOCS / "rule-language.md"
MARK = "<!-- From here on made from the field tables: python tests/rulebook/regenerate.py -->\n"


def page() -> str:
    """The rule language's page as it should be."""
    written = PAGE.read_text("utf-8").partition(MARK)[0]
    return written + MARK + "\n" + manual(kinds(), kind)


if __name__ == "__main__":
    sys.path.insert(0, str(DOCS.parent))
    from tools.rule_reference import PAGE as REFERENCE
    from tools.rule_reference import reference

    PAGE.write_text(page(), "utf-8")
    (DOCS / "rules.schema.json").write_text(schema_text(), "utf-8")
    REFERENCE.write_text(reference(), "utf-8")
