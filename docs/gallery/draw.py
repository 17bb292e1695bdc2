"""Draws the gallery: every form, scale and theme, from the files of events/ and from free sets of data.

    python docs/gallery/draw.py [folder of the data sets]

The data sets lie beside the checkout, in ../shared/data; where they are not, their pictures are left as they
are, and that is said. Beside each picture of index.md stand its measures.
"""

import csv
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from attrs import field, frozen

from chronicle import Era, Event, Header, Place, Timeline, collect, draw, load
from chronicle.api import Hearing
from chronicle.chart import Layout

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DATA = ROOT.parent / "shared" / "data"


@frozen(kw_only=True)
class Picture:
    """A picture: its file, what it shows, where its events come from, and how it is drawn."""

    name: str
    says: str
    events: Callable[[Path], Timeline]
    credit: str = ""
    about: dict[str, object] = field(factory=dict[str, object])


def main(folder: str | None = None) -> None:
    """Draw every picture that there is data for, and write the page."""
    data = Path(folder) if folder else DATA
    rows: list[str] = []
    for picture in PICTURES:
        try:
            timeline = picture.events(data)
        except FileNotFoundError as error:
            print(f"{picture.name}: left as it is, for there is no {error.filename}", file=sys.stderr)
            rows.append(_kept(picture))
            continue
        layout = draw(timeline, HERE / f"{picture.name}.svg", **picture.about)  # type: ignore[arg-type]  # by name
        rows.append(_row(picture, layout))
        print(f"{picture.name}.svg  {layout.steps[-1]}")
    (HERE / "index.md").write_text(HEAD + "\n".join(rows), encoding="utf-8")


# ---------------------------------------------------------------- the page
HEAD = """# Gallery

Drawn by `make gallery`, every one by the command or the call that stands under it. The measures beside each
picture are those of `chronicle draw --measure`: labels that overlap (OV), stand off the page (OUT) or are
missing (DROP), leaders that cross (LX) or run through foreign text (LT), marks covered (MK), pairs out of the
order of time (RO), and how far labels stand from their marks at the 95th percentile (d95), in points.

Pictures of other people's data name them in their credit line. The sets used are free: coups by the Cline
Center (CC BY 4.0), battles of the National Park Service (public domain; compiled by Jeffrey B. Arnold, CC BY
4.0), periods of PeriodO (public domain), labels and dates of Wikidata (CC0). Nothing share-alike is shown.

"""


def _row(picture: Picture, layout: Layout) -> str:
    found = layout.measures
    measures = (
        f"OV {found.overlaps} · OUT {found.outside} · DROP {found.dropped} · LX {found.crossings} · "
        f"LT {found.through_text} · MK {found.marks_covered} · RO {found.out_of_order:.0f} % · "
        f"d95 {found.d95 or 0:.0f} · smallest type {found.smallest_font or 0:.1f} pt"
    )
    counted = f", {len(layout.counted):,} of them counted" if layout.counted else ""
    size = layout.scene.size
    millimetres = f"{size.width / 72 * 25.4:.0f} × {size.height / 72 * 25.4:.0f} mm"
    return (
        f"## {picture.says}\n\n![{picture.says}]({picture.name}.svg)\n\n"
        f"{layout.form}, {len(layout.events):,} events{counted}, {millimetres} · {_call(picture)}\n\n"
        f"{measures}\n"
    )


def _call(picture: Picture) -> str:
    about = "".join(f", {name}={value!r}" for name, value in picture.about.items())
    return f"`draw(timeline, path{about})`"


def _kept(picture: Picture) -> str:
    """The part of the page as it was."""
    page = (HERE / "index.md").read_text(encoding="utf-8")
    start = page.index(f"## {picture.says}\n")
    end = page.find("\n## ", start + 1)
    return page[start : end if end > 0 else len(page)].rstrip() + "\n"


# ---------------------------------------------------------------- events
def _file(name: str) -> Callable[[Path], Timeline]:
    return lambda _data: load(ROOT / "events" / f"{name}.py")


def _rows(path: Path, delimiter: str = ",") -> Iterable[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)


def coups(data: Path) -> Timeline:
    """All coups, attempts and conspiracies; the data set's own days."""
    header = Header(
        title="Not one year without a coup, an attempt or a conspiracy",
        subtitle="Those of the whole world, 1945–2022",
        credit="Data: Peyton, Bajjalieh, Shalmon, Martin, Bonaguro and Althaus, Cline Center Coup d’État"
        " Project Dataset 2.1.2, doi 10.13012/B2IDB-9651987, CC BY 4.0",
    )
    events = {
        f"c{row['coup_id']}": Event(title=f"{_KINDS[row['event_type']]} in {row['country']}", when=_day(row))
        for row in _rows(data / "cline-coups" / "coup_data_2.1.2.csv")
        if row["event_type"] in _KINDS
    }
    return collect({"header": header} | events)


