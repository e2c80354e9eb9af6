"""Mentions against dateline and context: `resolve(mentions, document) -> values`, and how two values compare."""
