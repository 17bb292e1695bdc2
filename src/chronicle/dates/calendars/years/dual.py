"""Dual years: "1648/9" is the year that Lady Day calls 1648 and 1 January calls 1649."""

import re

from chronicle.dates.errors import EdtfError

_DUAL = re.compile(r"\s*(?P<old>[0-9]{1,18})/(?P<new>[0-9]{1,18})\s*")


def dual_year(text: str) -> int:
    """Return the year, counted from 1 January, that a dual year means: the later of the two.

    The second year may be written by its last digits. A dual year is no range: both name one year, so it goes
    with a day between 1 January and the day with which the old style began its year.

    Raises:
        EdtfError: it is not two years of which the second follows the first.

    >>> dual_year("1648/9"), dual_year("1699/1700"), dual_year("1649/50")
    (1649, 1700, 1650)
    """
    found = _DUAL.fullmatch(text)
    if found is None:
        raise EdtfError(text, position=0, reason="a dual year is two years with a stroke, as in 1648/9")
    year = int(found["old"]) + 1
    if not str(year).endswith(found["new"]):
        reason = f"the second year of a dual year follows the first: {found['old']} is followed by {year}"
        better = f"{found['old']}/{year}"
        raise EdtfError(text, position=found.start("new"), reason=reason, suggestion=better)
    return year
