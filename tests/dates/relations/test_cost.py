"""What a comparison costs, counted in calls: so many for each character, and a number that no pair exceeds.

Time is measured in bench/; here the calls of functions are counted, which are the same on every machine.
"""

import pytest

from chronicle.dates import parse, relation
from counted_calls import calls_of_relating

FOR_ANY_PAIR, FOR_64_CHARACTERS = 150_000, 8_000  # a call takes about a tenth of a microsecond


def years(count, mark="", *, step=1):
    return [f"{1000 + number * step}{mark}" for number in range(count)]


def all_of(texts):
    return f"{{{','.join(texts)}}}"


def one_of(texts):
    return f"[{','.join(texts)}]"


MASKS = ["1985-XX-31", "19X5-X2", "XXX1-02-2X", "1984~", "XX84-21"]
DAYS_OF_ONE_DIGIT = [f"XXX{n % 10}-XX-X{n % 3}" for n in range(30)]
DAYS_OF_ANOTHER = [f"XX{n % 10}X-XX-X{n % 3}" for n in range(30)]
MONTHS = [f"19{n % 100:02d}-{1 + n % 12:02d}" for n in range(400)]
SEASONS = [f"19{n % 100:02d}-{21 + n % 21}~" for n in range(400)]
ODD = {
    "days": ("XXXX-XX-XX", "XXXX-XX-31"),
    "leap days": ("XXXX-02-29", "XXXX-XX-X1"),
    "every day, one of": ("XXXX-XX-XX", one_of(MASKS)),
    "every day, all of": ("XXXX-XX-XX", all_of(MASKS)),
    "masks twice": (all_of(MASKS), all_of(MASKS)),
    "many masks": (all_of(DAYS_OF_ONE_DIGIT), all_of(DAYS_OF_ANOTHER)),
    "one of many masks": (one_of(DAYS_OF_ONE_DIGIT), one_of(DAYS_OF_ANOTHER)),
    "a year that holds them": (all_of(["XXXX", *DAYS_OF_ONE_DIGIT[:4]]), "1985"),
    "near": (all_of(years(600, "~")), all_of(years(600, "~", step=3))),
    "near and known": (all_of(years(600, "~")), all_of(years(600, step=3))),
    "known": (all_of(years(600, step=3)), all_of(years(600, step=5))),
    "one of": (one_of(years(600, step=3)), one_of(years(600, step=5))),
    "ranges": (
        all_of(f"{1000 + 5 * n}~..{1002 + 5 * n}" for n in range(300)),
        all_of(f"{1000 + 7 * n}..{1002 + 7 * n}~" for n in range(300)),
    ),
    "months": (all_of(MONTHS), all_of(f"{month}~" for month in MONTHS)),
    "seasons": (all_of(SEASONS), all_of(SEASONS[3:])),
    "intervals": ("XXXX-XX-X1/XXXX-XX-X2", "XXXX-X1-3X/XXXX-0X-XX"),
    "an interval and a set": ("XXXX-XX-X1/XXXX-XX-X2", all_of(DAYS_OF_ONE_DIGIT)),
    "a second and a set": ("1985-04-12T23:20:30Z", all_of(DAYS_OF_ONE_DIGIT)),
    "a second and years": ("1985-04-12T23:20:30Z", all_of(years(300, "~", step=3))),
    "a second and an interval": ("1985-04-12T23:20:30Z/..", "XXXX-XX-X1/XXXX-XX-X2"),
    "far away": ("Y17E7", "Y-17E7"),
}


@pytest.mark.parametrize("name", ODD)
def test_no_pair_however_odd_takes_more_calls_than_its_length_allows(name):
    a, b = ODD[name]
    counted, _ = calls_of_relating(parse(a, extended=True), parse(b, extended=True))
    assert counted <= FOR_ANY_PAIR + FOR_64_CHARACTERS * (len(a) + len(b)) / 64


def test_where_a_limit_was_reached_the_explanation_says_so():
    a, b = (parse(text) for text in ODD["many masks"])
    found = relation(a, b)
    assert found.limit_reached
    assert found.explanation.endswith("not all that is called possible need be so")
    assert not relation(parse("1985"), parse("1985~")).limit_reached
