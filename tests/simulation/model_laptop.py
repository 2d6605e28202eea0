"""What a laptop shows, in the model: all that its person is told, and what still waits there laid over it."""

from collections.abc import Iterable, Mapping

from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Op, Plain, Tx, Verb
from fieldcrm.registry.catalogue import Registry
from tests.simulation.model_gone import Key
from tests.simulation.model_rows import Row

Values = dict[int, Plain]
Shown = dict[Key, Values]


def shown(told: Iterable[Row], waiting: Iterable[bytes], known: Registry) -> Shown:
    """Row by row what a laptop of that release shows after a complete pull, while this waits there to be sent."""
    image: Shown = {row.key: _in_words(row.values, known, row.key) for row in told if row.key[0] in known.by_name}
    for body in waiting:
        for op in unpack(Tx, body).ops:
            _lay_over(image, known.by_wire[op.table].name, op, known)
    return {key: values for key, values in image.items() if _has_owner(image, known, key)}


def _in_words(values: Mapping[int, Plain], known: Registry, key: Key) -> Values:
    return {each.column: values.get(each.column, each.plain_default) for each in known.by_name[key[0]].columns}


def _lay_over(image: Shown, kind: str, op: Op, known: Registry) -> None:
    key = (kind, op.id)
    if op.verb is Verb.DELETE:
        image.pop(key, None)
    elif op.verb is Verb.INSERT and key not in image:
        image[key] = _in_words(op.new, known, key)
    elif key in image:
        image[key] = {**image[key], **op.new}


def _has_owner(image: Shown, known: Registry, key: Key) -> bool:
    """What waits on a customer who has left is sent, and not shown."""
    above = known.owner(known.by_name[key[0]])
    owner = None if above is None else image[key].get(above[0].column)
    if above is None or not isinstance(owner, bytes):
        return True
    return (above[1].name, owner) in image and _has_owner(image, known, (above[1].name, owner))
