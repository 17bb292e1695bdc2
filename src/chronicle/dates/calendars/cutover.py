"""The calendars of countries that went over: Julian before a certain day, Gregorian from it on.

A row for each country whose day is beyond doubt. Sources: the laws named in the rows; H. Grotefend,
Taschenbuch der Zeitrechnung; F. K. Ginzel, Handbuch der mathematischen und technischen Chronologie III; B.
Blackburn and L. Holford-Strevens, The Oxford Companion to the Year. Left out, because the books disagree or
the land was divided: the south of the Netherlands, Holland, Austria and the Duchy of Prussia, Estonia and
Latvia under occupation, and places that went over and came back.
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
    days_ahead: int = 0
    """How far the days before were ahead of the Julian ones, where a date line was moved as well."""

    def to_day(self, year: int, month: int, day: int) -> int:
        """Return the number of days from 1970-01-01; fields in the gap mean the first day after it."""
        if (year, month, day) >= self.first:
            return gregorian.to_day(year, month, day)
        return min(julian.to_day(year, month, day) - self.days_ahead, gregorian.to_day(*self.first))

    def from_day(self, day: int) -> Fields:
        """Return what the day `day` after 1970-01-01 was called in the country."""
        is_new = day >= gregorian.to_day(*self.first)
        return gregorian.from_day(day) if is_new else julian.from_day(day + self.days_ahead)


@frozen
class Adoption:
    """Where the Gregorian calendar took the place of one that is not here, on 1 January of a year."""

    name: str
    title: str
    first_year: int
    authority: str


CUTOVERS = (
    Cutover("papal", "Papal", Fields(1582, 10, 15), "bull Inter gravissimas; Italy, Spain, Portugal, Poland"),
    Cutover("france", "French", Fields(1582, 12, 20), "ordinance of Henry III, 3 November 1582"),
    Cutover("bavaria", "Bavarian", Fields(1583, 10, 16), "Grotefend"),
    Cutover("cologne", "Cologne", Fields(1583, 11, 14), "Grotefend; the archbishopric"),
    Cutover("bohemia", "Bohemian", Fields(1584, 1, 17), "Grotefend; Moravia and Lusatia as well"),
    Cutover("swiss-catholics", "Swiss Catholic", Fields(1584, 1, 22), "Lucerne, Uri, Schwyz, Zug, Fribourg"),
    Cutover("silesia", "Silesian", Fields(1584, 1, 23), "Grotefend"),
    Cutover("westphalia", "Westphalian", Fields(1584, 7, 12), "Grotefend; the duchy"),
    Cutover("hungary", "Hungarian", Fields(1587, 11, 1), "Ginzel III"),
    Cutover("transylvania", "Transylvanian", Fields(1590, 12, 25), "Ginzel III"),
    Cutover("strasbourg", "Strasbourg", Fields(1682, 2, 16), "Grotefend; the city"),
    Cutover(
        "german-protestants",
        "German Protestant",
        Fields(1700, 3, 1),
        "Corpus Evangelicorum, 23 September 1699",
    ),
    Cutover("denmark", "Danish", Fields(1700, 3, 1), "ordinance of 28 November 1699; Norway as well"),
    Cutover("gelderland", "Gelderland", Fields(1700, 7, 12), "Grotefend; Zutphen as well"),
    Cutover("iceland", "Icelandic", Fields(1700, 11, 28), "ordinance of 10 April 1700"),
    Cutover("utrecht", "Utrecht", Fields(1700, 12, 12), "Grotefend; Overijssel as well"),
    Cutover("friesland", "Frisian", Fields(1701, 1, 12), "Grotefend; Groningen as well"),
    Cutover("swiss-protestants", "Swiss Protestant", Fields(1701, 1, 12), "Zurich, Bern, Basel, Geneva"),
    Cutover("drenthe", "Drenthe", Fields(1701, 5, 12), "Grotefend"),
    Cutover(
        "great-britain", "British", Fields(1752, 9, 14), "Calendar (New Style) Act 1750; the colonies as well"
    ),
    Cutover(
        "alaska",
        "Alaskan",
        Fields(1867, 10, 18),
        "transfer to the United States; counted by the American side of the date line, two Fridays on end",
        days_ahead=1,
    ),
    Cutover("albania", "Albanian", Fields(1912, 11, 28), "declaration of independence"),
    Cutover("bulgaria", "Bulgarian", Fields(1916, 4, 14), "law of March 1916"),
    Cutover("turkey", "Turkish", Fields(1917, 3, 1), "law of 8 February 1332; years of the common era"),
    Cutover("russia", "Russian", Fields(1918, 2, 14), "decree of the People's Commissars, 24 January 1918"),
    Cutover("ukraine", "Ukrainian", Fields(1918, 3, 1), "law of the Central Rada, 12 February 1918"),
    Cutover("transcaucasia", "Transcaucasian", Fields(1918, 5, 1), "Georgia, Armenia, Azerbaijan"),
    Cutover("serbia", "Serbian", Fields(1919, 1, 28), "law of January 1919; all of Yugoslavia"),
    Cutover("romania", "Romanian", Fields(1919, 4, 14), "decree-law of March 1919"),
    Cutover("greece", "Greek", Fields(1923, 3, 1), "royal decree of January 1923"),
)
ADOPTIONS = (
    Adoption("japan", "Japanese", 1873, "edict 337 of Meiji 5"),
    Adoption("korea", "Korean", 1896, "edict of King Gojong, 1895"),
    Adoption("china", "Chinese", 1912, "telegram of Sun Yat-sen, 2 January 1912"),
)
