"""docs/PROTOCOL.md lists the entities that there are."""

from tests.support.protocol_page import PAGE, page


def test_the_page_of_the_protocol_is_what_the_declarations_say() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python -m tests.support.protocol_page"
