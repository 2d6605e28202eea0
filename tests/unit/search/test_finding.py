"""A record is found by any part of anything written in it, in any script, whoever wrote it and however."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from fieldcrm.domain.accounts import Account, Address, Channel, ChannelKind
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import AccountId, AddressId, ChannelId
from fieldcrm.store import search
from fieldcrm.store.store import Reading, Store
from tests.support.company import BAKERY, BICYCLES, BUYER, numbered


def found(store: Store, typed: str) -> list[str]:
    with store.read() as reading:
        return [hit.id for hit in search.find(reading, typed)]


@pytest.mark.parametrize("typed", ["sof", "ofi", "fia str", "S", "SOFIA", "bäck", "kerei so"])
def test_an_account_is_found_by_parts_of_its_words_in_any_order(store: Store, typed: str) -> None:
    assert found(store, typed) == [BAKERY.id]


@pytest.mark.parametrize("typed", ["strasse", "STRASSE", "straße", "backerei", "BÄCKEREI"])
def test_case_accents_and_sharp_s_do_not_matter(store: Store, typed: str) -> None:
    assert found(store, typed) == [BAKERY.id]


@pytest.mark.parametrize("typed", ["київ", "КИЇВ", "кии"])
def test_a_cyrillic_city_is_found_whatever_the_case(store: Store, typed: str) -> None:
    assert found(store, typed) == [BAKERY.id]


@pytest.mark.parametrize("typed", ["ирина", "Ірина", "петр", "трен"])
def test_a_ukrainian_name_is_found_as_a_russian_would_write_it(store: Store, typed: str) -> None:
    assert found(store, typed) == [BUYER.id]


@pytest.mark.parametrize("typed", ["北", "车", "北京", "自行", "行车", "自行车", "市自行车公"])
def test_a_chinese_name_is_found_by_one_two_or_more_of_its_characters(store: Store, typed: str) -> None:
    assert found(store, typed) == [BICYCLES.id]


@pytest.mark.parametrize("typed", ["行自", "京自", "自车", "sofai", "fos", "市公自行车"])
def test_letters_in_another_order_find_nothing(store: Store, typed: str) -> None:
    assert found(store, typed) == []


@pytest.mark.parametrize("typed", ["+380441234567", "0441234567", "(044) 123 45 67", "123-45-67", "00380 44 1234567"])
def test_a_phone_number_is_found_however_it_is_typed(store: Store, typed: str) -> None:
    assert found(store, typed) == [BAKERY.id]


@pytest.mark.parametrize("typed", ["+49 221 999 1234", "0049 221 9991234", "2219991234", "02219991234"])
def test_a_national_number_is_found_by_the_international_one(store: Store, typed: str) -> None:
    assert found(store, typed) == [BUYER.id]
    with store.read() as reading:
        assert [hit.why for hit in search.find(reading, typed)] == ["contact.phone"]


@pytest.mark.parametrize(
    ("held", "typed"), [("+7 495 123-45-67", "8 495 123 45 67"), ("8 (495) 1234567", "+74951234567")]
)
def test_a_number_is_found_whatever_is_dialled_to_leave_the_country(store: Store, held: str, typed: str) -> None:
    with store.write() as work:
        work.change(Contact, BUYER.id, {"phone": held})
    assert found(store, typed) == [BUYER.id]


def is_found(store: Store, held: str, typed: str, field: str = "name") -> bool:
    """Whether the buyer is found by what was typed, with that in one of its fields."""
    with store.write() as work:
        work.change(Contact, BUYER.id, {"family_name": "Nobody", "given_name": None, "phone": None})
        work.change(Contact, BUYER.id, {"family_name" if field == "name" else field: held})
    return BUYER.id in found(store, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "+380671234567",
        "+380 67 123-45-67",
        "067-123-45-67",
        "(067)1234567",
        "00380 67 1234567",
        "380671234567",
        "671234567",
        "067.123.45.67",
        "067/123/45/67",
        "067 123–45–67",
        "+380\u00a067\u00a0123\u00a045\u00a067",
        "+380\u201167\u2011123\u201145\u201167",
        "０６７１２３４５６７",
        "٠٦٧١٢٣٤٥٦٧",
        "tel:+380671234567",
        "+38 (067) 123-45-67",
        "8 067 123 45 67",
        "123-45-67",
    ],
)
@pytest.mark.parametrize("held", ["+380 67 123-45-67", "067 1234567", "(067) 123.45.67", "+380671234567 ext. 12"])
def test_one_number_is_found_in_every_spelling_of_it(store: Store, held: str, typed: str) -> None:
    assert is_found(store, held, typed, "phone")


@pytest.mark.parametrize("typed", ["+3806712", "+38067123", "0038067123", "067123", "67123"])
def test_a_number_is_found_while_it_is_still_being_typed(store: Store, typed: str) -> None:
    assert is_found(store, "067 123 45 67", typed, "phone")


@pytest.mark.parametrize("typed", ["0221 12345", "+49 221 12345", "+4922112345", "0049 221 12345", "+49 (0) 221 12345"])
@pytest.mark.parametrize("held", ["+49 (0)221 12345", "+49 221 12345", "0221 12345", "0049 (0) 221 / 12345"])
def test_the_nought_that_is_dialled_at_home_only_does_not_matter(store: Store, held: str, typed: str) -> None:
    assert is_found(store, held, typed, "phone")


@pytest.mark.parametrize("typed", ["0507654321", "+380 50 765 43 21", "(067) 123-45-67"])
def test_a_number_in_a_note_is_found_like_one_in_its_field(store: Store, typed: str) -> None:
    assert is_found(store, "Ring 067 123 45 67 or, after six, +380-50-765-43-21.", typed, "notes")


@pytest.mark.parametrize(
    ("held", "typed"),
    [
        ("Мар'яна", "марʼяна МАР’ЯНА маряна мар'я яна"),
        ("Об’єднання", "об'єднання обʼєднання обєднання єднання"),
        ("O'Neill & Sons", "oneill o'neill o’n neill"),
        ("L'Oréal", "loreal L'ORÉAL oreal or"),
        ("Ґудзик Їжа Йод", "гудзик ґудзик ижа їжа иод йод"),
        ("Магазин №5", "№5 5 магазин"),
        ("Weißbier GROẞ", "weiss weiß WEISSBIER gross GROẞ"),
        ("Işık DIŞ İstanbul", "isik ışık IŞIK dis dış istanbul İSTANBUL"),
        ("Cafe\u0301 Bäcke\u00adrei", "café cafe CAFÉ bäckerei backerei"),
        ("Ｆｕｌｌ １２３", "full ｆｕｌｌ 123 １２３"),
        ("𝐁𝐨𝐥𝐝 ㎏", "bold kg"),
        ("Müller-Lüdenscheidt", "müller-lü lüden muller"),
        ("𠮷野家", "𠮷 𠮷野 野家"),
        ("Nguyễn Đức", "nguyen duc nguyễn"),
    ],
)
def test_a_name_is_found_in_every_way_people_write_it(store: Store, held: str, typed: str) -> None:
    assert [each for each in typed.split() if not is_found(store, held, each)] == []


@pytest.mark.parametrize("typed", ["info@", "INFO@EXAMPLE", "example-shop", "shop.co.uk", "info@example-shop.co.uk"])
def test_an_address_is_found_by_its_parts(store: Store, typed: str) -> None:
    assert is_found(store, "info@example-shop.co.uk", typed, "email")


@pytest.mark.parametrize("typed", ["AW-0017", "aw0017", "AW 0017", "aw00"])
def test_a_customers_number_is_found_with_its_hyphen_and_without(store: Store, typed: str) -> None:
    assert found(store, typed) == [BAKERY.id]


@pytest.mark.parametrize("typed", ["01069", "sofia-brot", "brot.example"])
def test_a_customer_is_found_by_postcode_and_website(store: Store, typed: str) -> None:
    with store.write() as work:
        work.change(Account, BAKERY.id, {"postcode": "01069", "website": "https://sofia-brot.example"})
    assert found(store, typed) == [BAKERY.id]


@pytest.mark.parametrize("typed", ["0228 999 1234", "+49 228 999 1234", "+1 380 44 123 45 68"])
def test_the_same_digits_in_another_town_are_another_number(store: Store, typed: str) -> None:
    assert found(store, typed) == []


@pytest.mark.parametrize("typed", ["", " ", "?", "\"'*", "^so", "AND", 'x" OR "^s'])
def test_what_holds_no_letters_or_looks_like_a_query_finds_nothing_and_breaks_nothing(store: Store, typed: str) -> None:
    assert found(store, typed) in ([], [BAKERY.id])


def test_every_word_has_to_be_there(store: Store) -> None:
    assert found(store, "sofia beijing") == []


def test_an_exact_number_comes_before_names_that_begin_so_and_words_that_hold_it(store: Store) -> None:
    ids = [AccountId(numbered(number)) for number in (100, 101, 102, 103)]
    with store.write() as work:
        work.save(Account(id=ids[0], number="B1", name="Zabc"))
        work.save(Account(id=ids[1], number="B2", name="Great ABC"))
        work.save(Account(id=ids[2], number="B3", name="abc trading"))
        work.save(Account(id=ids[3], number="ABC", name="Zeta"))
        for each in ids[:1]:
            work.change(Account, each, {"city": "Newest of all"})
    assert found(store, "abc") == ids[::-1]


def test_among_equals_the_last_changed_comes_first(store: Store) -> None:
    first, second = (Account(id=AccountId(numbered(n)), number=str(n), name="Twin") for n in (100, 101))
    with store.write() as work:
        work.save(first)
        work.save(second)
    assert found(store, "twin") == [second.id, first.id]
    with store.write() as work:
        work.save(replace(first, city="Kent"), seen=first)
    assert found(store, "twin") == [first.id, second.id]


def test_a_hit_says_what_it_is_and_where_the_words_were(store: Store) -> None:
    with store.read() as reading:
        [hit] = search.find(reading, "9991234")
    assert (hit.kind, hit.title, hit.subtitle, hit.why) == (
        "contact", "Ірина Петренко", "Sofia Straße Bäckerei", "contact.phone",
    )  # fmt: skip


def test_a_further_address_or_number_leads_to_its_customer(store: Store) -> None:
    with store.write() as work:
        work.save(Address(id=AddressId(numbered(40)), account=BAKERY.id, street="Unter den Linden 5"))
        work.save(
            Channel(id=ChannelId(numbered(41)), account=BAKERY.id, kind=ChannelKind.MOBILE, value="+49 151 5556677")
        )
    assert found(store, "linden") == found(store, "0151 5556677") == [BAKERY.id]


def test_only_the_kinds_asked_for_are_found(store: Store) -> None:
    with store.read() as reading:
        assert search.find(reading, "ирина", kinds={"account"}) == []
        assert [hit.id for hit in search.find(reading, "ирина", kinds={"contact"})] == [BUYER.id]


def test_no_more_are_given_than_were_asked_for(store: Store) -> None:
    with store.write() as work:
        for number in range(100, 130):
            work.save(Account(id=AccountId(numbered(number)), number=str(number), name="Chain store"))
    with store.read() as reading:
        assert len(search.find(reading, "chain", limit=5)) == 5


def test_a_list_is_narrowed_to_all_that_hold_the_words(store: Store) -> None:
    with store.write() as work:
        for number in range(100, 130):
            work.save(Account(id=AccountId(numbered(number)), number=str(number), name="Chain store"))
    with store.read() as reading:
        query = search.ids_of("account", "hain")
        assert query is not None
        assert len(reading.connection.execute(query).all()) == 30
    assert search.ids_of("account", " ") is None


def test_a_search_that_is_stopped_has_no_answer_and_the_next_one_has(store: Store) -> None:
    @contextmanager
    def reading_with_a_faster_typist() -> Generator[Reading]:
        with store.read() as reading:
            driver = reading.connection.connection.driver_connection
            assert driver is not None
            driver.set_progress_handler(finder.stop, 1)
            yield reading
            driver.set_progress_handler(None, 0)

    finder = search.Finder(reading_with_a_faster_typist)
    assert finder.find("sof") is None
    assert [hit.id for hit in search.Finder(store.read).find("sof") or ()] == [BAKERY.id]


def test_nothing_is_stopped_when_nothing_is_asked(store: Store) -> None:
    finder = search.Finder(store.read)
    finder.stop()
    assert [hit.id for hit in finder.find("sof") or ()] == [BAKERY.id]


def test_a_contact_goes_by_either_name(store: Store) -> None:
    with store.write() as work:
        work.save(replace(BUYER, family_name="Smith", given_name="Anne"), seen=BUYER)
    with store.read() as reading:
        assert reading.load(Contact, BUYER.id).full_name == "Anne Smith"
    assert found(store, "anne sm") == found(store, "smi") == [BUYER.id]
