"""The page docs/reference/diagnostics.md: ``python -m chronicle.diagnostics.catalogue`` writes it."""

from chronicle.diagnostics.catalogue.known import CODES

_OPENING = """# Diagnostics

Every finding has a permanent code. `chronicle explain F201` shows the same pages in the terminal.

- An **error** stops `draw`, a **warning** asks for a look, a **note** only tells.
- `F1xx` speaks of a file, `F2xx` of a field, `F3xx` of references, `C4xx` of order, `X5xx` of losses.
- A finding inside a private declaration bears its code and its place, and nothing of what stands there.
"""


def reference_page() -> str:
    """The whole page, every code in its order."""
    rows = "\n".join(
        f"| [{e.code}](#{_anchor(e.code, e.title)}) | {e.severity} | {e.title} |" for e in CODES.values()
    )
    table = f"| code | severity | finding |\n|---|---|---|\n{rows}\n"
    return "\n".join([_OPENING, table, *(entry.page for entry in CODES.values())])


def _anchor(code: str, title: str) -> str:
    kept = "".join(c for c in f"{code} {title}".lower() if c.isalnum() or c in " -")
    return kept.replace(" ", "-")
