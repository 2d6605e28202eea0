"""docs/CLI.md says what the programs say."""

from tests.support.cli_page import PAGE, page


def test_the_page_of_commands_is_what_the_programs_say() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python -m tests.support.cli_page"
