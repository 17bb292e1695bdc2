"""What an event file may cost, so that a hostile one costs no more."""

FILE_BYTES = 8 * 1024 * 1024
LOAD_BYTES = 64 * 1024 * 1024
LOAD_FILES = 1_000
STATEMENT_CHARACTERS = 64 * 1024
STATEMENTS = 50_000
RETRIED_CHARACTERS = 2 * 1024 * 1024
"""How much text of a file may be parsed more than once in search of the end of statements."""
DEPTH = 16
NODES = 20_000
"""Values in one statement."""
INTEGER = 10**12
TITLE = 500
TEXT = 32_768
DATE = 64
SUGGESTIONS = 200
"""Unknown words in one file that are compared with the known ones."""
