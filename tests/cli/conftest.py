"""A small event file on disk, and the command line run on it as a user runs it."""

import pytest
from click.testing import CliRunner

from chronicle.cli.main import chronicle_command

MALI = '''"""Mali between two partners."""

from chronicle import Actor, After, Dating, Event, Header, Source, Status, Undated

header = Header(
    title="Mali between two partners",
    subtitle="2020–2022",
    credit="After one article",
    as_of="2022-05-20",
)

france = Actor(name="France", aliases=["Paris"])
wagner = Actor(name="Wagner")

article = Source(title="Partner changes confirmed", accessed="2022-06-01", url="https://example.org/article")
dataset = Source(title="Coups", author="A. Counter", kind="dataset", published="2021")

coup = Event(
    title="Officers overthrow the president",
    when=[
        Dating(when="2020-08", says="in August 2020", sources=article.cite("paragraph 8")),
        Dating(when="2020-08-18", sources=dataset),
    ],
    tags=["coup"],
    key=True,
)
arrival = Event(
    title="Wagner arrives",
    when=Undated(reason="the article gives no date"),
    after=After(event=coup, inferred="that there is a junta"),
    status=Status(kind="alleged", by=france),
    actors=[wagner],
    sources=article.cite("paragraph 9"),
)
withdrawal = Event(
    title="France announces its withdrawal",
    when=[Dating(when="2022-02-17", sources=article), Dating(when="2022-02-16", sources=dataset)],
    actors={france: "announces"},
    sources=article,
)
'''


@pytest.fixture
def mali(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "mali.py"
    path.write_text(MALI, encoding="utf-8")
    return path


@pytest.fixture
def run():
    """Run the command line; what it printed, and its exit code."""

    def command(*arguments):
        return CliRunner().invoke(chronicle_command, [str(one) for one in arguments], catch_exceptions=False)

    return command
