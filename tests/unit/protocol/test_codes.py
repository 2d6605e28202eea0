"""What the centre says of a transaction, in numbers that are for ever."""

from fieldcrm.protocol.codes import Result


def test_of_what_was_refused_nothing_was_taken_and_it_is_not_sent_again() -> None:
    """What only came too early is: it is neither taken nor refused."""
    taken = {Result.APPLIED, Result.MERGED, Result.PUT_ASIDE, Result.DUPLICATE}
    assert {each for each in Result if not each.refused} == taken | {Result.MISSING_DEPENDENCY}
