"""Drawing from the command line: what is written, what is said of it, and what is refused."""

import pytest


def test_pictures_are_written_and_told(run, mali):
    result = run("draw", "mali.py", "-o", "build/mali.svg")
    assert result.exit_code == 0
    assert result.stdout.startswith("build/mali.svg  170 × ")
    assert "3 events, 2 sources" in result.stdout
    assert "fits" in result.stdout
    picture = (mali.parent / "build/mali.svg").read_text(encoding="utf-8")
    assert 'data-event="coup"' in picture
    assert sorted(path.name for path in (mali.parent / "build").iterdir()) == ["mali.svg"]


def test_several_pictures_at_once(run, mali):
    result = run("draw", "mali.py", "-o", "a.svg", "-o", "a.png", "-o", "a.pdf", "--form", "vertical")
    assert result.exit_code == 0
    assert (mali.parent / "a.png").read_bytes().startswith(b"\x89PNG")
    assert (mali.parent / "a.pdf").read_bytes().startswith(b"%PDF")
    assert [line.partition("  ")[0] for line in result.stdout.splitlines()[:3]] == ["a.svg", "a.png", "a.pdf"]


def test_the_same_command_twice_gives_the_same_bytes(run, mali):
    for name in ("one", "two"):
        run("draw", "mali.py", "-o", f"{name}.svg", "-o", f"{name}.pdf", "--title", "Twice")
    for suffix in ("svg", "pdf"):
        assert (mali.parent / f"one.{suffix}").read_bytes() == (mali.parent / f"two.{suffix}").read_bytes()


def test_a_picture_for_the_web_has_a_twin_for_phones(run, mali):
    result = run("draw", "mali.py", "-o", "mali.svg", "--page", "web")
    assert result.exit_code == 0
    assert "mali-360.svg  the same for phones" in result.stdout
    assert (mali.parent / "mali-360.svg").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-o", "mali.gif"), "a picture is written as .svg, .png, .pdf"),
        (("-o", "mali"), "a picture is written as .svg, .png, .pdf"),
        (("-o", "mali.svg", "--page", "a9"), "no page 'a9'"),
        (("-o", "mali.svg", "--actor", "Frnce"), "did you mean 'France'?"),
        (("-o", "mali.svg", "--font", "No Such Face"), "No Such Face"),
        (("-o", "mali.py/x.svg"), "cannot write 'mali.py/x.svg'"),
        (("-o", "mali.svg", "--previous", "old.json"), "cannot read the previous picture 'old.json'"),
        ((), "Missing option '-o'"),
    ],
)
def test_wrong_usage_is_told_and_nothing_is_written(run, mali, arguments, message):
    result = run("draw", "mali.py", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.output
    assert [path.name for path in mali.parent.iterdir()] == ["mali.py"]


def test_errors_stop_a_drawing_unless_it_shall_keep_going(run, mali):
    mali.write_text(
        mali.read_text(encoding="utf-8") + 'bad = Event(titel="Bad", when="2020")\n', encoding="utf-8"
    )
    refused = run("draw", "mali.py", "-o", "mali.svg")
    assert refused.exit_code == 1
    assert "F201" in refused.stderr
    assert "--keep-going" in refused.stderr
    assert not (mali.parent / "mali.svg").exists()
    drawn = run("draw", "mali.py", "-o", "mali.svg", "--keep-going")
    assert drawn.exit_code == 1
    assert (mali.parent / "mali.svg").exists()


def test_a_full_page_is_told_with_what_would_do(run, mali):
    result = run("draw", "mali.py", "-o", "mali.svg", "--page", "40x40mm")
    assert result.exit_code == 3
    assert "of 2 labels fit on page '40x40mm'; page 'a4' would hold them all" in result.stderr
    assert not (mali.parent / "mali.svg").exists()


def test_a_timeline_without_events_is_told(run, mali):
    mali.write_text('"""Nothing yet."""\n', encoding="utf-8")
    result = run("draw", "mali.py", "-o", "mali.svg")
    assert result.exit_code == 2
    assert "no events" in result.stderr


def test_what_is_heard_bounds_what_is_drawn(run, mali):
    mali.with_name("war.py").write_text(
        "from chronicle import After, Event, Source\n"
        'annals = Source(title="Annals")\n'
        'letters = Source(title="Letters")\n'
        'war = Event(title="War", when="1320", sources=annals)\n'
        'peace = Event(title="Peace", after=After(event=war, sources=letters))\n',
        encoding="utf-8",
    )

    def drawn(*options):
        assert run("draw", "war.py", "-o", "war.svg", *options).exit_code == 0
        return mali.with_name("war.svg").read_text(encoding="utf-8")

    assert drawn("--only-source", "annals,letters") == drawn()
    assert drawn("--only-source", "annals") != drawn()
    assert drawn("--mode", "trust") == drawn()
    refused = run("draw", "war.py", "-o", "war.svg", "--only-source", "annal")
    assert refused.exit_code == 2
    assert "no source 'annal'" in refused.stderr


def test_a_revised_picture_keeps_the_sides_of_the_one_before(run, mali):
    run("draw", "mali.py", "-o", "mali.json", "--form", "vertical")
    result = run("draw", "mali.py", "-o", "mali.svg", "--form", "vertical", "--previous", "mali.json")
    assert result.exit_code == 0
    assert (mali.parent / "mali.svg").exists()


def test_a_storyline_tells_its_measures(run, mali):
    result = run("draw", "mali.py", "-o", "mali.svg", "--form", "storyline", "--measure")
    assert result.exit_code == 0
    assert "LX    0        leaders that cross" in result.stdout
