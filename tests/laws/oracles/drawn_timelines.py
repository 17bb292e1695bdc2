"""Timelines drawn at random, and what each of their statements means: the oracle of the laws of statements.

It says once more, and by itself, what each statement means for the starts and ends of its events, as the page
on ordering has it: every way that dates and relations leave open, and every day that a gap in months can
begin on.
"""

from chronicle.chronology.axis.ticks import TICKS_PER_DAY as DAY
from chronicle.dates.civil import add_months, civil_from_days, days_from_civil
from chronicle.model import (
    After,
    Attested,
    Before,
    During,
    Either,
    Event,
    InYear,
    Lasts,
    Meets,
    Overlaps,
    Undated,
    Within,
    collect,
)

EVENTS = ("a", "b", "c")
FIRST, DAYS = days_from_civil(2021, 1, 27), 6
"""Dates lie on the last days of January and the first of February, and a month later."""


KINDS = ("happening", "happening", "state", "process")
PLAIN = {"before": Before, "after": After, "during": During, "meets": Meets, "overlaps": Overlaps}
OTHERS = ("within", "lasts", "attested", "either", "in_year", "during_part", "gap", "gap")


def day_text(day):
    year, month, number = civil_from_days(day)
    return f"{year}-{month:02d}-{number:02d}"


def starts(event):
    return 2 * EVENTS.index(event) + 1


def ends(event):
    return 2 * EVENTS.index(event) + 2


# ------------------------------------------------------------------------------- what statements mean
# A constraint (one, other, least) says that the other comes at least so many ticks after the one.


def within_days(event, first, last):
    """That all of it lies from the first to the last day."""
    return [(0, starts(event), first * DAY), (ends(event), 0, -(last + 1) * DAY)]


def dated(event, kind, first, last):
    if last != first:  # the ends of a stretch are known to the day
        return [*on_day(moment(event, "start"), first), *on_day(moment(event, "end"), last)]
    if kind == "state":
        exactly = [(0, starts(event), first * DAY), (starts(event), 0, -first * DAY)]
        return [*exactly, (0, ends(event), (last + 1) * DAY), (ends(event), 0, -(last + 1) * DAY)]
    if kind == "process":
        return [(0, starts(event), first * DAY), (starts(event), 0, -(last + 1) * DAY + 1)]
    return within_days(event, first, last)


def moment(event, part):
    """Its start, or the last tick that it covers: a point, and what is added to it."""
    return (starts(event), 0) if part == "start" else (ends(event), -1)


def after_by(one, other, ticks):
    """That the other moment comes so many ticks after the one at least."""
    return [(one[0], other[0], ticks + one[1] - other[1])]


def before_by(one, other, ticks):
    """That the other moment comes so many ticks after the one at most."""
    return [(other[0], one[0], -ticks + other[1] - one[1])]


def on_day(one, day):
    return [(0, one[0], day * DAY - one[1]), (one[0], 0, -(day + 1) * DAY + 1 + one[1])]


def months_after(one, other, months, days, *, at_most, candidates):
    """The ways of a gap in months: one for every day on which it may begin."""
    ways = []
    for day in candidates:
        target = days_from_civil(*add_months(civil_from_days(day), months)) + days
        limit = (0, other[0], target * DAY - other[1])
        if at_most:
            limit = (other[0], 0, -(target + 1) * DAY + 1 + other[1])
        ways.append([*on_day(one, day), limit])
    return ways


def relation_ways(name, one, other, kinds):
    """Of a bare relation."""
    if name in ("before", "after"):
        first, second = (one, other) if name == "before" else (other, one)
        if kinds[first] == "process":
            return [[(starts(first), starts(second), 1)]]
        return [[(ends(first), starts(second), 0)]]
    if name == "during":
        inside = [(starts(other), starts(one), 0)]
        if kinds[one] == "process":
            return [[*inside, (starts(one), ends(other), 1)]]
        return [[*inside, (ends(one), ends(other), 0)]]
    if name == "meets":
        return [[(ends(one), starts(other), 0), (starts(other), ends(one), 0)]]
    return [[(starts(one), ends(other), 1), (starts(other), ends(one), 1)]]


