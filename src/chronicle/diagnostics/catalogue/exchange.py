"""X5xx: what another format cannot say."""

from chronicle.diagnostics.catalogue.entry import Entry, note, warning

EXCHANGE: tuple[Entry, ...] = (
    note(
        "X501",
        "An id is replaced",
        "The format cannot bear this id: a word of Python such as 'class', or an id that several files of "
        "a folder share and that so has the name of its file before it. Every reference follows.",
        wrong="mali.france",
        right="mali_france",
    ),
    warning(
        "X502",
        "The format cannot say this",
        "The file is written without it. A table has no room for all that an event file can say; YAML, "
        "JSON and Python say the same.",
        wrong="chronicle convert mali.py mali.csv",
        right="chronicle convert mali.py mali.yaml",
    ),
    note(
        "X503",
        "What is private is left out",
        "Tables, calendars and pages are for others to read, so nothing private is written into them. An "
        "event file in Python, YAML or JSON keeps it, marked as private.",
        wrong="chronicle convert mali.py mali.csv",
        right="chronicle convert mali.py mali.yaml",
    ),
)
