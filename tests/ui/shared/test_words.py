"""Words: every error has a sentence, every field a name, every state its word, and figures read as people write."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.sentences import SENTENCES
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.ui.shared import texts
from fieldcrm.ui.shared.labels import KINDS, field_name, kind_icon, kind_name, kind_names, status_tone, worded
from fieldcrm.ui.shared.language import Speech
from fieldcrm.ui.shared.style_sheet import TONES
from fieldcrm.ui.shared.sync_words import SYNC_ICONS, SYNC_TONES, Standing, SyncState, Tries, sync_word
from fieldcrm.ui.shared.units import unit_name

AT_EIGHT = datetime(2026, 11, 24, 8, 12).astimezone()
TODAY = date(2026, 11, 24)
NOT_SAID = ("error", "failed", "conflict", "retry", "queue", "replica")


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_code_is_said_in_a_sentence_without_the_code(code: str) -> None:
    told = texts.said(RuleBroken(code, "L-0417", "name"))
    assert told.endswith((".", "”", "?"))
    assert code not in told


def test_a_code_nobody_wrote_a_sentence_for_is_not_said_alone() -> None:
    told = texts.said(Trouble("disk.haunted", "the attic"))
    assert told == "This cannot be done: the attic (disk.haunted)."


def test_our_own_bug_is_called_one() -> None:
    assert "our fault" in texts.said(KeyError("x"))


def test_braces_in_what_was_typed_do_no_harm() -> None:
    assert "{0}" in texts.said(RuleBroken("phone.form", "{0}", "phone"))


def test_a_complaint_under_its_field_says_what_to_do() -> None:
    assert texts.said_in_a_form(RuleBroken("field.required", "name", "name")) == "Fill this in."
    assert texts.said_in_a_form(RuleBroken("order.empty", "L-1")) == texts.said(RuleBroken("order.empty", "L-1"))


@pytest.mark.parametrize("code", [*texts.IN_THE_WINDOW, *texts.IN_A_FORM])
def test_the_windows_own_sentences_never_frighten(code: str) -> None:
    told = (texts.IN_THE_WINDOW.get(code) or texts.IN_A_FORM[code]).casefold()
    assert not [word for word in NOT_SAID if word in told]


def test_every_field_has_a_name_a_person_can_read() -> None:
    names = [field_name(spec.name, field.name) for spec in REGISTRY for field in spec.fields]
    assert all(name and "_" not in name and name[0].isupper() for name in names)


def test_every_kind_named_here_is_declared() -> None:
    assert set(KINDS) <= {spec.name for spec in REGISTRY}
    assert kind_name("account") == "Customer"
    assert kind_names("price_list") == "Price lists"
    assert (kind_name("warehouse"), kind_icon("warehouse")) == ("Warehouse", "file-text")


def test_a_status_has_a_word_and_a_tone() -> None:
    assert (worded("not_met"), worded(None)) == ("Not met", "")
    assert (status_tone("done"), status_tone("draft"), status_tone(None)) == ("ok", "neutral", "neutral")


@pytest.mark.parametrize(
    ("state", "word"),
    [
        ("local", "Saved on this laptop"),
        ("waiting", "Waiting to sync"),
        ("sending", "Sending"),
        ("synced", "Synced"),
        ("attention", "Needs attention"),
    ],
)
def test_the_five_states_have_the_five_words(state: str, word: str) -> None:
    assert sync_word(SyncState(state)) == word
    assert SYNC_TONES[SyncState(state)] in TONES
    assert SyncState(state) in SYNC_ICONS


@pytest.mark.parametrize(
    ("standing", "state", "words"),
    [
        (Standing(waiting=6, attention=1), SyncState.ATTENTION, "1 needs attention, 6 waiting"),
        (Standing(attention=2, is_sending=True), SyncState.ATTENTION, "2 need attention"),
        (Standing(waiting=3, is_sending=True), SyncState.SENDING, "Sending 3"),
        (Standing(is_sending=True), SyncState.SENDING, "Sending"),
        (Standing(waiting=7, is_online=False), SyncState.WAITING, "7 changes to sync"),
        (Standing(last_sync=AT_EIGHT), SyncState.SYNCED, "Synced"),
        (Standing(last_sync=AT_EIGHT, is_online=False), SyncState.LOCAL, "Synced 08:12"),
        (Standing(), SyncState.LOCAL, "Not synced yet"),
    ],
)
def test_the_chip_shows_the_worst_state_and_its_count(standing: Standing, state: SyncState, words: str) -> None:
    assert (standing.worst, standing.words) == (state, words)


def test_it_is_said_what_is_safe_and_when_the_rest_goes() -> None:
    standing = Standing(waiting=1, is_online=False, last_sync=AT_EIGHT, tries=Tries.AT_A_TIME)
    standing = replace(standing, next_try=AT_EIGHT + timedelta(minutes=8))
    assert standing.sentence == (
        "Offline. You can keep working. Everything is saved on this laptop. Last synced 08:12."
        " Next try 08:20; Sync now tries at once."
    )


@pytest.mark.parametrize(
    ("amount", "told"),
    [("12028.08", "12,028.08 UAH"), ("-3", "-3.00 UAH"), ("0.1234", "0.1234 UAH"), ("1E+3", "1,000.00 UAH")],
)
def test_money_has_its_thousands_divided_and_its_currency_behind(amount: str, told: str) -> None:
    assert texts.money(Decimal(amount), "UAH") == told


@pytest.mark.parametrize(
    ("code", "money", "qty"),
    [
        ("en", "1,234,567.50 CNY", "12.5"),
        ("ru", "1\u00a0234\u00a0567,50 CNY", "12,5"),
        ("uk", "1\u00a0234\u00a0567,50 CNY", "12,5"),
        ("zh_CN", "1,234,567.50 CNY", "12.5"),
    ],
)
def test_figures_are_written_as_in_the_language_and_the_currency_stays(
    speech: Speech, code: str, money: str, qty: str
) -> None:
    speech.choose(code)
    assert (texts.money(Decimal("1234567.5"), "CNY"), texts.quantity(Decimal("12.50"))) == (money, qty)


@pytest.mark.parametrize(
    ("code", "day", "long", "short", "month", "quarter"),
    [
        ("en", "24 Nov 2026", "Tuesday, 24 November", "26 Nov", "November 2026", "Quarter 4, 2026"),
        ("ru", "24 нояб. 2026", "Вторник, 24 ноября", "26 нояб.", "Ноябрь 2026", "4-й квартал 2026"),
        ("uk", "24 лист. 2026", "Вівторок, 24 листопада", "26 лист.", "Листопад 2026", "4-й квартал 2026"),
        ("zh_CN", "2026年11月24日", "11月24日 星期二", "11月26日", "2026年11月", "2026年第4季度"),
    ],
)
def test_a_day_is_written_as_in_the_language(
    speech: Speech, code: str, day: str, long: str, short: str, month: str, quarter: str
) -> None:
    speech.choose(code)
    told = (texts.day(TODAY), texts.long_day(TODAY), texts.short_day(TODAY + timedelta(days=2), TODAY))
    assert told == (day, long, short)
    assert (texts.period("2026-11"), texts.period("2026-Q4"), texts.period("2026")) == (month, quarter, "2026")


def test_what_is_not_known_is_a_dash_or_nothing() -> None:
    assert (texts.money(None), texts.whole(None), texts.quantity(None), texts.day(None)) == ("—", "—", "", "")
    assert (texts.clock(None), texts.short_day(None, TODAY)) == ("", "")


def test_a_quantity_has_no_idle_zeros() -> None:
    assert (texts.quantity(Decimal("12.500")), texts.quantity(Decimal("1E+2"))) == ("12.5", "100")


def test_a_day_is_never_only_figures() -> None:
    assert texts.day(TODAY) == "24 Nov 2026"
    assert texts.long_day(TODAY) == "Tuesday, 24 November"
    near = [texts.short_day(TODAY + timedelta(days=ahead), TODAY) for ahead in (-1, 0, 1, 2, 60)]
    assert near == ["Yesterday", "Today", "Tomorrow", "26 Nov", "23 Jan 2027"]


def test_a_moment_is_told_by_the_clock_on_the_wall() -> None:
    moment = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
    assert texts.clock(moment) == f"{moment.astimezone():%H:%M}"


def test_sizes_are_counted_as_people_do() -> None:
    assert [texts.size(octets) for octets in (1, 852, 38_000, 2_100_000)] == ["1 byte", "852 bytes", "38 kB", "2.1 MB"]


@pytest.fixture
def chinese() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("zh_CN"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("chinese")
def test_chinese_writes_a_month_in_figures_and_no_gap_between_sentences() -> None:
    assert "11月" in texts.month(TODAY)
    assert texts.sentences(("好。", None, "是。")) == "好。是。"


def test_the_usual_units_have_names_and_the_offices_own_keep_theirs() -> None:
    assert [unit_name(each) for each in ("PC", "kg", "tray of 6", None)] == ["pc", "kg", "tray of 6", ""]
