"""What is known of the spelling of words: word lists, slips of the keyboard, and where a word is no prose."""