def recent_coups(data: Path) -> Timeline:
    """Those that were carried out from 2010 on."""
    rows = [
        row
        for row in _rows(data / "cline-coups" / "coup_data_2.1.2.csv")
        if row["realized"] == "1" and int(row["year"]) >= 2010  # noqa: PLR2004  # the picture's first year
    ]
    header = Header(
        title="Six coups in 2021, the most of any year since 2010",
        subtitle="Coups carried out, 2010–2022",
        credit="Data: Peyton et al., Cline Center Coup d’État Project Dataset 2.1.2, CC BY 4.0",
    )
    events = {
        f"c{row['coup_id']}": Event(
            title=row["country"], when=_day(row), key=row["country"] in {"Mali", "Burkina Faso"}
        )
        for row in rows
    }
    return collect({"header": header} | events)


def _printed(title: str) -> str:
    """A title of a data set as it is printed: with a capital, and with the apostrophe of print."""
    return title[:1].upper() + title[1:].replace("'", "’")


def coups_carried_out(data: Path) -> Timeline:
    """Those of the same years and of ten before, none of them emphasised."""
    header = Header(
        title="More than a third of the coups since 1990 came before 1995",
        subtitle="Coups carried out, 1990–2022",
        credit="Data: Peyton et al., Cline Center Coup d’État Project Dataset 2.1.2, CC BY 4.0",
    )
    events = {
        f"c{row['coup_id']}": Event(title=_printed(row["country"]), when=_day(row))
        for row in _rows(data / "cline-coups" / "coup_data_2.1.2.csv")
        if row["realized"] == "1" and int(row["year"]) >= 1990  # noqa: PLR2004  # the picture's first year
    }
    return collect({"header": header} | events)


_KINDS = {"coup": "Coup", "attempted": "Attempted coup", "conspiracy": "Conspiracy"}


def _day(row: dict[str, str]) -> str:
    """The date to the precision that the three columns give: a nought is unknown."""
    year, month, day = (int(row[part] or 0) for part in ("year", "month", "day"))
    text = f"{year:04}"
    if month:
        text += f"-{month:02}"
    if month and day:
        text += f"-{day:02}"
    return text


def battles(data: Path) -> Timeline:
    """The decisive battles of the American Civil War, by theatre."""
    places = {
        code: Place(name=name)
        for code, name in (
            ("ME", "Main Eastern theatre"),
            ("MW", "Main Western theatre"),
            ("TM", "Trans-Mississippi"),
            ("LS", "Lower Seaboard"),
            ("PC", "Pacific coast"),
        )
    }
    events: dict[str, Event] = {}
    for row in _rows(data / "acw-nps-battles" / "nps_battles.csv"):
        if row["significance"] != "A":
            continue
        first, last = row["start_date"], row["end_date"]
        events[f"b{row['cwsac_id']}"] = Event(
            title=_printed(row["battle_name"]),
            when=first if first == last else f"{first}/{last}",
            where=places.get(row["theater_code"], ()),
        )
    header = Header(
        title="Nearly half of the battles that decided a campaign were fought in the East",
        subtitle="The American Civil War by its theatres, 1861–1865",
        credit="Data: US National Park Service, compiled by Jeffrey B. Arnold, acw_battle_data",
    )
    return collect({"header": header} | {f"p{code}": place for code, place in places.items()} | events)


def periods(data: Path) -> Timeline:
    """Archaeological periods of a few places, as their editors dated them."""
    wanted = ("Egypt", "Mesopotamia", "Cyprus", "Greece", "Etruria")
    chosen = [
        row
        for row in _rows(data / "periodo-labels" / "periodo.tsv", "\t")
        if row["place"] in wanted and row["start_year"] and row["stop_year"]
    ]
    places = {name: Place(name=name) for name in wanted}
    events: dict[str, Event] = {}
    for number, row in enumerate(chosen):
        start, stop = row["start_year"], row["stop_year"]
        if int(start) < -3500 or int(stop) > 700 or int(start) >= int(stop):  # noqa: PLR2004  # the picture's frame
            continue
        if not all(
            _agrees(row[f"{end}_label"], int(row[f"{end}_year"])) for end in ("start", "stop")
        ):  # some editors gave 1650 BC as -1650
            continue
        rough = ["~" if row[f"{end}_label"].startswith("ca") else "" for end in ("start", "stop")]
        events[f"p{number}"] = Event(
            title=row["period"],
            when=f"{_year(start)}{rough[0]}/{_year(stop)}{rough[1]}",
            kind="state",
            where=places[row["place"]],
        )
    header = Header(
        title="The same age has other names elsewhere",
        subtitle="Archaeological periods as scholars date them",
        credit="Data: PeriodO, public domain",
    )
    return collect(
        {"header": header} | {f"at_{name.lower()}": place for name, place in places.items()} | events
    )


