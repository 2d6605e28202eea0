"""The program `fieldcrm`: a window, or a command."""

import io
import sys

from fieldcrm.bootstrap import doors
from fieldcrm.cli.program import run


def main() -> None:
    """Do what the command line says; what scripts read is UTF-8 whatever the system's own encoding is."""
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(encoding="utf-8")  # pyright: ignore[reportUnknownMemberType] - its buffer has no known type
    sys.exit(run(sys.argv[1:], doors()))


if __name__ == "__main__":
    main()
