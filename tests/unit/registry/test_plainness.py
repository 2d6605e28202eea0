"""A whole column is looked at at once, and the one value in it that does not fit is named."""

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.plainness import NotPlain, check_column
from fieldcrm.registry.typed import LARGEST

ACCOUNT = REGISTRY[Account]
GOOD = {"name": "Bakery", "lat": 7, "owner": bytes(16)}


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("odd", [True, 1.5, "x", b"x", bytes(17), LARGEST + 1, -LARGEST - 1, [], None])
def test_the_one_value_that_does_not_fit_is_named(name: str, odd: object) -> None:
    field, good = ACCOUNT.by_name[name], GOOD[name]
    if (type(odd) is type(good) and name == "name") or (odd is None and field.optional):
        return check_column(ACCOUNT, field, [good, odd, good])
    with pytest.raises(NotPlain) as told:
        check_column(ACCOUNT, field, [good, odd, good])
    assert str(told.value) == f"account.{name} cannot be {str(odd)[:40]!r}"
    return None


def test_a_column_of_nothing_fits_where_nothing_may_be() -> None:
    check_column(ACCOUNT, ACCOUNT.by_name["lat"], [None, None])
    check_column(ACCOUNT, ACCOUNT.by_name["name"], [])
