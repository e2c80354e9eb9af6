"""Bytes to `Document`: decoding, blocks with their reading text, lines, sentences, dateline, language."""
