"""Mistakes that make YAML unreadable: told where they are, and with what would be right."""

import pytest

from strategies import read_source

BASE = """\
title: The Armada
actors:
  drake: Francis Drake
events:
  - id: cadiz
    title: Drake burns the fleet
    when: 1587-04-29
    actors: [drake]
  - title: The fleet leaves
    when: late May 1588
"""

FAULTS = [
    ("    when: 1587", "\twhen: 1587", (7, 1), "indent with blanks"),
    ("    when: 1587", "   when: 1587", (7, 4), "letter under letter"),
    ("    when: 1587", "      when: 1587", (7, 11), 'put the text in quotes: when: "1587-04-29"'),
    ("when: 1587", "when:1587", (7, 9), "write when: 1587-04-29"),
    ("when: 1587", "when = 1587", (7, 10), "write when: 1587-04-29"),
    ("title: Drake", "title: Cadiz: Drake", (6, 17), 'title: "Cadiz: Drake burns the fleet"'),
    ("title: Drake", 'title: "Drake', (6, 12), 'close it with "'),
    ("title: Drake", "title: @Drake", (6, 12), 'title: "@Drake burns the fleet"'),
    ("title: Drake", "title: 'Drake's", (6, 18), "the other quotation marks"),
    ("title: Drake burns", "title: Drake\n    burns", (7, 5), "is indented deeper than its field"),
    ("[drake]", "[drake", (8, 13), "close it with ]"),
    ("[drake]", "{drake: seaman", (8, 13), "close it with }"),
    ("  - title", "  – title", (9, 3), "write - and a blank"),
    ("  - title", "  title", (9, 3), "begins with '- '"),
]


@pytest.mark.parametrize(("right", "wrong", "place", "helps"), FAULTS, ids=[one[1].strip() for one in FAULTS])
def test_is_told_at_its_place_with_what_is_right(right, wrong, place, helps):
    assert BASE.count(right) == 1
    (finding,), _ = read_source(BASE.replace(right, wrong), "a.yaml")
    assert (finding.code, finding.location.line, finding.location.column) == ("F150", *place)
    assert helps in finding.help
