import subprocess
import sys
from pathlib import Path

import pytest

import chronicle

COMMANDS = ("check", "draw", "explain", "list", "show")


def test_help_lists_every_command_and_teaches_by_example(run):
    result = run("--help")
    assert result.exit_code == 0
    assert all(f"  {name} " in result.output for name in COMMANDS)
    assert "Examples:" in result.output
    assert "3  the page is too small" in result.output


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_examples(run, name):
    result = run(name, "--help")
    assert result.exit_code == 0
    assert f"  chronicle {name}" in result.output.partition("Examples:")[2]


def test_version(run):
    assert run("--version").output == f"chronicle, version {chronicle.__version__}\n"


def test_an_unknown_command_is_wrong_usage(run):
    result = run("drwa")
    assert result.exit_code == 2
    assert "no command 'drwa'; did you mean 'draw'?" in result.output


@pytest.mark.parametrize(
    ("arguments", "loads_drawing"),
    [(("--help",), False), (("check", "mali.py"), False), (("list", "mali.py"), False)],
)
def test_what_draws_is_not_loaded_by_what_does_not_draw(mali, arguments, loads_drawing):
    script = (
        "import sys, atexit\n"
        "names = ('matplotlib', 'numpy', 'pendulum', 'fontTools', 'chronicle.chart')\n"
        "loaded = lambda: [name for name in names if name in sys.modules]\n"
        "atexit.register(lambda: print('LOADED', loaded(), file=sys.stderr))\n"
        "from chronicle.cli.main import main\n"
        f"sys.argv = ['chronicle', *{arguments!r}]\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=mali.parent,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert "LOADED []" in done.stderr


def test_as_a_module_it_is_the_same_command(mali):
    done = subprocess.run(
        [sys.executable, "-m", "chronicle", "list", "mali.py"],
        cwd=mali.parent,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.startswith("Mali between two partners\n=====")


def test_a_terminal_without_the_characters_prints_their_escapes(mali):
    done = subprocess.run(
        [sys.executable, "-m", "chronicle", "list", "mali.py"],
        cwd=mali.parent,
        capture_output=True,
        check=True,
        env={"PYTHONIOENCODING": "latin-1"},
    )
    assert b"18 August 2020\xb9; \\u201cin August 2020\\u201d\xb2" in done.stdout


def test_a_file_with_the_name_of_a_module_is_never_run(mali):
    for name in ("calendar", "copy", "inspect", "json", "textwrap"):
        mali.with_name(f"{name}.py").write_text("print('RUN')\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "chronicle", "draw", "mali.py", "-o", "mali.svg"],
        cwd=mali.parent,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "RUN" not in done.stdout
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have a device that is full")
def test_an_output_that_cannot_be_written_is_told_in_a_line(mali):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "chronicle", "list", "mali.py"],
            cwd=mali.parent,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.splitlines()[0] == "Error: cannot print: no space left on device"
    assert "Traceback" not in done.stderr
