"""The tables of fields follow the model: each field has a reader, and the reference page names it."""

from pathlib import Path

import pytest
from attrs import NOTHING, fields

from chronicle.eventfiles.records import RECORDS

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "event-files.md"


@pytest.mark.parametrize("table", RECORDS.values(), ids=RECORDS.keys())
def test_every_field_of_the_model_can_be_written(table):
    of_model = {attribute.name for attribute in fields(table.build)} - {"id"}
    assert set(table.fields) == of_model


@pytest.mark.parametrize("table", RECORDS.values(), ids=RECORDS.keys())
def test_what_the_model_requires_is_required(table):
    assert set(table.required) == {a.name for a in fields(table.build) if a.default is NOTHING}


@pytest.mark.parametrize("table", RECORDS.values(), ids=RECORDS.keys())
def test_the_reference_page_names_every_field(table):
    row = next(
        line
        for line in PAGE.read_text(encoding="utf-8").splitlines()
        if line.startswith("|") and f"`{table.name}`" in line.split("|")[1]
    )
    assert set(row.split("|")[2].replace("`", "").replace(" ", "").split(",")) == set(table.fields)
