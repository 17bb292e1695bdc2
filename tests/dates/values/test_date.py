import pytest

from chronicle.dates import Date, Mask, Qualifier, Qualifiers

Q, A, B = Qualifier.UNCERTAIN, Qualifier.APPROXIMATE, Qualifier.BOTH


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: Date(10**18 + 1), "10\\^18"),
        (lambda: Date(Mask("19X")), "four of them"),
        (lambda: Date(Mask("1985")), "'1985' is no number with unspecified digits"),
        (lambda: Date(2020, 0), "no month 0"),
        (lambda: Date(2020, 21), "no month 21"),
        (lambda: Date(2020, Mask("2X")), "no month 2X"),
        (lambda: Date(2020, 2, 0), "no day 0"),
        (lambda: Date(2020, 2, Mask("3X")), "no day 3X"),
        (lambda: Date(2020, None, 3), "needs a month"),
        (lambda: Date(2020, season=20), "no season 20"),
        (lambda: Date(2020, 3, season=21), "neither month nor day"),
        (lambda: Date(Mask("202X"), significant_digits=2), "exclude each other"),
        (lambda: Date(2020, significant_digits=5), "4 digits"),
        (lambda: Date(2020, 3, significant_digits=2), "year alone"),
        (lambda: Date(2020, qualifiers=Qualifiers(month=Q)), "no month to qualify"),
        (lambda: Date(2020, 3, qualifiers=Qualifiers(day=Q)), "no day to qualify"),
        (lambda: Mask("1985"), "digits"),
        (lambda: Mask("19x"), "digits"),
    ],
)
def test_parts_that_make_no_date_are_refused_with_the_reason(make, reason):
    with pytest.raises(ValueError, match=reason):
        make()


@pytest.mark.parametrize(
    ("qualifiers", "text"),
    [
        (Qualifiers(), "2004-06-11"),
        (Qualifiers(Q, Q, Q), "2004-06-11?"),
        (Qualifiers(Q, Q), "2004-06?-11"),
        (Qualifiers(Q), "2004?-06-11"),
        (Qualifiers(month=A), "2004-~06-11"),
        (Qualifiers(day=B), "2004-06-%11"),
        (Qualifiers(Q, A, B), "2004?-~06-%11"),
        (Qualifiers(month=A, day=A), "2004-~06-~11"),
    ],
)
def test_qualifiers_are_written_as_a_group_from_the_left_and_then_one_by_one(qualifiers, text):
    assert str(Date(2004, 6, 11, qualifiers=qualifiers)) == text


def test_a_part_that_is_not_given_may_be_any():
    assert Date(1985).months == tuple(range(1, 13))
    assert Date(1985, 4).days == tuple(range(1, 32))


def test_a_year_of_significant_digits_keeps_its_estimate():
    assert Date(1950, significant_digits=2).estimate == 1950
    assert Date(1950).estimate is None


def test_uncertain_and_approximate_are_told_apart():
    date = Date(2004, 6, qualifiers=Qualifiers(Q, A))
    assert date.is_uncertain
    assert date.is_approximate
    assert not Date(2004, 6, qualifiers=Qualifiers(Q)).is_approximate


@pytest.mark.parametrize(
    ("mask", "numbers"), [("0X", range(1, 10)), ("1X", (10, 11, 12)), ("X1", (1, 11)), ("XX", range(1, 13))]
)
def test_a_mask_stands_for_the_numbers_it_matches(mask, numbers):
    assert Mask(mask).within(1, 12) == tuple(numbers)


def test_a_negative_mask_mirrors_and_has_no_zero():
    mask = Mask("-000X")
    assert (mask.lowest, mask.highest) == (-9, -1)
    assert not mask.stands_for(0)
    assert mask.stands_for(-9)
    assert not mask.stands_for(9)
