"""The `conflicts` commands: what two people wrote at once, both values, and which one is to stand."""

from collections.abc import Mapping

from fieldcrm.cli.answers import Answer, card, table
from fieldcrm.cli.command import Argument, Command, flag, option, word
from fieldcrm.cli.desk import Desk
from fieldcrm.cli.exchanges import moment
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import ConflictId, UserId
from fieldcrm.domain.people import User
from fieldcrm.machine import clock
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services import conflicts as services
from fieldcrm.services.conflicts import Side
from fieldcrm.services.people import me
from fieldcrm.services.records import must_id
from fieldcrm.store.store import Reading


def list_(desk: Desk, settled_too: bool) -> Answer:
    """The ones that wait for a person, newest last."""
    with desk.store.read() as reading:
        found = sorted(reading.all(Conflict), key=lambda conflict: conflict.made_at)
        wanted = [conflict for conflict in found if settled_too or conflict.status is ConflictStatus.OPEN]
        document = [_told(reading, conflict) for conflict in wanted]
        rows = [_row(reading, conflict) for conflict in wanted]
    head = ("when", "what", "field", "mine / theirs", "status", "id")
    return Answer(document=document, lines=table(head, rows))


def show(desk: Desk, id: str) -> Answer:
    """Both values beside what stood before."""
    with desk.store.read() as reading:
        document = _told(reading, reading.load(Conflict, ConflictId(must_id(reading, REGISTRY[Conflict], id))))
    return Answer(document=document, lines=card(document))


def resolve(desk: Desk, id: str, take: str, field: str | None) -> Answer:
    """Let one of the values stand, or another one for one field."""
    with desk.store.read() as reading:
        conflict = reading.load(Conflict, ConflictId(must_id(reading, REGISTRY[Conflict], id)))
    if take in list(Side) and field is None:
        services.resolve(desk.store, conflict.id, Side(take), now=clock.now())
    else:
        name = services.must_name_field(conflict, field)
        services.resolve_with(desk.store, conflict.id, name, _value(desk, conflict, take, name), now=clock.now())
    return show(desk, conflict.id)


def _value(desk: Desk, conflict: Conflict, take: str, field: str) -> str:
    """For one field alone the sides can be taken too."""
    if take not in list(Side):
        return take
    with desk.store.read() as reading:
        chosen = services.sides(conflict, me(reading).id).of(Side(take)).get(field)
    return "" if chosen is None else str(chosen)


def _told(reading: Reading, conflict: Conflict) -> dict[str, str | Mapping[str, object] | None]:
    person = me(reading).id
    sides = services.sides(conflict, person)
    mine_stands = conflict.kept_by == person and conflict.user != person
    other = conflict.user if mine_stands else conflict.kept_by
    return {
        "id": conflict.id,
        "kind": conflict.kind,
        "row": conflict.row,
        "group": conflict.group,
        "policy": _policy(conflict),
        "status": conflict.status,
        "reason": conflict.reason,
        "base": sides.base,
        "mine": sides.mine,
        "theirs": sides.theirs,
        "who": _login(reading, other),
        "when": moment(conflict.made_at),
    }


def _policy(conflict: Conflict) -> str | None:
    spec = REGISTRY.by_name.get(conflict.kind)
    fields = spec.groups.get(conflict.group, ()) if spec else ()
    policy = fields[0].policy if fields else None
    return policy.name.lower() if policy else None


def _login(reading: Reading, id: UserId | None) -> str | None:
    found = reading.find(User, id) if id else None
    return found.login if found else id


def _row(reading: Reading, conflict: Conflict) -> tuple[str | None, ...]:
    sides = services.sides(conflict, me(reading).id)
    pair = " / ".join(", ".join(map(str, side.values())) for side in (sides.mine, sides.theirs))
    return moment(conflict.made_at), conflict.kind, conflict.group, pair, conflict.status, conflict.id


ID = word("id", "ID", "the conflict's id")
COMMANDS = (
    Command(
        "conflicts list",
        "List what waits for a choice.",
        list_,
        (flag("--all", "also what was decided by rule or settled", "settled_too"),),
    ),
    Command("conflicts show", "Show both values beside what stood before.", show, (ID,)),
    Command(
        "conflicts resolve",
        "Choose what is to stand.",
        resolve,
        (
            ID,
            Argument(
                "--take",
                "mine, theirs, base, or another value for one field",
                {"metavar": "mine|theirs|base|VALUE", "required": True},
            ),
            option("--field", "F", "which field, where several were changed together"),
        ),
    ),
)
