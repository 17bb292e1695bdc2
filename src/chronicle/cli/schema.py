"""``chronicle schema``: the JSON Schema of event files in YAML and JSON, for editors."""

import click

from chronicle import api


@click.command(
    "schema",
    epilog="""\b
Examples:
  chronicle schema > chronicle.schema.json
  # and as the first line of a YAML file, for editors that know it:
  # yaml-language-server: $schema=chronicle.schema.json""",
)
def command() -> None:
    """Print the JSON Schema of event files in YAML and JSON.

    With it an editor completes field names and underlines what cannot be. What takes more than a shape, such
    as whether a date exists or an id is declared, is told by chronicle check.
    """
    click.echo(api.schema_text(), nl=False)
