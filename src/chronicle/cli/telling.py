"""What `show`, `why` and `relation` do alike: read the files, tell of events by their ids, and end."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chronicle import api
from chronicle.cli.event_files import findings_of, public_events, read_files, tell_errors
from chronicle.cli.options import Selection
from chronicle.cli.outcome import ERRORS_FOUND, Refusal, leave

if TYPE_CHECKING:
    from chronicle import Timeline

_WHOLE = Selection()


def tell_of(
    tell: Callable[["Timeline"], str],
    events: Mapping[str, str],
    files: Sequence[str],
    selection: Selection = _WHOLE,
) -> None:
    """Print what is told of a timeline, and leave; ``events`` are the arguments that name events, by name."""
    _refuse_a_file(events, files)
    reading = read_files(files)
    exit_code = tell_errors(findings_of(reading))
    timeline = public_events(reading.timeline, selection)
    broken = [name for name in events.values() if name in reading.broken and name not in timeline.events]
    for name in broken:
        place = reading.broken[name]
        click.echo(f"the event {name!r} has an error, and is left out: {place.short}", err=True)
    if broken:
        leave(ERRORS_FOUND)
    try:
        text = tell(timeline)
    except (api.UnknownEvent, api.SelectionError) as error:
        raise Refusal(str(error)) from error
    click.echo(text, nl=False)
    leave(exit_code)


def _refuse_a_file(events: Mapping[str, str], files: Sequence[str]) -> None:
    """Refuse the name of a file in the place of an event, as who forgets the event types it."""
    for name in events.values():
        if not files and (Path(name).suffix == ".py" or Path(name).is_file()):
            command = click.get_current_context().command_path
            what = "the event" if len(events) == 1 else "both events"
            raise Refusal(f"name {what} before the file: {command} {' '.join(events)} {name}")
