"""Checked means safe: what passes the check can do nothing but construct records.

Things to run are planted at random places of sound files. The check refuses every one of them; and random
damage to sound files, in child processes, is run under an audit hook wherever it passes the check.
"""

import ast
import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle.eventfiles import read

ROOT = Path(__file__).parents[2]
SOUND = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "events").glob("*.py"))]
law = settings(max_examples=int(os.environ.get("CHRONICLE_LAWS", "100")))

VALUES = [
    "__import__('os').system('x')",
    "open('x', 'w')",
    "exec('x')",
    "eval('1')",
    "print('x')",
    "(lambda: 'x')()",
    "(lambda: 'x')",
    "[x for x in 'ab']",
    "{x for x in 'ab'}",
    "(x for x in 'ab')",
    "f'{open}'",
    "'x' % ()",
    "'x'.format()",
    "''.join(['x'])",
    "().__class__.__mro__[1]",
    "Event.__init__",
    "Event.__init__.__globals__",
    "Event(**{'title': 'x'})",
    "type('X', (), {})",
    "(a := 'x')",
    "'x' if 1 else 'y'",
    "not 'x'",
    "'x' or 'y'",
    "-'x'",
    "~1",
    "[*'ab']",
    "'x' * 3",
    "'x'[0]",
    "'x' < 'y'",
    "b'x'",
    "...",
    "1j",
]
STATEMENTS = [
    "import os",
    "from os import system",
    "import chronicle",
    "from chronicle import draw",
    "from chronicle import *",
    "print('x')",
    "open('x', 'w').write('x')",
    "del header",
    "for x in 'ab': pass",
    "while False: pass",
    "if True: pass",
    "def f(): pass",
    "class X: pass",
    "with open('x'): pass",
    "try: pass\nexcept: pass",
    "raise SystemExit",
    "assert False",
    "global x",
    "x: int = 1",
    "x += 1",
    "x = y = 1",
    "x, y = 1, 2",
    "x.y = 1",
    "x[0] = 1",
    "async def f(): pass",
    "@open\ndef f(): pass",
    "match 1:\n    case _: pass",
    "pass",
    "lambda: 0",
]


def errors(text: str, folder: Path) -> list[str]:
    path = folder / "case.py"
    path.write_text(text, encoding="utf-8")
    return [finding.code for finding in read(path).diagnostics if finding.severity == "error"]


@law
@given(st.sampled_from(SOUND), st.sampled_from(VALUES), st.randoms(use_true_random=False))
def test_a_value_that_would_run_is_refused_wherever_it_stands(tmp_path_factory, text, value, dice):
    tree = ast.parse(text)
    keywords = [node for node in ast.walk(tree) if isinstance(node, ast.keyword)]
    dice.choice(keywords).value = ast.parse(value, mode="eval").body
    assert errors(ast.unparse(ast.fix_missing_locations(tree)), tmp_path_factory.getbasetemp())


@law
@given(st.sampled_from(SOUND), st.sampled_from(STATEMENTS), st.randoms(use_true_random=False))
def test_a_statement_that_would_run_is_refused_wherever_it_stands(tmp_path_factory, text, statement, dice):
    tree = ast.parse(text)
    tree.body[dice.randrange(1, len(tree.body) + 1) : 0] = ast.parse(statement).body
    assert errors(ast.unparse(tree), tmp_path_factory.getbasetemp())


def test_damaged_files_cost_little_end_in_findings_and_run_as_they_read():
    command = [sys.executable, ROOT / "tests" / "fuzz" / "hostile.py", "--no-files", "--mutations", "150"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
