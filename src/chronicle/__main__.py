"""``python -m chronicle``: the command line, which imports nothing from the folder it is called in."""

import os
import sys

# Python looks for modules in that folder first, and an event file may have the name of one: calendar.py would
# be run by the first library that imports calendar. Event files are read and never run.
try:
    if sys.path[0] == os.getcwd():  # noqa: PTH109 - pathlib loads a dozen modules, from that very folder
        del sys.path[0]
except FileNotFoundError:  # the folder is gone, and nothing can come from it
    pass

from chronicle.cli.main import main

if __name__ == "__main__":
    main()
