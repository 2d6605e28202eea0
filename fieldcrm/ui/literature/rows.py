"""How a paper stands in the list, and which are meant by what was typed."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from fieldcrm.domain.attachments import LiteratureKind
from fieldcrm.store.queries.literature import Paper
from fieldcrm.ui.shared.files_card import WORDS
from fieldcrm.ui.shared.language import own_name
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.texts import day, size, term, tr

KINDS: Final = {
    LiteratureKind.LEAFLET: term("Leaflet"),
    LiteratureKind.CATALOGUE: term("Catalogue"),
    LiteratureKind.PRICES: term("Price list"),
    LiteratureKind.PRESENTATION: term("Presentation"),
    LiteratureKind.INSTRUCTION: term("Instruction"),
    LiteratureKind.CERTIFICATE: term("Certificate"),
    LiteratureKind.OTHER: term("Other papers"),
    LiteratureKind.UNKNOWN: term("Other papers"),
}


def paper_lines(paper: Paper, today: date) -> Lines:
    """What it is called, what it is about, until when, and where it is."""
    word, tone = WORDS[paper.file.where]
    about = (tr(KINDS[paper.record.kind]), straight(paper.product), spoken(paper), until(paper, today))
    return Lines(
        title=straight(paper.record.name),
        subtitle=" · ".join(filter(None, (*about, size(paper.file.size)))),
        icon="file-text",
        icon_tone=tone,
        pill=tr("Kept here") if paper.is_kept and paper.file.is_here else tr(word),
        pill_tone="neutral" if tone == "text3" else tone,
        note=tr("Not for customers") if paper.record.internal else "",
    )


def spoken(paper: Paper) -> str:
    """The language it is in, as its speakers call it."""
    return straight(own_name(paper.record.language)) if paper.record.language else ""


def until(paper: Paper, today: date) -> str:
    """Its last day, where it has one; of one that is not valid, why."""
    record = paper.record
    if record.valid_from is not None and today < record.valid_from:
        return tr("from {}").format(day(record.valid_from))
    if record.valid_to is None:
        return ""
    return (tr("until {}") if today <= record.valid_to else tr("ended {}")).format(day(record.valid_to))


def meant(papers: Iterable[Paper], typed: str) -> Sequence[Paper]:
    """Those that have every word that was typed, anywhere in what is shown of them."""
    words = typed.casefold().split()
    return [each for each in papers if all(word in _words(each) for word in words)]


def _words(paper: Paper) -> str:
    record = paper.record
    told = (record.name, paper.product, record.language, spoken(paper), record.segment, tr(KINDS[record.kind]))
    return " ".join(filter(None, told)).casefold()
