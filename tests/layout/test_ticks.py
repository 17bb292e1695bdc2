import pytest

from chronicle.dates.civil import seconds_from_civil
from chronicle.layout.scale import TimeScale, break_gaps
from chronicle.layout.steps import LADDER, Step, Unit, ceiling, floor, moments, nice_domain
from chronicle.layout.ticks import AxisWords, Level, find_ticks, year_label

DAY = 86_400
YEAR = 31_556_952


def day(year, month=1, of_month=1):
    return seconds_from_civil(year, month, of_month)


def rows(first, last, length=436.0, em=3.6, **options):
    scale = TimeScale(domain=(first, last), range=(0.0, length))
    ticks = find_ticks(scale, measure=lambda text: em * len(text), **options)
    return [
        [tick.label for tick in ticks if tick.level is level and tick.label]
        for level in (Level.MINOR, Level.MAJOR)
    ]


@pytest.mark.parametrize(
    ("first", "last", "minor", "major"),
    [
        (day(1190), day(1910), ["1200", "1300", "1400", "1500", "1600", "1700", "1800", "1900"], []),
        (day(-220), day(50), ["200 BCE", "150 BCE", "100 BCE", "50 BCE", "1 CE", "50"], []),
        (day(-3), day(4), ["4 BCE", "3 BCE", "2 BCE", "1 BCE", "1 CE", "2", "3", "4"], []),
        (day(2020, 1), day(2021, 1), ["January", "April", "July", "October", "January"], ["2020", "2021"]),
        (
            day(1914, 6, 25),
            day(1914, 8, 7),
            ["29", "6", "13", "20", "27", "3"],
            ["June 1914", "July 1914", "August 1914"],
        ),
        (
            day(1969, 7, 20) + 46_800,
            day(1969, 7, 21) + 20_000,
            ["15:00", "18:00", "21:00", "00:00", "03:00"],
            ["20 July 1969", "21 July 1969"],
        ),
        (
            day(2020),
            day(2020) + 90,
            ["00:00:00", "00:00:15", "00:00:30", "00:00:45", "00:01:00", "00:01:15", "00:01:30"],
            ["1 January 2020"],
        ),
    ],
)  # fmt: skip
def test_what_an_axis_says(first, last, minor, major):
    assert rows(first, last) == [minor, major]


def test_wide_labels_make_for_fewer_of_them():
    assert len(rows(day(1190), day(1910), em=3.6)[0]) > len(rows(day(1190), day(1910), em=14)[0])


def test_months_are_shortened_before_they_are_thinned():
    assert rows(day(2020, 2), day(2020, 9), length=200, spacing=30)[0] == [
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
    ]


def test_the_label_of_what_began_before_the_axis_has_no_line_and_gives_way():
    scale = TimeScale(domain=(day(1914, 6, 25), day(1914, 8, 7)), range=(0.0, 436.0))
    ticks = find_ticks(scale, measure=lambda text: 3.6 * len(text))
    majors = [tick for tick in ticks if tick.level is Level.MAJOR]
    assert [(tick.position > 0, tick.has_line) for tick in majors] == [
        (False, False),
        (True, True),
        (True, True),
    ]
    wide = find_ticks(scale, measure=lambda text: 12.0 * len(text))
    assert next(tick.label for tick in wide if tick.level is Level.MAJOR) == "Jul 1914"


def test_labels_that_would_pass_a_wall_are_left_out_but_not_their_ticks():
    scale = TimeScale(domain=(day(1200), day(1800)), range=(0.0, 400.0))
    ticks = find_ticks(scale, measure=lambda text: 3.6 * len(text), walls=(0.0, 400.0))
    minors = [tick for tick in ticks if tick.level is Level.MINOR]
    assert (minors[0].label, minors[0].position, minors[-1].label) == ("", 0.0, "")
    assert minors[1].label == "1300"


def test_fine_ticks_nest_in_the_labelled_ones():
    scale = TimeScale(domain=(day(2018), day(2024)), range=(0.0, 420.0))
    ticks = find_ticks(scale, measure=lambda text: 3.6 * len(text))
    assert len([tick for tick in ticks if tick.level is Level.FINE]) == 6 * 11
    assert all(tick.label == "" and tick.start == tick.end for tick in ticks if tick.level is Level.FINE)


