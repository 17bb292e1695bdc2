"""Odd texts are read or refused at once: a millisecond for 64 characters, with room for a slow machine."""

from time import perf_counter

import pytest

from chronicle.dates import EdtfError, parse, parse_duration, parse_legacy, parse_prose

ROOM = 20  # machines that run other things meanwhile are slower than one would think
READERS = (parse, parse_legacy, parse_prose, parse_duration)

HOSTILE = [
    "9" * 1_000_000,
    "Y" + "9" * 4000,
    "Y1E" + "9" * 4000,
    "1950S" + "9" * 4000,
    "[" + "1984," * 800 + "1984]",
    "[" * 4000,
    "/" * 4000,
    "?" * 4000,
    "X" * 4000,
    "XXX1-02-29",
    "XXXX-XX-XX",
    "- " * 128,
    "early " * 42,
    "1985 or " * 32,
    "1985-1986-" * 25,
    "c. " * 85,
    "P" + "1" * 60 + "D",
    "\ud800\x00\u202e" * 20,
    "١٩٨٥-٠٤-١٢",
    "１９８５",
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_a_hostile_text_takes_no_time(read, text):
    def once():
        start = perf_counter()
        try:
            read(text)
        except EdtfError as error:
            _ = str(error)
        return perf_counter() - start

    once()  # patterns are compiled when they are first needed
    assert once() < ROOM * 0.001 * max(1, len(text) / 64)


@pytest.mark.parametrize("text", ["١٩٨٥-٠٤-١٢", "１９８５"])
@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_only_ascii_digits_are_digits(read, text):
    with pytest.raises(EdtfError):
        read(text)
