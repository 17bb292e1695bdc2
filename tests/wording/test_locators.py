import pytest

from chronicle.wording.locators import gathered


@pytest.mark.parametrize(
    ("locators", "together"),
    [
        ([], ()),
        (["page 7"], ("page 7",)),
        (["pages 7–9", "page 10", "page 12"], ("pages 7–10, 12",)),
        (["p. 3", "pp. 4-5"], ("pp. 3–5",)),
        (["Paragraph 2", "line 4", "paragraph 1"], ("paragraphs 1–2", "line 4")),
        (["caption", "caption", "00:12:07"], ("caption", "00:12:07")),
        (["page 9–7"], ("page 9–7",)),
        (["page 1–999999999"], ("page 1–999999999",)),
        (["coup_id 432", "folio 3 recto"], ("coup_id 432", "folio 3 recto")),
    ],
)
def test_locators_are_gathered(locators, together):
    assert gathered(locators) == together
