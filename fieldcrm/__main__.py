"""The program `fieldcrm`: a window, or a command."""

import io
import sys

from fieldcrm.domain.sentences import sentence


def main() -> None:
    """Do what the command line says; what scripts read is UTF-8 whatever the system's own encoding is.

    This command is there even where only the server's part was installed.
    """
    try:
        from fieldcrm.bootstrap import doors
        from fieldcrm.cli.program import run
    except ModuleNotFoundError as error:
        sys.exit(_absent(error.name or ""))
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(encoding="utf-8")  # pyright: ignore[reportUnknownMemberType] - its buffer has no known type
    sys.exit(run(sys.argv[1:], doors()))


def _absent(module: str) -> int:
    sys.stderr.write(f"fieldcrm: {sentence('desktop.absent', module)}\n")
    return 5


if __name__ == "__main__":
    main()
