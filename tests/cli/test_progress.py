from threading import Event

from chronicle.cli import progress as progress_module
from chronicle.cli.progress import progress


class _Terminal:
    def __init__(self, *, is_terminal):
        self.is_terminal, self.written, self.spoken = is_terminal, [], Event()

    def isatty(self):
        return self.is_terminal

    def write(self, text):
        self.written.append(text)
        self.spoken.set()

    def flush(self):
        pass


def test_nothing_is_said_where_nobody_reads(monkeypatch):
    terminal = _Terminal(is_terminal=False)
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setattr(progress_module, "_SILENT_S", 0.0)
    with progress("reading"):
        pass
    assert terminal.written == []


def test_nothing_is_said_of_what_is_quick(monkeypatch):
    terminal = _Terminal(is_terminal=True)
    monkeypatch.setattr("sys.stderr", terminal)
    with progress("reading"):
        pass
    assert terminal.written == []


def test_what_takes_long_is_told_and_wiped_out(monkeypatch):
    terminal = _Terminal(is_terminal=True)
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setattr(progress_module, "_SILENT_S", 0.0)
    monkeypatch.setattr(progress_module, "_STEP_S", 0.001)
    with progress("drawing"):
        assert terminal.spoken.wait(5)
    assert terminal.written[0].startswith("\rdrawing … ")
    assert terminal.written[-1] == "\r\x1b[K"
