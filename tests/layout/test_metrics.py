import pytest

from chronicle.layout.metrics import AdvanceTable, Font


def test_a_table_sums_its_advances():
    table = AdvanceTable(advances={"i": 250, "m": 900})

    assert table.width("mix", Font(10)) == pytest.approx(16.5)
    assert table.line_height(Font(10)) == table.ascent(Font(10)) + table.descent(Font(10))
    assert table.missing("日", Font(10)) == ""
