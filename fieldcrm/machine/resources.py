"""Where the icons, texts and the demo company lie: beside the package in a checkout, inside it once installed."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def resource(*parts: str) -> Path:
    """A file or folder that is shipped with the program."""
    installed = PACKAGE / "_resources"
    root = installed if installed.is_dir() else PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def guide(language: str) -> Path:
    """The guide for a first day in the language of that code, its pictures in a folder beside it."""
    tongue = language.partition("_")[0]
    name = "GUIDE.md" if tongue == "en" else f"GUIDE.{tongue}.md"
    installed = resource("guide", name)
    return installed if installed.is_file() else PACKAGE.parent / "docs" / name
