"""The audit on both databases: every deed is a link, and no link is changed unseen."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import UpdateBase, delete, func, select, update

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.messages import EnrolRequest
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import audit, audit_heads, edits, lives
from sync_server.audit import Act, Broken, Deed
from sync_server.endpoints.enrol import enrol
from sync_server.invites import MINUTES, invite
from sync_server.scope import SERVER
from sync_server.store.tables import audit_links, tx_log
from tests.support.callers import Caller, edit, insert
from tests.support.centres import BAKERY, PAM, Fleet

BAKERY_ID = as_bytes(BAKERY.id)
LINK, LOG = audit_links.c, tx_log.c
LINKS = 5


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    """The first device; its chain has five links, of the second of which there were two steps in two lanes."""
    made = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    made.pull()
    made.do(edit("account", BAKERY_ID, 1, phone="1"))
    task = insert("activity", b"t" * 16, user=as_bytes(PAM.id), type="task", starts_at="2026-11-24T09:00:00.000000Z")
    made.send(made.seal(edit("account", BAKERY_ID, 1, notes="2"), lane=0), made.seal(task))
    for number in range(3, LINKS + 1):
        made.do(edit("account", BAKERY_ID, 1, phone=str(number)))
    return made


def found(fleet: Fleet) -> list[Broken]:
    with fleet.centre.read() as connection:
        return audit.broken(connection)


def acts(fleet: Fleet, chain: int = 0) -> list[Act]:
    with fleet.centre.read() as connection:
        return [each.deed.act for each in audit.links_of(connection, chain)]


def tamper(fleet: Fleet, *statements: UpdateBase) -> list[tuple[int, int]]:
    """What is found after that was done; then it is undone."""
    with fleet.centre.engine.connect() as connection, connection.begin() as done:
        for each in statements:
            connection.execute(each)
        told = [(each.chain, each.no) for each in audit.broken(connection)]
        done.rollback()
    return told


def test_every_act_of_the_office_is_a_link_of_the_centres_chain(fleet: Fleet) -> None:
    before = acts(fleet)
    assert before == [Act.MADE, Act.WROTE]
    code, _ = invite(fleet.centre, PAM.login, MINUTES)
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    enrol(fleet.centre, EnrolRequest(PROTOCOL, code, public, key.sign(code.encode() + public), "Desk", "test"))
    edits.change(fleet.centre, REGISTRY.by_name["user"], SERVER, PAM.login, {"active": "no"})
    assert acts(fleet)[2:] == [Act.INVITED, Act.WROTE, Act.JOINED, Act.WROTE]
    assert found(fleet) == []


@pytest.mark.usefixtures("pam")
def test_all_that_is_taken_of_a_device_at_once_is_one_link(fleet: Fleet) -> None:
    assert acts(fleet, 1) == [Act.TOOK] * LINKS
    with fleet.centre.read() as connection:
        spans = [
            [(span.lane, span.first, span.last) for span in each.deed.spans] for each in audit.newest(connection, 4, 1)
        ]
    assert spans == [[(1, 5, 5)], [(1, 4, 4)], [(1, 3, 3)], [(0, 1, 1), (1, 2, 2)]]
    assert found(fleet) == []


def test_the_same_work_sent_again_and_an_idle_exchange_add_no_link(fleet: Fleet, pam: Caller) -> None:
    again = pam.seal(edit("account", BAKERY_ID, 1, phone="6"))
    pam.send(again)
    links = len(acts(fleet, 1))
    pam.send(again)
    pam.send()
    assert (links, len(acts(fleet, 1))) == (LINKS + 1, LINKS + 1)


@pytest.mark.usefixtures("pam")
def test_whatever_link_is_changed_or_taken_out_is_named(fleet: Fleet) -> None:
    others: dict[str, object] = {"at_ms": 1, "act": Act.MADE.value, "spans": b"\x90"}
    others |= dict.fromkeys(("by", "about", "digest", "hash"), b"x" * 16)
    for no in range(1, LINKS + 1):
        mine = (LINK.chain == 1, LINK.no == no)
        for name, value in others.items():
            assert tamper(fleet, update(audit_links).where(*mine).values({name: value})) == [(1, no)], name
        assert tamper(fleet, delete(audit_links).where(*mine)) == ([(1, no)] if no < LINKS else [])
    assert found(fleet) == []


@pytest.mark.usefixtures("pam")
def test_what_no_release_could_have_written_is_named_too(fleet: Fleet) -> None:
    for values in ({"act": "nothing"}, {"spans": b""}, {"spans": b"\x91\x01"}, {"no": 900}):
        assert tamper(fleet, update(audit_links).where(LINK.chain == 1, LINK.no == 2).values(values)) == [(1, 2)]


@pytest.mark.usefixtures("pam")
def test_links_that_were_exchanged_are_named(fleet: Fleet) -> None:
    swaps = [
        update(audit_links).where(LINK.chain == 1, LINK.no == was).values(no=now)
        for was, now in ((2, 9), (3, 2), (9, 3))
    ]
    assert tamper(fleet, *swaps) == [(1, 2)]


@pytest.mark.usefixtures("pam")
def test_history_that_was_changed_behind_a_link_is_named(fleet: Fleet) -> None:
    third, office = (LOG.device == 1, LOG.lane == 1, LOG.number == 3), LOG.device == 0
    for values in ({"body": b"other"}, {"code": 1}, {"number": 900}):
        assert tamper(fleet, update(tx_log).where(*third).values(values)) == [(1, 3)]
    assert tamper(fleet, delete(tx_log).where(*third)) == [(1, 3)]
    assert tamper(fleet, update(tx_log).where(office).values(body=b"other")) == [(0, 2)]


def test_a_chain_that_was_cut_or_written_anew_is_known_by_the_signed_heads(fleet: Fleet, pam: Caller) -> None:
    with fleet.centre.read() as connection:
        signed = audit_heads.heads(connection, 1)
        assert signed.missing(connection) == []
    pam.do(edit("account", BAKERY_ID, 1, phone="7"))
    with fleet.centre.write() as connection:
        assert signed.missing(connection) == []
        connection.execute(delete(audit_links).where(LINK.chain == 1, LINK.no >= LINKS))
        assert audit.broken(connection) == []
        assert [(each.chain, each.no) for each in signed.missing(connection)] == [(1, LINKS)]
        audit.link(connection, 5, Deed(act=Act.TOOK, by=b"x" * 16), 1)
        assert [(each.chain, each.no) for each in signed.missing(connection)] == [(1, LINKS)]


def test_two_who_work_at_the_office_at_once_make_two_links(fleet: Fleet) -> None:
    def change(name: str) -> None:
        edits.change(fleet.centre, REGISTRY.by_name["territory"], SERVER, name, {"name": f"The {name}"})

    before = len(acts(fleet))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(change, ("EAST", "WEST") * 1))
    assert (len(acts(fleet)) - before, found(fleet)) == (2, [])


@pytest.mark.usefixtures("pam")
def test_the_chain_goes_on_through_a_restore(fleet: Fleet) -> None:
    with fleet.centre.write() as connection:
        lives.begin(connection, fleet.clock())
        audit.link(connection, fleet.clock(), Deed(act=Act.RESTORED, about=fleet.centre.epoch(connection)[1]))
    assert (acts(fleet)[-1], found(fleet)) == (Act.RESTORED, [])


def test_a_push_that_is_refused_whole_leaves_no_link(fleet: Fleet, pam: Caller) -> None:
    with pytest.raises(Exception, match="LANE_GAP"):
        pam.send(pam.seal(edit("account", BAKERY_ID, 1, phone="9"), number=40))
    with fleet.centre.read() as connection:
        assert connection.scalar(select(func.count()).where(LINK.chain == 1)) == LINKS


@pytest.mark.usefixtures("pam")
def test_only_heads_that_the_company_signed_as_they_stand_are_believed(
    fleet: Fleet, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ours, other = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    file = tmp_path_factory.mktemp("heads") / "heads.json"
    with fleet.centre.read() as connection:
        told = audit_heads.heads(connection, 1)
    content = audit_heads.written(told, ours)
    file.write_bytes(content)
    assert audit_heads.read(file, ours.public_key()) == told
    for key, spoilt in (
        (other, content),
        (ours, content.replace(b'"at_ms": 1', b'"at_ms": 2')),
        (ours, b""),
        (ours, b"[]"),
        (ours, b"{}"),
        (ours, b"[" * 100_000),
        (ours, content.replace(b"signature", b"nothing")),
    ):
        file.write_bytes(spoilt)
        with pytest.raises(RuleBroken) as refused:
            audit_heads.read(file, key.public_key())
        assert refused.value.code == "audit.heads_form"
