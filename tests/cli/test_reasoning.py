"""Order, why, relation, contradictions and compare, as a user runs them."""

import json

import pytest

CITY = '''"""The city."""

from chronicle import After, Dating, Event, Source

annals = Source(title="Annals of the city")
register = Source(title="Register of the chancery")

letter = Event(title="The letter is written", when=Dating(when="1204-04", sources=register.cite("no. 4")))
envoy = Event(
    title="The envoy leaves",
    when=Dating(when="1204-03-10", sources=annals.cite("fol. 3")),
    after=After(event=letter, sources=annals.cite("fol. 3")),
    tags="embassy",
)
hidden = Event(title="A secret", when="1204", private=True)
'''


@pytest.fixture
def city(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "city.py"
    path.write_text(CITY, encoding="utf-8")
    return path


def test_order_says_how_sure_each_step_is_and_why(run, mali):
    result = run("order", "mali.py")
    assert result.exit_code == 0
    assert result.stdout.startswith("Mali between two partners: order of 3 events\n")
    assert "1  Officers overthrow the president [coup]\n   18 August 2020\n" in result.stdout
    told = " ".join(result.stdout.split())
    assert "↓ forced: “Wagner arrives” came after “Officers overthrow the president” (Partner" in told
    assert "paragraph 9; inferred: that there is a junta)." in told
    arrives = "2  Wagner arrives [arrival]\n   not before 18 August 2020\n"
    assert f"{arrives}     ↓ open: nothing that is known" in result.stdout


def test_order_as_json(run, mali):
    found = json.loads(run("order", "mali.py", "--format", "json").stdout)
    assert found["schema"] == 1
    assert [event["id"] for event in found["events"]] == ["coup", "arrival", "withdrawal"]
    forced, open_ = found["steps"]
    assert (forced["certainty"], open_["certainty"]) == ("forced", "open")
    (claim,) = forced["claims"]
    assert (claim["event"], claim["field"], claim["file"], claim["line"]) == (
        "arrival",
        "after",
        "mali.py",
        30,
    )
    assert claim["sources"] == [{"source": "article", "locator": "paragraph 9", "quote": None}]
    assert found["undecided"] == [["arrival", "withdrawal"]]
    assert found["events"][1]["bounds"]["start"] == {"earliest": 1597708800, "latest": None}


def test_order_takes_all_into_account_and_shows_what_is_selected(run, mali):
    found = json.loads(run("order", "mali.py", "--actor", "Wagner", "--format", "json").stdout)
    assert [event["words"] for event in found["events"]] == ["not before 18 August 2020"]


def test_order_hears_only_the_sources_named(run, mali):
    found = json.loads(run("order", "mali.py", "--only-source", "article", "--format", "json").stdout)
    assert found["events"][0]["words"] == "between 1 August 2020 and 31 August 2020"


def test_why_tells_each_claim_with_its_source(run, mali):
    result = run("why", "arrival", "mali.py")
    assert result.exit_code == 0
    told = " ".join(result.stdout.split())
    assert "Earliest start: 18 August 2020 “Officers overthrow the president” is dated 18 August 2020" in told
    assert "so “Wagner arrives” did not begin before 18 August 2020." in told
    assert "What would be left without each of these:" in told


def test_why_as_json(run, mali):
    found = json.loads(run("why", "arrival", "mali.py", "--format", "json").stdout)
    assert [proof["bound"] for proof in found["proofs"]] == ["earliest start", "earliest end"]
    assert [claim["event"] for claim in found["proofs"][0]["claims"]] == ["coup", "arrival"]
    assert [row["words"] for row in found["without"]] == ["not before 1 August 2020", "at no known time"]


def test_why_of_what_nothing_bounds(run, mali):
    assert (
        "Nothing that is said bounds it."
        in run("why", "arrival", "mali.py", "--only-source", "dataset").stdout
    )


def test_relation_is_certain_and_proved(run, mali):
    told = " ".join(run("relation", "coup", "arrival", "mali.py").stdout.split())
    assert "Certain: “Officers overthrow the president” was over when “Wagner arrives” began." in told
    assert "- precedes: it comes before it, with time between" in told


def test_relation_as_json(run, mali):
    found = json.loads(run("relation", "arrival", "withdrawal", "mali.py", "--format", "json").stdout)
    assert len(found["possible"]) == 13 and found["impossible"] == [] and found["facts"] == []  # noqa: PT018
    assert "no statement rules any relation out" in run("relation", "arrival", "withdrawal", "mali.py").stdout


def test_contradictions_name_every_claim_with_its_place(run, city):
    result = run("contradictions", "city.py")
    assert result.exit_code == 1
    told = " ".join(result.stdout.split())
    assert "These 3 statements cannot all be true: 1. “The envoy leaves” is dated 10 March 1204" in told
    assert (
        "(Annals of the city, fol. 3), so “The envoy leaves” was over by 10 March 1204. city.py:11:10" in told
    )
    assert "So “The letter is written” would have to come 21 days before itself." in told
    assert "Set aside" in told


def test_what_trust_sets_aside_is_told_with_its_reason(run, city):
    found = json.loads(run("contradictions", "city.py", "--mode", "trust", "--format", "json").stdout)
    (aside,) = found["set_aside"]
    assert (aside["claim"]["event"], aside["claim"]["field"]) == ("envoy", "after")
    assert len(aside["because"]["claims"]) == 3


def test_no_contradictions_is_said_too(run, mali):
    result = run("contradictions", "mali.py")
    assert result.exit_code == 0
    assert result.stdout.startswith("no contradictions\n\nRival datings of “France announces")


def test_check_names_the_place_of_every_claim(run, city):
    result = run("check", "city.py")
    assert result.exit_code == 1
    for place in ("city.py:8:", "city.py:11:10", "city.py:12:11"):
        assert place in result.stdout


def test_compare_lays_two_sets_of_sources_side_by_side(run, city):
    result = run("compare", "city.py", "--only-source", "annals", "--only-source", "register")
    assert result.exit_code == 0
    assert "annals against register\n" in result.stdout
    assert "The envoy leaves\n  annals: 10 March 1204\n  register: at no known time\n" in result.stdout
    one = json.loads(run("compare", "city.py", "--only-source", "annals", "--format", "json").stdout)
    assert (one["one"], one["other"]) == ("annals", "all sources")
    assert one["only_in_one"] == [] and len(one["only_in_other"]) == 1  # noqa: PT018


def test_compare_tells_a_contradiction_of_one_side_with_its_places(run, city):
    told = run("compare", "city.py", "--only-source", "annals").stdout
    assert "\nContradiction in all sources alone\nThese 3 statements cannot all be true:\n 1. " in told
    assert "\n    city.py:8:52\n" in told


def test_compare_tells_two_orders_one_below_the_other(run, tmp_path):
    file = tmp_path / "talks.py"
    file.write_text(
        "from chronicle import Dating, Event, Source\n"
        'press = Source(title="Press")\n'
        'diary = Source(title="Diary")\n'
        'talks = Event(title="Talks", when=[Dating(when="2021", sources=press),'
        ' Dating(when="2023", sources=diary)])\n'
        'letter = Event(title="Letter", when="2022", sources=[press, diary])\n',
        encoding="utf-8",
    )
    told = run("compare", file, "--only-source", "press", "--only-source", "diary").stdout
    assert told.endswith("\n\nOrder by press: Talks · Letter\nOrder by diary: Letter · Talks\n")


def test_what_was_set_aside_is_told_of_each_event_that_it_is_about(run, city):
    aside = (
        "Set aside: “The envoy leaves” came after “The letter is written” (Annals of the city, fol. 3),"
        " which stands in contradiction 1."
    )
    for command in (("why", "envoy"), ("why", "letter"), ("relation", "envoy", "letter")):
        result = run(*command, "city.py")
        assert " ".join(result.stdout.split()).count(aside) == 1, command
        found = json.loads(run(*command, "city.py", "--format", "json").stdout)
        assert [(one["claim"]["field"], one["number"]) for one in found["set_aside"]] == [("after", 1)]


def test_of_what_only_bounds_that_are_set_aside_speak_it_is_not_said_that_none_do(run, tmp_path):
    file = tmp_path / "circle.py"
    file.write_text(
        "from chronicle import Event\n"
        'eve = Event(title="Eve", before="day")\n'
        'day = Event(title="Day", before="eve")\n',
        encoding="utf-8",
    )
    told = " ".join(run("why", "eve", file).stdout.split())
    assert told.endswith("which stands in contradiction 1. Nothing else that is said bounds it.")


def test_a_rival_dating_is_told_wherever_the_first_is_followed(run, tmp_path):
    file = tmp_path / "talks.py"
    file.write_text(
        "from chronicle import Dating, Event, Source\n"
        'press = Source(title="Press")\n'
        'diary = Source(title="Diary")\n'
        'talks = Event(title="Talks", when=[Dating(when="2022-02-17", sources=press),'
        ' Dating(when="2022-02-16", sources=diary), Dating(when="2022-02", sources=diary)])\n'
        'letter = Event(title="Letter", when="2022-03", sources=press)\n',
        encoding="utf-8",
    )
    told = "Told otherwise: “Talks” is dated 16 February 2022 (Diary)."
    for command in (("order",), ("why", "talks"), ("relation", "talks", "letter")):
        result = run(*command, file)
        assert " ".join(result.stdout.split()).count(told) == 1, command
    assert "Told otherwise" not in run("why", "letter", file).stdout
    found = json.loads(run("why", "talks", file, "--format", "json").stdout)
    assert [claim["index"] for claim in found["dissent"]] == [1]


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("why", "envoi", "city.py"), "did you mean 'envoy' (The envoy leaves)?"),
        (("why", "hidden", "city.py"), "no event 'hidden'"),
        (("why", "city.py"), "chronicle why EVENT city.py"),
        (("relation", "envoy", "leter", "city.py"), "did you mean 'letter' (The letter is written)?"),
        (("relation", "envoy", "city.py"), "chronicle relation ONE OTHER city.py"),
        (("show", "city.py"), "chronicle show EVENT city.py"),
        (("order", "city.py", "--only-source", "anals"), "no source 'anals'; did you mean 'annals'?"),
        (("contradictions", "city.py", "--only-tag", "embasy"), "no tag 'embasy'; did you mean 'embassy'?"),
        (("compare", "city.py", *("--only-source", "annals") * 3), "two sets of sources are compared"),
        (("relation", "letter", "letter", "city.py"), "'letter' is one event: name another one beside it"),
        (("compare", "city.py", "--only-source", "x"), "no source 'x'"),
        (("order", "city.py", "--mode", "only"), "mode 'only' needs a source or a tag"),
        (("order", "city.py", "--mode", "hope"), "'hope' is not one of 'keep', 'trust'"),
    ],
)
def test_a_wrong_word_is_answered_with_the_nearest(run, city, arguments, hint):
    result = run(*arguments)
    assert result.exit_code == 2
    assert hint in result.output


@pytest.mark.parametrize("command", [("show", "war"), ("why", "war"), ("relation", "war", "coup")])
def test_an_event_with_an_error_is_told_with_its_place(run, tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.py").write_text(
        'from chronicle import Event\nwar = Event(title="War", when="2020-13")\n'
        'coup = Event(title="Coup", when="2020", after=war)\n'
    )
    done = run(*command, "a.py")
    assert done.exit_code == 1
    assert "the event 'war' has an error, and is left out: a.py:2:1" in done.stderr


def test_nothing_private_is_told(run, city):
    assert "secret" not in run("order", "city.py").output.casefold()
