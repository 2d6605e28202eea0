"""What is written and not added yet is kept with every letter, and until it is written where it belongs."""

import pytest

from fieldcrm.ui.shared.drafts import Drafts, parts_of


class Words(dict[str, str]):
    """A memory that counts how often it is written."""

    writes = 0

    def recall(self, name: str) -> str:
        return self.get(name, "")

    def keep(self, name: str, value: str) -> None:
        self.writes += 1
        self[name] = value


@pytest.fixture
def words() -> Words:
    return Words()


@pytest.fixture
def drafts(words: Words) -> Drafts:
    return Drafts(words)


def test_each_letter_is_kept_and_the_same_text_only_once(drafts: Drafts, words: Words) -> None:
    for text in ("s", "so", "so", "sof"):
        drafts.keep("sofia", text)
    assert (drafts.of("sofia"), words.writes) == ("sof", 3)


def test_what_is_handed_over_is_kept_though_its_field_is_empty_again(drafts: Drafts, words: Words) -> None:
    drafts.keep("sofia", "a note")
    drafts.hand_over("sofia", "a note")
    drafts.keep("sofia", "")
    assert (drafts.of("sofia"), words.writes) == ("a note", 2)
    drafts.added("sofia", "a note")
    assert drafts.of("sofia") == ""


def test_what_was_begun_meanwhile_stays_when_the_one_before_is_added(drafts: Drafts) -> None:
    drafts.hand_over("sofia", "the first")
    drafts.keep("sofia", "the second")
    drafts.added("sofia", "the first")
    assert drafts.of("sofia") == "the second"


def test_what_was_refused_is_there_to_be_put_back_unless_something_else_was_begun(drafts: Drafts) -> None:
    drafts.hand_over("sofia", "the first")
    drafts.keep("sofia", "")
    assert drafts.refused("sofia", "the first")
    drafts.hand_over("sofia", "the first")
    drafts.keep("sofia", "the second")
    assert not drafts.refused("sofia", "the first")


def test_what_was_refused_can_be_given_up(drafts: Drafts) -> None:
    drafts.hand_over("sofia", "the first")
    drafts.refused("sofia", "the first")
    drafts.keep("sofia", "")
    assert drafts.of("sofia") == ""


def test_whatever_was_not_written_when_the_window_died_is_begun_once_more(drafts: Drafts, words: Words) -> None:
    for text in ("the first", "the second"):
        drafts.hand_over("sofia", text)
    drafts.keep("sofia", "the th")
    anew = Drafts(words)
    assert (anew.of("sofia"), anew.left("sofia")) == ("the th", "")
    anew.hand_over("sofia", "the third")
    assert anew.left("sofia") == "the first"
    anew.keep("sofia", "")
    assert anew.left("sofia") == "the second"


def test_of_two_that_read_the_same_one_is_written(drafts: Drafts, words: Words) -> None:
    for _ in range(2):
        drafts.hand_over("sofia", "bread")
    drafts.added("sofia", "bread")
    assert parts_of(words["drafts/sofia"])[0] == ["bread"]
    drafts.added("sofia", "bread")
    assert words["drafts/sofia"] == ""


def test_what_was_refused_waits_behind_what_was_begun_meanwhile(drafts: Drafts) -> None:
    drafts.hand_over("sofia", "the first")
    drafts.keep("sofia", "the second")
    drafts.refused("sofia", "the first")
    assert drafts.of("sofia") == "the second"
    drafts.keep("sofia", "")
    assert drafts.of("sofia") == "the first"
