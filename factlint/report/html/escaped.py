"""Text of the copy as HTML: nothing of it is markup, nothing of it hides or turns round what is near."""

from factlint.report.xml_text import content, quoted

__all__ = ["content", "quoted", "web_link"]


def web_link(url: str) -> str:
    """The address if it leads to the web, else ""; a rule's link is not to run anything."""
    return url if url.startswith(("https://", "http://")) else ""
