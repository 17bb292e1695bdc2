"""What an event file may cost, so that a hostile one costs no more."""

FILE_BYTES = 8 * 1024 * 1024
LOAD_BYTES = 64 * 1024 * 1024
LOAD_FILES = 1_000
IMPORTS = 8
"""How deep files may import one another."""
STATEMENT_CHARACTERS = 64 * 1024
STATEMENTS = 50_000
RETRIED_CHARACTERS = 2 * 1024 * 1024
"""How much text of a file may be parsed more than once in search of the end of statements."""
DEPTH = 16
NODES = 20_000
"""Values in one statement."""
VALUES = 300_000
"""Values in a file of YAML or JSON."""
ROWS, COLUMNS = 30_000, 1_000
"""Rows and columns of a table."""
INTEGER = 10**12
TITLE = 500
TEXT = 32_768
DATE = 64
FINDINGS = 1_000
"""After so many findings the rest of a file is not read."""
WORDS = 150_000
"""Characters of dates that are told in words, in one file: they cost a hundred times what EDTF does."""
REPAIRED = 200
"""For so many wrong dates of a file it is looked for what was meant; a hundred findings are shown."""
COMPARISONS = 100_000
"""How often the unknown names of one file are compared with known ones."""
SEARCHED = 4_000_000
"""How many characters of saved copies are searched for what is like a misquoted passage, in one file."""
