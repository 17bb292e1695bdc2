"""Quotes are found verbatim, white space and kinds of quotation marks forgiven, and near misses are shown."""

import pytest

from chronicle.eventfiles import read
from chronicle.eventfiles.quotes import saved_text

TEXT = """A headline

He said: “Mali’s army
is ready”, and left. Then he left.

The talks\u00a0went on for days.
"""


@pytest.mark.parametrize(
    ("quote", "locator"),
    [
        ("A headline", "paragraph 1"),
        ("Mali's army is ready", "paragraph 2"),
        ('"Mali’s   army', "paragraph 2"),
        ("He said […] left", "paragraph 2"),
        ("The talks went on", "paragraph 3"),
        ("Then he left. The talks", "paragraphs 2–3"),
        ("A headline [...] for days", "paragraphs 1–3"),
    ],
)
def test_is_found(quote, locator):
    assert saved_text(TEXT).find(quote).locator == locator


@pytest.mark.parametrize("quote", ["mali's army", "Mali's army was ready", "left […] He said", "", "[…]"])
def test_is_not_found(quote):
    assert saved_text(TEXT).find(quote) is None


def test_the_nearest_passage_is_shown_as_it_stands():
    nearest = saved_text(TEXT).nearest("Mali's army was ready")
    assert (nearest.words.strip("“”,"), nearest.locator) == ("Mali’s army is ready", "paragraph 2")


def test_what_is_like_nothing_has_no_nearest():
    assert saved_text(TEXT).nearest("entirely different words about whales") is None
    assert saved_text("").nearest("words") is None


@pytest.fixture
def event_file(tmp_path):
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "saved.txt").write_text(TEXT, encoding="utf-8")

    def written(citation: str, **source: str):
        fields = "".join(f", {key}={value!r}" for key, value in {"file": "saved.txt", **source}.items())
        path = tmp_path / "mali.py"
        path.write_text(
            "from chronicle import Dating, Event, Source\n"
            f'article = Source(title="Article"{fields})\n'
            f'coup = Event(title="Coup", when=Dating(when="2020", sources={citation}))\n',
            encoding="utf-8",
        )
        return read(path)

    return written


def test_the_paragraph_becomes_the_locator(event_file):
    reading = event_file('article.cite(quote="army is ready")')
    assert reading.diagnostics == ()
    assert reading.timeline.events["coup"].datings[0].sources[0].locator == "paragraph 2"


def test_a_locator_that_is_given_stays(event_file):
    reading = event_file('article.cite("page 4", quote="army is ready")')
    assert reading.timeline.events["coup"].datings[0].sources[0].locator == "page 4"


@pytest.mark.parametrize(
    ("citation", "source", "code"),
    [
        ('article.cite(quote="army was ready")', {}, "F311"),
        ('article.cite("paragraph 1", quote="army is ready")', {}, "F314"),
        ("article", {"file": "other.txt"}, "F312"),
        ("article", {"sha256": "0" * 64}, "F313"),
    ],
)
def test_what_is_wrong_is_a_finding(event_file, citation, source, code):
    assert [finding.code for finding in event_file(citation, **source).diagnostics] == [code]


def test_a_private_source_is_not_quoted(event_file, tmp_path):
    path = tmp_path / "secret.py"
    path.write_text(
        "from chronicle import Event, Source\n"
        'article = Source(title="Article", file="saved.txt", private=True)\n'
        'coup = Event(title="Coup", when="2020", sources=article.cite(quote="army was ready"))\n',
        encoding="utf-8",
    )
    (finding,) = read(path).diagnostics
    assert (finding.code, finding.excerpt, finding.help) == ("F311", "", None)


@pytest.mark.parametrize(
    ("saved", "codes"),
    [
        ("Une déclaration".encode("latin-1"), ["F312"]),
        ("Une déclaration".encode("utf-16"), ["F312"]),
        (b"\x89PNG\r\n\x1a\n\0\0", []),
    ],
    ids=["Latin 1", "UTF-16", "a scan"],
)
def test_a_copy_in_another_encoding_is_told(tmp_path, saved, codes):
    (tmp_path / "saved").write_bytes(saved)
    path = tmp_path / "paris.py"
    path.write_text(
        "from chronicle import Event, Source\n"
        'page = Source(title="A page", file="saved")\n'
        'talks = Event(title="Talks", when="2022", sources=page.cite(quote="Une declaration"))\n',
        encoding="utf-8",
    )
    assert [finding.code for finding in read(path).diagnostics] == codes
