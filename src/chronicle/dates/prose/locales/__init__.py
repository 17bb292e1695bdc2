"""The words of each language, as tables: one file for a language, one row in `known`."""
