import pytest

from chronicle.fonts import FACE_NAMES, Family, Font, Segment, embedded_family


def test_a_family_needs_a_regular_face(family):
    with pytest.raises(ValueError, match="needs a regular face; given: italic"):
        Family(faces={"italic": family.faces["italic"]})


def test_width_is_proportional_to_size(family):
    assert family.width("Bamako", Font(18)) == pytest.approx(2 * family.width("Bamako", Font(9)))
    assert family.width("", Font(9)) == 0


def test_a_semibold_line_is_wider_than_a_regular_one(family):
    assert family.width("Bamako", Font(9, "semibold")) > family.width("Bamako", Font(9))


def test_the_line_box_is_the_face_s_own(family):
    font = Font(10)

    assert (family.ascent(font), family.descent(font)) == pytest.approx((9.84, 2.73))
    assert family.line_height(font) == pytest.approx(12.57)


def test_a_face_that_is_not_given_is_stood_in_for_by_the_regular_one(family):
    alone = Family(faces={"regular": family.faces["regular"]})

    assert alone.width("Mali", Font(9, "italic")) == alone.width("Mali", Font(9))


def test_a_glyph_that_the_face_lacks_comes_from_the_stand_in(family):
    assert family.segments("Ω ☂ rain", "regular") == (
        Segment("regular", "Ω "),
        Segment("fallback-regular", "☂"),
        Segment("regular", " rain"),
    )


def test_letters_that_a_slanted_face_lacks_stand_upright_in_their_own_family(family):
    """Source Sans has no slanted Cyrillic: its own upright letters are better than foreign slanted ones."""
    assert family.segments("раджаб 1442", "italic") == (Segment("regular", "раджаб 1442"),)
    assert family.segments("раджаб", "semibold-italic") == (Segment("semibold", "раджаб"),)
    assert family.segments("Rajab 1442", "italic") == (Segment("italic", "Rajab 1442"),)
    assert family.width("раджаб", Font(9, "italic")) == family.width("раджаб", Font(9))


def test_characters_without_any_glyph_are_named_once(family):
    assert family.missing("日本 and 日", Font(9)) == "日本"
    assert family.missing("Diop ديوب, Škoda, Москва, Ἀθῆναι\u200d", Font(9, "semibold")) == ""


def test_accents_are_composed_before_they_are_measured(family):
    assert family.width("e\u0301", Font(9)) == family.width("é", Font(9))


def test_a_joined_word_stays_one_segment_with_its_blanks_and_figures(family):
    assert family.segments("met باماكو في 2020 there", "regular") == (
        Segment("regular", "met "),
        Segment("fallback-regular", "باماكو في 2020", shaped=True),
        Segment("regular", " there"),
    )


def test_a_line_that_runs_leftward_is_set_in_the_font_that_has_its_joined_letters(family):
    (segment,) = family.segments("ادعاء من France and of others", "italic")
    assert segment.shaped
    assert segment.slot == "fallback-regular"  # the slanted stand-in has no Arabic


def test_joined_writing_is_measured_by_whoever_can_shape_it(family):
    asked = []

    def shaped_width(font, text):
        asked.append(text)
        return 2.0

    shaping = Family(faces=family.faces, fallbacks=family.fallbacks, shaped_width=shaped_width)

    assert shaping.width("ديوب", Font(9)) == 18
    assert shaping.width("ديوب", Font(9)) == 18
    assert asked == ["ديوب"]


@pytest.mark.parametrize("face", FACE_NAMES)
def test_what_is_embedded_measures_as_what_was_measured(family, face):
    text = "Wagner’s “AV” To Té, 1,111. Łódź Москва ☂"
    carried = embedded_family(family.subset({face: [text]}))

    assert carried.width(text, Font(9, face)) == pytest.approx(family.width(text, Font(9, face)))
    assert carried.missing(text, Font(9, face)) == ""


def test_a_subset_is_the_same_bytes_whatever_the_order_of_the_texts(family):
    again = Family(faces=family.faces, fallbacks=family.fallbacks)

    one = family.subset({"regular": ["To Mali", "AV"], "italic": ["Wa"]})
    assert again.subset({"italic": ["Wa"], "regular": ["AV", "To Mali", "AV"]}) == one
    assert sorted(one) == ["italic", "regular"]


def test_a_subset_is_made_once(family):
    one, other = family.subset({"regular": ["Mali"]}), family.subset({"regular": ["Mali"]})

    assert one["regular"] is other["regular"]


def test_without_stand_ins_everything_is_set_in_the_face_itself(family):
    alone = Family(faces={"regular": family.faces["regular"]})

    assert alone.segments("rain ☂ ديوب", "regular") == (
        Segment("regular", "rain ☂ "),
        Segment("regular", "ديوب", shaped=True),
    )
    assert alone.missing("rain ☂", Font(9)) == "☂"


def test_one_stand_in_serves_all_faces(family):
    some = Family(faces=family.faces, fallbacks={"regular": family.fallbacks["regular"]})

    assert some.segments("☂", "italic") == (Segment("fallback-regular", "☂"),)


def test_glyphs_stand_where_the_advances_put_them(family):
    glyphs = list(family.glyphs(Segment("regular", "n\u200dn")))

    assert [(glyph.character, round(glyph.x, 3)) for glyph in glyphs] == [("n", 0), ("n", 0.547)]
