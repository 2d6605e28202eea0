"""Pieces by their names over HTTP: for anybody, for ever the same, and nothing where no answer has named anything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient
from msgspec import Raw

from fieldcrm.protocol.apart import PIECES_PATH
from fieldcrm.protocol.messages import Frame
from sync_server.apart import WORTH_IT, Shelf
from sync_server.store.open import open_sqlite
from sync_server.web.application import application
from tests.support.centres import new_fleet

SECRET = b"s" * 32


def frame(fill: int, size: int = WORTH_IT) -> Frame:
    rows: object = Raw(bytes([fill]) * size)
    return Frame(1, 0, 9, rows)  # type: ignore[arg-type]  # packed rows stand in the place of blocks


@pytest.fixture
def named(tmp_path: Path) -> Iterator[tuple[TestClient[Litestar], str, bytes]]:
    """Somebody, a name, and what lies under it."""
    fleet = new_fleet(open_sqlite(tmp_path / "centre.db"), tmp_path)
    _, [told] = fleet.centre.shelf.apart([frame(1)], SECRET)
    with TestClient(application(fleet.centre)) as client:
        yield client, PIECES_PATH + told.name.hex(), fleet.centre.shelf.body(told.name) or b""
    fleet.close()


def test_a_piece_may_be_kept_for_ever_by_whoever_fetched_it(named: tuple[TestClient[Litestar], str, bytes]) -> None:
    client, path, body = named
    answer = client.get(path)
    assert (answer.status_code, answer.content) == (200, body)
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["etag"] == f'"{path.removeprefix(PIECES_PATH)}"'


@pytest.mark.parametrize(
    ("wanted", "first", "last"), [("bytes=5-", 5, None), ("bytes=2-7", 2, 8), ("bytes=3-999999", 3, None)]
)
def test_a_part_of_it_is_told_from_where_it_is_wanted(
    named: tuple[TestClient[Litestar], str, bytes], wanted: str, first: int, last: int | None
) -> None:
    client, path, body = named
    answer = client.get(path, headers={"Range": wanted})
    assert (answer.status_code, answer.content) == (206, body[first:last])
    assert answer.headers["content-range"].startswith(f"bytes {first}-")


@pytest.mark.parametrize("wanted", ["bytes=-5", "bytes=9-2", "bytes=999999-", "lines=1-2", "bytes=1-2,4-5"])
def test_of_any_other_wish_all_of_it_is_told(named: tuple[TestClient[Litestar], str, bytes], wanted: str) -> None:
    client, path, body = named
    answer = client.get(path, headers={"Range": wanted})
    assert (answer.status_code, answer.content) == (200, body)


@pytest.mark.parametrize("name", ["00" * 32, "xy", "A" * 64, "0" * 3000, "%00", "..%2Fhealth", ""])
def test_where_no_answer_has_named_anything_nothing_lies(
    named: tuple[TestClient[Litestar], str, bytes], name: str
) -> None:
    answer = named[0].get(PIECES_PATH + name)
    assert answer.status_code == 404
    assert "immutable" not in answer.headers.get("cache-control", "")


def test_the_longest_untold_makes_room() -> None:
    shelf = Shelf(most=200)
    names = [told.name for fill in (1, 2, 1, 3, 4, 5, 6) for told in shelf.apart([frame(fill)], SECRET)[1]]
    assert shelf.body(names[-1]) is not None
    assert shelf.body(names[1]) is None


def test_a_few_rows_stay_in_the_answer() -> None:
    small = frame(1, WORTH_IT - 1)
    assert Shelf().apart([small], SECRET) == ((small,), ())
