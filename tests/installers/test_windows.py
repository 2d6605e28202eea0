"""The installer for Windows: its recipe compiles around a stub of the programs. It is not run here."""

import shutil
import subprocess
from pathlib import Path

import pytest

from fieldcrm import __version__
from fieldcrm.domain.invitation import ENDING
from installers import icons
from tests.support.debian import Debian
from tests.support.packages import ROOT

RECIPE = ROOT / "installers" / "windows" / "fieldcrm.nsi"
SETUP = "fieldcrm_setup.exe"
WINDOWS_PROGRAM = b"MZ"


def stub(folder: Path) -> None:
    """The shape of what is wrapped, and the sign."""
    (folder / "payload" / "_internal").mkdir(parents=True)
    for name in ("fieldcrm.exe", "fieldcrm-server.exe", "_internal/python311.dll"):
        (folder / "payload" / name).write_bytes(WINDOWS_PROGRAM)
    icons.draw(folder)
    shutil.copy(RECIPE, folder)


def command(folder: str) -> list[str]:
    facts = {
        "VERSION": __version__,
        "PAYLOAD": f"{folder}/payload",
        "ICON": f"{folder}/fieldcrm.ico",
        "OUT": f"{folder}/{SETUP}",
    }
    told = [f"-D{name}={value}" for name, value in facts.items()]
    return ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *told, f"{folder}/{RECIPE.name}"]


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed (Debian's package nsis)")
def test_the_recipe_compiles_without_a_warning(tmp_path: Path) -> None:
    stub(tmp_path)
    run = subprocess.run(command(str(tmp_path)), capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert (tmp_path / SETUP).read_bytes().startswith(WINDOWS_PROGRAM)


@pytest.mark.long
def test_the_recipe_compiles_where_nothing_but_debians_makensis_is(clean_debian: Debian) -> None:
    stub(clean_debian.root / "srv/windows")
    clean_debian.install("nsis")
    clean_debian.run(*command("/srv/windows"))
    assert (clean_debian.root / "srv/windows" / SETUP).read_bytes().startswith(WINDOWS_PROGRAM)


@pytest.mark.parametrize("language", ["ENGLISH", "RUSSIAN", "UKRAINIAN", "SIMPCHINESE"])
def test_every_sentence_of_ours_is_said_in_every_language(language: str) -> None:
    text = RECIPE.read_text(encoding="utf-8")
    assert {line.split()[1] for line in text.splitlines() if f"${{LANG_{language}}}" in line} == {
        "RUNNING",
        "KEPT",
        "INVITATION",
    }


def test_what_opens_by_a_press_is_told_to_windows_and_taken_back_again() -> None:
    written, uninstalled = RECIPE.read_text(encoding="utf-8").split("Section Uninstall")
    for kind in (ENDING, "FieldCRM.Invitation", "crm"):
        assert f'WriteRegStr HKCU "${{CLASSES}}\\{kind}" "" ' in written
        assert f'DeleteRegKey HKCU "${{CLASSES}}\\{kind}"' in uninstalled
    assert written.count('shell\\open\\command" "" \'${OPENS}\'') == 2


def test_the_persons_work_is_never_named_for_removal() -> None:
    removed = [
        line.strip()
        for line in RECIPE.read_text(encoding="utf-8").splitlines()
        if line.strip().startswith(("RMDir", "Delete "))
    ]
    assert set(removed) == {'RMDir /r "$INSTDIR"', 'Delete "$SMPROGRAMS\\FieldCRM.lnk"'}
