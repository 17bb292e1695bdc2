"""``chronicle draw``: draw a timeline as SVG, PNG or PDF."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from chronicle import api
from chronicle.cli.event_files import findings_of, public_events, read_files, tell_errors
from chronicle.cli.hearing import hearing
from chronicle.cli.options import Selection, files, selection
from chronicle.cli.outcome import PageIsFull, Refusal, leave
from chronicle.cli.progress import progress

if TYPE_CHECKING:
    from chronicle.api import AxisKind, Direction, Form, WhenFull


@click.command(
    "draw",
    epilog="""\b
Examples:
  chronicle draw events/mali.py -o build/mali.svg
  chronicle draw events/mali.py -o build/mali.png -o build/mali.pdf
  chronicle draw events/mali.py -o mali.svg --page a4 --form vertical
  chronicle draw events --tag coup --between 2020/2022 -o coups.svg
  chronicle draw events/mali.py -o talk.png --page slide --theme slide
  chronicle draw events/peloponnesian_war.py -o war.pdf --lanes place --page a3
  chronicle draw events/moon_landing.py -o landing.svg --from-event landing --measure
  chronicle draw events/july_1914.py -o july.svg --page a3 --links
  chronicle draw events/moon_landing.py -o crew.svg --form storyline --measure
  chronicle draw events/saite_kings.py -o herodotus.svg --only-source herodotus,stelae,tablets --keep-going
  chronicle draw events/mali.py -o mali.json
  chronicle draw events/mali.py -o mali.svg --previous mali.json""",
)
@files
@click.option(
    "-o",
    "--output",
    "outputs",
    metavar="OUT",
    multiple=True,
    required=True,
    help="The picture to write, by its suffix: .svg, .png, .pdf, or .json for the layout. Repeat it.",
)
@click.option(
    "--form",
    type=click.Choice(api.FORMS),
    default="auto",
    show_default=True,
    help="Time runs to the right (flags, columns, lanes, density), or down the page (vertical);"
    " storyline: actors are lines that meet at the events they share.",
)
@click.option(
    "--lanes",
    metavar="KEY",
    help="Rows of their own by actor, place, tag, source, status or kind (--form lanes), or lines by it.",
)
@click.option(
    "--axis",
    type=click.Choice(api.AXES),
    default="auto",
    show_default=True,
    help="How time maps to paper: broken shortens long gaps, piecewise gives crowds room, log the present.",
)
@click.option("--links", is_flag=True, help="Stated causes and sequences as arrows from event to event.")
@click.option("--calendar", metavar="NAME", help="A second one at the axis: islamic, hebrew, julian …")
@click.option(
    "--direction",
    type=click.Choice(api.DIRECTIONS),
    default="auto",
    show_default=True,
    help="Which way the page is read and time runs; auto goes by the language of the header.",
)
@click.option("--from-event", "origin", metavar="ID", help="Count the axis from this event.")
@click.option(
    "--page",
    default="fit",
    show_default=True,
    help="fit (170 mm wide, as high as it needs), a4, a3, a0, letter, slide, web, book, or 170x120mm.",
)
@click.option("--theme", type=click.Choice(list(api.THEMES)), help="By default what suits the page.")
@click.option("--title", help="Instead of the title in the file.")
@click.option("--subtitle", help="Instead of the subtitle in the file.")
@click.option(
    "--font", default="Source Sans Pro", show_default=True, help="A family of fonts, or a font file."
)
@click.option(
    "--when-full",
    type=click.Choice(api.WHEN_FULL),
    default="stop",
    show_default=True,
    help="Where a sheet is full: stop and say so, go on on further pages, or list close events below.",
)
@click.option(
    "--previous",
    metavar="JSON",
    type=click.Path(dir_okay=False),
    help="The layout of an earlier picture, written to .json: labels that stood in it keep their side.",
)
@click.option("--measure", is_flag=True, help="Print the measures of what was drawn, for comparisons.")
@click.option("--keep-going", is_flag=True, help="Draw the sound events although there are errors.")
@hearing
@selection
def command(
    *,
    files: tuple[str, ...],
    outputs: tuple[str, ...],
    form: "Form",
    lanes: str | None,
    links: bool,
    calendar: str | None,
    direction: "Direction",
    axis: "AxisKind",
    origin: str | None,
    page: str,
    theme: str | None,
    title: str | None,
    subtitle: str | None,
    font: str,
    when_full: "WhenFull",
    previous: str | None,
    measure: bool,
    keep_going: bool,
    hearing: api.Hearing,
    selection: Selection,
) -> None:
    """Draw a timeline: every label legible, nothing overlapping, nothing left out.

    FILE is an event file or a folder of them; the folder 'events' where none is named. Nothing is drawn
    while there are errors, unless you say --keep-going. What is heard (--only-source, --only-tag) bounds and
    orders the events; all are drawn. Where not everything fits on the page, nothing is
    written, and you are told how many labels fit and which page would do.
    """
    _check_suffixes(outputs)
    reading = read_files(files)
    exit_code = tell_errors(findings_of(reading))
    if exit_code and not keep_going:
        click.echo("nothing was drawn; --keep-going draws the sound events", err=True)
        leave(exit_code)
    timeline = public_events(reading.timeline, selection)
    try:
        with progress("drawing"):
            layout = api.draw(
                timeline,
                outputs,
                form="lanes" if lanes and form == "auto" else form,
                lanes=lanes,
                links=links,
                calendar=calendar,
                direction=direction,
                axis=axis,
                origin=origin,
                when_full=when_full,
                previous=previous,
                page=page,
                theme=theme,
                title=title,
                subtitle=subtitle,
                hearing=hearing,
                font=font,
            )
    except api.PageOverflow as error:
        raise PageIsFull(str(error)) from error
    except ValueError as error:
        raise Refusal(str(error)) from error
    made = api.picture_summary(layout, timeline)
    for output in api.files_of(outputs, layout):
        click.echo(f"{output}  {made}")
    for twin in api.twins_of(outputs, page):
        click.echo(f"{twin}  the same for phones")
    click.echo(layout.steps[-1])
    if measure:
        for line in api.measures_told(layout):
            click.echo(line)
    leave(exit_code)


def _check_suffixes(outputs: Iterable[str]) -> None:
    """Refuse a name that no picture can have before any work is done."""
    for output in outputs:
        try:
            api.writer_for(output)
        except ValueError as error:
            raise Refusal(str(error)) from error
