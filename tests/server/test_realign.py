"""Customers are given to other territories by one command."""

from pathlib import Path

import pytest

from tests.server.test_cli import Server


@pytest.fixture
def server(tmp_path: Path) -> Server:
    made = Server(tmp_path / "company")
    made.do("init")
    made.do("record", "add", "territory", "code=UA", "name=Ukraine")
    return made


def test_customers_go_to_another_territory_by_a_file_or_all_of_them(server: Server, tmp_path: Path) -> None:
    server.do("record", "add", "territory", "code=NORTH", "name=The north")
    server.do("record", "add", "account", "number=Z-1", "name=Shop", "territory=UA")
    plan = tmp_path / "plan.csv"
    plan.write_text("account,territory\nZ-1,NORTH\n", encoding="utf-8")
    assert server.do("realign", str(plan), "--dry-run") == {"customers": 1}
    assert server.do("realign", str(plan)) == {"moved": {"NORTH": 1}, "there_already": 0}
    assert server.do("realign", str(plan)) == {"moved": {}, "there_already": 1}
    assert server.do("realign", "--from", "NORTH", "--to", "UA") == {"moved": {"UA": 1}, "there_already": 0}
