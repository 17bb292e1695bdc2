import json

import pytest

TEXT = """\
Mali between two partners
=========================
2020–2022

18 August 2020¹; “in August 2020”²
    Officers overthrow the president

not dated, after “Officers overthrow the president”
    Wagner arrives² (alleged by France)

17 February² or 16 February¹ 2022
    France announces its withdrawal²

Sources
  1 A. Counter, Coups, 2021.
  2 “Partner changes confirmed”, undated, paragraphs 8–9, accessed 1 June 2022.
    https://example.org/article

After one article · As of 20 May 2022
"""

MARKDOWN = """\
# Mali between two partners

*2020–2022*

- **18 August 2020**[^1]**; “in August 2020”**[^2] — **Officers overthrow the president**
- **not dated, after “Officers overthrow the president”** — Wagner arrives[^2] (alleged by France)
- **17 February**[^2] **or 16 February**[^1] **2022** — France announces its withdrawal[^2]

[^1]: A. Counter, *Coups*, 2021.
[^2]: “Partner changes confirmed”, undated, paragraphs 8–9, accessed 1 June 2022. <https://example.org/article>

*After one article · As of 20 May 2022*
"""


def test_the_list_as_text(run, mali):
    result = run("list", "mali.py")
    assert result.exit_code == 0
    assert result.stdout == TEXT


def test_the_list_as_markdown(run, mali):
    assert run("list", "mali.py", "--format", "markdown").stdout == MARKDOWN


def test_a_file_is_written_in_the_format_of_its_suffix(run, mali):
    result = run("list", "mali.py", "-o", "out/mali.md")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert (mali.parent / "out/mali.md").read_text(encoding="utf-8") == MARKDOWN


def test_the_same_command_twice_gives_the_same_bytes(run, mali):
    for name in ("text", "markdown", "html", "json"):
        assert (
            run("list", "mali.py", "--format", name).stdout == run("list", "mali.py", "--format", name).stdout
        )


@pytest.mark.parametrize(
    ("arguments", "titles"),
    [
        (("--actor", "Paris"), ["France announces its withdrawal"]),
        (("--tag", "coup"), ["Officers overthrow the president"]),
        (("--between", "2022"), ["France announces its withdrawal"]),
        (("--source", "dataset"), ["Officers overthrow the president", "France announces its withdrawal"]),
    ],
)
def test_events_are_chosen(run, mali, arguments, titles):
    document = json.loads(run("list", "mali.py", "--format", "json", *arguments).stdout)
    assert [event["title"] for event in document["events"]] == titles


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--actor", "Frnce"), "no actor 'Frnce'; did you mean 'France'?"),
        (("--tag", "cuop"), "no tag 'cuop'; did you mean 'coup'?"),
        (("--source", "articel"), "no source 'articel'; did you mean 'article'?"),
        (("--between", "2020-13"), "there is no month 13"),
        (("--between", "1900"), "no event matches the selection"),
        (("-o", "mali.docx"), "a list is written as .txt, .md, .markdown, .html, .htm, .json"),
        (("--format", "yaml"), "'yaml' is not one of"),
    ],
)
def test_what_is_not_there_is_told_with_what_is(run, mali, arguments, message):
    result = run("list", "mali.py", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""


def test_sound_events_are_listed_and_errors_told(run, mali):
    mali.write_text(
        mali.read_text(encoding="utf-8") + 'bad = Event(titel="Bad", when="2020")\n', encoding="utf-8"
    )
    result = run("list", "mali.py")
    assert result.exit_code == 1
    assert result.stdout == TEXT
    assert "F201" in result.stderr


def test_where_nothing_is_sound_the_errors_are_told(run, mali):
    mali.write_text('from chronicle import Event\nbad = Event(titel="Bad")\n', encoding="utf-8")
    result = run("list", "mali.py")
    assert result.exit_code == 1
    assert result.stdout == ""


def test_a_file_without_events_is_told(run, mali):
    mali.write_text('"""Nothing yet."""\n', encoding="utf-8")
    result = run("list", "mali.py")
    assert result.exit_code == 2
    assert "no events" in result.stderr


def test_a_folder_cannot_be_overwritten(run, mali):
    (mali.parent / "out.txt").mkdir()
    result = run("list", "mali.py", "-o", "out.txt")
    assert result.exit_code == 2
    assert "cannot write 'out.txt'" in result.stderr
