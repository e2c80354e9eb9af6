"""What the wording checks share: the words, phrases and patterns of a rule, looked for as Vale's are."""
