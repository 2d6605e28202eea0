"""What hangs on the customers of the pictures: a file that is here and at the office, one that is not fetched yet, and
one that waits."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from sqlalchemy import delete, update

from fieldcrm.domain.attachments import Attachment, FileKind, Literature, LiteratureKind
from fieldcrm.domain.ids import AttachmentId, LiteratureId, UserId
from fieldcrm.store import book, files
from fieldcrm.store.store import Store, Work
from tests.pictures.shelf import photograph
from tests.pictures.shops import OKSANA, at, shop_id
from tests.support.company import TODAY, numbered

CONTRACT, BEFORE, AFTER = (AttachmentId(numbered(70_000 + number)) for number in (1, 2, 3))
# fmt: off
_FILES: Final = (
    # number, hour, name, kind, media type, kilobytes, at the office, here
    (70_001, 8, "Year contract 2026.pdf", FileKind.ATTACHMENT, "application/pdf", 412, True, True),
    (70_002, 9, "Shelf before.jpg", FileKind.PHOTO, "image/jpeg", 1_830, True, False),
    (70_003, 10, "Shelf after the promotion.jpg", FileKind.PHOTO, "image/jpeg", 2_140, False, True),
)
# fmt: on
_PAPERS: Final = (
    "Autumn catalogue.pdf",
    "Winter blend, tasting notes.pdf",
    "Margins by segment.xlsx",
    "Green tea Sencha 绿茶.pdf",
    "Осінні акції.pdf",
    "Barista training.pptx",
)


def hang(store: Store) -> None:
    """As if they had come, but for the one that the rep has just taken."""
    publish(store, OKSANA.id, _PAPERS)
    for number, hour, name, kind, media_type, size, at_office, here in _FILES:
        filler = bytes(f"{name} ", "utf-8") * (size * 1000 // (len(name) + 1))
        start = photograph() if kind is FileKind.PHOTO else b"%PDF-1.7\n"
        content = start + filler[len(start) :]
        read_in = files.take_in(store, [content])
        with store.apply() as applying:
            work = Work(applying.connection, store.shelves)
            files.keep(work, read_in)
            work.save(
                Attachment(
                    id=AttachmentId(numbered(number)),
                    account=shop_id("Sofia Bakery"),
                    user=OKSANA.id,
                    kind=kind,
                    name=name,
                    media_type=media_type,
                    size=len(content),
                    sha256=str(read_in.sha),
                    added_at=at(TODAY, hour, 0),
                    at_office=at_office,
                )
            )
            if at_office:
                applying.connection.execute(delete(book.files_out).where(book.files_out.c.sha == read_in.sha))
            if not here:
                gone = {"whole": 0, "came": 0, "sha": None}
                applying.connection.execute(update(book.files).where(book.files.c.n == read_in.n).values(gone))
            applying.connection.exec_driver_sql("UPDATE attachment SET _rv = 1")


def publish(store: Store, user: UserId, names: Sequence[str]) -> None:
    """Literature as head office has sent it: the first is here, the others are not."""
    for place, name in enumerate(names):
        read_in = files.take_in(store, [content := name.encode() * (9_000 + 7_000 * place)])
        paper = Literature(
            id=LiteratureId(numbered(71_000 + place)),
            user=user,
            name=name,
            media_type="application/pdf",
            size=len(content),
            sha256=str(read_in.sha),
            added_at=at(TODAY, 8, 0),
            at_office=True,
            kind=list(LiteratureKind)[place % 6],
            language=("uk", "en", "zh")[place % 3],
            valid_to=TODAY + timedelta(days=30 * place) if place % 2 else None,
            internal=place == 2,
        )
        with store.apply() as applying:
            work = Work(applying.connection, store.shelves)
            files.keep(work, read_in)
            work.save(paper)
            applying.connection.execute(delete(book.files_out).where(book.files_out.c.sha == read_in.sha))
            if place:
                gone = {"whole": 0, "came": 0, "sha": None}
                applying.connection.execute(update(book.files).where(book.files.c.n == read_in.n).values(gone))
            applying.connection.exec_driver_sql("UPDATE literature SET _rv = 1")
