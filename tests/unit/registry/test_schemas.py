"""A schema that was released is for ever: what comes later is put beside it."""

import json

import pytest

from fieldcrm.protocol.versions import OLDEST, SCHEMA
from fieldcrm.registry.catalogue import REGISTRY
from tests.support.released import described, file
from tests.support.schemas import NEXT


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_what_was_released_is_as_it_was(schema: int) -> None:
    """If this fails a declaration that laptops hold has changed; add a column instead."""
    assert described(REGISTRY.at(schema)) == json.loads(file(schema).read_text("utf-8"))


def test_the_schema_is_that_of_the_newest_field() -> None:
    assert (REGISTRY.schema, REGISTRY.at(SCHEMA), OLDEST <= SCHEMA) == (SCHEMA, REGISTRY, True)


def test_a_column_that_came_later_has_a_larger_number() -> None:
    """Columns travel in the order of their numbers, and who knows fewer leaves out the last."""
    for spec in NEXT:
        came = [each.since for each in spec.columns]
        assert came == sorted(came), spec.name


def test_what_came_later_to_a_kind_can_be_left_out() -> None:
    """An older release makes rows without it."""
    late = [each for spec in NEXT for each in spec.fields[1:] if each.since > spec.since]
    assert late
    assert not [each.name for each in late if each.required]


def test_a_group_keeps_its_number_when_a_column_is_added_to_it() -> None:
    for spec in REGISTRY:
        more = NEXT.by_name[spec.name].group_number
        assert {name: more[name] for name in spec.group_number} == dict(spec.group_number)


def test_an_older_schema_is_worked_out_once() -> None:
    assert NEXT.at(SCHEMA) is NEXT.at(SCHEMA)
    assert (NEXT.at(SCHEMA).is_whole, NEXT.is_whole) == (False, True)
