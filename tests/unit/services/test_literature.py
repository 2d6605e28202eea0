"""Literature: the office says what it is about, all see what is valid, and what a person keeps is not given up."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldcrm.domain.attachments import Literature, LiteratureKind
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import LiteratureId, NewId
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services import files, records
from fieldcrm.services.literature import keep_here
from fieldcrm.store import files as stored
from fieldcrm.store.queries.files import fetchable, file_line
from fieldcrm.store.queries.literature import Paper, papers
from fieldcrm.store.store import Store, Work
from tests.support.company import CLERK, NOW, TODAY

DAY = timedelta(days=1)


def published(store: Store, folder: Path, name: str, new_id: NewId) -> Literature:
    (path := folder / name).write_bytes(name.encode() * 1_000)
    id = files.publish(store, path, at=NOW, new_id=new_id).id
    with store.read() as reading:
        return reading.load(Literature, LiteratureId(id))


def seen(store: Store, days: int = 0) -> list[Paper]:
    with store.read() as reading:
        return papers(reading, TODAY + days * DAY).papers


def a_rep_has(store: Store, new_id: NewId, **told: object) -> Literature:
    """What came from head office: nothing of it waits to be sent."""
    read_in = stored.take_in(store, [content := b"autumn" * 1_500])
    given = Literature(
        id=LiteratureId(new_id()),
        user=CLERK.id,
        name="Autumn.pdf",
        media_type="application/pdf",
        size=len(content),
        sha256=str(read_in.sha),
        added_at=NOW,
        at_office=True,
    )
    with store.apply() as applying:
        work = Work(applying.connection, store.shelves)
        stored.keep(work, read_in)
        work.save(replace(given, **told))  # type: ignore[arg-type]  # its own fields
        applying.connection.exec_driver_sql("DELETE FROM sync_file_out")
    return given


def test_the_office_says_what_it_is_about_by_the_record_commands(office: Store, tmp_path: Path, new_id: NewId) -> None:
    paper = published(office, tmp_path, "Autumn.pdf", new_id)
    records.change_record(
        office, REGISTRY[Literature], paper.id, {"kind": "leaflet", "language": "uk", "valid_to": "2026-11-24"}
    )
    [found] = seen(office)
    assert (found.record.kind, found.record.language, found.is_current) == (LiteratureKind.LEAFLET, "uk", True)


def test_a_rep_describes_nothing(store: Store, new_id: NewId) -> None:
    paper = a_rep_has(store, new_id)
    with pytest.raises(RuleBroken):
        records.change_record(store, REGISTRY[Literature], paper.id, {"language": "uk"})


@pytest.mark.parametrize(("name", "value"), [("at_office", True), ("sha256", "0" * 64), ("size", 5)])
def test_nobody_says_of_bytes_what_only_bytes_can_say(
    office: Store, tmp_path: Path, new_id: NewId, name: str, value: bool | str | int
) -> None:
    paper = published(office, tmp_path, "Autumn.pdf", new_id)
    with pytest.raises(RuleBroken) as refused:
        records.change_record(office, REGISTRY[Literature], paper.id, {name: value})
    assert refused.value.code in ("field.derived", "field.fixed")


def test_a_rep_sees_what_is_valid(store: Store, new_id: NewId) -> None:
    a_rep_has(store, new_id, valid_from=TODAY, valid_to=TODAY + DAY)
    assert [len(seen(store, days)) for days in (-1, 0, 1, 2)] == [0, 1, 1, 0]


def test_the_office_sees_what_is_valid_on_other_days_too(office: Store, tmp_path: Path, new_id: NewId) -> None:
    paper = published(office, tmp_path, "Autumn.pdf", new_id)
    records.change_record(office, REGISTRY[Literature], paper.id, {"valid_to": "2026-11-24"})
    assert [each.is_current for each in seen(office, 1)] == [False]


def test_what_is_kept_is_never_given_up_for_others(store: Store, new_id: NewId) -> None:
    paper = a_rep_has(store, new_id)
    keep_here(store, paper.id, is_kept=True)
    assert [each.is_kept for each in seen(store)] == [True]
    stored.make_room(store, stored.MOST_KEPT)
    with store.read() as reading:
        assert file_line(reading, paper.id).is_here
    keep_here(store, paper.id, is_kept=False)
    stored.make_room(store, stored.MOST_KEPT)
    with store.read() as reading:
        assert not file_line(reading, paper.id).is_here


def test_what_is_to_be_kept_and_is_not_here_is_fetched_over_any_link(store: Store, new_id: NewId) -> None:
    paper = a_rep_has(store, new_id)
    stored.make_room(store, stored.MOST_KEPT)
    keep_here(store, paper.id, is_kept=True)
    with store.read() as reading:
        assert [each.name for each in fetchable(reading, is_free=False)] == ["Autumn.pdf"]
