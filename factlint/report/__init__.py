"""Findings to text for a screen or a file: one module a format, each a function from a stream to pieces of text.

A renderer is `render(results, look) -> Iterator[str]`. It takes linted files one by
one and gives text as it comes, so that memory is bounded by the largest file. It
knows findings and the sources they stand in, nothing of rules or settings.
"""