def test_every_piece_of_a_broken_axis_has_its_own_ticks():
    whole = TimeScale(domain=(day(1000), day(2000)), range=(0.0, 420.0))
    scale = break_gaps([(day(1100), day(1900))], whole, width=20.0, margin=0.01)
    ticks = find_ticks(scale, measure=lambda text: 3.6 * len(text))
    gap = scale.breaks[0]
    assert not any(gap.left < tick.position < gap.right for tick in ticks)
    labels = [tick.label for tick in ticks if tick.label]
    assert "1050" in labels
    assert "1950" in labels


def test_an_axis_too_short_for_any_label_has_none():
    scale = TimeScale(domain=(day(2020, 1, 2), day(2020, 12, 30)), range=(0.0, 5.0))
    assert find_ticks(scale, measure=lambda _: 40.0, gap=50.0) == ()


def test_an_axis_down_the_page_is_measured_in_lines():
    scale = TimeScale(domain=(day(2000), day(2020)), range=(700.0, 0.0))
    ticks = find_ticks(scale, measure=lambda _: 8.0)
    positions = [tick.position for tick in ticks if tick.level is Level.MINOR]
    assert positions == sorted(positions, reverse=True)
    months = TimeScale(domain=(day(2020, 1, 9), day(2021, 2)), range=(300.0, 0.0))
    first_year = next(tick for tick in find_ticks(months, measure=lambda _: 8.0) if tick.level is Level.MAJOR)
    assert (first_year.start, first_year.end) == (292.0, 300.0)


def test_other_languages_are_another_table():
    names = tuple(f"m{k}" for k in range(1, 13))
    words = AxisWords(
        months=names, short_months=names, bce="{year} v. Chr.", first_year="1 n. Chr.", thousands="."
    )
    assert year_label(-11_999, words) == "12.000 v. Chr."
    assert rows(day(2020, 1), day(2020, 5), words=words)[0] == ["m1", "m2", "m3", "m4", "m5"]


@pytest.mark.parametrize(
    ("step", "first", "last", "expected"),
    [
        (Step(15, Unit.MINUTE), 1, 3600, [900, 1800, 2700, 3600]),
        (Step(2, Unit.DAY), day(2021, 1, 30), day(2021, 2, 4), [day(2021, 2, 1), day(2021, 2, 3)]),
        (Step(7, Unit.DAY), day(2020, 1, 1), day(2020, 1, 14), [day(2020, 1, 6), day(2020, 1, 13)]),
        (Step(6, Unit.MONTH), day(-1, 2), day(1, 1), [day(-1, 7), day(0, 1), day(0, 7), day(1, 1)]),
        (Step(1, Unit.YEAR), day(-1), day(1), [day(-1), day(0), day(1)]),
        (Step(2, Unit.YEAR), day(-4), day(4), [day(-3), day(-1), day(1), day(2), day(4)]),
    ],
)  # fmt: skip
def test_moments(step, first, last, expected):
    assert [*moments(step, first, last)] == expected


@pytest.mark.parametrize("step", LADDER)
@pytest.mark.parametrize("moment", [0, 12_345_678, -(10**11) - 1])
def test_floor_and_ceiling_enclose(step, moment):
    below, above = floor(step, moment), ceiling(step, moment)
    assert below <= moment <= above
    assert not [*moments(step, below + 1, moment - 1)] or step.unit < Unit.DAY or below == moment


def test_the_ladder_climbs():
    lengths = [step.seconds for step in LADDER]
    assert lengths == sorted(lengths)


@pytest.mark.parametrize("domain", [(0, 3), (5, 10**30), (-(10**9), 10**9)])
def test_nice_domains_enclose(domain):
    first, last = nice_domain(domain)
    assert first <= domain[0] < domain[1] <= last


def test_the_choice_of_a_step_does_not_count_every_moment(monkeypatch):
    asked = []
    measure = lambda text: asked.append(text) or 3.6 * len(text)  # noqa: E731 - a counting measure
    find_ticks(TimeScale(domain=(-(10**27), 10**27), range=(0.0, 500.0)), measure=measure)
    assert len(asked) < 1000
