"""The program `fieldcrm`: a window, or a command."""

import sys

from fieldcrm.domain.sentences import sentence
from fieldcrm.machine.loading import undisturbed


def main() -> None:
    """Do what the command line says. Everything else is loaded in here, where Ctrl+C is no traceback either.

    This command is there even where only the server's part was installed.
    """
    try:
        with undisturbed():
            from fieldcrm.bootstrap import doors
            from fieldcrm.cli.program import run
            from fieldcrm.machine.streams import open_streams

        open_streams()
        sys.exit(run(sys.argv[1:], doors(), sys.stdout, sys.stderr))
    except ModuleNotFoundError as error:
        sys.exit(_absent(error.name or ""))
    except KeyboardInterrupt:
        sys.exit(130)


def _absent(module: str) -> int:
    sys.stderr.write(f"fieldcrm: {sentence('desktop.absent', module)}\n")
    return 5


if __name__ == "__main__":
    main()
