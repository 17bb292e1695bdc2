"""Comments that head a section, and those that belong to the statement under them."""

import re

_RULE = re.compile(r"#[\s]*[-=~*#_]{3,}|[-=~*#_]{3,}\s*$")
_SECTION = re.compile(
    r"#+\s*(?:the\s+)?(?:header|imports?|actors?|people|persons?|places?|locations?|sources?|events?|claims?|eras?)\b[^.,;!?]{0,40}$",
    re.IGNORECASE,
)


def is_heading(comment: str) -> bool:
    """Whether a comment line heads what follows, and is no remark on the next statement.

    >>> is_heading("# Events"), is_heading("# ------- 1914"), is_heading("# the article says otherwise")
    (True, True, False)
    """
    line = comment.strip()
    return _RULE.search(line) is not None or _SECTION.fullmatch(line) is not None


def start_of_comments(content: str, start: int) -> int:
    """Where the comment lines right above a statement begin; headings among them end them."""
    at = content.rfind("\n", 0, start) + 1
    while at > 0:
        above = content.rfind("\n", 0, at - 1) + 1
        line = content[above:at].rstrip("\n")
        if not line.startswith("#") or is_heading(line):
            break
        at = above
    return at
