"""The places of a list's rows in order: of all of them from an index, of some of them sorted once they are found."""

from typing import Any

from sqlalchemy import Column, ColumnElement, Select, UnaryExpression
from sqlalchemy.sql.operators import custom_op


def sorted_when_found(by: ColumnElement[Any]) -> ColumnElement[Any]:
    """The same value, on which there is no index: SQLite would follow that one and look up every row along it."""
    return UnaryExpression(by, operator=custom_op[Any]("+"))


def is_among(place: Column[int], found: Select[int]) -> ColumnElement[bool]:
    """Whether a row is among these, which is asked of each while SQLite goes along the index of the list's order.

    For what was typed: of a letter that half of the file holds, each row would be looked up to be sorted by its value.
    """
    return sorted_when_found(place).in_(found.scalar_subquery())
