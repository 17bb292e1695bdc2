"""Texts of every kind of date, drawn at random: levels 0 to 2 and the extension, some of them impossible.

The values of one draw lie close together, so that two of them often touch.
"""

from chronicle.dates import EdtfError, parse

ERAS = (
    ("1984", "1985", "1985", "1986", "198X", "19X5", "19XX", "1985S3", "XX84"),
    ("-0001", "0000", "0001", "000X", "-000X", "-0002S3", "-0100", "-01XX", "-X001"),
    ("Y12000", "Y12001", "Y12E3", "Y12000S4", "Y12001", "Y-17E7", "Y170000002", "Y12000"),
)
MONTHS = ("01", "02", "06", "12", "12", "XX", "0X", "1X", "X1", "X2")
DAYS = ("01", "02", "15", "28", "29", "30", "31", "XX", "0X", "3X", "X1", "2X")
MARKS = ("", "", "", "", "", "", "", "?", "~", "%")
CLOCKS = ("T00:00", "T23:59", "T24:00:00", "T00:00:30", "T12:00", "T11:59:59", "T10:00:00", "T14:00")
ZONES = ("", "", "Z", "+05:30", "-12", "+14", "-03:30", "[Europe/Paris]", "[America/Anchorage]", "[UTC]")


class Draw:
    """Texts drawn with one generator of random numbers."""

    def __init__(self, numbers):
        self.numbers = numbers
        self.years = numbers.choices(ERAS, (8, 2, 1))[0]

    def one(self, *choices):
        return self.numbers.choice(choices)

    def year(self):
        return self.one(*self.years)

    def mark(self):
        return self.one(*MARKS)

    def date(self):
        year, numbers = self.year(), self.numbers
        shape = numbers.random()
        if "S" in year or shape < 0.3:
            return year + self.mark()
        if shape < 0.4:
            return f"{year}-{numbers.randint(21, 41)}{self.mark()}"
        if shape < 0.6:
            return f"{self.mark()}{year}{self.mark()}-{self.mark()}{self.one(*MONTHS)}{self.mark()}"
        month, day = self.one(*MONTHS), self.one(*DAYS)
        if shape < 0.8:
            return f"{year}-{month}-{day}{self.mark()}"
        parts = (f"{self.mark()}{part}{self.mark()}" for part in (year, month, day))
        return "-".join(parts)

    def time(self):
        year = self.one(*(y for y in self.years if "X" not in y and "S" not in y and "E" not in y))
        day = self.one("01-01", "12-31", "02-28", "02-28", "03-31")
        zones = ZONES if year.startswith("19") else ZONES[:-3]
        return f"{year}-{day}{self.one(*CLOCKS)}{self.one(*zones)}{self.one('', '', '', '', '~')}"

    def moment(self):
        return self.time() if self.numbers.random() < 0.15 else self.date()

    def range(self):
        moment = self.date if self.numbers.random() < 0.85 else self.time
        first, last = self.one("", moment(), moment(), moment()), self.one("", moment(), moment(), moment())
        return f"{first}..{last}"

    def element(self):
        return self.range() if self.numbers.random() < 0.25 else self.moment()

    def text(self):
        """A text of any kind."""
        kind = self.numbers.random()
        if kind < 0.4:
            return self.moment()
        if kind < 0.65:
            ends = [self.one("", "..") if self.numbers.random() < 0.2 else self.moment() for _ in range(2)]
            return "/".join(ends)
        elements = ",".join(self.element() for _ in range(self.numbers.randint(1, 3)))
        return f"[{elements}]" if kind < 0.83 else f"{{{elements}}}"

    def value(self):
        """A value of any kind: texts are drawn until one can be read."""
        while True:
            try:
                return parse(self.text(), extended=True)
            except EdtfError:
                continue
