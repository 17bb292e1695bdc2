"""Relations of any two values against brute force: no unsound answer, and no needlessly vague one.

Run at full size with `CHRONICLE_PAIRS=100000 pytest tests/laws/test_dates_of_every_kind.py`, with other pairs
after `CHRONICLE_SEED=1`; values with too many worlds to enumerate are drawn again.
"""

import os
from itertools import pairwise, product
from random import Random

import pytest
from dates_at_random import Draw
from dates_by_force import EVER, NEVER, TooManyError, Worlds, check, is_zoned, joined, possible_relations

from chronicle.dates import AllOf, parse, relation
from chronicle.dates.relations.certainty import AFTER, BEFORE, Certainty

PAIRS = int(os.environ.get("CHRONICLE_PAIRS", "200"))
HEAPS = 4
SEEDS = range(first := HEAPS * int(os.environ.get("CHRONICLE_SEED", "0")), first + HEAPS)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_possible_relations_are_those_of_all_pairs_of_worlds(seed):
    numbers, compared = Random(seed), 0  # noqa: S311 - no secret, and the same each time
    while compared < PAIRS / HEAPS:
        draw = Draw(numbers)
        a, b = draw.value(), draw.value()
        try:
            possible = possible_relations(a, b)
        except TooManyError:
            continue
        compared += 1
        found = relation(a, b)
        assert found.possible == possible, f"{a} and {b}"
        assert (found.before is Certainty.CERTAIN) == (possible <= BEFORE)
        assert (found.after is Certainty.CERTAIN) == (possible <= AFTER)
        if found.before is Certainty.CERTAIN:
            assert a < b


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # A minute that slides holds no day, wherever it slides.
        ("{1985-01-01,1985-01-01T10:00,1985-01-01T10:00Z}", "1985-01-01T10:00Z"),
        # A day that slides holds any minute out of several, which lie on a coarser grid than its seconds.
        ("{1985-01-01T14:00Z~,1985-01-01}", "1985-01-01T00:00Z/1985-01-02T00:00Z"),
        ("{1985-01-01T14:00Z~,1985-01-01T14:00}", "1985-01-01T14:00Z"),
        # Of a range, any month that begins near the other value counts.
        ("[1984-%12..]", "1986-02-28T23:59/1985S3"),
        ("1985-01-01T11:59:59+05:30/", "[1985-33%,1986-02-28T12:00-12:00]"),
        ("[1985-02-28T00:00+05:30,..1986]", "/1985-01-01T10:00:00Z"),
        # What slides as a whole begins and ends with real dates, not anywhere between them.
        ("{1985S3,1985%,1985-X1-31%}", "1984-02-28T00:00+05:30"),
        ("1985-01-01T10:00:00-12:00", "{1985S3,1985S3}"),
        ("{Y-170000000?,Y12000-1X%}", "/Y12000-12-31T10:00:00-03:30"),
        # Where one end of a range has a zone only the other slides.
        ("[1984-03-31T23:59..1986-02-28T12:00[UTC],1985]", "1986-02-28T12:00-12:00"),
        # The end of a month may lie within a stretch of seconds, far from all limits.
        ("[0001-03-31T24:00:00~]", "{000X-41?,000X%-~0X,0000-12-31T14:00}"),
        # A day holds no interval that begins and ends on different days, wherever both may lie.
        ("{198X-~XX-~X1}", "19X5-X2-28~/XX84-1X%-?0X"),
        # None of ten thousand years of minutes holds an interval of days.
        ("[-0100-02-28T23:59~..,0000,-0001]", "000X-XX-15%/000X?-01-02"),
        # A year that slides as a whole holds no set that is longer whatever it means.
        ("{1986}", "{1986-01-01T11:59:59+14:00,1986,1985S3}"),
    ],
)
def test_what_was_once_wrong(a, b):
    one, other = parse(a, extended=True), parse(b, extended=True)
    assert relation(one, other).possible == possible_relations(one, other)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("XXXX-XX-XX", "1985-XX-31"),
        ("XXXX-XX-X1", "XXXX-XX-3X"),
        ("XXXX-02-29", "XX84"),
        ("Y-17E7", "XXXX-XX-XX"),
        ("{19XX,XXXX-12-XX}", "XXXX-24"),
        ("{1985-XX-XX,1986-XX-XX}", "1985/1986"),
        ("XXXX-12-XX/..", "-XXXX-X1-XX"),
    ],
)
def test_of_ten_thousand_years_only_those_that_differ_are_looked_at(a, b, monkeypatch):
    looked_at = []
    from chronicle.dates.relations import date_runs  # noqa: PLC0415 - counted where it is used

    def counted(years):
        for run in runs_of_years(years):
            looked_at.append(run)
            yield run

    runs_of_years = date_runs.runs_of_years
    monkeypatch.setattr(date_runs, "runs_of_years", counted)
    assert relation(parse(a), parse(b)).possible
    assert len(looked_at) < 1_000


