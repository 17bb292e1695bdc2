"""A contradiction planted anywhere in a thousand events is told with the lines of exactly its claims.

A few places by default; more with ``make laws``.
"""

import os
import random
from itertools import pairwise

import pytest

from chronicle.api import check, read
from chronicle.chronology import tighten
from chronicle.chronology.bounds import system_of

EVENTS = 1_000
PLACES = range(min(int(os.environ.get("CHRONICLE_LAWS", "2")), 30))


def a_file(source):
    """Reports in a shuffled file, each after a few of those before it, a third of them dated."""
    lines, order = (
        ["from chronicle import Event, Source", 'paper = Source(title="Paper")'],
        list(range(EVENTS)),
    )
    source.shuffle(order)
    for number in order:
        earlier = sorted({max(0, number - source.randrange(1, 40)) for _ in range(2)} - {number})
        after = ", ".join(f'"e{one}"' for one in earlier)
        year, day = 1000 + number // 360, number % 360
        date = f"{year}-{day // 30 + 1:02d}-{day % 30 % 28 + 1:02d}"
        when = f' when="{date}",' if day % 30 < 28 and number % 3 == 0 else ""
        lines.append(f'e{number} = Event(title="Report {number}",{when} after=[{after}], sources=paper)')
    return lines


def planted(lines, source):
    """A chain of undated events that leads from a late report back to an early one, somewhere in the file."""
    first = 3 * source.randrange(20, 150)
    last = 3 * source.randrange(180, 330)
    links = source.randrange(1, 5)
    chain = [f"e{last}", *(f"link{n}" for n in range(links)), f"e{first}"]
    rows = [
        f'{link} = Event(title="{link}", after="{before}", sources=paper)'
        for before, link in pairwise(chain[:-1])
    ]
    rows[-1] = rows[-1].replace("sources=paper", f'before="{chain[-1]}", sources=paper')
    for row in rows:
        lines.insert(source.randrange(2, len(lines)), row)
    return chain


@pytest.mark.parametrize("place", PLACES)
def test_it_is_told_with_the_lines_of_exactly_its_claims(place, tmp_path):
    source = random.Random(place)  # noqa: S311 - a test wants the same file every time
    lines = a_file(source)
    chain = planted(lines, source)
    path = tmp_path / "news.py"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    reading = read(path)
    assert reading.diagnostics == ()
    (finding,) = (found for found in check(reading.timeline) if found.code == "C401")
    told = {related.location.line for related in finding.related}
    names = {number: line.split(" ")[0] for number, line in enumerate(lines, start=1)}
    assert {names[line] for line in told} >= set(chain[1:-1])
    assert told == lines_of_the_fewest(reading.timeline)


def lines_of_the_fewest(timeline):
    """The lines of the one contradiction, of which no claim can be spared: without any the rest can hold."""
    chronology = tighten(timeline)
    (contradiction,) = chronology.contradictions
    numbers = {chronology.claims.index(claim) for claim in contradiction.claims}
    system = system_of(timeline, chronology.claims, chronology.points)
    assert system.part(numbers).clash() is not None
    assert all(system.part(numbers - {number}).clash() is None for number in numbers)
    return {timeline.location(claim.event, claim.field, claim.index).line for claim in contradiction.claims}
