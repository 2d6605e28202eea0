"""The declarations are whole: every travelling field has one permanent number and a policy, every owner a root."""

import json
from pathlib import Path

import pytest

from fieldcrm.domain.marks import Mark, Policy
from fieldcrm.registry.catalogue import ENTITIES, REGISTRY
from fieldcrm.registry.reading import EntitySpec

RELEASED = Path(__file__).parent / "released.json"
specs = pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.name)


def described(spec: EntitySpec) -> dict[str, object]:
    return {
        "wire": spec.told.wire,
        "columns": {field.name: [field.column, field.codec.sql, field.group] for field in spec.fields},
    }


@specs
def test_every_travelling_field_has_a_policy_or_a_table_of_steps(spec: EntitySpec) -> None:
    without = [field.name for field in spec.fields[1:] if field.policy is None and field.moves is None]
    assert without == []


@specs
def test_permanent_numbers_are_given_once(spec: EntitySpec) -> None:
    numbers = [field.column for field in spec.fields]
    assert len(set(numbers)) == len(numbers)
    assert spec.fields[0].name == "id"
    assert spec.fields[0].column == 1


def test_kinds_have_permanent_numbers_given_once() -> None:
    assert len(REGISTRY.by_wire) == len(REGISTRY.by_name) == len(REGISTRY.by_file) == len(ENTITIES)


@specs
def test_nothing_that_was_released_has_changed(spec: EntitySpec) -> None:
    """Adding is free; a number, a plain form or a group once released stays. Add new names to released.json."""
    released = json.loads(RELEASED.read_text())[spec.name]
    now = json.loads(json.dumps(described(spec)))
    assert now["wire"] == released["wire"]
    assert {name: now["columns"].get(name) for name in released["columns"]} == released["columns"]


def test_everything_released_is_still_declared() -> None:
    assert set(json.loads(RELEASED.read_text())) == set(REGISTRY.by_name)


@specs
def test_every_chain_of_owners_ends_in_a_root(spec: EntitySpec) -> None:
    assert REGISTRY.owner(REGISTRY.chain(spec)[-1]) is None


@specs
def test_an_owner_comes_before_what_it_owns(spec: EntitySpec) -> None:
    order = [each.name for each in REGISTRY]
    above = REGISTRY.owner(spec)
    assert above is None or order.index(above[1].name) < order.index(spec.name)


@specs
def test_a_field_that_points_at_something_points_at_something_declared(spec: EntitySpec) -> None:
    assert [field.name for field in spec.fields if field.names and REGISTRY.target(field) is None] == []


@specs
def test_a_status_names_only_states_it_has(spec: EntitySpec) -> None:
    for field in spec.fields:
        if field.moves is not None:
            known = {*field.codec.choices, "?"}
            for table in (field.moves.office, field.moves.others):
                assert {*table, *(to for moves in table.values() for to in moves)} <= known
            assert {*field.moves.asks, *field.moves.asks.values()} <= known


@specs
def test_nobody_may_do_what_the_office_may_not(spec: EntitySpec) -> None:
    for field in spec.fields:
        if field.moves is not None:
            assert all(to <= field.moves.office[was] for was, to in field.moves.others.items())


@specs
def test_a_field_that_closes_is_one_of_its_kind(spec: EntitySpec) -> None:
    assert spec.status is not None or not spec.told.closes
    for status, fields in spec.told.closes.items():
        assert spec.status is not None
        assert str(status) in {*spec.status.codec.choices, "?"}
        assert fields <= spec.by_name.keys()


@specs
def test_a_field_that_merges_word_by_word_or_by_size_stands_alone(spec: EntitySpec) -> None:
    alone = {Policy.UNITE, Policy.PER_KEY, Policy.HIGHEST, Policy.LOWEST}
    for fields in spec.groups.values():
        assert len(fields) == 1 or fields[0].policy not in alone


@specs
def test_a_key_is_words_people_know(spec: EntitySpec) -> None:
    keys = [field for field in spec.fields if Mark.KEY in field.marks]
    assert all(field.codec.sql == "TEXT" and field.required for field in keys)
