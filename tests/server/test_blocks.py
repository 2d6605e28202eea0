"""How much of a bucket is looked at next."""

from sync_server.blocks import FIRST_STRETCH, LONGEST_STRETCH, Room


def test_many_buckets_with_next_to_nothing_in_them_are_looked_at_in_stretches_a_database_can_count() -> None:
    room = Room(0)
    for _ in range(100):
        room.take(1)
    assert FIRST_STRETCH < room.stretch <= LONGEST_STRETCH < 2**63
