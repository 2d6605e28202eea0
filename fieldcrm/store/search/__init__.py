"""Finding records by a few letters of anything written in them."""

from fieldcrm.store.search.describing import described
from fieldcrm.store.search.finding import Finder, find, ids_of
from fieldcrm.store.search.hits import Hit, Snapshot
from fieldcrm.store.search.indexing import behind, catch_up, create, index, is_behind, put_off
from fieldcrm.store.search.titles import OF_A_PRODUCT, belongs, titles

__all__ = [
    "OF_A_PRODUCT",
    "Finder",
    "Hit",
    "Snapshot",
    "behind",
    "belongs",
    "catch_up",
    "create",
    "described",
    "find",
    "ids_of",
    "index",
    "is_behind",
    "put_off",
    "titles",
]
