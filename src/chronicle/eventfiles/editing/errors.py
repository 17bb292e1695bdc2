"""What an edit raises that cannot be made."""

from chronicle.diagnostics import Diagnostic


class EditError(ValueError):
    """An edit that cannot be made; nothing was changed. ``diagnostics`` say what is wrong with a value."""

    def __init__(self, message: str, diagnostics: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__(message)
        self.diagnostics = diagnostics
