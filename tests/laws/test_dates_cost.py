"""What comparing short values costs at worst, searched for among nasty ones and counted in calls.

Masks in every position, in sets, ranges and ends of intervals, near dates, seasons, and times with zones.
With `CHRONICLE_PAIRS=5000` more of them are tried, and others after `CHRONICLE_SEED=1`.
"""

import os
from random import Random

import pytest
from dates_at_random import Draw

from counted_calls import calls_of_relating

PAIRS = int(os.environ.get("CHRONICLE_PAIRS", "60"))
SEED = int(os.environ.get("CHRONICLE_SEED", "0"))
FOR_ANY_PAIR, FOR_64_CHARACTERS = 400_000, 8_000  # a call takes about a tenth of a microsecond
YEARS = (
    "XXXX", "XXX1", "XX84", "X9X5", "1XXX", "19XX", "XXX0", "-XXXX", "-X001", "198X", "1985", "1984", "2000",
    "XX00", "-XXX0", "Y-17E7S2", "Y171010000S3", "19X4", "X98X", "2XXX", "XX4X",
)  # fmt: skip


class Nasty(Draw):
    """Texts of many masks, in sets of up to six."""

    def __init__(self, numbers):
        super().__init__(numbers)
        self.years = YEARS

    def text(self):
        elements = ",".join(self.element() for _ in range(self.numbers.randint(2, 6)))
        return self.one(super().text(), f"[{elements}]", f"{{{elements}}}")


@pytest.mark.parametrize("heap", range(3))
def test_no_short_pair_takes_more_calls_than_its_length_allows(heap):
    numbers = Random(f"{SEED} {heap}")  # noqa: S311 - no secret, and the same each time
    for _ in range(PAIRS // 3):
        draw = Nasty(numbers)
        a, b = draw.value(), draw.value()
        most = FOR_ANY_PAIR + FOR_64_CHARACTERS * (len(a.text) + len(b.text)) / 64
        assert calls_of_relating(a, b)[0] <= most, f"{a} and {b}"