AGES = {
    "Lower (Early) Palaeolithic": "500000 B.C.–150001 B.C.",
    "Middle Palaeolithic": "150000 B.C.–40001 B.C.",
    "Upper (Late) Palaeolithic": "40000 B.C.–10001 B.C.",
    "Mesolithic": "10000 B.C.–4001 B.C.",
    "Neolithic": "4000 B.C.–2351 B.C.",
    "Bronze Age": "2350 B.C.–801 B.C.",
    "Iron Age": "800 B.C.–A.D. 42",
    "Roman": "A.D. 43–A.D. 410",
    "Early Medieval": "A.D. 410–A.D. 1066",
    "Medieval": "A.D. 1066–A.D. 1539",
    "Post-Medieval": "A.D. 1500–A.D. 1900",
    "Modern": "A.D. 1901–A.D. 2050",
}
"""The periods of one list, with the words that it dates them by; other lists have other ones."""


def ages(data: Path) -> Timeline:
    """All ages of one list of archaeological periods, which fit on no axis that treats all time alike."""
    rows = _rows(data / "periodo-labels" / "periodo.tsv", "\t")
    labels = "{start_label}–{stop_label}"
    chosen = {row["period"]: row for row in rows if AGES.get(row["period"]) == labels.format(**row)}
    events = {
        f"age{number}": Event(
            title=name,
            when=f"{_year(chosen[name]['start_year'])}/{_year(chosen[name]['stop_year'])}",
            kind="state",
        )
        for number, name in enumerate(AGES)
    }
    header = Header(
        title="Ages grow shorter towards our own",
        subtitle="Half a million years in twelve archaeological periods",
        credit="Data: PeriodO, public domain",
    )
    return collect({"header": header} | events)


def _agrees(label: str, year: int) -> bool:
    """Whether the words of the source and the astronomical year of the editors tell the same."""
    return str(1 - year if year <= 0 else year) in label.replace(",", "")


FIVE_DIGITS = 10_000
"""From this year on, either way, EDTF writes a Y before it."""


def _year(text: str) -> str:
    number = int(text)
    sign = "-" if number < 0 else ""
    return f"{sign}{abs(number):04}" if abs(number) < FIVE_DIGITS else f"Y{number}"


def sudan(_data: Path) -> Timeline:
    """The way of the Sudan to its independence, told in Arabic: well-known days, our own words."""
    days = (
        ("1953-02-12", "اتفاقية السودان بين بريطانيا ومصر"),
        ("1953-11", "انتخابات أول برلمان سوداني"),
        ("1954-01-06", "إسماعيل الأزهري أول رئيس للوزراء"),
        ("1954-03-01", "أحداث أول مارس في الخرطوم"),
        ("1955-08-18", "تمرد توريت"),
        ("1955-12-19", "إعلان الاستقلال من داخل البرلمان"),
        ("1956-01-01", "رفع علم السودان"),
    )
    header = Header(title="الطريق إلى الاستقلال", subtitle="السودان، 1953–1956", language="ar")
    events = {
        f"e{number}": Event(title=title, when=when, key=when in {"1953-02-12", "1955-12-19"})
        for number, (when, title) in enumerate(days)
    }
    rule = Era(title="الحكم الذاتي", when="1954-01-09/1956-01-01")
    return collect({"header": header, "rule": rule} | events)


FAMOUS = frozenset(
    {
        *("Q31900", "Q178850", "Q179670", "Q179591", "Q160387", "Q173077", "Q83224", "Q188495", "Q160077"),
        *("Q178510", "Q165425", "Q200855", "Q171416", "Q48314", "Q33132", "Q16471", "Q98457371"),
    }
)
"""From Marathon to the coup in Mali: what readers look for."""


