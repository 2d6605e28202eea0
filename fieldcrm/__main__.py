"""The program `fieldcrm`: a window, or a command."""

import sys

from fieldcrm.bootstrap import doors
from fieldcrm.cli.program import run


def main() -> None:
    """Do what the command line says."""
    sys.exit(run(sys.argv[1:], doors()))


if __name__ == "__main__":
    main()
