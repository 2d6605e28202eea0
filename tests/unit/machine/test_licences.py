"""Whose works come along: everything shipped is named, and a package tells the same as what it was made of."""

from fieldcrm.machine.licences import SHIPPED, in_package, works
from fieldcrm.machine.resources import resource
from installers.licences import licences


def test_every_licence_among_the_resources_is_named() -> None:
    root = resource()
    assert {text.relative_to(root).as_posix() for text in root.rglob("LICENSE*.txt")} == set(SHIPPED)


def test_what_a_desktop_needs_is_named_and_nothing_of_a_server() -> None:
    names = {work.name.partition(" ")[0] for work in works()}
    assert {"FieldCRM", "Inter", "Phosphor", "AdventureWorks", "Python", "pyside6-essentials", "urllib3"} <= names
    assert {"litestar", "psycopg", "pytest"}.isdisjoint(names)


def test_every_work_has_a_licence_or_its_text() -> None:
    assert [work.name for work in works() if not (work.licence or work.text)] == []


def test_a_packages_text_is_read_as_it_was_written() -> None:
    found = in_package(licences(["keyring", "fieldcrm"]))
    by_name = {work.name.partition(" ")[0]: work for work in found}
    assert found[0].name == "FieldCRM"
    assert by_name["keyring"].licence == "MIT"
    assert "Permission is hereby granted" in by_name["keyring"].text
    assert "GNU GENERAL PUBLIC LICENSE" in by_name["GNU"].text
