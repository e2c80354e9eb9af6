"""The one exception for a user's mistake, in settings, rules, paths or options.

It carries what an editor needs to mend it: the place and a sentence. The command
line catches it in one place, prints it without a traceback and exits with 2.
"""

from factlint.record import NamedTuple


class Complaint(NamedTuple):
    """One mistake at one place. `row` and `column` are 1-based; 0 where there is none."""

    message: str
    file: str = ""
    row: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.file:
            return self.message
        if not self.row:
            return f"{self.file}: {self.message}"
        return f"{self.file}:{self.row}:{self.column}: {self.message}"


class UserError(Exception):
    """All mistakes of a file at once, in the order of their places."""

    def __init__(self, *complaints: Complaint) -> None:
        super().__init__("\n".join(str(complaint) for complaint in complaints))
        self.complaints = complaints
