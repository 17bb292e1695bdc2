"""Random timelines with every record and every field, for the laws of whoever writes and reads them.

Each is made from a number: a law that fails is told with it, and a thousand of them cost a second.
"""

import random

from hypothesis import strategies as st

from chronicle.eventfiles.reading import read_alone
from chronicle.eventfiles.syntax.text import EventText, TableHints
from chronicle.model import (
    Actor,
    After,
    Attested,
    BecauseOf,
    Before,
    Citation,
    Dating,
    During,
    Either,
    Era,
    Event,
    Header,
    InYear,
    Lasts,
    Meets,
    Overlaps,
    Participation,
    Place,
    Ruling,
    Source,
    Status,
    Timeline,
    Undated,
    Within,
)

DATES = [
    "2020", "2020-08", "2020-08-18", "1985~", "2020?", "-0043-03", "1914-07-20/1914-07-23",
    "[1984,1986]", "{1960,1961-12}", "../1985", "1985/", "1985-XX-12", "156X-12-25", "2001-21",
    "Y170000002", "1969-07-20T20:17Z", "2020-08-18T14:30[Africa/Bamako]", "2020-08-18T07:05",
]  # fmt: skip
GAPS = ("3 days", "2 months", "P1Y2M", "90 minutes", "PT36H")
WORDS = [
    "coup", "'tis", "says:", '"no"', "it's", "Keïta's", "\\", "\\n", "{x}", "[y]", "#", ":", ";",
    ",", "|", "-", "--", "@", "&", "*", "!", "%", "`", "?", "=", "0", "12:30", "2020", "NO", "true",
    "null", "~", "字", "🙂", "é́", "\xa0", "مالي", "=1+1", "+49", "<b>", "&amp;", "$HOME", "…",
]  # fmt: skip


class Chance:
    """A source of random values."""

    def __init__(self, seed, words=WORDS):
        self.random = random.Random(seed)  # noqa: S311 - repeatable, no secret
        self.words = words

    def one(self, *values):
        return self.random.choice(values)

    def text(self, most=5):
        words = self.random.choices(self.words, k=self.random.randint(1, most))
        return " ".join(words) if "".join(words).strip() else "coup"

    def note(self):
        """A text of several lines, or a long one."""
        if self.random.random() < 0.3:
            return self.text(70)
        between = self.one("\n", "\n\n", " \n\t")
        return self.one("", " ") + between.join(self.text() for _ in range(self.one(1, 2, 5)))

    def up_to_two(self, make):
        return tuple(make() for _ in range(self.one(0, 1, 2)))

    def fields(self, record, required, **optional):
        """The record of the required fields and any choice of the others; each is made when it is chosen."""
        chance = self.one(0.1, 0.5, 0.9)
        chosen = {name: make() for name, make in optional.items() if self.random.random() < chance}
        return record(**required, **chosen)


