"""Files that hang on a customer, a visit or an order, and literature for everybody: what is known of them. Their bytes
travel by themselves."""

import unicodedata
from datetime import date, datetime
from enum import IntEnum, StrEnum
from pathlib import PurePosixPath
from typing import Annotated, Final

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, AttachmentId, LiteratureId, OrderId, ProductId, UserId, VisitId
from fieldcrm.domain.marks import AUTHOR, NEVER, OFFICE, Delete, digest, entity, owner, wire, writer
from fieldcrm.domain.values import Line, Sha256, tidy_line

LARGEST_FILE: Final = 200 << 20
LONGEST_NAME: Final = 200
"""Bytes of UTF-8, fewer than any disk takes; what is too much is cut off before the ending, so that the file opens."""

_LONGEST_ENDING: Final = 12
_NO_NAME: Final = "file"
_NOT_IN_A_NAME: Final = str.maketrans(dict.fromkeys('<>:"|?*', "_"))
_OF_WINDOWS: Final = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(10))}
)


class FileKind(StrEnum):
    """What a file is to the people who work with it; it decides what is sent first."""

    SIGNATURE = "signature"
    PHOTO = "photo"
    ATTACHMENT = "attachment"
    UNKNOWN = "?"


SMALL: Final = 300 << 10
"""So many bytes may go over a link that costs money without being asked for: a signature, not a photograph."""


class Rank(IntEnum):
    """What is sent first."""

    PRESSED = -1  # somebody wants it to go now, whatever the link costs
    SIGNATURE = 0
    ORDER = 1
    PHOTO = 2
    OTHER = 3


@entity(wire=22, delete=Delete.EDIT_WINS)
class Attachment:
    """A file of a customer's; with a `visit` or an `order` it hangs on that. `sha256` names its bytes for good.

    `at_office` is the centre's word that it has them all. A signature says who has signed (`signed_by`), and by the
    digest of what stood there (`signed`) it is bound to that.
    """

    id: Annotated[AttachmentId, wire(1, since=4)]
    account: Annotated[AccountId, wire(2, NEVER, since=4), owner]
    user: Annotated[UserId, wire(3, NEVER, since=4), writer]
    kind: Annotated[FileKind, wire(4, NEVER, since=4)]
    name: Annotated[Line, wire(5, AUTHOR, since=4)]
    media_type: Annotated[Line, wire(6, NEVER, since=4)]
    size: Annotated[int, wire(7, NEVER, since=4)]
    sha256: Annotated[Sha256, wire(8, NEVER, since=4), digest]
    added_at: Annotated[datetime, wire(9, NEVER, since=4)]
    visit: Annotated[VisitId | None, wire(10, NEVER, since=4)] = None
    order: Annotated[OrderId | None, wire(11, NEVER, since=4)] = None
    at_office: Annotated[bool, wire(12, OFFICE, since=4)] = False
    signed_by: Annotated[Line | None, wire(13, NEVER, since=5)] = None
    signed: Annotated[Sha256 | None, wire(14, NEVER, since=5)] = None

    @property
    def rank(self) -> Rank:
        """What proves an order is small, and worth most."""
        if self.kind is FileKind.SIGNATURE:
            return Rank.SIGNATURE
        if self.order is not None:
            return Rank.ORDER
        return Rank.PHOTO if self.kind is FileKind.PHOTO else Rank.OTHER


class LiteratureKind(StrEnum):
    """What a paper of the office's is for."""

    LEAFLET = "leaflet"
    CATALOGUE = "catalogue"
    PRICES = "prices"
    PRESENTATION = "presentation"
    INSTRUCTION = "instruction"
    CERTIFICATE = "certificate"
    OTHER = "other"
    UNKNOWN = "?"


@entity(wire=23, merge=OFFICE, delete=Delete.BY_OFFICE, plural="literature")
class Literature:
    """What the office gives everybody to read and to show, from one day to another.

    Some of it is about one product, or for customers of one segment. What is `internal` is not shown to customers.
    """

    id: Annotated[LiteratureId, wire(1, since=4)]
    user: Annotated[UserId, wire(2, NEVER, since=4), writer]
    name: Annotated[Line, wire(3, since=4)]
    media_type: Annotated[Line, wire(4, NEVER, since=4)]
    size: Annotated[int, wire(5, NEVER, since=4)]
    sha256: Annotated[Sha256, wire(6, NEVER, since=4), digest]
    added_at: Annotated[datetime, wire(7, NEVER, since=4)]
    at_office: Annotated[bool, wire(8, since=4)] = False
    kind: Annotated[LiteratureKind, wire(9, since=5)] = LiteratureKind.OTHER
    language: Annotated[Line | None, wire(10, since=5)] = None
    product: Annotated[ProductId | None, wire(11, since=5)] = None
    segment: Annotated[Line | None, wire(12, since=5)] = None
    valid_from: Annotated[date | None, wire(13, since=5)] = None
    valid_to: Annotated[date | None, wire(14, since=5)] = None
    internal: Annotated[bool, wire(15, since=5)] = False

    def is_valid(self, day: date) -> bool:
        """Whether it is shown on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    @property
    def rank(self) -> Rank:
        """It can wait."""
        return Rank.OTHER


def must_be_a_size(size: int, name: str) -> None:
    """Refuse what is nothing, and what is too much to carry."""
    if size <= 0:
        raise RuleBroken("attachment.empty", name, "file")
    if size > LARGEST_FILE:
        raise RuleBroken("attachment.large", name, "file")


def file_name(given: str) -> str:
    """A name that names a file and nothing else: no folders, no marks that turn writing around, no device of a system,
    and no longer than any disk takes."""
    whole = unicodedata.normalize("NFC", tidy_line(_whole_letters(given)))
    name = PurePosixPath(whole.replace("\\", "/")).name.translate(_NOT_IN_A_NAME).strip(" .")
    before, dot, ending = name.rpartition(".")
    if not dot or len(ending) > _LONGEST_ENDING:
        before, dot, ending = name, "", ""
    if before.partition(".")[0].strip().upper() in _OF_WINDOWS:
        before = f"_{before}"
    room = LONGEST_NAME - len((dot + ending).encode())
    kept = before.encode()[:room].decode(errors="ignore").rstrip(" .")
    return f"{kept or _NO_NAME}{dot}{ending}"


def _whole_letters(text: str) -> str:
    """A disk may hold names that are no text."""
    return text.encode("utf-8", "replace").decode()
