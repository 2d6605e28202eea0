"""Whatever a device that lost its mind may send: a typed answer, sound books, and nothing of anybody else's."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codec import BadMessage, pack
from fieldcrm.protocol.messages import Listing, Op, Tx, Verb, VerifyRequest
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import replica
from sync_server.endpoints.sync import exchange
from sync_server.endpoints.verify import compare
from sync_server.refusals import RequestRefused
from sync_server.verify import verify
from tests.support.callers import Caller
from tests.support.centres import COMPANY, EPOCH, PAM, Fleet

KINDS = [spec.told.wire for spec in REGISTRY] + [99]
IDS = [as_bytes(each.id) for each in COMPANY] + [bytes([number]) * 16 for number in range(1, 4)]
WORDS = ["", "draft", "ready", "shipped", "?", "[]", '["a"]', '{"a":"b"}', "2026-11-24", "A-1", "x\0", "ж" * 50]
VALUES = st.one_of(
    st.none(), st.sampled_from(WORDS), st.sampled_from(IDS), st.integers(-(2**63), 2**64 - 1), st.binary()
)


@st.composite
def ops(draw: st.DrawFn) -> Op:
    """An op that may make sense: mostly a kind's own columns, mostly with values that could stand in them."""
    table = draw(st.sampled_from(KINDS))
    spec = REGISTRY.by_wire.get(table)
    columns = [each.column for each in spec.columns] if spec else [2]
    likely = {each.column: _likely(each.codec.sql, each.codec.choices) for each in spec.columns} if spec else {}
    chosen = draw(st.lists(st.sampled_from([*columns, 1, 77]), unique=True, max_size=8))
    new = {column: draw(st.one_of(likely.get(column, VALUES), VALUES)) for column in chosen}
    old = {column: draw(VALUES) for column in chosen[:2]}
    return Op(draw(st.sampled_from(Verb)), table, draw(st.sampled_from(IDS)), draw(st.integers(0, 9)), new, old)


def _likely(sql: str, choices: tuple[str, ...]) -> "st.SearchStrategy[object]":
    if choices:
        return st.sampled_from(choices)
    return {"TEXT": st.sampled_from(WORDS), "INTEGER": st.integers(0, 1), "BLOB": st.sampled_from(IDS)}[sql]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(ops(), max_size=4), max_size=6))
def test_any_steps_are_answered_and_the_books_stay_sound(fleet: Fleet, steps: list[list[Op]]) -> None:
    caller = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    sealed = [caller.seal(*step, number=place) for place, step in enumerate(steps, 1)]
    assert len(caller.send(*sealed).acks) == len(steps)
    assert verify(fleet.centre) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.integers(0, 60))
def test_any_bytes_in_place_of_a_step_are_refused_or_answered(fleet: Fleet, noise: bytes, place: int) -> None:
    caller = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    good = pack(Tx(bytes(16), 1, 1, 0, (Op(Verb.UPDATE, 1, IDS[7], 1, {8: "+1"}),)))
    try:
        exchange(fleet.centre, caller.code, caller.request(good[:place] + noise + good[place + 1 :]))
    except RequestRefused:
        assert verify(fleet.centre) == []


LISTINGS = st.builds(
    Listing,
    st.sampled_from(KINDS),
    st.one_of(st.binary(max_size=40), st.lists(st.sampled_from(IDS), max_size=3).map(b"".join)),
    st.lists(st.integers(-(2**63), 2**63 - 1), max_size=3).map(tuple),
    st.binary(max_size=12),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.sampled_from(KINDS), st.integers(0, 2**63 - 1)),
    st.integers(0, 9),
    st.binary(max_size=300),
    st.lists(LISTINGS, max_size=3).map(tuple),
)
def test_whatever_is_to_be_compared_is_compared_or_refused(
    fleet: Fleet, columns: dict[int, int], bucket: int, ranges: bytes, rows: tuple[Listing, ...]
) -> None:
    pam = fleet.laptop(PAM) if not fleet.laptops else fleet.laptops[0]
    with pam.look() as reading:
        cursors = replica.standing(reading.connection, REGISTRY, "test").cursors
    asks = VerifyRequest(PROTOCOL, EPOCH, SCHEMA, bucket, cursors.get(bucket, 1), columns, b"", ranges, rows)
    try:
        answer = compare(fleet.centre, pam.code, asks, b"about-it")
    except (RequestRefused, BadMessage):
        return
    assert bucket in cursors
    assert {block.table for block in answer.blocks} <= set(columns)
