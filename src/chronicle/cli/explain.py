"""``chronicle explain``: what the code of a finding means, and what to do about it."""

import click

from chronicle import api
from chronicle.cli.outcome import Refusal


@click.command(
    "explain",
    epilog="""\b
Examples:
  chronicle explain F201
  chronicle explain c401""",
)
@click.argument("code")
def command(*, code: str) -> None:
    """Explain the code of a finding: what it means, and what to do about it.

    CODE is what stands before the message of a finding, such as F201.
    """
    try:
        text = api.explain(code)
    except api.UnknownCode as error:
        raise Refusal(str(error)) from error
    click.echo(text.rstrip("\n"))
