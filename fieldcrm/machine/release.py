"""Which release of the program this is."""

from functools import cache
from importlib.metadata import PackageNotFoundError, version


@cache
def release() -> str:
    """The number of the release; a copy that was never installed has none."""
    try:
        return version("fieldcrm")
    except PackageNotFoundError:
        return "0"
