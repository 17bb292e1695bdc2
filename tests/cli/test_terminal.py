import os

from chronicle.cli import terminal


def test_a_page_where_nobody_watches_else_the_terminal(monkeypatch):
    assert terminal.text_width() == terminal.PAGE_COLUMNS
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    for columns, width in ((120, 120), (5, 20)):
        size = os.terminal_size((columns, 24))
        monkeypatch.setattr("shutil.get_terminal_size", lambda _fallback, size=size: size)
        assert terminal.text_width() == width
