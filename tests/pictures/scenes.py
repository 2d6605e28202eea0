"""What is drawn of which company, and in which looks."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tests.pictures import full, joining, long, papers, poses, rep, settling, steering
from tests.pictures.camera import Look, Scene
from tests.pictures.goods import product_id
from tests.pictures.shops import shop_id
from tests.support.company import numbered

USUAL, LARGE, SMALL = (1366, 696), (1920, 1008), (1024, 600)
PLAIN: Final = (
    Look(name="light"),
    Look(name="dark", mode="dark"),
    Look(name="sunlight", mode="sunlight"),
)
WIDE: Final = (
    Look(name="light-1920", size=LARGE),
    Look(name="dark-1920", mode="dark", size=LARGE),
    Look(name="sunlight-1920", mode="sunlight", size=LARGE),
)
SPOKEN: Final = (
    Look(name="ru", mode="dark", language="ru"),
    Look(name="uk", language="uk"),
    Look(name="zh", mode="sunlight", language="zh_CN"),
)
SIZED: Final = (
    Look(name="150", scale=1.5),
    Look(name="200", scale=2.0, size=LARGE),
    Look(name="1024", size=SMALL),
)
ALL: Final = (*PLAIN, *WIDE, *SIZED, *SPOKEN)
FEW: Final = (*PLAIN, WIDE[0], *SPOKEN)

MAIN: Final[Sequence[Scene]] = (
    Scene(name="today", address="crm://today"),
    Scene(name="diary-week", address="crm://diary", pose=poses.see("work_week")),
    Scene(name="customers", address="crm://customers"),
    Scene(name="customer", address=f"crm://account/{shop_id('Sofia Bakery')}"),
    Scene(name="visit", address=f"crm://visit/{rep.VISIT}"),
    Scene(name="orders", address="crm://orders"),
    Scene(name="order", address=f"crm://order/{rep.DRAFT}", pose=poses.type_product("esp"), after=poses.forget_product),
    Scene(name="catalogue", address="crm://catalogue", pose=poses.rows),
    Scene(name="product", address=f"crm://product/{product_id('CF-1001')}"),
    Scene(name="palette", address="crm://today", pose=poses.look_up("sof")),
)
OTHERS: Final[Sequence[Scene]] = (
    Scene(name="diary-day", address="crm://diary", pose=poses.see("day"), after=poses.see("work_week")),
    Scene(name="diary-month", address="crm://diary", pose=poses.see("month"), after=poses.see("work_week")),
    Scene(name="diary-list", address="crm://diary", pose=poses.see("agenda"), after=poses.see("work_week")),
    Scene(
        name="diary-line",
        address="crm://diary",
        pose=poses.type_entry("visit bar zoria thu 13:30 45m"),
        after=poses.forget_entry,
    ),
    Scene(name="order-placed", address=f"crm://order/{rep.ORDER}"),
    Scene(name="paper", address=f"crm://order/{rep.DRAFT}/paper"),
    Scene(name="sign", address=f"crm://order/{rep.DRAFT}/sign", pose=poses.write_name, after=poses.forget_name),
    Scene(name="literature", address="crm://literature"),
    Scene(name="file", address=f"crm://file/{papers.AFTER}"),
    Scene(name="file-outside", address=f"crm://file/{papers.CONTRACT}"),
    Scene(name="file-absent", address=f"crm://file/{papers.BEFORE}"),
    Scene(name="catalogue-tiles", address="crm://catalogue", pose=poses.tiles, after=poses.rows),
    Scene(name="sync-outbox", address="crm://sync/outbox"),
    Scene(name="sync-files", address="crm://sync/files"),
    Scene(name="sync-received", address="crm://sync/received"),
    Scene(name="sync-history", address="crm://sync/history"),
    Scene(name="sync-use", address="crm://sync/use"),
    Scene(name="sync-connection", address="crm://sync/connection"),
    Scene(name="sync-panel", address="crm://today", pose=poses.sync_panel),
    Scene(name="settings", address="crm://settings"),
    Scene(name="about", address="crm://settings/about"),
    Scene(name="report", address="crm://settings/report"),
    Scene(name="guide", address="crm://settings/guide"),
    Scene(name="keys", address="crm://today", pose=poses.run("shell.keys")),
    Scene(name="tour", address="crm://today", pose=poses.tour, after=poses.end_tour),
    Scene(name="lock", address="crm://today", pose=poses.lock, after=poses.unlock),
)
SETTLING: Final[Sequence[Scene]] = (
    Scene(name="choice", address=f"crm://sync/choice/{settling.CHOICE}"),
    Scene(name="alike", address=f"crm://sync/alike/{settling.ALIKE}"),
    Scene(name="sync-choices", address="crm://sync/choices"),
)
STEERING: Final[Sequence[Scene]] = (
    Scene(name="sync-taken-back", address="crm://sync/outbox", pose=poses.choose(-1)),
    Scene(
        name="sync-sent-anyway",
        address="crm://sync/outbox",
        pose=poses.send_anyway(steering.REFUSED_AT),
        after=poses.not_after_all,
    ),
)
NEW: Final[Sequence[Scene]] = (
    Scene(name="first-run", address=""),
    Scene(name="first-run-invited", address="", first=joining.hold_up, last=joining.forget),
    Scene(name="first-run-coming", address="", first=joining.COMING.begin, last=joining.COMING.end),
    Scene(name="first-run-usable", address="", first=joining.USABLE.begin, last=joining.USABLE.end),
    Scene(name="first-run-asking", address="", first=joining.MUCH.begin, last=joining.MUCH.end),
    Scene(name="updating", address="", first=joining.UPDATING.begin, last=joining.UPDATING.end),
)
_BARE: Final = frozenset(
    {"today", "diary-week", "diary-day", "diary-list", "customers", "orders", "catalogue", "sync-outbox"}
    | {"sync-received", "sync-history"}
)
"""Pages that are there before anything is."""
_CROWDED: Final = frozenset(
    {"today", "diary-day", "diary-week", "diary-month", "diary-list", "customers", "customer", "orders", "catalogue"}
    | {"catalogue-tiles"}
)
"""Pages that very much is to be seen on."""
EMPTY: Final[Sequence[Scene]] = (
    *(scene for scene in (*MAIN, *OTHERS) if scene.name in _BARE),
    Scene(name="palette", address="crm://today", pose=poses.look_up("sof")),
)
FULL: Final[Sequence[Scene]] = (
    *(scene for scene in (*MAIN, *OTHERS) if scene.name in _CROWDED),
    Scene(name="order", address=f"crm://order/{full.ORDER}"),
    Scene(name="palette", address="crm://today", pose=poses.look_up("market")),
)
LONG: Final[Sequence[Scene]] = (
    Scene(name="today", address="crm://today"),
    Scene(name="diary-week", address="crm://diary", pose=poses.see("work_week")),
    Scene(name="customers", address="crm://customers"),
    Scene(name="customer", address=f"crm://account/{numbered(100)}"),
    Scene(name="visit", address=f"crm://visit/{numbered(800)}"),
    Scene(name="orders", address="crm://orders"),
    Scene(name="order", address=f"crm://order/{numbered(5_000)}"),
    Scene(name="paper", address=f"crm://order/{numbered(5_000)}/paper"),
    Scene(name="catalogue", address="crm://catalogue"),
    Scene(name="product", address=f"crm://product/{numbered(600)}"),
    Scene(name="choice", address=f"crm://sync/choice/{numbered(950)}"),
    Scene(name="file", address=f"crm://file/{long.LETTER}"),
    Scene(name="literature", address="crm://literature"),
)


@dataclass(frozen=True, slots=True)
class Sitting:
    """Scenes of one company, each in the same looks."""

    company: str
    scenes: Sequence[Scene]
    looks: Sequence[Look]


SITTINGS: Final[Sequence[Sitting]] = (
    Sitting("usual", MAIN, ALL),
    Sitting("usual", OTHERS, FEW),
    Sitting("settling", SETTLING, FEW),
    Sitting("steering", STEERING, (*FEW, *SIZED)),
    Sitting("new", NEW, FEW),
    Sitting("empty", EMPTY, (Look(name="empty"),)),
    Sitting("full", FULL, (Look(name="full"),)),
    Sitting("long", LONG, (Look(name="long"),)),
)
