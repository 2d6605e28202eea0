"""The places of a list's rows in order: of all of them from an index, of some of them sorted once they are found."""

from typing import Any

from sqlalchemy import ColumnElement, UnaryExpression
from sqlalchemy.sql.operators import custom_op


def sorted_when_found(by: ColumnElement[Any]) -> ColumnElement[Any]:
    """The same value, on which there is no index: SQLite would follow that one and look up every row along it."""
    return UnaryExpression(by, operator=custom_op[Any]("+"))
