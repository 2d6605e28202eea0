"""A laptop that does not hold what the centre holds finds out, and is whole again once it has read that anew."""

from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import text

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Kind, SyncAnswer
from fieldcrm.store import replica
from tests.support.arrivals import came
from tests.support.centres import BAKERY, CARL, PAM, Fleet, Laptop, codes, fresh_id
from tests.support.verifying import holds_what_the_office_holds


def suspects(laptop: Laptop) -> list[str]:
    """Exchange once; say which buckets were found to differ."""
    taken = laptop.take(laptop.ask(laptop.request()))
    assert taken.current
    read_anew(laptop)
    return taken.suspect


def read_anew(laptop: Laptop) -> None:
    """Nobody mends row by row what differs: the next exchange brings all of it."""
    with laptop.look() as reading:
        suspects = replica.suspects(reading.connection, laptop.clock())
    replica.send_back(laptop.store, suspects)


def buyer(by: Laptop) -> Contact:
    """A buyer at the bakery, known to the centre."""
    made = Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name="Tkach")
    with by.work() as work:
        work.save(made)
    by.sync()
    return made


def without_deletions(answer: SyncAnswer) -> SyncAnswer:
    """The answer as a fault in our own code would take it in."""
    frames = tuple(
        replace(frame, blocks=tuple(block for block in frame.blocks if block.kind is not Kind.DELETE))
        for frame in answer.frames
    )
    return replace(answer, frames=frames)


def miss_the_deletion(pam: Laptop, carl: Laptop) -> Contact:
    """Carl takes a buyer away and Pam's laptop keeps it, and has found out that something is wrong."""
    made = buyer(carl)
    pam.sync()
    with carl.work() as work:
        work.delete(Contact, made.id)
    carl.sync()
    taken = pam.take(without_deletions(pam.ask(pam.request())))
    assert len(taken.suspect) == 1
    read_anew(pam)
    return made


def test_a_row_that_got_lost_comes_back(fleet: Fleet) -> None:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    made = buyer(carl)
    pam.sync()
    with pam.store.apply() as applying:
        applying.connection.execute(text("DELETE FROM contact"))
        applying.connection.execute(text("UPDATE sync_bucket SET n = n - 1"))
    carl.change(notes="Closed on Mondays")
    carl.sync()
    assert suspects(pam) != []
    assert suspects(pam) == []
    with pam.look() as reading:
        assert reading.load(Contact, made.id).family_name == "Tkach"
    assert holds_what_the_office_holds(pam)


def test_a_row_whose_deletion_was_missed_goes(fleet: Fleet) -> None:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    made = miss_the_deletion(pam, carl)
    assert not holds_what_the_office_holds(pam)
    assert suspects(pam) == []
    with pam.look() as reading:
        assert reading.find(Contact, made.id) is None
    assert holds_what_the_office_holds(pam)


def test_what_was_typed_into_a_row_that_goes_is_kept_as_a_conflict(fleet: Fleet) -> None:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    made = miss_the_deletion(pam, carl)
    with pam.work() as work:
        work.change(Contact, made.id, {"family_name": "Tkachenko"})
    answers = codes(pam.sync())
    assert len(answers) == 1
    assert Result(answers[0]).refused or answers[0] is Result.PUT_ASIDE
    assert any("Tkachenko" in str(conflict) for conflict in pam.conflicts())
    assert holds_what_the_office_holds(pam)


def test_what_was_typed_elsewhere_stays_and_is_sent(fleet: Fleet) -> None:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    miss_the_deletion(pam, carl)
    pam.change(phone="+1 555 0100")
    assert codes(pam.sync()) == [Result.APPLIED]
    carl.sync()
    assert carl.account().phone == pam.account().phone == "+1 555 0100"
    assert holds_what_the_office_holds(pam)


def test_what_comes_again_unchanged_is_not_told_as_news(fleet: Fleet) -> None:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    miss_the_deletion(pam, carl)
    before = news(pam)
    pam.sync()
    assert [each for each in news(pam) if each not in before] == []


def test_what_changed_while_a_bucket_was_read_again_is_told_as_news(fleet: Fleet) -> None:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    miss_the_deletion(pam, carl)
    before = news(pam)
    carl.change(notes="Closed on Mondays")
    carl.sync()
    pam.sync()
    assert [each[:2] for each in news(pam) if each not in before] == [("account", BAKERY.id)]


def news(laptop: Laptop) -> list[tuple[str, str, datetime]]:
    """What this laptop says came from others, and when."""
    return [(each.kind, each.id, each.at) for each in came(laptop.store)]
