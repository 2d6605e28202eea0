"""Queues in the model: each transaction once, in the order of its lane, after what it builds on."""

from collections import defaultdict

from fieldcrm.protocol.messages import Tx


class Lanes:
    """What was taken of each life of each device."""

    def __init__(self) -> None:
        self._taken: set[bytes] = set()
        self._last: dict[tuple[int, int, int], int] = defaultdict(int)

    def why_not(self, tx: Tx, device: int, incarnation: int) -> str:
        """What speaks against taking it now, if anything; it counts as taken from then on.

        What a later life sends may have been taken in an earlier one: it is answered as then, and its number is passed.
        """
        lane, is_first = (device, incarnation, tx.lane), incarnation == 1
        last, self._last[lane] = self._last[lane], tx.number
        if tx.txid in self._taken:
            return "it was taken before"
        self._taken.add(tx.txid)
        if tx.number <= last or (is_first and tx.number != last + 1):
            return f"it is not the next of its lane after {last}"
        if is_first and tx.after is not None and self._last[device, incarnation, tx.after[0]] < tx.after[1]:
            return "what it builds on was not taken"
        return ""
