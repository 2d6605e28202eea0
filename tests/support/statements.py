"""Statements are put into words of a database once in a run: each test opens files of its own, and would do it anew.

A program opens its database once and keeps what it has put into words for as long as it runs; so does a test run.
"""

from collections.abc import Iterator, MutableMapping
from functools import wraps
from typing import Any, Final

import sqlalchemy
from sqlalchemy import Dialect, Engine
from sqlalchemy.util import LRUCache

MOST: Final = 5_000
"""Statements kept: of those that a test makes up by chance the oldest go."""

_words = LRUCache[Any, Any](MOST)


class Words(MutableMapping[Any, Any]):
    """What one database keeps: all databases of its kind have it too."""

    def __init__(self, dialect: Dialect) -> None:
        self._kind = (type(dialect), dialect.paramstyle)

    def get(self, key: Any, default: Any = None) -> Any:
        return _words.get(self._of_all(key), default)

    def __getitem__(self, key: Any) -> Any:
        return _words[self._of_all(key)]

    def __setitem__(self, key: Any, value: Any) -> None:
        _words[self._of_all(key)] = value

    def __delitem__(self, key: Any) -> None:
        del _words[self._of_all(key)]

    def __iter__(self) -> Iterator[Any]:
        return iter(_words)

    def __len__(self) -> int:
        return len(_words)

    def _of_all(self, key: Any) -> Any:
        """SQLAlchemy begins it with the dialect, of which each engine has its own."""
        return (self._kind, *key[1:])


def pytest_configure() -> None:
    """Before the product takes what makes engines."""
    make = sqlalchemy.create_engine

    @wraps(make)
    def create_engine(*arguments: Any, **named: Any) -> Engine:
        engine = make(*arguments, **named)
        engine.update_execution_options(compiled_cache=Words(engine.dialect))
        return engine

    sqlalchemy.create_engine = create_engine
