import pytest


def test_every_dating_with_its_source(run, mali):
    result = run("show", "withdrawal", "mali.py")
    assert result.exit_code == 0
    assert result.stdout == (
        "France announces its withdrawal\n"
        "===============================\n"
        "17 February 2022, according to “Partner changes confirmed”, undated, accessed\n"
        "  1 June 2022, https://example.org/article.\n"
        "16 February 2022, according to A. Counter, Coups, 2021.\n"
        "The datings disagree: they cannot all be right.\n"
        "Took part: France (announces).\n"
        "According to “Partner changes confirmed”, undated, accessed 1 June 2022,\n"
        "  https://example.org/article.\n"
    )


def test_status_is_said_in_words(run, mali):
    assert "Alleged by France." in run("show", "arrival", "mali.py").stdout


@pytest.mark.parametrize(
    ("event", "hint"),
    [
        ("withdrawl", "did you mean 'withdrawal' (France announces its withdrawal)?"),
        ("Wagner arrives", "did you mean 'arrival' (Wagner arrives)?"),
        ("wagner", "did you mean 'arrival' (Wagner arrives)?"),  # a part of a title
        ("xyzzy", "no event 'xyzzy'; chronicle order shows the ids"),
    ],
)
def test_an_unknown_event_is_told_with_the_nearest(run, mali, event, hint):
    result = run("show", event, "mali.py")
    assert result.exit_code == 2
    assert hint in result.stderr


def test_a_file_without_an_event_is_asked_for_one(run):
    result = run("show", "mali.py")
    assert result.exit_code == 2
    assert "chronicle show EVENT mali.py" in result.output
