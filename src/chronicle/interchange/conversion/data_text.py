"""The plain data of a timeline as JSON and as YAML. Both say everything that an event file can."""

import json
from collections.abc import Mapping
from typing import Any

import yaml

from chronicle.eventfiles.writing import is_id, plain_data, with_fitting_ids
from chronicle.interchange.conversion.losses import Converted, renamings
from chronicle.model import Plain, Timeline

_WIDTH = 100


def write_json_data(timeline: Timeline) -> Converted:
    """The timeline as JSON, two blanks a level."""
    data, renamed = _data(timeline)
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return Converted(text=f"{text}\n", losses=tuple(renamings(renamed, timeline)))


def write_yaml_data(timeline: Timeline) -> Converted:
    """The timeline as YAML; what other readers would take for a number or a date is quoted."""
    data, renamed = _data(timeline)
    text = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH, indent=2)
    return Converted(text=text, losses=tuple(renamings(renamed, timeline)))


def _data(timeline: Timeline) -> tuple[dict[str, Plain], Mapping[str, str]]:
    fitting, renamed = with_fitting_ids(timeline, is_id)
    return plain_data(fitting), renamed


class _Dumper(yaml.SafeDumper):
    """Block texts for several lines, and lists indented under their field."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> Any:  # noqa: FBT001, FBT002, ARG002 - the signature is PyYAML's
        return super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the same
        return True


def _text(_: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text and not text.endswith("\n") else None
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)
