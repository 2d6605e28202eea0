"""A customer's card is written field by field, by whoever may."""

from dataclasses import replace

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, ContactId, NewId
from fieldcrm.services.accounts import add_account, change_account
from fieldcrm.services.contacts import add_contact, change_contact, remove_contact
from fieldcrm.services.undo import take_back
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BUYER, CLERK, NORTH, REP, numbered


def card(store: Store, id: str = BAKERY.id) -> Account:
    with store.read() as reading:
        return reading.load(Account, id)


def person(store: Store, id: str = BUYER.id) -> Contact | None:
    with store.read() as reading:
        return reading.find(Contact, id)


def test_a_customer_met_on_the_road_is_ours_and_numbered_here(store: Store, new_id: NewId) -> None:
    first, second = (add_account(store, name, {"city": "Bonn"}, new_id=new_id).id for name in ("Alt", "Neu"))
    account = card(store, first)
    assert (account.number, account.owner, account.territory, account.city) == ("N-K7-0001", REP.id, NORTH.id, "Bonn")
    assert card(store, second).number == "N-K7-0002"


def test_a_customer_added_by_someone_without_a_territory_waits_for_one(office: Store, new_id: NewId) -> None:
    account = card(office, add_account(office, "Neu", {}, new_id=new_id).id)
    assert (account.territory, account.owner) == (None, CLERK.id)


@pytest.mark.parametrize("name", ["", "  "])
def test_a_customer_without_a_name_is_refused(store: Store, new_id: NewId, name: str) -> None:
    with pytest.raises(RuleBroken, match=r"field\.required"):
        add_account(store, name, {}, new_id=new_id)
    with pytest.raises(RuleBroken, match=r"field\.required"):
        change_account(store, BAKERY, {"name": name})


def test_an_added_customer_can_be_taken_back(store: Store, new_id: NewId) -> None:
    step = add_account(store, "Neu", {}, new_id=new_id)
    assert step.undo
    take_back(store, step.undo, new_id=new_id)
    with store.read() as reading:
        assert reading.find(Account, step.id) is None


def test_only_what_a_person_changed_is_written_however_old_their_card(store: Store) -> None:
    change_account(store, BAKERY, {"phone": "+49 221 1"})
    step = change_account(store, BAKERY, {"city": "Bonn"})
    assert step.touched == {("account", BAKERY.id)}
    assert card(store) == replace(BAKERY, phone="+49 221 1", city="Bonn")


def test_a_change_of_nothing_touches_nothing(store: Store) -> None:
    assert change_account(store, BAKERY, {"city": BAKERY.city}).touched == frozenset()


def test_a_change_is_taken_back_field_by_field(store: Store, new_id: NewId) -> None:
    step = change_account(store, BAKERY, {"city": "Bonn"})
    change_account(store, card(store), {"phone": "+49 221 1"})
    assert step.undo
    take_back(store, step.undo, new_id=new_id)
    assert card(store) == replace(BAKERY, phone="+49 221 1")


def test_what_was_taken_back_can_be_done_again(store: Store, new_id: NewId) -> None:
    step = change_account(store, BAKERY, {"city": "Bonn"})
    assert step.undo
    back = take_back(store, step.undo, new_id=new_id)
    assert back.undo
    take_back(store, back.undo, new_id=new_id)
    assert card(store).city == "Bonn"


def test_a_field_someone_has_changed_since_is_not_taken_back(store: Store, new_id: NewId) -> None:
    step = change_account(store, BAKERY, {"city": "Bonn"})
    change_account(store, card(store), {"city": "Köln"})
    assert step.undo
    with pytest.raises(RuleBroken, match=r"undo\.changed"):
        take_back(store, step.undo, new_id=new_id)
    assert card(store).city == "Köln"


def test_what_the_office_decides_a_rep_does_not_write(store: Store) -> None:
    with pytest.raises(RuleBroken, match=r"field\.office") as refused:
        change_account(store, BAKERY, {"credit_hold": True})
    assert refused.value.field == "credit_hold"


def test_the_office_writes_what_it_decides(office: Store) -> None:
    change_account(office, BAKERY, {"credit_hold": True})
    assert card(office).credit_hold


def test_a_contact_is_added_changed_and_struck_out(store: Store, new_id: NewId) -> None:
    contact = Contact(id=ContactId(new_id()), account=BAKERY.id, family_name="Weber")
    add_contact(store, contact)
    change_contact(store, contact, {"role": "Owner"})
    assert person(store, contact.id) == replace(contact, role="Owner")
    remove_contact(store, contact.id)
    assert person(store, contact.id) is None


def test_a_struck_out_contact_comes_back_under_a_new_id(store: Store, new_id: NewId) -> None:
    step = remove_contact(store, BUYER.id)
    assert step.undo
    again = take_back(store, step.undo, new_id=new_id).id
    assert again != BUYER.id
    assert person(store, again) == replace(BUYER, id=ContactId(again))


def test_a_contact_needs_a_name_and_a_customer(store: Store) -> None:
    nameless = replace(BUYER, id=ContactId(numbered(77)), family_name=" ")
    with pytest.raises(RuleBroken, match=r"field\.required"):
        add_contact(store, nameless)
    with pytest.raises(RuleBroken, match=r"field\.required"):
        change_contact(store, BUYER, {"family_name": ""})
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        add_contact(store, replace(nameless, family_name="X", account=AccountId(numbered(99))))
