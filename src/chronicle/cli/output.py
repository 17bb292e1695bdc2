"""Writing what a command made: whole or not at all, and an error in a line where it cannot be."""

from chronicle import api
from chronicle.cli.outcome import Refusal


def write(path: str, content: bytes) -> None:
    """Write a file, or end the command and say why it cannot be written."""
    try:
        api.write_atomically(path, content)
    except api.CannotWrite as error:
        raise Refusal(str(error)) from error
