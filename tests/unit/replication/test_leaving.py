"""What a request carries is noted as asked once somebody was reached, and before anything of it leaves."""

from collections.abc import Callable

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import as_text
from fieldcrm.replication.exchange import State
from fieldcrm.replication.remote import NotSent
from fieldcrm.store.store import Store
from fieldcrm.store.taking_back import take_back
from tests.support.played import Office, Says, exchanged, is_away, more
from tests.support.told import asked, change, waiting


class Heralded(Office):
    """Hears the head of a request before its body, on so many lines one after the other."""

    def __init__(self, store: Store, *says: Says, lines: int = 1) -> None:
        super().__init__(*says)
        self.store, self.lines = store, lines
        self.noted = list[tuple[list[int], list[int]]]()
        """Before and after."""
        self.reached: Callable[[], None] = lambda: None

    def post_noting(
        self, path: str, sealed: bytes, note: Callable[[], None], *, device: str = "", key: bytes = b""
    ) -> bytes:
        """As any other, and it keeps what was noted when."""
        for _ in range(self.lines):
            self.reached()
            before = asked(self.store)
            note()
            self.noted.append((before, asked(self.store)))
        return self.post(path, sealed, device=device, key=key)


def test_it_is_noted_when_the_head_of_it_has_been_heard_and_not_before(store: Store) -> None:
    change(store, phone="+1")
    outcome = exchanged(store, office := Heralded(store))
    assert (outcome.state, outcome.pushed, office.noted) == (State.DONE, 1, [([0], [1])])
    assert (office.who, outcome.bytes_up) == ({("K7", b"p" * 32)}, office.up)


def test_a_request_that_carries_nothing_has_nothing_to_note(store: Store) -> None:
    office = Heralded(store, more)
    assert (exchanged(store, office).state, office.noted) == (State.DONE, [])


def test_what_broke_after_it_was_noted_may_have_arrived(store: Store) -> None:
    change(store, phone="+1")
    exchanged(store, Heralded(store, is_away(Trouble("link.offline"))))
    assert asked(store) == [1]


@pytest.mark.parametrize("lines", [1, 2])
def test_what_left_on_none_of_the_lines_that_were_tried_has_not_left(store: Store, lines: int) -> None:
    change(store, phone="+1")
    exchanged(store, Heralded(store, is_away(NotSent("link.offline")), lines=lines))
    assert asked(store) == [0]


def test_what_had_left_before_is_not_taken_for_here_alone(store: Store) -> None:
    change(store, phone="+1")
    exchanged(store, Heralded(store, is_away(Trouble("link.offline"))))
    change(store, phone="+2")
    exchanged(store, Heralded(store, is_away(NotSent("link.offline"))))
    assert asked(store) == [1, 0]


def test_what_is_taken_back_over_the_head_of_it_does_not_leave_and_the_rest_does(store: Store) -> None:
    change(store, phone="+1")
    change(store, email="pam@example.com")
    office = Heralded(store)

    def take_it_back() -> None:
        office.reached = lambda: None
        take_back(store, as_text(waiting(store)[-1][1]))

    office.reached = take_it_back
    outcome = exchanged(store, office)
    assert (outcome.state, outcome.pushed, waiting(store)) == (State.DONE, 1, [])
    assert [len(each.sealed) for each in office.asked] == [1], "of the first nobody has heard more than its head"


@pytest.mark.parametrize("is_brief", [True, False])
def test_on_a_line_of_few_words_what_was_sent_is_told_by_its_place_anyway(store: Store, is_brief: bool) -> None:
    class OfFewWords(Office):
        @property
        def is_brief(self) -> bool:
            return is_brief

    change(store, phone="+1")
    exchanged(store, office := OfFewWords())
    assert [each.placed for each in office.asked] == [not is_brief]
