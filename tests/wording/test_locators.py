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
        (["page 3-4", "page 5"], ("page 3-4", "page 5")),
        (["no. 15", "no. 7", "no. 8"], ("nos. 7–8, 15",)),
        (["s.v. Agis", "s.v. Darius"], ("s.vv. Agis, Darius",)),
        (["at 04 13 19 16", "at 04 13 22 00"], ("at 04 13 19 16, 04 13 22 00",)),
        (["chapter “Landing”", "chapter 3", "chapter “A, B”"], ("chapters 3, “Landing”, “A, B”",)),
        (["chapter 3, note 4", "chapter 5"], ("chapter 3, note 4", "chapter 5")),
        (["page", "at"], ("page", "at")),
        (["coup_id 432", "folio 3 recto"], ("coup_id 432", "folio 3 recto")),
    ],
)
def test_locators_are_gathered(locators, together):
    assert gathered(locators) == together
