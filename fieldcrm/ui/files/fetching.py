"""What is said of a file whose bytes are not here: where they are, how many, and what it costs to have them."""

from fieldcrm.store.queries.files import FileLine, Where
from fieldcrm.ui.shared.left_words import cost
from fieldcrm.ui.shared.texts import money, sentences, size, tr
from fieldcrm.ui.shell.costs import Costs


def not_here(line: FileLine, costs: Costs) -> str:
    """Before anybody decides to fetch it."""
    if line.where is Where.NOWHERE:
        return tr("Whoever added this file has not sent it to head office yet. It can be fetched when they have.")
    left = line.size - line.came
    if line.came:
        told = tr("{} of {} here").format(size(line.came), size(line.size))
    elif line.where is Where.COMING:
        told = tr("It comes with the next exchange: {}.").format(size(left))
    else:
        told = tr("It is at head office and not on this laptop yet: {}.").format(size(left))
    return sentences((told, _price(left, costs)))


def _price(octets: int, costs: Costs) -> str:
    if not costs.is_metered:
        return ""
    if costs.price is None:
        return tr("The connection there is now costs money.")
    return tr("Over the connection there is now that costs about {} by your price.").format(
        money(cost(octets, costs.price))
    )
