"""The same client on a centre whose database is PostgreSQL: a rep's day, on a line that is cut."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcrm.cli.demo.centre import Centre
from tests.conformance.carrying_files import bring, fetch
from tests.conformance.company import (
    APPLIED,
    ATTACHMENT,
    CLERK,
    CONFLICT,
    DUPLICATE,
    NAME,
    PHONE,
    PUT_ASIDE,
    REP,
    STATUS,
    USER,
    account,
    attached,
    edit,
    joined,
    phone_of,
)
from tests.conformance.comparing import verify


@pytest.fixture
def centre(postgres_url: str, tmp_path: Path) -> Iterator[Centre]:
    made = Centre(["--database", postgres_url], tmp_path / "server.log")
    made.do("init", "--demo")
    made.do("user", "add", CLERK, "--name", "Office Clerk", "--role", "clerk")
    made.start()
    yield made
    made.stop()


def test_a_stranger_joins_sends_hears_differs_and_goes_on_where_it_was_cut(centre: Centre) -> None:
    rep, clerk = joined(centre, REP), joined(centre, CLERK)
    whole = clerk.sync(page=40_000)
    rep.ask(page=20_000)
    rep.ask(page=20_000, is_lost=True)
    held = len(rep.staged)
    assert (whole > 3, held > 0, rep.image) == (True, True, {})
    rep.sync(page=20_000)
    assert (len(rep.staged), verify(rep), verify(clerk)) == (0, 0, 0)
    shop = account(rep)
    rep.seal(edit(rep, shop, PHONE, "+1 555 0102"))
    rep.ask(is_lost=True)
    rep.sync()
    assert ([code for _, _, code, *_ in rep.results], phone_of(rep, shop)) == ([DUPLICATE], "+1 555 0102")
    clerk.sync()
    clerk.seal(edit(clerk, shop, NAME, "A Bike Store & Sons"))
    rep.seal(edit(rep, shop, NAME, "A Bike Store Seattle"))
    clerk.sync()
    rep.results.clear()
    rep.sync()
    [[_, _, code, [conflict], _]] = rep.results
    assert (clerk.results[-1][2], code, rep.image[CONFLICT, conflict][2][STATUS]) == (APPLIED, PUT_ASIDE, "open")
    rep.user = next(id for (table, id), (_, _, row) in rep.image.items() if table == USER and row[2] == REP)
    row = attached(rep, shop, content := os.urandom(10_000))
    assert not bring(rep, ATTACHMENT, row, content, 3_000, most=2)
    assert bring(rep, ATTACHMENT, row, content, 3_000)
    for each in (rep, clerk):
        each.sync()
    size, told = (clerk.image[ATTACHMENT, row][2][column] for column in (7, 8))
    assert (fetch(clerk, ATTACHMENT, row, size, told, 4_000), verify(rep), verify(clerk)) == (content, 0, 0)
