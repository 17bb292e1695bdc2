"""The names that are taken: Python finds a file beside a script before the module of the same name."""

import sys

_OF_DEPENDENCIES = """
    attr attrs chronicle click dateutil fontTools kiwisolver matplotlib mpl_toolkits numpy packaging pendulum
    platformdirs pyparsing six tzdata
"""
TAKEN = frozenset(sys.stdlib_module_names) | frozenset(_OF_DEPENDENCIES.split())
"""Modules of the standard library, of what chronicle needs, and of what these need."""
