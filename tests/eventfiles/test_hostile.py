"""Hostile texts: findings, never a traceback, within seconds."""

import subprocess
import sys
import time

import pytest

from chronicle.eventfiles import UnreadableFile, read

IMPORT = "from chronicle import Event\n"
SECONDS = 5

HOSTILE = {
    "open brackets": "x = " + "(" * 60_000,
    "open brackets, a line each": "x = (\n" * 100_000,
    "minus signs": "x = " + "-" * 50_000 + "1",
    "attributes": "x = a" + ".b" * 20_000,
    "huge number": "x = Event(title=" + "9" * 5_000 + ")",
    "huge hexadecimal number": "x = Event(title=0x" + "f" * 5_000 + ")",
    "open texts of three quotes": 'x = """\n' * 20_001,
    "open texts": 'x = "abc\n' * 50_000,
    "unknown names": IMPORT + "".join(f"a{n} = Event(title='x', after='b{n}')\n" for n in range(20_000)),
    "bad dates": IMPORT + "".join(f"a{n} = Event(title='x', when='[1985,../x]')\n" for n in range(20_000)),
    "repeated keys": "events = {" + ",".join("'a':'b'" for _ in range(8_000)) + "}",
    "many values": "events = [" + "1," * 32_000 + "]",
    "a long sum": "x = " + "1+" * 30_000 + "1",
    "a long text": "x = '" + "a" * 100_000 + "'",
    "halves of characters": "x = Event(title='\\ud800')\n" * 5_000,
    "NUL": "x = Event(title='\0')\n" * 50_000,
    "f-strings in a list": "events = [" + "f'{x}'," * 6_000 + "]",
    "indented lines": "a = 1\n  b\n" * 20_000,
    "deep mapping": "events = " + "{'a':" * 90 + "1" + "}" * 90,
    "backslashes at line ends": "x = \\\n" * 30_000,
    "comments": "# x\n" * 1_000_000,
    "a backslash": "\\",
    "form feed": "\fx = 1",
    "nothing": "",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_costs_seconds_at_most(tmp_path, text):
    path = tmp_path / "mali.py"
    path.write_text(text, encoding="utf-8")
    began = time.process_time()
    reading = read(path)
    assert time.process_time() - began < SECONDS
    assert reading.diagnostics or text in {"", HOSTILE["comments"]}


@pytest.mark.parametrize("data", [b"\xff\xfe", b"\xed\xa0\x80", b"x = '\xc0\x80'"])
def test_what_is_not_utf_8_is_unreadable(tmp_path, data):
    path = tmp_path / "mali.py"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match="UTF-8"):
        read(path)


def test_nothing_of_a_file_is_run(tmp_path):
    path, trace = tmp_path / "mali.py", tmp_path / "trace"
    path.write_text(f"open({str(trace)!r}, 'w')\nx = open({str(trace)!r}, 'w')\nimport antigravity\n")
    assert len(read(path).diagnostics) == 3
    assert not trace.exists()


def test_reading_is_light():
    code = "import sys; from chronicle.eventfiles import read; read('events/mali.py'); print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in run.stdout.split()}
    assert loaded.isdisjoint({"matplotlib", "numpy", "pendulum", "click", "fontTools"})