# ------------------------------------------------------------------------------- extent by extent


def fillings(value, seconds):
    """Every choice of stretches that the value can fill, those that touch as one."""
    if not isinstance(value, AllOf):
        return [[(start, end)] for start, end, *_ in Worlds(value, on_utc=False).all(seconds)]
    each = [Worlds(AllOf((element,)), on_utc=False).all(seconds) for element in value.elements]
    check(each)
    return [joined(stretch[:2] for stretch in chosen) for chosen in product(*each)]


def seconds_between(a, b):
    """Where something begins or ends, a second around, and the middle between each two."""
    edges = Worlds(a, on_utc=False).edges() | Worlds(b, on_utc=False).edges()
    between = {(one + other) // 2 for one, other in pairwise(sorted(edges))}
    return sorted({NEVER, EVER} | between | {e + by for e in edges for by in (-1, 0, 1)})


def shares(ours, theirs):
    return any(s1 < e2 and s2 < e1 for s1, e1 in ours for s2, e2 in theirs)


def contains(ours, theirs):
    return all(any(s1 <= s2 and e2 <= e1 for s1, e1 in ours) for s2, e2 in theirs)


def asked(question, ours, theirs):
    answers = {question(one, other) for one in ours for other in theirs}
    return {(True,): "certain", (False,): "impossible"}.get(tuple(answers), "possible")


def known_dates(numbers):
    years = numbers.sample(
        ["1983", "1984", "1984-02", "1985-02-28", "1985-12", "1986", "1986-06..1987-02", "..1980"], 3
    )
    return parse("{" + ",".join(years[: numbers.randint(1, 3)]) + "}")


@pytest.mark.parametrize("seed", SEEDS)
def test_what_known_dates_share_with_any_value_is_told_exactly(seed):
    numbers, compared = Random(seed), 0  # noqa: S311 - no secret, and the same each time
    while compared < PAIRS / HEAPS / 5:
        a, b = known_dates(numbers), Draw(numbers).value()
        try:
            if is_zoned(b):
                continue
            ours, theirs = (fillings(value, seconds_between(a, b)) for value in (a, b))
        except TooManyError:
            continue
        compared += 1
        found, turned = relation(a, b), relation(b, a)
        assert found.overlaps == turned.overlaps == asked(shares, ours, theirs), f"{a} and {b}"
        assert found.contains == asked(contains, ours, theirs), f"{a} and {b}"
        if not isinstance(b, AllOf):
            assert turned.contains == asked(contains, theirs, ours), f"{b} and {a}"
            assert found.same_time == turned.same_time == asked(list.__eq__, ours, theirs), f"{a} and {b}"


@pytest.mark.parametrize("seed", SEEDS)
def test_what_doubtful_dates_share_is_never_wrong_and_exact_where_decision_31_says_so(seed):
    numbers, compared = Random(seed), 0  # noqa: S311 - no secret, and the same each time
    while compared < PAIRS / HEAPS / 20:
        draw = Draw(numbers)
        a, b = draw.value(), draw.value()
        try:
            if not isinstance(a, AllOf) or is_zoned(a) or is_zoned(b):
                continue
            ours, theirs = (fillings(value, seconds_between(a, b)) for value in (a, b))
            check([ours, theirs], 3_000)
        except TooManyError:
            continue
        compared += 1
        found, turned = relation(a, b), relation(b, a)
        told = (found.overlaps, found.contains, turned.contains, found.same_time)
        true = (
            asked(shares, ours, theirs),
            asked(contains, ours, theirs),
            asked(contains, theirs, ours),
            asked(list.__eq__, ours, theirs),
        )
        assert all(answer in ("possible", truth) for answer, truth in zip(told, true, strict=True)), (
            f"{a} and {b}"
        )
        assert (found.overlaps == "impossible") == (true[0] == "impossible"), f"{a} and {b}"
        assert (found.contains == "certain") == (true[1] == "certain"), f"{a} and {b}"
        assert (turned.contains == "certain") == (true[2] == "certain"), f"{b} and {a}"
        assert not found.limit_reached


@pytest.mark.parametrize(
    ("a", "b", "overlaps", "contains_it"),
    [
        ("{1984,1986}", "[1984,1986]", "certain", "certain"),
        ("{1984,1986}", "[1984,1985]", "possible", "possible"),
        ("{1984,1986}", "1985", "impossible", "impossible"),
        ("{1984,1986}", "1984/1986", "possible", "impossible"),
        ("{1984,1986}", "{198X}", "possible", "possible"),
        ("{198X,1986}", "1986", "certain", "certain"),
    ],
)
def test_known_dates_are_asked_all_together(a, b, overlaps, contains_it):
    found = relation(parse(a), parse(b))
    assert (found.overlaps, found.contains) == (overlaps, contains_it)
