"""Findings to text: one file a format. Renderers know findings only."""
