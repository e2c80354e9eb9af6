"""Findings with fixes to mended texts."""
