import pytest

from chronicle.render.markup import attribute, is_safe_link, number, text_of


def test_text_is_escaped_and_what_xml_cannot_hold_is_replaced():
    assert text_of("a<b>&c\x00\x1b\ud800\ttab") == "a&lt;b&gt;&amp;c\ufffd\ufffd\ufffd\ttab"


def test_attributes_keep_their_line_ends():
    assert attribute("title", 'a\n"b"') == ' title="a&#10;&quot;b&quot;"'


@pytest.mark.parametrize(
    ("value", "written"), [(0, "0"), (10, "10"), (100.0, "100"), (0.005, "0.01"), (-0.004, "0"), (1.1, "1.1")]
)
def test_numbers_carry_no_needless_digits(value, written):
    assert number(value) == written


@pytest.mark.parametrize(
    ("href", "safe"),
    [
        ("https://example.org/a?b=c", True),
        ("mailto:desk@example.org", True),
        ("sources/mali.txt", True),
        ("JavaScript:alert(1)", False),
        ("data:text/html,x", False),
        ("http://[broken", False),
    ],
)
def test_links_lead_to_pages_only(href, safe):
    assert is_safe_link(href) is safe
