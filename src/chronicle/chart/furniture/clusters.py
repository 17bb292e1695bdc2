"""The events of clusters under the picture: each by its date and title, a paragraph for each cluster."""

from chronicle.chart.furniture.furnishing import NOTHING, Furniture, foot_face
from chronicle.chart.furniture.in_columns import in_columns
from chronicle.chart.items import Dated, Items
from chronicle.chart.labels.callouts import Copy, Voice, title_of, unbroken
from chronicle.chart.labels.typeset import Typeface
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Group, Node
from chronicle.wording import Phrase, Piece, date_phrase, joined, status_phrase, told

NBSP = "\u00a0"

GAP = 3.0
"""The blank between two clusters, in points."""


def cluster_list(items: Items, voice: Voice, *, left: float, top: float, width: float) -> Furniture:
    """A paragraph for each cluster, its events in the order of time; nothing where there is no cluster."""
    clusters = [item for item in items.dated if item.cluster]
    if not clusters:
        return NOTHING
    face = foot_face(voice)
    copies = [_told(cluster, voice, face) for cluster in clusters]

    columns = in_columns(
        len(clusters),
        width=width,
        size=voice.theme.foot_size,
        height_of=lambda number, measure: copies[number].block(measure).height + GAP,
    )
    nodes: list[Node] = []
    for place in columns.places:
        block = copies[place.number].block(columns.measure)
        x, y = left + place.left, top + place.top
        box = Box(left=x, top=y, right=x + block.width, bottom=y + block.height)
        label = clusters[place.number].event.title
        nodes.append(Group(kind="cluster", title=label, children=block.texts(box)))
    return Furniture(nodes=(Group(kind="listed", children=tuple(nodes)),), height=columns.height)


def _told(cluster: Dated, voice: Voice, face: Typeface) -> Copy:
    """The stretch of the cluster, and each of its events by date and title; said once for all attempts."""
    key = cluster.event.id, voice.short, face
    if key not in voice.told:
        paragraph = voice.paragraph(_phrase(cluster, voice), face)
        voice.told[key] = Copy(paragraphs=(paragraph,))
    return voice.told[key]


def _phrase(cluster: Dated, voice: Voice) -> Phrase:
    whole = date_phrase(cluster.event, voice.notes, language=voice.language, style=voice.date_style)
    heading = tuple(Piece(text=piece.text, style="strong") for piece in unbroken(whole))
    return (*heading, Piece(text="  "), *joined([_event(one, voice) for one in cluster.cluster], f"{NBSP}· "))


def _event(item: Dated, voice: Voice) -> Phrase:
    """Date, title, how it stands, and the parts: all that its label would tell."""
    event = item.event
    when = date_phrase(event, voice.notes, language=voice.language, style=voice.date_style)
    parts = [title_of(part, voice) for part in item.parts]
    more = [phrase for phrase in (status_phrase(event, voice.timeline), *parts) if phrase]
    brackets = (
        (Piece(text=" ("), *joined(more, told("semicolon", voice.language)), Piece(text=")")) if more else ()
    )
    return (*unbroken(when), Piece(text=told("colon", voice.language)), *title_of(event, voice), *brackets)
