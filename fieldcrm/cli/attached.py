"""The `file` commands: what hangs on customers, visits and orders, and literature."""

from collections.abc import Sequence
from pathlib import Path

from fieldcrm.cli.answers import Answer, table
from fieldcrm.cli.command import Argument, Command, flag, option, word
from fieldcrm.cli.desk import Desk
from fieldcrm.cli.exchanges import exchange, status_of
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.attachments import FileKind
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, OrderId, VisitId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.sentences import sentence
from fieldcrm.machine import clock
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.exchange import State
from fieldcrm.services import files
from fieldcrm.services.records import must_id
from fieldcrm.store.queries.files import FileLine, Where, all_files, file_line, files_of, literature
from fieldcrm.store.store import Reading

KINDS = [kind.value for kind in FileKind if kind is not FileKind.UNKNOWN]
STANDS = {
    Where.ONLY_HERE: "on this laptop",
    Where.BOTH: "on this laptop, at the office",
    Where.OFFICE: "at the office",
    Where.COMING: "on its way",
    Where.NOWHERE: "not at the office yet",
    Where.REFUSED: "not taken by the office",
}
On = tuple[str, str] | None


def add(
    desk: Desk, file: str, account: str | None, visit: str | None, order: str | None, for_all: bool, kind: str | None
) -> Answer:
    """Hang a file on a customer, a visit or an order, or give it to everybody."""
    if for_all:
        _must_be_one("literature", account, visit, order, kind)
        made = files.publish(desk.store, Path(file), at=clock.now(), new_id=clock.new_id)
        return _told(desk, made.id)
    with desk.store.read() as reading:
        field, id = _on(reading, account, visit, order) or _must_be_on()
    attached = files.attach(
        desk.store,
        Path(file),
        account=AccountId(id) if field == "account" else None,
        visit=VisitId(id) if field == "visit" else None,
        order=OrderId(id) if field == "order" else None,
        kind=None if kind is None else FileKind(kind),
        at=clock.now(),
        new_id=clock.new_id,
    )
    return _told(desk, attached.id)


def list_(desk: Desk, account: str | None, visit: str | None, order: str | None, for_all: bool) -> Answer:
    """The files of a customer, a visit or an order, or all there are."""
    with desk.store.read() as reading:
        on = _on(reading, account, visit, order)
        if for_all:
            lines: Sequence[FileLine] = literature(reading)
        else:
            lines = all_files(reading) if on is None else files_of(reading, *on)
    return Answer(document=[_document(line) for line in lines], lines=_rows(lines))


def save(desk: Desk, id: str, target: str) -> Answer:
    """Write a file out, under its own name where a folder is given."""
    into = files.save_as(desk.store, id, Path(target))
    return Answer(document={"id": id, "file": str(into)}, lines=[f"saved as {into}"])


def fetch(desk: Desk, id: str, server: str | None) -> Answer:
    """Exchange, and fetch that file before all others."""
    files.ask_for(desk.store, id)
    outcome = exchange(desk, server)
    with desk.store.read() as reading:
        line = file_line(reading, id)
    if not line.is_here and outcome.state is State.DONE:
        raise RuleBroken("attachment.not_there", line.name, "id")
    return Answer(document=_document(line), lines=_rows([line]), status=status_of(outcome))


def remove(desk: Desk, id: str) -> Answer:
    """Take a file off what it hangs on, for everybody."""
    with desk.store.read() as reading:
        line = file_line(reading, id)
    files.remove(desk.store, id)
    return Answer(document={"id": id, "removed": True}, lines=[f"{line.name} was taken off"])


def _on(reading: Reading, account: str | None, visit: str | None, order: str | None) -> On:
    said = {"account": (Account, account), "visit": (Visit, visit), "order": (Order, order)}
    found = [(field, must_id(reading, REGISTRY[kind], text)) for field, (kind, text) in said.items() if text]
    _must_be_one(*(text for _, text in found))
    return found[0] if found else None


def _must_be_on() -> tuple[str, str]:
    raise RuleBroken("attachment.on_nothing", "", "on")


def _must_be_one(*said: str | None) -> None:
    if len([each for each in said if each is not None]) > 1:
        raise RuleBroken("attachment.on_one", "", "on")


def _told(desk: Desk, id: str) -> Answer:
    with desk.store.read() as reading:
        line = file_line(reading, id)
    return Answer(document=_document(line), lines=_rows([line]))


def _document(line: FileLine) -> dict[str, object]:
    told: dict[str, object] = {
        "id": line.id,
        "kind": line.kind,
        "name": line.name,
        "media_type": line.media_type,
        "size": line.size,
        "sha256": line.sha256,
        "added_at": f"{line.added_at:%Y-%m-%dT%H:%M:%SZ}",
        "user": line.user,
        "account": line.account,
        "visit": line.visit,
        "order": line.order,
        "where": line.where.value,
        "came": line.came,
    }
    return {**told, "message": sentence(line.reason)} if line.reason else told


def _rows(lines: Sequence[FileLine]) -> list[str]:
    rows = [(line.id, line.kind, line.name, line.size, STANDS[line.where]) for line in lines]
    return table(("id", "kind", "name", "bytes", "stands"), rows)


ON = (
    option("--account", "ID", "on a customer, by id or number"),
    option("--visit", "ID", "on a visit"),
    option("--order", "ID", "on an order, by id or number"),
    flag("--literature", "for everybody to read and to show; the office's to give", "for_all"),
)
ID = word("id", "ID", "the file's id")
COMMANDS = (
    Command(
        "file add",
        "Hang a file on a customer, a visit or an order; a copy is kept here, encrypted.",
        add,
        (
            word("file", "FILE", "the file on this machine"),
            *ON,
            Argument("--kind", "what it is; an image is a photo unless this is said", {"choices": KINDS}),
        ),
    ),
    Command("file list", "List files, and where they are.", list_, ON),
    Command("file save", "Write a file out.", save, (ID, word("target", "FILE", "where to: a folder, or a new name"))),
    Command(
        "file fetch",
        "Exchange with the server, and fetch a file before all others.",
        fetch,
        (ID, option("--server", "URL", "another address of the same server (or FIELDCRM_SERVER)")),
    ),
    Command("file remove", "Take a file off what it hangs on, for everybody.", remove, (ID,)),
)
