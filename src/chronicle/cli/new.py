"""``chronicle new``: a first event file, which teaches by being one."""

from pathlib import Path

import click

from chronicle import api
from chronicle.cli.outcome import Refusal
from chronicle.cli.output import write


@click.command(
    "new",
    epilog="""\b
Examples:
  chronicle new events/armada.py
  chronicle new events/armada.py --title "The Armada, 1588\"""",
)
@click.argument("name")
@click.option("--title", help="The title of the chronology; by default made from NAME.")
def command(*, name: str, title: str | None) -> None:
    """Write a first event file: it checks clean, it draws, and its comments say what can be changed.

    NAME is the file to write; the suffix .py may be left out. A file that exists is never replaced.
    """
    path = Path(name if name.endswith(".py") else f"{name}.py")
    if path.exists():
        raise Refusal(f"{path} exists already; choose another name")
    try:
        text = api.first_file(path, title)
    except ValueError as error:
        raise Refusal(str(error)) from error
    write(str(path), text.encode("utf-8"))
    click.echo(f"{path}\nnext: chronicle check {path}; chronicle draw {path} -o {path.stem}.svg")
