"""Random timelines in which everything that can stand in a picture stands somewhere, and charts of them."""

import random
from functools import cache

from hypothesis import strategies as st

from chronicle import Actor, Dating, Era, Event, Header, Place, Source, Status, Undated, collect
from chronicle.chart import AXES, FORMS, PAGES, THEMES, Chart, compile_chart, page_named, theme_named
from chronicle.chronology import order_of, tighten
from chronicle.fonts import Family, locate_family
from chronicle.render import shaped_width


@cache
def family():
    """The type of the pictures; no fixture, since a failing example would be told with all its bytes."""
    files = locate_family()
    return Family(
        faces={face: path.read_bytes() for face, path in files.faces.items()},
        fallbacks={face: path.read_bytes() for face, path in files.fallbacks.items()},
        shaped_width=shaped_width,
    )


# ---------------------------------------------------------------- random timelines
WORDS = ("a", "the", "junta", "army", "France", "signs", "withdrawal", "Überlingen", "Москва", "18", "talks")
LONG = "Donaudampfschifffahrtsgesellschaftskapitän"


def title(chance):
    if chance.random() < 0.03:
        return chance.choice([LONG, LONG * 3, "x" * chance.randint(40, 160)])
    return " ".join(chance.choices(WORDS, k=chance.choice([1, 2, 3, 6, 12, 25])))


def year_text(year):
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def date_within(chance, first, last):
    """A date of any kind whose year lies within two."""
    start = chance.randint(first, last)
    year, later = year_text(start), year_text(start + chance.randint(1, 20))
    month = f"{year}-{chance.randint(1, 12):02}"
    day = f"{month}-{chance.randint(1, 28):02}"
    single = [day, f"{day}?", month, year, f"{year}~", f"{month}%", f"{year}-21", f"{year}-XX-XX"]
    lasting = [f"{year}/{later}", f"{day}/..", f"../{day}", f"{month}~/", f"{day}/{later}", "../.."]
    between = [f"[{month},{later}]", f"[..{year}]", f"[{month}..]"]
    return chance.choice([*single, *lasting, *between])


def burst(chance):
    month = f"1914-{chance.choice(['06', '07', '07', '07', '08'])}"
    return chance.choice([f"{month}-{chance.randint(1, 30):02}", month])


CALENDARS = {
    "burst": burst,
    "one day": lambda chance: f"1969-07-20T{chance.randint(0, 23):02}:{chance.randint(0, 59):02}Z",
    "tie": lambda chance: chance.choice(["1914-07-28", "1914-07-28", "1914-07", "1850"]),
    "century": lambda chance: date_within(chance, 1900, 1999),
    "five thousand years": lambda chance: date_within(chance, -3000, 1990),
}


def chronology_of(seed, count, calendar):
    """A timeline in which everything that can stand in a picture stands somewhere."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, no secret
    links = random.Random(-(10**7) - seed)  # noqa: S311 - repeatable, no secret
    parts = random.Random(-(10**8) - seed)  # noqa: S311 - repeatable, no secret
    when = CALENDARS[calendar]
    france = Actor(name="France")
    actors = {f"a{i}": Actor(name=title(parts)[:40]) for i in range(parts.choice([0, 1, 2, 3, 4, 6, 9]))}
    places = {f"p{i}": Place(name=title(parts)[:30]) for i in range(parts.randint(0, 3))}
    sources = {
        f"s{i}": Source(title=title(chance), url="https://example.org/" + "a" * chance.choice([3, 90]))
        for i in range(chance.randint(0, 4))
    }
    events = {}
    for i in range(count):
        cited = [chance.choice(list(sources.values()))] if sources and chance.random() < 0.6 else []
        told = [Dating(when=when(chance), sources=cited) for _ in range(chance.choice([1] * 9 + [2]))]
        events[f"e{i}"] = Event(
            title=title(chance),
            short=chance.choice([None, None, title(chance)[:20]]),
            when=Undated(reason="no date", not_after="1960" if calendar == "century" else None)
            if chance.random() < 0.08
            else told,
            key=chance.random() < 0.1,
            status=Status(kind="alleged", by=france) if chance.random() < 0.1 else "reported",
            part_of=chance.choice(list(events)) if events and chance.random() < 0.1 else None,
            after=links.choice(list(events)) if events and links.random() < 0.06 else (),
            before=links.choice(list(events)) if events and links.random() < 0.04 else (),
            because_of=links.choice(list(events)) if events and links.random() < 0.15 else (),
            sources=cited,
            actors=some_of(actors, parts, most=4),
            where=some_of(places, parts, most=1),
            tags=parts.sample(["war", "law", "Überlingen"], parts.choice([0, 0, 1, 2])),
        )
    head = (
        {
            "header": Header(
                title=title(chance),
                subtitle=title(chance),
                credit="Desk",
                language=("en", "fr", "de", "es", "ru", "ar")[seed % 6],
            )
        }
        if chance.random() < 0.7
        else {}
    )
    return collect({"france": france} | head | actors | places | sources | events | eras_of(seed, when))


def some_of(records, chance, *, most):
    """A few of them, in any order; often none."""
    return chance.sample(list(records.values()), min(len(records), chance.randint(0, most)))


def eras_of(seed, when):
    """Eras of every kind of date, in four of ten timelines; some overlap, some lie beyond the events."""
    chance = random.Random(-1 - seed)  # noqa: S311 - repeatable, no secret
    if chance.random() < 0.6:
        return {}
    dates = [
        "1914-07-02/1914-07-20",
        "1950/1980",
        "1960~/..",
        "../1914",
        "-0500/0300",
        "1969-07-20",
        "1930%/1940",
    ]
    return {
        f"era{i}": Era(title=title(chance), when=chance.choice([when(chance), *dates]))
        for i in range(chance.randint(1, 4))
    }


SEEDS = st.integers(0, 10**6)
CALENDAR = st.sampled_from(sorted(CALENDARS))
COUNTS = st.sampled_from([1, 2, 3, 5, 8, 13, 25, 45])
CHARTS = st.fixed_dictionaries(
    {
        "page": st.sampled_from([*PAGES, "50mm", "86mm", "170x120mm"]),
        "form": st.sampled_from(FORMS),
        "theme": st.sampled_from(sorted(THEMES)),
    },
    optional={
        "labels": st.sampled_from(["stacked", "run-in", "title"]),
        "lanes": st.sampled_from(["actor", "place", "tag", "source", "status", "kind"]),
        "axis": st.sampled_from(AXES),
        "sources": st.booleans(),
        "legend": st.booleans(),
        "links": st.booleans(),
        "when_full": st.sampled_from(["stop"] * 7 + ["clusters"]),  # which tries a dozen pictures
        "calendar": st.sampled_from(["islamic", "hebrew", "julian"]),
        "direction": st.sampled_from(["ltr", "rtl"]),
        "label_size": st.sampled_from([7.0, 12.0]),
        "mode": st.sampled_from(["trust", "cautious"]),
    },
)


def compiled(timeline, *, page, theme="light", mode="keep", **about):
    chronology = tighten(timeline, mode=mode)
    chart = Chart(page=page_named(page), theme=theme_named(theme), **about)
    return compile_chart(chart, timeline, order_of(chronology), metrics=family())
