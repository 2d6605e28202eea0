"""A test stays on this machine and says nothing: a stranger's address or an unexpected warning fails it."""

import ipaddress
import logging
import socket
from collections.abc import Iterator
from typing import Any

import pytest


class Kept(logging.Handler):
    """Keeps what was logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def nothing_is_logged_in_alarm(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning it did not expect; one that takes `caplog` looks for itself."""
    kept = Kept()
    logging.getLogger().addHandler(kept)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(kept)
    if "caplog" not in request.fixturenames:
        said = [f"{record.name}: {record.getMessage()}" for record in kept.records]
        assert said == [], "logged, and not expected (a test that means it uses the fixture caplog)"


@pytest.fixture(autouse=True, scope="session")
def only_loopback() -> Iterator[None]:
    """Nothing under test may reach another machine, not even to ask for its name."""
    connect, connect_ex, look_up = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def checked_connect(self: socket.socket, address: Any) -> None:
        refuse_strangers(self.family, address)
        connect(self, address)

    def checked_connect_ex(self: socket.socket, address: Any) -> int:
        refuse_strangers(self.family, address)
        return connect_ex(self, address)

    def checked_look_up(host: Any, *rest: Any, **named: Any) -> Any:
        if host is not None and not is_here(host):
            raise AssertionError(f"a test asked for the address of {host}")
        return look_up(host, *rest, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", checked_connect)
        patch.setattr(socket.socket, "connect_ex", checked_connect_ex)
        patch.setattr(socket, "getaddrinfo", checked_look_up)
        yield


def refuse_strangers(family: int, address: Any) -> None:
    if family in {socket.AF_INET, socket.AF_INET6} and not is_here(address[0]):
        raise AssertionError(f"a test went to {address}")


def is_here(host: str | bytes) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    if name in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
