"""Reading for every command: the files, what was found in them, and the public events that are meant."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from chronicle import api
from chronicle.cli.options import Selection
from chronicle.cli.outcome import ERRORS_FOUND, Refusal
from chronicle.cli.progress import progress
from chronicle.cli.report import error_report
from chronicle.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from chronicle import Timeline

DEFAULT_FILES = ("events",)
"""What is read where no file is named."""


def read_files(files: Sequence[str]) -> api.Reading:
    """The files read, with everything that is to be said of them."""
    try:
        with progress("reading"):
            return api.read(*(files or DEFAULT_FILES))
    except api.UnreadableFile as error:
        hint = "" if files else "; name the event files, or put them into a folder 'events'"
        raise Refusal(f"{error}{hint}") from error
    except OSError as error:
        raise Refusal(f"{error.filename}: {(error.strerror or str(error)).lower()}") from error


def findings_of(reading: api.Reading, *, verbose: bool = False) -> tuple[Diagnostic, ...]:
    """What was found in the files, and what follows from all of them together."""
    return api.findings_in(reading, verbose=verbose)


def errors_in(findings: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings of severity error."""
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)


def public_events(timeline: "Timeline", selection: Selection) -> "Timeline":
    """The events that are meant, without anything private."""
    public = timeline.public()
    if not public.events:
        raise Refusal("there are no events to tell of")
    return selected_events(public, selection)


def selected_events(timeline: "Timeline", selection: Selection) -> "Timeline":
    """The events that are meant, the private ones among them."""
    try:
        return api.select(
            timeline,
            actor=selection.actor,
            tag=selection.tag,
            between=selection.between,
            source=selection.source,
        )
    except api.SelectionError as error:
        raise Refusal(str(error)) from error


def tell_errors(findings: Sequence[Diagnostic]) -> int:
    """Put the errors on the error stream; the exit code that they ask for."""
    errors = errors_in(findings)
    if not errors:
        return 0
    click.echo(error_report(errors), err=True, nl=False)
    return ERRORS_FOUND
