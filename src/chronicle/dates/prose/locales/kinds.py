"""What a word of a date can be: the terminals of the grammar that all languages share."""

from enum import StrEnum, auto

_FIRST_LETTER = 0x4E00  # no text of the languages has these, and there are enough of them


class Kind(StrEnum):
    """The kind of a word, a number or a sign; the comment says what value it carries.

    Each is a letter, so that a row of them is a text and its shapes are patterns.
    """

    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[str]) -> str:  # noqa: ARG004 - as enum calls it
        return chr(_FIRST_LETTER + count)

    __hash__ = str.__hash__  # kinds are looked up all the time, and that of Enum is not written in C

    # numbers
    NUMBER = auto()  # 1985, 12,000
    ORDINAL = auto()  # 3rd, XIX, nineteenth
    DECADE = auto()  # 1990s
    DECIMAL = auto()  # 4.54, as it was written
    DUAL = auto()  # 1648/9, as it was written
    YEAR_AND_SHORT = auto()  # 1910-12, as it was written
    FORM = auto()  # 1X84
    ISO_DAY = auto()  # 2020-08-18
    ISO_TIME = auto()  # 2020-08-18T14:30Z
    ISO_WEEK = auto()  # 2020-W19
    NUMERIC = auto()  # 25/12/2020
    ROMAN_MONTH = auto()  # 25.XII.2020
    MONTH_OF_NUMBER = auto()  # 8/1959
    CLOCK = auto()  # 20:17, 20:17:40
    EDTF = auto()  # "(EDTF 2004-06-3X)", the text in it
    # names
    MONTH = auto()  # 1 to 12
    WEEKDAY = auto()  # 0 to 6
    SEASON = auto()  # 21 to 24
    HEMISPHERE = auto()  # what it adds to the season
    FEAST = auto()  # its name in the table of feasts
    CENTURY = auto()
    MILLENNIUM = auto()
    DECADES = auto()
    THIRD = auto()  # 0 early, 1 mid, 2 late
    HALF = auto()
    QUARTER = auto()
    ONE_THIRD = auto()  # "the last third of", a number before it
    FOUR_MONTHS = auto()
    NUMBERED_PART = auto()  # Q2, H1: the season of EDTF
    LAST = auto()
    NEXT = auto()
    COMING = auto()
    THIS = auto()
    NIGHT = auto()
    NIGHT_TO = auto()  # "в ночь на": the one before the day
    WEEK = auto()  # "KW 19"
    WEEK_OF = auto()  # "the week of 4 May"
    WEEK_FROM = auto()  # "the week beginning 4 May"
    SPLIT_YEAR = auto()  # "school year 2019/20", which lies in two
    DAY_PART = auto()  # its first and its last hour
    # eras, calendars, ages
    BCE = auto()
    CE = auto()
    OLD_STYLE = auto()
    NEW_STYLE = auto()
    CALENDAR = auto()  # its name in the table of calendars
    CALENDAR_MONTH = auto()  # the calendar and the number of the month in it
    CALENDAR_ERA = auto()  # the calendar
    YEAR_OF_REPUBLIC = auto()  # "an II": its number
    YEAR_STYLE = auto()  # its name in the table of styles
    MILLION = auto()  # how many years
    BEFORE_PRESENT = auto()
    AGES = auto()  # Ma, ka: how many years
    AGO = auto()
    AHEAD = auto()
    # how sure
    CIRCA = auto()
    CIRCA_OR_AT = auto()  # "um 1320", but "um 14:30"
    OR_SO = auto()
    PERHAPS = auto()
    QUESTION = auto()
    OPENING_QUESTION = auto()  # ¿
    ESTIMATE = auto()
    PART_MARK = auto()  # (part, sign)
    # between dates
    DASH = auto()
    SLASH = auto()
    COMMA = auto()
    OPEN = auto()
    CLOSE = auto()
    AND = auto()
    OR = auto()
    BETWEEN = auto()
    FROM = auto()
    TO = auto()
    SINCE = auto()
    UNTIL = auto()
    BEFORE = auto()
    AFTER = auto()
    NOT_AFTER = auto()
    NOT_BEFORE = auto()
    OR_EARLIER = auto()
    OR_LATER = auto()
    ONWARDS = auto()
    INCLUDED = auto()
    WITHIN = auto()
    PRESENT = auto()  # 0 if it is today as well
    ALWAYS = auto()
    END_UNKNOWN = auto()
    START_UNKNOWN = auto()
    EVERY = auto()  # the unit
    # what nobody knows
    SOME_DAY = auto()
    SOME_MONTH = auto()
    SOME_YEAR = auto()
    UNKNOWN_YEAR = auto()
    UNDATED = auto()
    DAY = auto()
    ONE_OF = auto()
    # times, days told from another day
    OCLOCK = auto()  # "14:30 Uhr"
    HALF_DAY = auto()  # 0 am, 12 pm
    UTC = auto()  # minutes ahead of it
    ZONE = auto()  # its name
    ZONE_NAME = auto()  # an abbreviation: minutes ahead, or several
    ZONE_WORD = auto()
    RELATIVE_DAY = auto()  # days from today
    NEXT_TO = auto()  # "the day after": days from it
    NEIGHBOUR = auto()  # "last year", "next weekend": the unit and the step
    UNIT = auto()  # day, week, month, year
    # words that say nothing by themselves
    OF = auto()  # of, the
    IN = auto()  # in May 1985; before a count it says something: in 3 weeks
    YEAR_WORD = auto()  # "the year", "г."
    OF_OR_FROM = auto()
    AT_OR_TO = auto()
    ON = auto()  # "on 3 May", "from 1985 on"
