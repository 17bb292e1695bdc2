"""Clusters: on a sheet that is full, close events told by one label and listed below, on request."""

import pytest

from chronicle import Event, collect
from chronicle.chart import Overflow
from chronicle.chart.clusters import MOST, clustered
from chronicle.chart.knowledge import Kind
from chronicle.layout.scene import texts

CROWD = {
    f"e{i}": Event(
        title=f"Event number {i} of the crowd", when=f"2022-{1 + i // 28:02}-{1 + i % 28:02}", key=i == 7
    )
    for i in range(150)
}


@pytest.mark.parametrize("labels", [10, 40, 149])
def test_close_events_stand_together_and_key_events_alone(gathered, labels):
    items = gathered(collect(CROWD)).dated
    found = clustered(items, labels, language="en")
    assert len(found) <= labels + 1
    members = [one for item in found for one in item.cluster or (item,)]
    assert sorted(one.event.id for one in members) == sorted(CROWD)
    assert all(1 < len(item.cluster) <= MOST for item in found if item.cluster)
    assert [item.event.id for item in found if item.event.key] == ["e7"]
    assert [item.anchor for item in found] == sorted(item.anchor for item in found)


def test_a_full_sheet_tells_them_in_clusters_and_lists_every_one(compiled):
    timeline = collect(CROWD)
    assert isinstance(compiled(timeline, page="170x200mm"), Overflow)
    layout = compiled(timeline, page="170x200mm", when_full="clusters")
    assert layout.clusters
    assert layout.measures.is_legible
    assert set(layout.events) == set(CROWD)
    words = " ".join(text.string for text in texts(layout.scene.children))
    assert f"+{len(layout.clusters[0])} events" in words
    assert "several events, listed below" in words
    unbroken = words.replace(" ", "")
    assert all(event.title.replace(" ", "") in unbroken for event in CROWD.values())


def test_what_fits_needs_no_cluster(compiled):
    few = collect(dict(list(CROWD.items())[:5]))
    assert compiled(few, page="a4", when_full="clusters").clusters == ()


def test_there_is_an_overflow_where_even_the_list_is_too_long(compiled):
    assert isinstance(compiled(collect(CROWD), page="60x60mm", when_full="clusters"), Overflow)


def test_a_cluster_is_as_precise_as_what_it_holds(gathered):
    years = collect({f"e{i}": Event(title=f"{i}", when=f"{1900 + i}") for i in range(6)})
    (one,) = clustered(gathered(years).dated, 1, language="en")
    assert str(one.event.datings[0].when) == "1900/1905"
    assert one.datings[0].kind is Kind.CLUSTER
