"""``chronicle convert``: write a chronology in another format, and say what that format cannot say."""

from collections.abc import Sequence
from pathlib import Path

import click

from chronicle import api
from chronicle.cli.event_files import errors_in, read_files, selected_events
from chronicle.cli.options import Selection, selection
from chronicle.cli.outcome import ERRORS_FOUND, Refusal, leave
from chronicle.cli.output import write
from chronicle.cli.report import error_report
from chronicle.diagnostics import Diagnostic


@click.command(
    "convert",
    epilog="""\b
Examples:
  chronicle convert battles.csv battles.py
  chronicle convert events/mali.py mali.yaml
  chronicle convert events mali.csv --tag coup
  chronicle convert battles.csv battles.py --column title=battle_name --cite "List of battles"
  chronicle convert mali.yaml - --to json""",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE... OUT")
@click.option(
    "--to",
    "form",
    type=click.Choice(api.EXCHANGE_FORMATS),
    help="The format of OUT; by default by its suffix.",
)
@click.option(
    "--column",
    "columns",
    metavar="FIELD=HEADING",
    multiple=True,
    help="Of a table: which column is which field. Repeat it.",
)
@click.option(
    "--language", default="en", show_default=True, help="Of a table: the language of its dates in words."
)
@click.option("--title", help="Of a table: the title of the chronology.")
@click.option("--cite", metavar="TITLE", help="Of a table: the source of the rows that name none.")
@click.option(
    "--day-first/--month-first", "is_day_first", default=None, help="Of a table: what 4/12/1861 means."
)
@click.option("--force", is_flag=True, help="Replace OUT where it exists.")
@click.option("--keep-going", is_flag=True, help="Write what is sound although there are errors.")
@selection
def command(
    *,
    files: tuple[str, ...],
    form: str | None,
    columns: tuple[str, ...],
    language: str,
    title: str | None,
    cite: str | None,
    is_day_first: bool | None,
    force: bool,
    keep_going: bool,
    selection: Selection,
) -> None:
    """Write a chronology in another format, and say what that format cannot say.

    FILE is an event file in Python, YAML or JSON, a table of events (.csv, .tsv), or a folder of event files;
    several are joined. OUT is the file to write, or - for the terminal. What is lost on the way, or not read,
    is told on the error stream; nothing is written while FILE has errors, unless you say --keep-going.

    A table has a row for each event. Columns are known by their headings: title, when (or date, start, end,
    Year, Month, Day), actors, where, sources, tags, note and so on, or those of TimelineJS sheets.
    """
    *sources, out = files
    if not sources:
        raise Refusal(f"name the file to write as well: chronicle convert {out} OUT")
    target = _target(out, form, sources)
    if out != "-" and Path(out).exists() and not force:
        raise Refusal(f"{out} exists already; --force replaces it")
    reading = _read(sources, columns, language=language, title=title, cite=cite, is_day_first=is_day_first)
    exit_code = ERRORS_FOUND if errors_in(reading.diagnostics) else 0
    if exit_code and not keep_going:
        _tell(reading.diagnostics)
        click.echo("nothing was written; --keep-going writes what is sound", err=True)
        leave(exit_code)
    timeline = reading.timeline if selection == Selection() else selected_events(reading.timeline, selection)
    converted = api.convert(timeline, target)
    _tell((*reading.diagnostics, *converted.losses))
    if out == "-":
        click.echo(converted.text, nl=False)
    else:
        write(out, converted.text.encode("utf-8"))
        click.echo(f"{out}  {api.timeline_summary(timeline)}")
    leave(exit_code)


def _target(out: str, form: str | None, sources: Sequence[str]) -> str:
    """A name with the suffix of the format that is wanted."""
    if form is not None:
        return f"out{api.suffix_of(form)}"
    if out == "-":
        raise Refusal(f"say which format is meant: chronicle convert {' '.join(sources)} - --to FORMAT")
    try:
        api.check_convertible(out)
    except ValueError as error:
        raise Refusal(str(error)) from error
    return out


def _read(
    sources: Sequence[str],
    columns: Sequence[str],
    *,
    language: str,
    title: str | None,
    cite: str | None,
    is_day_first: bool | None,
) -> api.Reading:
    named = dict(_pair(column) for column in columns)
    if not api.is_table(sources):
        if named or title or cite or is_day_first is not None:
            raise Refusal(
                "--column, --title, --cite, --day-first, --month-first are for one table (.csv, .tsv)"
            )
        return read_files(sources)
    try:
        return api.read_table(
            sources[0],
            columns=named,
            language=language,
            title=title,
            source=cite,
            is_day_first=is_day_first,
        )
    except api.UnreadableFile as error:
        raise Refusal(str(error)) from error


def _pair(column: str) -> tuple[str, str]:
    field, is_told, heading = column.partition("=")
    if not is_told or not field or not heading:
        raise Refusal(
            f"--column {column!r}: write the field, an equals sign and the heading: title=battle_name"
        )
    if field not in api.TABLE_FIELDS:
        raise Refusal(
            f"--column {column!r}: a table has no field {field!r}; there are {', '.join(api.TABLE_FIELDS)}"
        )
    return field, heading


def _tell(findings: Sequence[Diagnostic]) -> None:
    if findings:
        click.echo(error_report(findings), err=True, nl=False)
