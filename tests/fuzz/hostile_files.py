"""Hostile event files: what can be written to cost time or memory, to break a parser, or to be run."""

import random
from collections.abc import Callable, Iterator

Files = dict[str, bytes]
"""The files of one case by name; the one called `mali` is read."""

IMPORT = "from chronicle import Actor, After, Dating, During, Event, Header, Place, Source, Status, Undated\n"


def many(count: int, line: str) -> str:
    """A line many times, `{n}` counted."""
    return "".join(line.replace("{n}", str(n)) for n in range(count))


TEXTS: dict[str, Callable[[], str]] = {
    # brackets and nesting
    "open brackets": lambda: "x = " + "(" * 60_000,
    "open brackets, a line each": lambda: "x = (\n" * 100_000,
    "open lists": lambda: "x = " + "[" * 60_000,
    "open mappings": lambda: "x = " + "{1:" * 20_000,
    "closed brackets": lambda: ")" * 60_000,
    "closed brackets, a line each": lambda: "]\n" * 100_000,
    "brackets of two kinds": lambda: "x = " + "([" * 30_000,
    "nested calls": lambda: IMPORT + "a = Event(title=" + "Event(title=" * 90 + "1" + ")" * 91,
    "deep mapping": lambda: "events = " + "{'a':" * 90 + "1" + "}" * 90,
    "deep list": lambda: "events = " + "[" * 95 + "]" * 95,
    "deep tuples in many fields": lambda: IMPORT + many(500, "a{n} = Event(title=((((((((((((((((((1))))))))))))))))))\n"),
    "nested conditions": lambda: "".join("    " * n + "if x:\n" for n in range(99)) + "    " * 99 + "pass\n",
    "nested lambdas": lambda: "x = " + "lambda: " * 3_000 + "1",
    "nested comprehensions": lambda: "x = " + "[a for a in " * 200 + "b" + "]" * 200,
    "nested f-strings": lambda: "x = " + 'f"{' * 40 + "1" + '}"' * 40,
    # operators
    "minus signs": lambda: "x = " + "-" * 50_000 + "1",
    "nots": lambda: "x = " + "not " * 12_000 + "1",
    "attributes": lambda: "x = a" + ".b" * 20_000,
    "subscripts": lambda: "x = a" + "[0]" * 20_000,
    "calls in a row": lambda: "x = a" + "()" * 20_000,
    "a long sum": lambda: "x = 1" + "+1" * 30_000,
    "a long power": lambda: "x = " + "9**" * 5_000 + "9",
    "a long comparison": lambda: "x = 1" + "<1" * 30_000,
    "conditional values": lambda: "x = " + "1 if a else " * 5_000 + "1",
    "walrus": lambda: "x = " + "(a := " * 90 + "1" + ")" * 90,
    "power bomb": lambda: IMPORT + 'a = Event(title="x" * 9**9**9)',
    "shift bomb": lambda: IMPORT + "a = Place(name='x', latitude=1 << 10**9)",
    # numbers
    "huge number": lambda: "x = Event(title=" + "9" * 5_000 + ")",
    "huge number of all the file": lambda: "x = " + "9" * 60_000,
    "huge hexadecimal number": lambda: "x = Event(title=0x" + "f" * 60_000 + ")",
    "huge exponent": lambda: IMPORT + 'a = Place(name="x", latitude=1e999999)',
    "many zeros": lambda: IMPORT + 'a = Place(name="x", latitude=0.' + "0" * 60_000 + "1)",
    "underscores": lambda: "x = 1" + "_1" * 20_000,
    "complex numbers": lambda: IMPORT + many(5_000, "a{n} = Event(title=1j)\n"),
    # texts
    "open texts of three quotes": lambda: 'x = """\n' * 20_001,
    "open texts": lambda: 'x = "abc\n' * 50_000,
    "quotes": lambda: "'" * 60_001,
    "quotes of two kinds": lambda: "'\"" * 30_000,
    "a long text": lambda: "x = '" + "a" * 100_000 + "'",
    "a long text in pieces": lambda: IMPORT + "a = Event(title=" + '"a" ' * 15_000 + ")",
    "texts without commas": lambda: IMPORT + "a = Event(title='x', tags=[" + '"a" ' * 15_000 + "])",
    "escapes": lambda: IMPORT + "a = Event(title='" + "\\x41" * 15_000 + "')",
    "bad escapes": lambda: IMPORT + many(3_000, "a{n} = Event(title='\\x')\n"),
    "free backslashes": lambda: IMPORT + many(10_000, "a{n} = Event(title='\\d')\n"),
    "named characters": lambda: IMPORT + "a = Event(title='" + "\\N{BULLET}" * 5_000 + "')",
    "halves of characters": lambda: "x = Event(title='\\ud800')\n" * 5_000,
    "marks on a letter": lambda: IMPORT + "a = Event(title='e" + "\u0301" * 30_000 + "')",
    "wide characters": lambda: IMPORT + many(5_000, "a{n} = Event(tittle='字字字字字字字字')\n"),
    "faces": lambda: IMPORT + many(5_000, "a{n} = Event(title='🙂🙂🙂', tittle='🙂')\n"),
    "turned directions": lambda: IMPORT + many(5_000, "a{n} = Event(title='\u202e\u2066')\n"),
    "letters that look alike": lambda: IMPORT + many(3_000, "а{n} = Event(title='x')\n"),
    "prefixes": lambda: "x = " + "rb'' " * 10_000,
    # lines
    "indented lines": lambda: "a = 1\n  b\n" * 20_000,
    "tabs and blanks": lambda: "if x:\n\ta = 1\n        b = 1\n" * 5_000,
    "backslashes at line ends": lambda: "x = \\\n" * 30_000,
    "comments": lambda: "# x\n" * 1_000_000,
    "comments between brackets": lambda: "x = [\n" + "# x\n" * 500_000 + "]\n",
    "ignore comments": lambda: IMPORT + many(20_000, "# chronicle: ignore F220 because {n}\n"),
    "bad ignore comments": lambda: IMPORT + many(20_000, "# chronicle: ignore F{n}\n"),
    "hashes after quotes": lambda: IMPORT + "a = Event(title='" + "#chronicle: ignore " * 3_000 + "')",
    "empty lines": lambda: "\n" * 8_000_000,
    "semicolons": lambda: "a = 1;" * 10_000,
    "form feeds": lambda: "\f" * 60_000 + "x = 1",
    "carriage returns": lambda: "x = 1\r" * 100_000,
    "a backslash": lambda: "\\",
    "nothing": lambda: "",
    "NUL": lambda: "x = Event(title='\0')\n" * 50_000,
    "no end": lambda: IMPORT + "a = Event(title='x'",
    # declarations
    "unknown names": lambda: IMPORT + many(20_000, "a{n} = Event(title='x', after='b{n}')\n"),
    "unknown fields": lambda: IMPORT + many(20_000, "a{n} = Event(title='x', f{n}='b')\n"),
    "unknown records": lambda: many(20_000, "a{n} = Evnt{n}(title='x')\n"),
    "bad dates": lambda: IMPORT + many(20_000, "a{n} = Event(title='x', when='[1985,../x]')\n"),
    "bad dates in words": lambda: IMPORT + many(10_000, "a{n} = Event(title='x', when='the {n}th of Mrach')\n"),
    "bad durations": lambda: IMPORT + many(9_000, "a{n} = Event(title='x', after=After(event='a1', at_most='{n} foo'))\n"),
    "date sets": lambda: IMPORT + many(2_000, "a{n} = Event(title='x', when='[" + "1985," * 10 + "1986]')\n"),
    "masked dates": lambda: IMPORT + many(3_000, "a{n} = Event(title='x', when='XXXX-XX-XX/XXXX-XX-XX')\n"),
    "large years": lambda: IMPORT + many(3_000, "a{n} = Event(title='x', when='Y-999999999999999999S3')\n"),
    "repeated keys": lambda: "events = {" + ",".join("'a':'b'" for _ in range(8_000)) + "}",
    "repeated fields": lambda: IMPORT + "a = Event(" + "title='x'," * 6_000 + ")",
    "repeated names": lambda: IMPORT + "a = Event(title='x')\n" * 20_000,
    "titles that repeat": lambda: "events = [" + "{'title': 'x'}," * 4_000 + "]",
    "dates in many words": lambda: IMPORT + many(30_000, "a{n} = Event(title='x', when='early to mid 1920s, or spring or summer {n} and autumn 1932')\n"),
    "dates that are nearly words": lambda: IMPORT + many(20_000, "a{n} = Event(title='x', when='and(August–to{n}or,04;-12c. . circa')\n"),
    "as many events as may be": lambda: IMPORT + many(49_999, "a{n} = Event(title='x', when='2020')\n"),
    "events that look alike": lambda: IMPORT + many(15_000, "a{n} = Event(title='The same title', when='2020')\n"),
    "actors that look alike": lambda: IMPORT + many(10_000, "a{n} = Actor(name='Someone or other')\n") + "e = Event(title='x')\n",
    "long names": lambda: IMPORT + many(3_000, "a{n} = Actor(name='" + "ab " * 160 + "{n}')\n") + "e = Event(title='x')\n",
    "many values": lambda: "events = [" + "1," * 32_000 + "]",
    "many statements": lambda: "a = 1\n" * 60_000,
    "a chain of events": lambda: IMPORT + "a0 = Event(title='x')\n" + many(3_000, "b{n} = Event(title='x', after='b{n}')\n"),
    "private everywhere": lambda: IMPORT + many(10_000, "a{n} = Actor(name='A{n} B', private=True)\n")
    + many(2_000, "e{n} = Event(title='A{n} B C', private=False)\n"),
    "parts of themselves": lambda: IMPORT + many(5_000, "a{n} = Event(title='x', part_of='a{n}')\n"),
    # things to run
    "system calls": lambda: IMPORT + many(2_000, "a{n} = Event(title=__import__('os').system('exit'))\n"),
    "classes": lambda: "class X(metaclass=open): pass\n" * 5_000,
    "decorators": lambda: "@open\n" * 5_000 + "def f(): pass\n",
    "star imports": lambda: "from os import *\n" * 20_000,
    "imports of nothing": lambda: many(5_000, "from f{n} import a\n"),
    "type parameters": lambda: "type X[T] = list[T]\n" * 3_000,
    "match": lambda: "match x:\n    case [*_]: pass\n" * 5_000,
    "async": lambda: "async def f():\n    await x\n" * 5_000,
    "words of Python": lambda: "class def if else elif for while try except\n" * 10_000,
}  # fmt: skip
BYTES: dict[str, Callable[[], Files]] = {
    "no UTF-8": lambda: {"mali.py": b"x = '\xff\xfe'"},
    "halves of characters, typed": lambda: {"mali.py": b"\xed\xa0\x80" * 1_000},
    "long forms of characters": lambda: {"mali.py": b"x = '\xc0\x80'"},
    "UTF-16": lambda: {"mali.py": "events = {}".encode("utf-16")},
    "too large": lambda: {"mali.py": b"#" * (8 * 1024 * 1024 + 1)},
    "largest": lambda: {"mali.py": b"# x\n" * (2 * 1024 * 1024)},
    "one long line": lambda: {"mali.py": b"x" * (8 * 1024 * 1024)},
    "another coding": lambda: {"mali.py": b"# -*- coding: utf-7 -*-\nx = '+AAA-'"},
    "random bytes": lambda: {"mali.py": random.Random(1).randbytes(1_000_000)},
    "a circle of files": lambda: {
        f"{name}.py": f"from {other} import a\n{IMPORT}a = Event(title='x')\n".encode()
        for name, other in (("mali", "niger"), ("niger", "chad"), ("chad", "mali"))
    },
    "a long chain of files": lambda: {"mali.py": b"from f0 import a\n"}
    | {f"f{n}.py": f"from f{n + 1} import a\n".encode() for n in range(50)},
    "a wide tree of files": lambda: {"mali.py": many(900, "from f{n} import a{n}\n").encode()}
    | {f"f{n}.py": f"{IMPORT}a{n} = Event(title='x')\n".encode() for n in range(900)},
    "a saved copy of one word": lambda: {
        "mali.py": (
            IMPORT + "s = Source(title='S', file='s.txt')\n"
            + many(300, "a{n} = Event(title='x', sources=s.cite(quote='a a a a a a a b{n}'))\n")
        ).encode(),
        "s.txt": b"a " * 200_000,
    },
    "a saved copy without end": lambda: {
        "mali.py": (
            IMPORT + "s = Source(title='S', file='s.txt')\n"
            + "a = Event(title='x', sources=s.cite(quote='" + "b " * 10_000 + "'))\n"
        ).encode(),
        "s.txt": b"b c " * 1_000_000,
    },
}  # fmt: skip