def timeline_of(seed, words=WORDS):  # noqa: C901 - a function for each record
    """The timeline of a number."""
    chance = Chance(seed, words)
    ids = {
        kind: [f"{kind}_{n}" for n in range(chance.one(1, 2, 3))]
        for kind in ("actor", "place", "source", "era", "event")
    }

    def pick(kind):
        return chance.one(*ids[kind])

    def texts():
        return chance.up_to_two(chance.text)

    def date():
        return chance.one(*DATES)

    def gap():
        return chance.one(*GAPS)

    def grade():
        return chance.one(1, 2, 3, 4, 5, 6)

    def private():
        return chance.one(False, False, True)  # noqa: FBT003 - values of a field

    def url():
        return chance.one("https://example.org/a?b=c&d='e'", "http://example.org")

    def cited():
        return chance.up_to_two(
            lambda: chance.fields(
                Citation, {"source": pick("source")}, locator=chance.text, quote=chance.note
            )
        )

    said = {"says": chance.note, "inferred": chance.text}

    def ruling():
        return Ruling(rank=chance.one("preferred", "normal", "deprecated"), reason=chance.text())

    def part():
        return chance.one("start", "end")

    claim = {**said, "sources": cited, "credibility": grade, "ruling": ruling}
    gaps = {"at_least": gap, "at_most": gap}
    parts = {"part": part, "event_part": part}

    def when():
        if chance.random.random() < 0.2:
            bounds = {"not_before": date, "not_after": date}
            return chance.fields(Undated, {"reason": chance.text()}, **said, **bounds, sources=cited)
        return chance.up_to_two(lambda: chance.fields(Dating, {"when": date()}, **claim))

    def relations(record, **more):
        def make():
            return chance.fields(record, {"event": pick("event")}, **claim, **more)

        return lambda: chance.up_to_two(make)

    def within():
        required = {"event": pick("event"), "at_most": gap()}
        return chance.fields(Within, required, **claim, **parts)

    def in_year():
        required = {"event": pick("event"), "year": chance.one(1, 8)}
        return chance.fields(
            InYear, required, **claim, counting=lambda: chance.one("anniversary", "postdated")
        )

    def either():
        required = {"event": pick("event"), "relations": chance.one(("before", "after"), ("during", "meets"))}
        return chance.fields(Either, required, **claim)

    def lasts():
        return chance.fields(Lasts, {"length": gap()}, **claim)

    def attested():
        return chance.fields(Attested, {"when": date()}, **claim)

    def status():
        word = chance.one("alleged", "denied", "planned", "cancelled", "reported")
        return Status(kind=word, by=chance.up_to_two(lambda: pick("actor")))

    def participations():
        def make():
            return Participation(actor=pick("actor"), role=chance.one(None, chance.text()))

        return tuple(dict.fromkeys(chance.up_to_two(make)))

    def actor(name):
        return chance.fields(
            Actor, {"name": chance.text(), "id": name}, kind=chance.text, office=chance.text,
            affiliation=chance.text, aliases=texts, wikidata=lambda: "Q912", note=chance.note,
            private=private,
        )  # fmt: skip

    def place(name):
        return chance.fields(
            Place, {"name": chance.text(), "id": name}, kind=chance.text, country=chance.text, aliases=texts,
            latitude=lambda: chance.random.uniform(-90, 90), longitude=lambda: chance.one(0, -8.0, 1e-7, 180),
            timezone=lambda: "Africa/Bamako", wikidata=lambda: "Q3703", note=chance.note, private=private,
        )  # fmt: skip

    def source(name):
        return chance.fields(
            Source, {"title": chance.text(), "id": name}, author=texts, publisher=chance.text,
            published=date, captured=date, uploaded=date, accessed=date, url=url, archived=url,
            file=lambda: "sources/a b.txt", sha256=lambda: "0123456789abcdef" * 4, kind=chance.text,
            language=lambda: chance.one("fr", "grc", "no"), reliability=lambda: chance.one(*"ABCDEF"),
            circa=gap, origin=lambda: pick("source"), note=chance.note, private=private,
        )  # fmt: skip

    def event(name):
        return chance.fields(
            Event, {"title": chance.text(), "id": name}, short=chance.text, when=when, status=status,
            kind=lambda: chance.one("happening", "process", "state"), actors=participations,
            where=lambda: chance.up_to_two(lambda: pick("place")), part_of=lambda: pick("event"),
            before=relations(Before, **gaps, **parts), after=relations(After, **gaps, **parts),
            during=relations(During, part=part), meets=relations(Meets), overlaps=relations(Overlaps),
            because_of=relations(BecauseOf), within=lambda: chance.up_to_two(within),
            in_year=lambda: chance.up_to_two(in_year), either=lambda: chance.up_to_two(either),
            lasts=lambda: chance.up_to_two(lasts), attested=lambda: chance.up_to_two(attested),
            sources=cited, tags=texts, key=private, private=private, note=chance.note, url=url,
            image=chance.text,
        )  # fmt: skip

    def era(name):
        return chance.fields(
            Era, {"title": chance.text(), "when": date(), "id": name}, note=chance.note, sources=cited,
            private=private,
        )  # fmt: skip

    header = chance.fields(
        Header, {}, title=chance.text, subtitle=chance.text, credit=chance.text, as_of=date, circa=gap,
        language=lambda: chance.one("en", "fr-CA"),
    )  # fmt: skip
    return Timeline(
        header=header,
        actors={name: actor(name) for name in ids["actor"]},
        places={name: place(name) for name in ids["place"]},
        sources={name: source(name) for name in ids["source"]},
        eras=[era(name) for name in ids["era"]],
        events={name: event(name) for name in ids["event"]},
    )


def timelines(words=WORDS):
    """Random timelines; an example is told by the number that makes it."""
    return st.integers(0, 2**32).map(lambda seed: timeline_of(seed, words))


def read_source(text, name="written.py", **hints):
    """The errors and the timeline of a text that stands in a file of some name."""
    reading = read_alone(EventText(name=name, content=text, hints=TableHints(**hints)))
    return [finding for finding in reading.diagnostics if finding.severity == "error"], reading.timeline
