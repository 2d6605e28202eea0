"""The merge decides by policy, and whatever loses is put aside: no value is ever lost."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.marks import Policy
from fieldcrm.protocol.merge import Plain, Sides, Verdict, merge

NEXT = {"draft": {"ready"}, "ready": {"accepted"}, "accepted": {"asked"}}


def step(was: str, to: str) -> str | None:
    """Calling off what is accepted is a request; anything else is in the table or nothing."""
    return to if to in NEXT[was] else "asked" if (was, to) == ("accepted", "called off") else None


SINGLE = [Policy.LATER, Policy.OFFICE, Policy.ADMIN, Policy.AUTHOR, Policy.ASK, Policy.NEVER]


def sides(
    was: Plain,
    mine: Plain,
    theirs: Plain,
    *,
    seen: bool = False,
    later: bool = False,
    author: bool = False,
    office: bool = False,
) -> Sides:
    return Sides(was={5: was}, mine={5: mine}, theirs={5: theirs}, seen=seen, later=later, author=author, office=office)


flags = st.fixed_dictionaries({name: st.booleans() for name in ("seen", "later", "author", "office")})


@given(st.sampled_from(SINGLE), st.sampled_from("abc"), st.sampled_from("abc"), flags)
def test_the_value_that_loses_is_put_aside_unless_its_end_was_seen(
    policy: Policy, mine: str, theirs: str, told: dict[str, bool]
) -> None:
    verdict = merge(policy, None, sides("o", mine, theirs, **told))
    kept = {*verdict.take.values(), *(verdict.aside or {}).values()}
    assert mine in kept
    assert theirs in kept or told["seen"]


MAPS = st.dictionaries(st.sampled_from("abc"), st.sampled_from("xy"), max_size=3).map(
    lambda pairs: json.dumps(pairs, sort_keys=True, separators=(",", ":"))
)


@given(st.sampled_from([*Policy]), MAPS, MAPS, MAPS, flags)
def test_what_stands_is_never_put_aside(
    policy: Policy, was: str, mine: str, theirs: str, told: dict[str, bool]
) -> None:
    verdict = merge(policy, None, sides(was, mine, theirs, **told))
    assert verdict.aside != verdict.take


@given(st.sampled_from([*Policy]), flags)
def test_equal_values_are_never_a_conflict(policy: Policy, told: dict[str, bool]) -> None:
    assert merge(policy, None, sides("o", "x", "x", **told)) == Verdict({5: "x"})


@pytest.mark.parametrize(
    ("policy", "told", "taken", "is_open"),
    [
        (Policy.LATER, {"later": True}, "mine", False),
        (Policy.LATER, {}, "theirs", False),
        (Policy.OFFICE, {"later": True, "author": True}, "theirs", False),
        (Policy.OFFICE, {"office": True}, "mine", False),
        (Policy.AUTHOR, {"author": True}, "mine", False),
        (Policy.AUTHOR, {"later": True}, "theirs", True),
        (Policy.AUTHOR, {"office": True}, "theirs", True),
        (Policy.ASK, {"later": True, "author": True, "office": True}, "theirs", True),
        (Policy.NEVER, {"later": True, "author": True, "office": True}, "theirs", False),
    ],
)
def test_two_people_who_did_not_see_each_other(
    policy: Policy, told: dict[str, bool], taken: str, is_open: bool
) -> None:
    verdict = merge(policy, None, sides("was", "mine", "theirs", **told))
    lost = "theirs" if taken == "mine" else "mine"
    assert verdict == Verdict({5: taken}, {5: lost}, open=is_open)


@pytest.mark.parametrize("policy", [Policy.LATER, Policy.ASK])
def test_a_value_that_was_seen_is_simply_overwritten(policy: Policy) -> None:
    assert merge(policy, None, sides("o", "new", "o", seen=True)) == Verdict({5: "new"})


def test_the_office_corrects_an_authors_row_it_has_seen() -> None:
    assert merge(Policy.AUTHOR, None, sides("o", "new", "o", seen=True, office=True)) == Verdict({5: "new"})


def test_a_move_is_taken_where_it_is_legal_now() -> None:
    assert merge(None, step, sides("draft", "accepted", "ready")) == Verdict({5: "accepted"})


def test_a_move_that_has_become_illegal_waits_for_a_person() -> None:
    verdict = merge(None, step, sides("draft", "ready", "accepted", seen=True))
    assert verdict == Verdict({5: "accepted"}, {5: "ready"}, open=True)


@pytest.mark.parametrize(("told", "taken"), [({"author": True}, "ready"), ({"office": True}, "ready"), ({}, "draft")])
def test_an_authors_status_is_theirs_and_the_offices_to_move(told: dict[str, bool], taken: str) -> None:
    verdict = merge(Policy.AUTHOR, step, sides("draft", "ready", "draft", seen=True, **told))
    assert (verdict.take, verdict.open) == ({5: taken}, taken == "draft")


def test_a_move_that_may_only_be_asked_for_is_asked_for_and_told() -> None:
    verdict = merge(None, step, sides("ready", "called off", "accepted"))
    assert verdict == Verdict({5: "asked"}, {5: "called off"}, open=False)


def test_what_is_worked_out_is_nobodys_loss() -> None:
    assert merge(Policy.DERIVED, None, sides("1", "2", "3")) == Verdict({5: "2"})


words = st.frozensets(st.sampled_from("abcdef")).map(lambda found: json.dumps(sorted(found), separators=(",", ":")))


@given(words, words, words)
def test_a_union_keeps_what_either_added_and_drops_what_either_removed(was: str, mine: str, theirs: str) -> None:
    taken = merge(Policy.UNITE, None, sides(was, mine, theirs)).take[5]
    before, here, there, after = (set(json.loads(str(text))) for text in (was, mine, theirs, taken))
    if here != there:
        assert after >= (here - before) | (there - before)
        assert not after & ((before - here) | (before - there)) - (here - before) - (there - before)


def test_keys_changed_on_both_sides_clash_and_the_rest_merges() -> None:
    verdict = merge(
        Policy.PER_KEY, None, sides('{"a":"1","b":"1"}', '{"a":"2","b":"2"}', '{"a":"3","b":"1","c":"1"}', later=True)
    )
    assert verdict == Verdict({5: '{"a":"2","b":"2","c":"1"}'}, {5: '{"a":"3"}'})


def test_the_larger_of_two_days_stands() -> None:
    assert merge(Policy.HIGHEST, None, sides(None, "2026-11-24", "2026-11-20")).take == {5: "2026-11-24"}
    assert merge(Policy.HIGHEST, None, sides("2026-11-20", None, "2026-11-24")).take == {5: "2026-11-24"}


def test_of_two_answers_to_may_we_no_stands_and_the_yes_is_kept() -> None:
    assert merge(Policy.LOWEST, None, sides(1, 1, 0, later=True)) == Verdict({5: 0}, {5: 1})


def test_a_person_who_has_seen_the_no_may_say_yes() -> None:
    assert merge(Policy.LOWEST, None, sides(0, 1, 0, seen=True)) == Verdict({5: 1})


def test_numbers_are_compared_as_numbers() -> None:
    assert merge(Policy.HIGHEST, None, sides(1, 10, 9)).take == {5: 10}
    assert merge(Policy.LOWEST, None, sides(20, 9, 10, later=True)) == Verdict({5: 9}, {5: 10})


def test_of_a_union_nothing_is_lost_where_one_side_had_nothing_at_all() -> None:
    assert merge(Policy.UNITE, None, sides(None, '["б"]', '["a"]')) == Verdict({5: '["a","б"]'})


class TestByKey:
    """A map is merged key by key; only a key that both changed to different values is lost by somebody."""

    def test_keys_that_one_alone_changed_are_all_taken_and_nobody_loses(self) -> None:
        verdict = merge(Policy.PER_KEY, None, sides('{"a":"1","b":"1"}', '{"a":"2","b":"1"}', '{"a":"1","b":"3"}'))
        assert verdict == Verdict({5: '{"a":"2","b":"3"}'})

    def test_who_wrote_earlier_loses_the_key_both_changed_and_keeps_the_rest(self) -> None:
        mine, theirs = '{"a":"2","b":"2"}', '{"a":"3","b":"1"}'
        verdict = merge(Policy.PER_KEY, None, sides('{"a":"1","b":"1"}', mine, theirs))
        assert verdict == Verdict({5: '{"a":"3","b":"2"}'}, {5: '{"a":"2"}'})

    def test_a_key_that_both_changed_alike_is_no_clash(self) -> None:
        mine, theirs = '{"a":"2","b":"2"}', '{"a":"2","b":"1"}'
        verdict = merge(Policy.PER_KEY, None, sides('{"a":"1","b":"1"}', mine, theirs))
        assert verdict == Verdict({5: '{"a":"2","b":"2"}'})

    def test_what_its_author_saw_is_overwritten_lost_by_nobody_and_the_rest_stays(self) -> None:
        verdict = merge(Policy.PER_KEY, None, sides('{"a":"1"}', '{"a":"2"}', '{"a":"3","b":"1"}', seen=True))
        assert verdict == Verdict({5: '{"a":"2","b":"1"}'})

    def test_a_key_taken_out_is_gone_and_one_put_in_stands(self) -> None:
        verdict = merge(Policy.PER_KEY, None, sides('{"a":"1","b":"1"}', '{"b":"1","ц":"5"}', '{"a":"1","b":"2"}'))
        assert verdict == Verdict({5: '{"b":"2","ц":"5"}'})

    def test_nothing_at_all_is_a_map_without_keys(self) -> None:
        assert merge(Policy.PER_KEY, None, sides(None, '{"a":"1"}', '{"b":"1"}')) == Verdict({5: '{"a":"1","b":"1"}'})
        assert merge(Policy.PER_KEY, None, sides('{"a":"1"}', None, '{"a":"1","b":"1"}')) == Verdict({5: '{"b":"1"}'})
