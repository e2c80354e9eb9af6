"""Findings as they leave the program: worded, placed in the source, with a fingerprint."""
