"""The command line: one small file a command; it speaks to `chronicle.api` only."""