OTHERS: dict[str, Callable[[], Files]] = {
    "JSON of one list": lambda: {"mali.json": ('{"events": [' + "1," * 4_000_000 + "1]}").encode()},
    "JSON of short rows": lambda: {"mali.json": ('{"events": {' + many(400_000, '"{n}":"x",') + '"a":"x"}}').encode()},
    "JSON, deep": lambda: {"mali.json": ('{"events": ' + "[" * 100_000).encode()},
    "JSON, a long text": lambda: {"mali.json": ('{"title": "' + "\\u0061" * 1_000_000 + '"}').encode()},
    "YAML of one list": lambda: {"mali.yaml": b"events:\n" + b"- a\n" * 2_000_000},
    "YAML of short rows": lambda: {"mali.yaml": b"events:\n" + many(300_000, " {n}: x\n").encode()},
    "YAML, deep": lambda: {"mali.yaml": b"events: " + b"[" * 100_000},
    "YAML, laughing": lambda: {
        "mali.yaml": b"a: &a [x,x,x,x,x,x,x,x,x]\n"
        + "".join(f"{b}: &{b} [{','.join(f'*{a}' for _ in range(9))}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)).encode()
    },
    "YAML, a tag": lambda: {"mali.yaml": b"events: !!python/object/apply:os.system ['exit']\n"},
    "a table of short rows": lambda: {"mali.csv": b"title,when\n" + b"x,1900\n" * 1_000_000},
    "a table of bad dates": lambda: {"mali.csv": b"title,when\n" + b"x,somewhen or other\n" * 300_000},
    "a table of columns": lambda: {"mali.csv": b"title" + b",a" * 2_000_000 + b"\nx" + b",y" * 2_000_000},
    "a table of many names": lambda: {"mali.csv": b"title,actors\n" + many(30_000, "x,{n};a{n};b{n}\n").encode()},
    "a table, never closed": lambda: {"mali.csv": b"title,when\n" + b'"x,1900\n' * 500_000},
}  # fmt: skip


def hostile() -> Iterator[tuple[str, Files]]:
    """Every hostile file by name."""
    for name, text in TEXTS.items():
        yield name, {"mali.py": text().encode("utf-8", "surrogatepass")}
    for name, files in {**BYTES, **OTHERS}.items():
        yield name, files()
