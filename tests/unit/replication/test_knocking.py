"""Whether anybody opens at the server's address, found out without saying anything."""

import socket

import pytest

from fieldcrm.replication.addresses import is_there


def test_a_door_that_opens_is_there_and_one_that_was_shut_is_not() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        address = f"http://127.0.0.1:{door.getsockname()[1]}"
        assert is_there(address)
    assert not is_there(address)


@pytest.mark.parametrize("address", ["https://", "nonsense", "ftp://127.0.0.1"])
def test_nobody_is_at_an_address_that_is_none(address: str) -> None:
    assert not is_there(address)
