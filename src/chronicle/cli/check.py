"""``chronicle check``: say what is wrong in event files, and where."""

from collections.abc import Sequence

import click

from chronicle import api
from chronicle.cli.event_files import errors_in, findings_of, read_files, selected_events
from chronicle.cli.options import Selection, files, selection
from chronicle.cli.outcome import ERRORS_FOUND, leave
from chronicle.cli.report import MOST_SHOWN, report, wants_colour
from chronicle.cli.report_github import github_report
from chronicle.cli.report_json import json_report
from chronicle.diagnostics import Diagnostic


@click.command(
    "check",
    epilog="""\b
Examples:
  chronicle check
  chronicle check events/mali.py events/niger.py
  chronicle check events --format github
  chronicle explain F201""",
)
@files
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "github"]), default="text", show_default=True
)
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    default=MOST_SHOWN,
    show_default=True,
    help="Show at most so many findings.",
)
@click.option("--verbose", is_flag=True, help="Show how each date was read that is told in words.")
@selection
def command(*, files: tuple[str, ...], form: str, limit: int, verbose: bool, selection: Selection) -> None:
    """Say what is wrong in event files, and where.

    FILE is an event file or a folder of them; the folder 'events' where none is named. The last line says
    what was read. Errors end the
    command with exit code 1; warnings and notes do not.
    """
    reading = read_files(files)
    findings = findings_of(reading, verbose=verbose)
    if selection != Selection():
        findings = api.findings_about(selected_events(reading.timeline, selection), findings)
    click.echo(_report(findings, reading, form=form, most=limit), nl=False)
    if errors_in(findings):
        leave(ERRORS_FOUND)


def _report(findings: Sequence[Diagnostic], reading: api.Reading, *, form: str, most: int) -> str:
    if form == "github":
        return github_report(findings, most=most)
    if form == "json":
        return json_report(findings, most=most, line_of=reading.line, read=api.counts_of(reading))
    return report(findings, most=most, colour=wants_colour(), read=api.reading_summary(reading))
