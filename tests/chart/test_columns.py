"""Columns: labels above and below in runs of neighbours."""

import pytest

from chronicle.layout.scene import Group

DATES = [f"19{year:02}-0{month}-11" for year in range(0, 60, 3) for month in (3, 5)]


@pytest.mark.parametrize("page", ["fit", "a4", "a3"])
def test_columns_can_be_read(compiled, timeline_of, page):
    layout = compiled(timeline_of(*DATES), form="columns", page=page)
    assert layout.form == "columns"
    assert layout.measures.is_legible
    told = {node.event for node in layout.scene.children if isinstance(node, Group) and node.event}
    assert told == set(layout.events)
