"""A dating that a person ruled out is told with its reason by `show`, and by nothing that is printed."""

from chronicle import Dating, Event, Ruling, Source, collect, draw, listing, show

RULING = Ruling(rank="deprecated", reason="a misprint")


def timeline():
    source = Source(title="Annals")
    exit_ = Event(
        title="Exit",
        when=[
            Dating(when="2022-02-17", sources=source),
            Dating(when="2021-08-20", sources=source, ruling=RULING),
        ],
    )
    other = Event(title="Other", when="2021-01", sources=source)
    return collect({"annals": source, "out": exit_, "other": other})


def test_the_list_and_the_picture_leave_it_out():
    assert "20 August 2021" not in listing(timeline())
    scene = str(draw(timeline()).scene)
    assert "17 February 2022" in scene
    assert "20 August 2021" not in scene


def test_show_tells_it_with_the_reason():
    assert "20 August 2021 (deprecated: a misprint)" in show(timeline(), "out")


def test_where_all_are_ruled_out_they_are_told():
    event = Event(title="Exit", when=Dating(when="2021-08-20", ruling=RULING))
    assert "20 August 2021" in listing(collect({"out": event}))
