"""What a desktop shows of the program: its entry, its page in the store, its sign, its manual and its licences."""

import plistlib
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from fieldcrm import __version__
from fieldcrm.cli.commands import COMMANDS
from fieldcrm.domain.invitation import ENDING
from installers import debian, icons
from installers.contents import LANGUAGES, guide, kept
from installers.licences import licences
from installers.manual import manual
from tests.support.packages import ROOT

SOME_DAY = 1_764_000_000


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def said(*command: str) -> str:
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return run.stdout + run.stderr


def test_the_menu_entry_is_well_formed() -> None:
    assert said(tool("desktop-file-validate"), str(debian.TEXTS / "fieldcrm.desktop")) == ""


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_the_menu_entry_speaks_every_language(key: str, language: str) -> None:
    assert f"\n{key}[{language}]=" in (debian.TEXTS / "fieldcrm.desktop").read_text(encoding="utf-8")


def test_an_invitation_is_known_by_its_ending_and_opens_the_program() -> None:
    kinds, entry = ((debian.TEXTS / name).read_text("utf-8") for name in ("fieldcrm.mime.xml", "fieldcrm.desktop"))
    [kind] = re.findall(r'mime-type type="([^"]+)"', kinds)
    assert f'<glob pattern="*{ENDING}"/>' in kinds
    assert f";{kind};\n" in entry
    assert "\nExec=fieldcrm %u\n" in entry


def test_the_page_in_the_software_store_is_well_formed(tmp_path: Path) -> None:
    page = tmp_path / "fieldcrm.metainfo.xml"
    page.write_bytes(debian.filled("fieldcrm.metainfo.xml", DAY="2026-11-29"))
    lines = said(tool("appstreamcli"), "validate", "--no-net", str(page)).splitlines()
    complaints = {line.split()[-2] for line in lines if line.startswith(("E:", "W:"))}
    assert complaints <= {"cid-desktopapp-is-not-rdns"}  # nobody has a domain for it yet
    assert f'version="{__version__}"' in page.read_text(encoding="utf-8")


def test_the_sign_is_drawn_in_every_size_and_form(tmp_path: Path) -> None:
    icons.draw(tmp_path)
    pictures = {size: QImage(str(tmp_path / f"fieldcrm-{size}.png")) for size in icons.SIZES}
    assert all((picture.width(), picture.height()) == (size, size) for size, picture in pictures.items())
    corners = [picture.pixelColor(0, 0).alpha() for picture in pictures.values()]
    middles = [picture.pixelColor(size // 2, size // 8).alpha() for size, picture in pictures.items()]
    assert (set(corners), set(middles)) == ({0}, {255})
    assert not QImage(str(tmp_path / "fieldcrm.ico")).isNull()
    assert not QImage(str(tmp_path / "fieldcrm.icns")).isNull()


def test_the_manual_tells_every_command_and_option() -> None:
    page = manual(SOME_DAY).replace("\\-", "-")
    assert [command.name for command in COMMANDS if f'.SS "{command.name}' not in page] == []
    assert [
        word.name
        for command in COMMANDS
        for word in command.arguments
        if word.name.startswith("-") and word.name not in page
    ] == []
    assert f"FieldCRM {__version__}" in page


def test_the_manual_is_read_without_a_complaint(tmp_path: Path) -> None:
    page = tmp_path / "fieldcrm.1"
    page.write_text(manual(SOME_DAY), encoding="utf-8")
    run = subprocess.run([tool("groff"), "-man", "-ww", "-Tutf8", "-Kutf8", page], capture_output=True, check=True)
    assert (run.stderr, b"fieldcrm" in run.stdout) == (b"", True)


def test_what_is_packed_brings_its_licence() -> None:
    told = licences(["PySide6.QtCore", "sqlcipher3._sqlite3", "cryptography.x509", "backports.zstd", "fieldcrm"])
    names = (
        "Qt 6",
        "LESSER GENERAL PUBLIC LICENSE",
        "ZETETIC",
        "Zstandard",
        "Apache License",
        "Python",
        "Inter",
        "Phosphor",
    )
    assert [name for name in names if name not in told] == []
    assert told.count("\nFieldCRM: MIT\n") == 1


def test_the_guides_are_shipped_with_every_picture_they_show() -> None:
    shipped = {Path(place).relative_to(ROOT).as_posix() for place, _ in guide(ROOT / "docs")}
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    included = [ROOT / place for place in wheel["only-include"] if place.startswith("docs/")]
    files = [file for place in included for file in ([place] if place.is_file() else place.iterdir())]
    assert {file.relative_to(ROOT).as_posix() for file in files} == shipped
    assert len([place for place in shipped if place.endswith(".md")]) == len(LANGUAGES)
    assert len(shipped) > 10 * len(LANGUAGES)


def test_what_nobody_uses_is_left_out_and_the_systems_libraries_stay_its_own() -> None:
    packed = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/libqxcb.so", "BINARY"),
        ("PySide6/Qt/translations/qtbase_uk.qm", "/venv/qtbase_uk.qm", "DATA"),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "BINARY"),
    ]
    left_out = [
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/venv/libqgtk3.so", "BINARY"),
        ("PySide6/Qt/translations/qtbase_de.qm", "/venv/qtbase_de.qm", "DATA"),
        ("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3", "BINARY"),
    ]
    assert kept([*packed, *left_out]) == packed


def test_the_facts_for_macos_can_be_read() -> None:
    told = {
        name: plistlib.loads((ROOT / f"installers/macos/{name}.plist").read_bytes())
        for name in ("Info", "entitlements")
    }
    assert len(told["Info"]["CFBundleLocalizations"]) == len(LANGUAGES)
    assert told["entitlements"]
    [kind], [links] = told["Info"]["UTExportedTypeDeclarations"], told["Info"]["CFBundleURLTypes"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [ENDING.lstrip(".")]
    assert told["Info"]["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert links["CFBundleURLSchemes"] == ["crm"]


@pytest.mark.parametrize("script", ["run", "installers/macos/build.sh"])
def test_a_script_is_well_formed(script: str) -> None:
    assert said(tool("shellcheck"), str(ROOT / script)) == ""
