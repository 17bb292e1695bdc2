"""How wide text may be: the terminal's columns where it is read there, else those of a page."""

import shutil
import sys

PAGE_COLUMNS = 80


def text_width() -> int:
    """The columns of the terminal that the output goes to, of a page where it goes elsewhere."""
    if not sys.stdout.isatty():
        return PAGE_COLUMNS
    return max(shutil.get_terminal_size((PAGE_COLUMNS, 24)).columns, 20)
