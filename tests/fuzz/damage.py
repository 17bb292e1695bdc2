"""Sound event files, damaged at random."""

import random
from collections.abc import Iterator
from pathlib import Path

from hostile_files import Files

ROOT = Path(__file__).parents[2]

WORDS = (
    *("Event(", "Actor(", "Dating(", "After(", "title=", "when=", "sources=", ".cite(", "private=True", "from mali import x\n"),
    *('"', "'", '"""', "(", ")", "[", "]", "{", "}", ",", "=", ":", "\n", "    ", "\\", "#", "*", "**", "f", "-", "\t"),
    *("2020-08-18", "1985~", "[1984..1986]", "../1985", "Y-17E7", "P3D", "late August 2020", "lambda: 0", "open('x', 'w')"),
    *("__import__('os')", ".__class__", " if 1 else 2", " for x in y", "é", "字", "🙂", "\u202e", "\0", "\ud7ff", "9" * 40),
)  # fmt: skip


def mutations(seed: int, count: int) -> Iterator[tuple[str, Files]]:
    """So many files that were sound, or nearly so, and were damaged at random; a seed gives the same ones."""
    sound = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "events").glob("*.py"))]
    wrong = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/corpus").glob("*/*.py"))]
    for number in range(count):
        dice = random.Random(f"{seed}:{number}")
        text = _excerpt(dice.choice(sound), dice) if dice.random() < 0.7 else dice.choice(wrong)
        for _ in range(dice.choice((0, 1, 1, 1, 1, 2, 3, 8))):
            text = _damaged(text, dice.choice(wrong), dice)
        yield f"mutation {seed}:{number}", {"mali.py": text.encode("utf-8", "replace")}


def _excerpt(text: str, dice: random.Random) -> str:
    """Some of the events of a long text, with all that they may name: many short cases tell more than few long."""
    statements = text.split("\n\n")
    events = [one for one in statements if "= Event(" in one]
    kept = set(dice.sample(events, min(len(events), 6)))
    return "\n\n".join(one for one in statements if "= Event(" not in one or one in kept)


def _damaged(text: str, other: str, dice: random.Random) -> str:
    start = dice.randrange(len(text) + 1)
    end = min(len(text), start + dice.choice((1, 1, 2, 5, 20, 200)))
    piece = text[start:end]
    match dice.randrange(9):
        case 0:
            return text[:start] + text[end:]
        case 1:
            return text[:start] + dice.choice(WORDS) + text[start:]
        case 2:
            return text[:start] + dice.choice(WORDS) + text[end:]
        case 3:
            return text[:start] + piece * dice.choice((2, 3, 50)) + text[end:]
        case 4:
            return text[:start] + other[dice.randrange(len(other) + 1) :][:200] + text[start:]
        case 5:
            return text[:start]
        case 6:
            return (
                text[:start] + chr(dice.randrange(0x110000)).encode("utf-8", "ignore").decode() + text[end:]
            )
        case 7:
            return text[:start] + piece[::-1] + text[end:]
        case _:
            return (
                "\n".join(dice.sample(text.split("\n"), text.count("\n") + 1))
                if dice.random() < 0.1
                else text[:start] + piece.swapcase() + text[end:]
            )
