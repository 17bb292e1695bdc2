"""``chronicle add``: declare an event, an actor, a place, a source or an era, in its place in the file."""

import sys

import click

from chronicle import api
from chronicle.cli.assignments import assignments_of
from chronicle.cli.editing import edited, tell
from chronicle.cli.outcome import Refusal

_QUESTIONS = {
    "Event": (
        ("title", "What happened, as a short sentence"),
        ("when", "When (2020-08-18, 2020-08, late August 2020; empty if no date is known)"),
        ("actors", "Who, by their ids, parted by semicolons (empty for nobody)"),
        ("sources", "From which source, by its id (empty for none)"),
    ),
    "Actor": (
        ("name", "What the actor is called"),
        ("kind", "Which kind: person, state, group … (or empty)"),
    ),
    "Place": (("name", "What the place is called"), ("country", "In which country (or empty)")),
    "Era": (
        ("title", "What the era is called"),
        ("when", "From when to when (1914-06-28/1914-08-04, 1960s, from 1945 to 1949)"),
        ("sources", "From which source, by its id (empty for none)"),
    ),
    "Source": (
        ("title", "The title of the source"),
        ("author", "Its authors, parted by semicolons (or empty)"),
        ("published", "When it was published (or empty)"),
        ("url", "Its address (or empty)"),
    ),
}


@click.command(
    "add",
    epilog="""\b
Examples:
  chronicle add events/mali.py
  chronicle add events/mali.py "title=Talks begin" when=2022-03-01 sources=article
  chronicle add events/mali.py --id talks "title=Talks begin" "when=early March 2022" "actors=mali; russia"
  chronicle add events/mali.py --record actor name=Togo kind=state""",
)
@click.argument("file")
@click.argument("settings", nargs=-1, metavar="[FIELD=VALUE]...")
@click.option(
    "--record",
    type=click.Choice([name.lower() for name in api.RECORD_NAMES]),
    default="event",
    show_default=True,
    help="What to add.",
)
@click.option("--id", "name", help="The id; by default made from the title or the name.")
@click.option("--diff", is_flag=True, help="Show what would change, and change nothing.")
def command(*, file: str, settings: tuple[str, ...], record: str, name: str | None, diff: bool) -> None:
    """Add an event to an event file, in its place by date; or an actor, a place, a source or an era.

    FIELD=VALUE is as in `chronicle set`. Where none is given, and somebody sits at the terminal, the fields
    are asked for, one after the other.
    """
    kind = record.capitalize()
    assignments = assignments_of(settings)
    if not assignments:
        assignments = _asked(kind)
    nested = next((one.path for one in assignments if not one.path.isidentifier()), None)
    if nested is not None:
        raise Refusal(f"{nested!r}: add whole fields, then set what is inside them with chronicle set")
    fields = {one.path: one.value for one in assignments if one.value is not None}
    change = edited(lambda: api.add_fields(file, kind, fields, name=name, is_saved=not diff))
    tell(change, diff=diff)


def _asked(kind: str) -> list[api.Assignment]:
    """The answers at the terminal."""
    if not _is_terminal():
        raise Refusal("say what to add: title=… when=… sources=… (at a terminal you are asked)")
    required = _QUESTIONS[kind][0][0]
    answers: list[api.Assignment] = []
    for field, question in _QUESTIONS[kind]:
        answer = click.prompt(question, default=None if field == required else "", show_default=False)
        if answer.strip():
            answers.append(api.Assignment(path=field, value=answer.strip()))
        elif kind == "Event" and field == "when":
            reason = click.prompt("Why is no date known", default="the source gives no date")
            answers.append(api.Assignment(path="when", value=f"Undated(reason={reason!r})"))
    return answers


def _is_terminal() -> bool:
    return sys.stdin.isatty()
