"""The page that shows the pictures: a table for each screen, with what there is of it."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

TITLES: Final = {
    "today": "Today",
    "diary-week": "Diary: working week",
    "diary-day": "Diary: a day",
    "diary-month": "Diary: a month",
    "diary-list": "Diary: as a list",
    "diary-line": "Diary: an entry as it is typed",
    "customers": "Customers",
    "customer": "A customer",
    "visit": "The report of a visit",
    "orders": "Orders",
    "order": "An order as it is written",
    "order-placed": "An order that was placed",
    "paper": "An order on paper",
    "literature": "Literature",
    "sign": "An order that is being signed",
    "file": "A file, looked at",
    "file-outside": "A file that another program shows",
    "file-absent": "A file that has not been fetched",
    "catalogue": "Catalogue",
    "catalogue-tiles": "Catalogue: tiles",
    "product": "A product",
    "palette": "Search and commands",
    "sync-outbox": "Sync centre: outbox",
    "sync-taken-back": "Sync centre: what was taken back",
    "sync-sent-anyway": "Sync centre: what was refused, sent anyway",
    "sync-choices": "Sync centre: what needs a choice",
    "sync-files": "Sync centre: files on their way",
    "sync-received": "Sync centre: received",
    "sync-history": "Sync centre: history and data use",
    "sync-use": "Sync centre: data use, and what links may cost",
    "sync-connection": "Sync centre: connection",
    "sync-panel": "Behind the sync chip",
    "choice": "Two people changed one thing",
    "alike": "One cause, many times",
    "first-run": "First run",
    "first-run-invited": "First run: an invitation that was opened",
    "first-run-coming": "First run: what has come so far",
    "first-run-usable": "First run: enough has come to start working",
    "first-run-asking": "First run: much is to be fetched, and it asks",
    "updating": "A file that is brought up to date",
    "settings": "Settings",
    "about": "About",
    "report": "Report a problem",
    "guide": "Guide",
    "keys": "Keys of a page",
    "tour": "Tour",
    "lock": "Locked",
}
ROWS: Final = (
    ("1366 × 696", (("light", "daylight"), ("dark", "dark"), ("sunlight", "sunlight"))),
    ("1920 × 1008", (("light-1920", "daylight"), ("dark-1920", "dark"), ("sunlight-1920", "sunlight"))),
    ("languages", (("ru", "Russian"), ("uk", "Ukrainian"), ("zh", "Chinese"))),
    ("sizes", (("150", "text 150 %"), ("200", "text 200 %, 1920"), ("1024", "1024 × 600"))),
    ("companies", (("empty", "empty"), ("full", "full"), ("long", "long names"))),
)
HEAD: Final = """# Pictures of every screen

Drawn by `./run pictures`: the same code draws the same pictures, byte for byte, on a machine with the same fonts.
The usual company is a rep's Tuesday in Kyiv, offline since twelve past eight with seven changes to send. The empty one
is a first morning; the full one has 100,000 customers, 20,000 products, fourteen visits a day and an order of fifty
lines; the last has names as long as they come. What each screen does better than its first design, and what differs
from it, stands in [SCREENS.md](../SCREENS.md).
"""


def write_index(folder: Path) -> None:
    """Say what lies in the folder."""
    there = {file.stem for file in folder.glob("*.webp")}
    parts = [HEAD, " · ".join(f"[{title}](#{_anchor(title)})" for title in TITLES.values()), ""]
    for screen, title in TITLES.items():
        parts += [f"## {title}", "", *_table(screen, there), ""]
    (folder / "README.md").write_text("\n".join(parts), "utf-8")


def _table(screen: str, there: set[str]) -> Iterable[str]:
    yield "| | | | |"
    yield "|---|---|---|---|"
    for name, looks in ROWS:
        cells = [_cell(f"{screen}-{look}", told) if f"{screen}-{look}" in there else "" for look, told in looks]
        if any(cells):
            yield f"| {name} | {' | '.join(cells)} |"


def _cell(file: str, told: str) -> str:
    return f"{told}<br>[![{told}]({file}.webp)]({file}.webp)"


def _anchor(title: str) -> str:
    """As the page's reader makes them."""
    return "".join(letter for letter in title.lower().replace(" ", "-") if letter.isalnum() or letter == "-")
