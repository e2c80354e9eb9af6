"""The messages of contradicted facts, and what they may name."""

MESSAGE = '"{found}": the fact is {expected}{known}. {sum}Correct the copy, or the fact.'
SUPERSEDED_MESSAGE = '"{found}" is an old figure: it is {expected} as of {since}{known}. {sum}Correct the copy?'
BEHIND_MESSAGE = (
    '"{found}": the latest figure known is {expected}, as of {since}{known}. {sum}Is the copy behind, or was the'
    " figure corrected?"
)
ASKED_MESSAGE = (
    '"{found}": the fact is {expected}{known}. {sum}Is the copy or the fact wrong, or is it another thing?'
)
PLACEHOLDERS = ("found", "expected", "known", "sum", "since")