# ------------------------------------------------------------------------------- timelines at random
LASTING = [(starts(event), ends(event), 1) for event in EVENTS]


class Draw:
    """A timeline, and for each of its claims the ways in which it can be meant."""

    def __init__(self, source):
        self.source = source
        self.kinds = {event: source.choice(KINDS) for event in EVENTS}
        self.fields = {event: {"title": event, "kind": kind} for event, kind in self.kinds.items()}
        self.meant = {}
        """The ways in which each claim can be meant, by its event, its field and its place in the field."""
        self.days = {}
        self.has_months = False
        """Whether there are gaps in months; their days are those of the dates, which must be told first."""
        for event in EVENTS:
            self.date(event)
        for _ in range(source.randint(1, 3)):
            self.say(*source.sample(EVENTS, 2))
        self.timeline = collect({event: Event(**fields) for event, fields in self.fields.items()})

    @property
    def claims(self):
        """The ways of every claim, and that every event lasts."""
        return [[LASTING], *self.meant.values()]

    def date(self, event):
        source, kind = self.source, self.kinds[event]
        first = FIRST + source.choice([0, 0, 29, 365]) + source.randrange(DAYS)
        last = first + source.randint(1, 3)
        shape = source.choice(["day", "stretch", "one of", "termini", "none", "none"])
        place = (event, "when", None if shape == "termini" else 0)
        if shape == "day":
            self.fields[event]["when"] = day_text(first)
            self.meant[place] = [dated(event, kind, first, first)]
        elif shape == "stretch":
            self.fields[event]["when"] = f"{day_text(first)}/{day_text(last)}"
            self.meant[place] = [dated(event, kind, first, last)]
        elif shape == "one of":
            self.fields[event]["when"] = f"[{day_text(first)},{day_text(last)}]"
            self.meant[place] = [dated(event, kind, day, day) for day in (first, last)]
        elif shape == "termini":
            when = Undated(reason="x", not_before=day_text(first), not_after=day_text(last))
            self.fields[event]["when"] = when
            whole = within_days(event, first, last)
            if kind == "process":
                whole = [whole[0], (starts(event), 0, -(last + 1) * DAY + 1)]
            self.meant[place] = [whole]
        self.days[event] = None if shape == "none" else range(first, last + 1)

    def add(self, event, name, said, ways):
        told = self.fields[event].setdefault(name, [])
        self.meant[event, name, len(told)] = ways
        told.append(said)

    def length(self, one, other, *, at_most, candidates):
        """A length in words, and the ways in which so long lies between two moments."""
        if candidates is not None and self.source.random() < 0.5:
            days = self.source.choice([0, 0, 1, 2])
            self.has_months = True
            words = f"1 month and {days} days" if days else "1 month"
            return words, months_after(one, other, 1, days, at_most=at_most, candidates=candidates)
        days = self.source.randint(1, 5)
        return f"{days} days", [(before_by if at_most else after_by)(one, other, days * DAY)]

    def say(self, event, other):
        name = self.source.choice([*PLAIN, *OTHERS])
        if name in PLAIN:
            self.add(event, name, PLAIN[name](event=other), relation_ways(name, event, other, self.kinds))
        else:
            getattr(self, name)(event, other)

    def either(self, event, other):
        names = self.source.sample([*PLAIN], self.source.randint(2, 3))
        ways = [way for name in names for way in relation_ways(name, event, other, self.kinds)]
        self.add(event, "either", Either(event=other, relations=names), ways)

    def attested(self, event, _other):
        day = FIRST + self.source.randrange(DAYS)
        ways = [[(starts(event), 0, -day * DAY), (0, ends(event), (day + 1) * DAY)]]
        self.add(event, "attested", Attested(when=day_text(day)), ways)

    def lasts(self, event, _other):
        """So many days, a day more or less; or a month at least or at most."""
        if "lasts" in self.fields[event]:
            return  # a second length may be a rival, which bounds nothing
        start, end = (starts(event), 0), (ends(event), 0)
        candidates = self.candidates(event, "start")
        if candidates is not None and self.source.random() < 0.4:
            self.has_months = True
            at_most = self.source.random() < 0.5
            said = Lasts(**{"at_most" if at_most else "at_least": "1 month"})
            self.add(
                event, "lasts", said, months_after(start, end, 1, 0, at_most=at_most, candidates=candidates)
            )
            return
        days = self.source.randint(1, 4)
        way = [*after_by(start, end, (days - 1) * DAY), *before_by(start, end, (days + 1) * DAY)]
        self.add(event, "lasts", Lasts(length=f"{days} days"), [way])

    def during_part(self, event, other):
        part = self.source.choice(["start", "end"])
        inside = (starts(other), starts(event), 0) if part == "start" else (starts(other), ends(event), 1)
        last = (starts(event), ends(other), 1) if part == "start" else (ends(event), ends(other), 0)
        self.add(event, "during", During(event=other, part=part), [[inside, last]])

    def in_year(self, event, reign):
        """Between two anniversaries of the day on which the reign began, the first alone included."""
        candidates = self.candidates(reign, "start")
        if candidates is None:
            return
        self.has_months = True
        year, began = self.source.randint(1, 2), (starts(reign), 0)
        last = (ends(event), -1) if self.kinds[event] == "happening" else (starts(event), 0)
        day_after = (last[0], last[1] + DAY)
        since = months_after(
            began, (starts(event), 0), 12 * (year - 1), 0, at_most=False, candidates=candidates
        )
        until = months_after(began, day_after, 12 * year, 0, at_most=True, candidates=candidates)
        if year == 1:
            since = [[*on_day(began, day), (starts(reign), starts(event), 0)] for day in candidates]
        ways = [[*one, *other] for one, other in zip(since, until, strict=True)]
        self.add(event, "in_year", InYear(event=reign, year=year), ways)

    def parts(self):
        return (self.source.choice([None, None, "start", "end"]) for _ in range(2))

    def candidates(self, event, part):
        """The days on which a moment of an event can lie, where a few are known."""
        days = self.days[event]
        if days is None or (self.kinds[event] == "process" and part != "start"):
            return None
        return days

    def within(self, event, other):
        part, other_part = self.parts()
        since, later = moment(other, other_part or "start"), moment(event, part or "start")
        candidates = self.candidates(other, other_part or "start")
        words, ways = self.length(since, later, at_most=True, candidates=candidates)
        order = after_by(since, later, 0)
        said = Within(event=other, at_most=words, part=part, event_part=other_part)
        self.add(event, "within", said, [[*way, *order] for way in ways])

    def gap(self, event, other):
        """Before or after, with parts, and with a least or a most that lies between."""
        is_before = self.source.random() < 0.5
        part, other_part = self.parts()
        first, second = (event, other) if is_before else (other, event)
        first_part, second_part = (part, other_part) if is_before else (other_part, part)
        kind = self.kinds[first]
        earlier = moment(first, first_part or ("start" if kind == "process" else "end"))
        later = moment(second, second_part or "start")
        at_most = self.source.random() < 0.5
        since, since_part = earlier, first_part or ("start" if kind == "process" else "end")
        if at_most and first_part is None and kind == "happening":
            since, since_part = moment(first, "start"), "start"
        words, ways = self.length(
            since, later, at_most=at_most, candidates=self.candidates(first, since_part)
        )
        if not at_most and kind == "state" and first_part is None and "month" not in words:
            # The last day of what fills its days counts as the first of the gap.
            days = int(words.split()[0])
            ways = [after_by((since[0], -DAY), later, days * DAY)]
        limit = {"at_most" if at_most else "at_least": words}
        said = (Before if is_before else After)(event=other, part=part, event_part=other_part, **limit)
        ways = [[*way, *after_by(earlier, later, 1)] for way in ways]
        self.add(event, "before" if is_before else "after", said, ways)
