"""What is said of an event, in words: once, for pictures, lists and footnotes."""

from chronicle.wording.as_html import escape_html, to_html
from chronicle.wording.as_markdown import escape_markdown, to_markdown
from chronicle.wording.as_text import to_text
from chronicle.wording.days import in_words
from chronicle.wording.event import (
    attested_in_words,
    length_in_words,
    name_of,
    participation_phrase,
    place_phrase,
    relation_in_words,
    relation_phrases,
    status_phrase,
    title_phrase,
)
from chronicle.wording.notes import Note, Notes, number_sources
from chronicle.wording.phrase import Phrase, Piece, Style, enumerated, joined, quoted, words
from chronicle.wording.sentences import sentences
from chronicle.wording.sources import citation_phrase, source_phrase
from chronicle.wording.vocabulary import LANGUAGES, Sayings, column_of, told
from chronicle.wording.when import NOT_DATED, bounds_in_words, date_phrase

__all__ = [
    "LANGUAGES",
    "NOT_DATED",
    "Note",
    "Notes",
    "Phrase",
    "Piece",
    "Sayings",
    "Style",
    "attested_in_words",
    "bounds_in_words",
    "citation_phrase",
    "column_of",
    "date_phrase",
    "enumerated",
    "escape_html",
    "escape_markdown",
    "in_words",
    "joined",
    "length_in_words",
    "name_of",
    "number_sources",
    "participation_phrase",
    "place_phrase",
    "quoted",
    "relation_in_words",
    "relation_phrases",
    "sentences",
    "source_phrase",
    "status_phrase",
    "title_phrase",
    "to_html",
    "to_markdown",
    "to_text",
    "told",
    "words",
]