def conflicts(data: Path) -> Timeline:
    """Battles and conflicts with their years: the days of old ones are not those that historians write."""
    header = Header(
        title="Half of the conflicts that Wikidata dates came after 1810",
        subtitle="Battles and other conflicts with a point in time, by year",
        credit="Labels and dates: Wikidata, CC0",
    )
    events: dict[str, Event] = {}
    for row in _rows(data / "wikidata-conflicts" / "events.tsv", "\t"):
        year = row["date"].split("T")[0].rsplit("-", 2)[0]
        title = _printed(row["label"].removeprefix(f"{year} "))
        events[row["qid"]] = Event(title=title, when=year, key=row["qid"] in FAMOUS)
    return collect({"header": header} | events)


PICTURES = (
    Picture(name="mali", says="Flags: few events, rival datings, undated ones", events=_file("mali")),
    Picture(name="mali-dark", says="The same in the dark", events=_file("mali"), about={"theme": "dark"}),
    Picture(name="mali-slide", says="The same on a slide", events=_file("mali"), about={"page": "slide"}),
    Picture(
        name="mali-book",
        says="The same in one colour, for a book",
        events=_file("mali"),
        about={"page": "book"},
    ),
    Picture(
        name="july-1914",
        says="Vertical, on an axis that gives the crowded days more room",
        events=_file("july_1914"),
    ),
    Picture(
        name="july-1914-columns",
        says="Columns on a sheet",
        events=_file("july_1914"),
        about={"form": "columns", "page": "a3-landscape", "theme": "newspaper", "label_size": 11.0},
    ),
    Picture(
        name="july-1914-links",
        says="Sequences that sources state, as arrows",
        events=_file("july_1914"),
        about={"page": "a3-portrait", "links": True},
    ),
    Picture(
        name="july-1914-storyline",
        says="A storyline down the page: actors are lines that meet at the events they share",
        events=_file("july_1914"),
        about={"form": "storyline", "page": "a3-portrait"},
    ),
    Picture(
        name="moon-landing-storyline",
        says="A storyline in one colour: who was where on the Moon",
        events=_file("moon_landing"),
        about={"form": "storyline", "theme": "print"},
    ),
    Picture(
        name="moon-landing",
        says="Vertical, with a break for the hours of rest",
        events=_file("moon_landing"),
    ),
    Picture(
        name="moon-landing-counted",
        says="Counted from the landing",
        events=_file("moon_landing"),
        about={"origin": "landing"},
    ),
    Picture(
        name="moon-landing-lanes",
        says="Lanes by actor, for a newspaper",
        events=_file("moon_landing"),
        about={"lanes": "actor", "page": "a4-landscape", "theme": "newspaper"},
    ),
    Picture(
        name="sudan",
        says="Arabic, from right to left, with the Islamic calendar and an era",
        events=sudan,
        about={"calendar": "islamic"},
    ),
    Picture(
        name="saite-kings",
        says="Statements that cannot all be true: Herodotus against the stones",
        events=_file("saite_kings"),
        about={"hearing": Hearing(sources=("herodotus", "stelae", "tablets", "parker"))},
    ),
    Picture(
        name="saite-kings-trusted",
        says="The same, with what better sources contradict set aside, in one colour",
        events=_file("saite_kings"),
        about={"hearing": Hearing(mode="trust"), "theme": "print"},
    ),
    Picture(
        name="peloponnesian-war",
        says="Eras, rough dates, reigns and lives, before our era",
        events=_file("peloponnesian_war"),
    ),
    Picture(
        name="peloponnesian-war-lanes",
        says="Lanes by place",
        events=_file("peloponnesian_war"),
        about={"lanes": "place", "page": "a3"},
    ),
    Picture(
        name="coups",
        says="A thousand coups as density",
        events=coups,
        about={"form": "density", "page": "a4-landscape"},
    ),
    Picture(name="coups-recent", says="Coups since 2010", events=recent_coups),
    Picture(
        name="coups-clusters",
        says="A small sheet: close events share a label, and are listed below",
        events=coups_carried_out,
        about={"page": "150x180mm", "when_full": "clusters"},
    ),
    Picture(
        name="battles",
        says="Battles by theatre, as lanes",
        events=battles,
        about={"lanes": "place", "page": "297mm"},
    ),
    Picture(
        name="ages",
        says="A logarithmic axis: half a million years",
        events=ages,
        about={"axis": "log"},
    ),
    Picture(
        name="periods", says="Periods as lanes", events=periods, about={"lanes": "place", "page": "260mm"}
    ),
    Picture(
        name="conflicts",
        says="Nine thousand conflicts as density",
        events=conflicts,
        about={"form": "density", "page": "a4-landscape"},
    ),
)


if __name__ == "__main__":
    main(*sys.argv[1:2])
