"""A document's checkable facts as printed: `extract(document) -> mentions`, unresolved."""
