"""Answers that overtake each other."""

from fieldcrm.ui.shared.latest import Latest


def test_an_older_answer_never_covers_a_newer_one() -> None:
    shown: list[str] = []
    latest = Latest(shown.append)
    before, after = latest.next(), latest.next()
    after("with the change")
    before("without the change")
    assert shown == ["with the change"]


def test_answers_in_the_order_of_asking_are_all_shown() -> None:
    shown: list[str] = []
    latest = Latest(shown.append)
    first, second = latest.next(), latest.next()
    first("first")
    second("second")
    assert shown == ["first", "second"]


def test_an_answer_about_the_record_shown_before_is_dropped() -> None:
    shown: list[str] = []
    latest = Latest(shown.append)
    former = latest.next()
    latest.turn()
    former("of the customer before")
    latest.next()("of the customer now")
    assert shown == ["of the customer now"]
