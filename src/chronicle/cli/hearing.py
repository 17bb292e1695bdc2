"""What the commands that reason take: which claims are heard, what gives way, and how to write it down."""

from collections.abc import Callable
from functools import wraps

import click

from chronicle import api

_MODE_HELP = (
    "What is made of contradictions: keep lists them and lets relations and lengths give way to dates."
)
_SOURCE_HELP = "Hear only what rests on this source, by id; several with commas, or by repeating it."
_TAG_HELP = "Hear only what is said of events with this tag; may be repeated."


def mode(command: Callable[..., None]) -> Callable[..., None]:
    """The option for what gives way where claims contradict each other."""
    return click.option(
        "--mode", type=click.Choice(api.MODES), default="keep", show_default=True, help=_MODE_HELP
    )(command)


def hearing(command: Callable[..., None]) -> Callable[..., None]:
    """The options that choose claims, handed over as one `Hearing`."""

    @wraps(command)
    def collected(
        *, mode: api.Mode, only_source: tuple[str, ...], only_tag: tuple[str, ...], **others: object
    ) -> None:
        command(hearing=hearing_of(mode, only_source, only_tag), **others)

    decorated: Callable[..., None] = collected
    decorated = click.option("--only-tag", metavar="TAG", multiple=True, help=_TAG_HELP)(decorated)
    decorated = click.option("--only-source", metavar="ID", multiple=True, help=_SOURCE_HELP)(decorated)
    return mode(decorated)


def hearing_of(mode: api.Mode, sources: tuple[str, ...], tags: tuple[str, ...]) -> api.Hearing:
    """The hearing that these words ask for."""
    return api.Hearing(mode=mode, sources=names_in(sources), tags=names_in(tags))


def names_in(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The names in texts that may hold several, with commas between them."""
    return tuple(name for text in texts for name in (part.strip() for part in text.split(",")) if name)


def form(command: Callable[..., None]) -> Callable[..., None]:
    """The option for how to write a report."""
    return click.option(
        "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
    )(command)
