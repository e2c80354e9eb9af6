"""Fact sheets: what a newsroom knows, written down by subject, to the rules that hold copy against it."""
