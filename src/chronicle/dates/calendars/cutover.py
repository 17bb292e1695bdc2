"""The calendars of countries that went over: Julian before a certain day, Gregorian from it on.

A row for each country whose day is beyond doubt. Sources: the laws named in the rows; H. Grotefend,
Taschenbuch der Zeitrechnung; F. K. Ginzel, Handbuch der mathematischen und technischen Chronologie III; B.
Blackburn and L. Holford-Strevens, The Oxford Companion to the Year. Left out, because the books disagree or
the land was divided: the provinces of the Netherlands, the Duchy of Prussia, Serbia, and places that went
over and came back.
"""

from attrs import frozen

from chronicle.dates.calendars import gregorian, julian
from chronicle.dates.calendars.calendar import Fields


@frozen
class Cutover:
    """Where a calendar goes over: `first` is the first day that was called as in the Gregorian calendar.

    >>> russia = Cutover("russia", "Russian", Fields(1918, 2, 14), "decree of 24 January 1918")
    >>> russia.from_day(russia.to_day(1918, 2, 14) - 1)
    Fields(year=1918, month=1, day=31)
    """

    name: str
    title: str
    first: Fields
    authority: str

    def to_day(self, year: int, month: int, day: int) -> int:
        """Return the number of days from 1970-01-01; fields in the gap mean the first day after it."""
        if (year, month, day) >= self.first:
            return gregorian.to_day(year, month, day)
        return min(julian.to_day(year, month, day), gregorian.to_day(*self.first))

    def from_day(self, day: int) -> Fields:
        """Return what the day `day` after 1970-01-01 was called in the country."""
        return gregorian.from_day(day) if day >= gregorian.to_day(*self.first) else julian.from_day(day)


CUTOVERS = (
    Cutover("papal", "Papal", Fields(1582, 10, 15), "bull Inter gravissimas; Italy, Spain, Portugal, Poland"),
    Cutover("france", "French", Fields(1582, 12, 20), "ordinance of Henry III, 3 November 1582"),
    Cutover("bavaria", "Bavarian", Fields(1583, 10, 16), "Grotefend"),
    Cutover("bohemia", "Bohemian", Fields(1584, 1, 17), "Grotefend; Moravia and Lusatia as well"),
    Cutover("hungary", "Hungarian", Fields(1587, 11, 1), "Ginzel III"),
    Cutover(
        "german-protestants",
        "German Protestant",
        Fields(1700, 3, 1),
        "Corpus Evangelicorum, 23 September 1699",
    ),
    Cutover("denmark", "Danish", Fields(1700, 3, 1), "ordinance of 28 November 1699; Norway as well"),
    Cutover("swiss-protestants", "Swiss Protestant", Fields(1701, 1, 12), "Zurich, Bern, Basel, Geneva"),
    Cutover(
        "great-britain", "British", Fields(1752, 9, 14), "Calendar (New Style) Act 1750; the colonies as well"
    ),
    Cutover("bulgaria", "Bulgarian", Fields(1916, 4, 14), "law of March 1916"),
    Cutover("russia", "Russian", Fields(1918, 2, 14), "decree of the People's Commissars, 24 January 1918"),
    Cutover("romania", "Romanian", Fields(1919, 4, 14), "decree-law of March 1919"),
    Cutover("greece", "Greek", Fields(1923, 3, 1), "royal decree of January 1923"),
)
