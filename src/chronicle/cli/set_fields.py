"""``chronicle set``: set fields of an event, and leave all else in the file as it is."""

import click

from chronicle import api
from chronicle.cli.assignments import assignments_of
from chronicle.cli.editing import edited, tell


@click.command(
    "set",
    epilog="""\b
Examples:
  chronicle set coup when=2020-08-18 events/mali.py
  chronicle set coup "title=Officers overthrow the president" key=yes events/mali.py
  chronicle set coup tags+=junta "actors=keita; officers" events/mali.py
  chronicle set coup 'when[1].says=in August 2020' events/mali.py
  chronicle set coup 'sources=article.cite("paragraph 8")' events/mali.py
  chronicle set coup note= events/mali.py""",
)
@click.argument("event")
@click.argument("settings", nargs=-1, required=True, metavar="FIELD=VALUE... FILE")
@click.option("--diff", is_flag=True, help="Show what would change, and change nothing.")
def command(*, event: str, settings: tuple[str, ...], diff: bool) -> None:
    """Set fields of an event (or of an actor, a place, a source, the header) in an event file.

    EVENT is an id. FIELD is a field, or one inside of another: when.says, when[1].credibility. VALUE is what
    the field takes: several things are parted by semicolons, dates are EDTF or words ("late August 2020",
    which are kept in says), and what looks like the notation of an event file is taken as such.
    FIELD+=VALUE adds to a list, FIELD= removes the field.

    Nothing but the field changes: no comment, no line that is not its own. The result is read before it is
    saved, and the file is not touched if another program has changed it meanwhile.
    """
    *fields, file = settings
    assignments = assignments_of(fields)
    tell(edited(lambda: api.set_paths(file, event, assignments, is_saved=not diff)), diff=diff)
