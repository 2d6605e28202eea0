"""Commands about the audit: what was done here, and whether the record of it is as it was written."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, select

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.ids import as_text
from sync_server import audit, audit_heads
from sync_server.audit import Broken, Link
from sync_server.batch import AS_SERVER
from sync_server.centre import Centre
from sync_server.cli.places import centre
from sync_server.config import place
from sync_server.disk import beside
from sync_server.signing import signing_key
from sync_server.store.tables import devices

HERE = "server"
LISTED = 100
MOST_TOLD = 5


def listed(said: Namespace) -> object:
    """The newest links of every chain, or of one, the newest first."""
    with centre(said) as opened, opened.read() as connection:
        names = _names(connection)
        logins = {person.id: person.login for person in opened.company(connection).people.values()}
        newest = audit.newest(connection, LISTED if said.limit is None else said.limit, _chain(names, said.device))
        return [_told(each, names, logins) for each in newest]


def verified(said: Namespace) -> object:
    """How many links there are; the first broken one of each chain is named, and that is Trouble."""
    with centre(said) as opened, opened.read() as connection:
        found = audit.broken(connection)
        if said.heads:
            known = audit_heads.read(Path(said.heads), signing_key(_key(said)).public_key())
            found += known.missing(connection)
        names = _names(connection)
        if found:
            raise Trouble("audit.broken", "; ".join(_named(each, names) for each in found[:MOST_TOLD]))
        chains = audit_heads.heads(connection, opened.now_ms()).chains
    return {"ok": True, "chains": len(chains), "links": sum(no for no, _ in chains.values())}


def heads_signed(said: Namespace) -> object:
    """A file with the head of each chain, signed with the company's key; refused where a chain does not hold."""
    file = Path(said.file)
    if file.exists():
        raise RuleBroken("file.exists", said.file, "file")
    with centre(said) as opened:
        content, count = _heads_of(opened, said)
    try:
        with beside(file) as partial:
            partial.write_bytes(content)
    except OSError as error:
        raise RuleBroken("file.unwritable", f"{file}: {error.strerror}", "file") from error
    return {"file": said.file, "chains": count}


def _heads_of(opened: Centre, said: Namespace) -> tuple[bytes, int]:
    with opened.read() as connection:
        if found := audit.broken(connection):
            raise Trouble("audit.broken", "; ".join(_named(each, _names(connection)) for each in found[:MOST_TOLD]))
        found_heads = audit_heads.heads(connection, opened.now_ms())
    return audit_heads.written(found_heads, signing_key(_key(said))), len(found_heads.chains)


def _key(said: Namespace) -> Path:
    file = Path(said.key) if said.key else place(said.data, said.database).signing_key
    if file is None:
        raise RuleBroken("invitation.key", "", "key")
    return file


def _names(connection: Connection) -> dict[int, str]:
    """The chains as people call them: the device's code."""
    query = select(devices.c.no, devices.c.code)
    return {AS_SERVER: HERE, **{row.no: row.code for row in connection.execute(query)}}


def _chain(names: dict[int, str], code: str | None) -> int | None:
    if code is None:
        return None
    found = next((chain for chain, name in names.items() if name == code), None)
    if found is None:
        raise RuleBroken("record.missing", f"device {code}", "device")
    return found


def _named(broken: Broken, names: dict[int, str]) -> str:
    return f"{names.get(broken.chain, broken.chain)}, link {broken.no}: {broken.why}"


def _told(link: Link, names: dict[int, str], logins: dict[bytes, str]) -> dict[str, object]:
    deed = link.deed
    about = f"{sum(span.last - span.first + 1 for span in deed.spans)} steps" if deed.spans else _id(deed.about)
    return {
        "at": datetime.fromtimestamp(link.at_ms / 1000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "chain": names.get(link.chain, str(link.chain)),
        "no": link.no,
        "act": deed.act.value,
        "by": logins.get(deed.by, HERE if deed.by in (b"", bytes(16)) else _id(deed.by)),
        "about": logins.get(deed.about, about),
        "hash": link.hash.hex()[:16],
    }


def _id(found: bytes) -> str:
    return as_text(found) if len(found) == 16 else found.hex()
