"""Names → ids: what is declared in a file, as what and where, and what a reference to it may say."""

from attrs import define, field, frozen

from chronicle.eventfiles import limits
from chronicle.eventfiles.suggestions import did_you_mean
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.nodes import Name, Node, Text, in_words
from chronicle.eventfiles.syntax.text import Spot

ARTICLES = {
    "Actor": "an actor",
    "Place": "a place",
    "Source": "a source",
    "Era": "an era",
    "Event": "an event",
    "Header": "a header",
}


@frozen(kw_only=True)
class Declared:
    """A declared name: which record, where, as which in the file, and whether it is private.

    The record is None where the declaration could not be parsed.
    """

    record: str | None
    spot: Spot
    order: int
    hidden: bool = False
    is_imported: bool = False


@frozen(kw_only=True)
class Reference:
    """A mention of a name by the declaration of another."""

    holder: str
    target: str
    spot: Spot


@define
class Names:
    """The names of one file, and the references between them."""

    findings: Findings
    is_plain: bool = False
    """Whether the file is plain data, in which things are named by ids in quotes."""
    references: list[Reference] = field(factory=list[Reference])
    used: set[str] = field(factory=set[str])
    """Every name that is mentioned, rightly or not."""
    _declared: dict[str, Declared] = field(factory=dict[str, Declared])
    _compared: int = 0

    def __contains__(self, name: str) -> bool:
        return name in self._declared

    def __getitem__(self, name: str) -> Declared:
        return self._declared[name]

    def declare(self, name: str, declared: Declared) -> None:
        """Take a name; a name that is declared already keeps its first meaning, and the second is refused.

        Raises:
            Refusal: the name is taken.
        """
        first = self._declared.setdefault(name, declared)
        if first is not declared:
            self.findings.refuse(
                "F112",
                declared.spot,
                f"{name!r} is declared already",
                help="give one of the two another name",
                related=None if first.hidden else ("first here", first.spot),
            )

    def refer(self, node: Node, record: str, *, holder: str, order: int) -> str:
        """The id that a reference stands for: a name declared earlier, or an id in quotes.

        Raises:
            Refusal: nothing has that name, or something that does not belong here.
        """
        if not isinstance(node, (Name, Text)):
            self.findings.refuse(
                "F202",
                node.spot,
                f"{ARTICLES[record]} belongs here, not {in_words(node)}",
                help=self._declare_it(record),
            )
        found = self._declared.get(node.value)
        if found is None:
            message = f"no {record.lower()} has the name {node.value!r}"
            remedy = self._nearest(node.value, record) or self._declare_it(record, node.value)
            self.findings.refuse("F301", node.spot, message, help=remedy)
        self.used.add(node.value)
        if found.record is not None and found.record != record:
            message = f"{node.value!r} is {ARTICLES[found.record]}; {ARTICLES[record]} belongs here"
            self.findings.refuse("F304", node.spot, message)
        if isinstance(node, Name) and found.order >= order:
            message = f"{node.value!r} is declared further down"
            self.findings.refuse("F302", node.spot, message, help=f'write it in quotes: "{node.value}"')
        self.references.append(Reference(holder=holder, target=node.value, spot=node.spot))
        return node.value

    def _nearest(self, name: str, record: str) -> str | None:
        self._compared += len(self._declared)
        if self._compared > limits.COMPARISONS:
            return None
        known = (
            other
            for other, declared in self._declared.items()
            if declared.record in (record, None) and not declared.hidden
        )
        return did_you_mean(name, known)

    def _declare_it(self, record: str, name: str = "") -> str:
        """How what has no name yet gets one."""
        if not self.is_plain:
            return f"declare it on a line of its own, name = {record}(…), and put the name here"
        several = [part.strip() for part in name.split(",")]
        if len(several) > 1 and all(part in self for part in several):
            return f"several are a list: [{', '.join(several)}]"
        return f"declare it in the table {record.lower()}s, and put its id here"
