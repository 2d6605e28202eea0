"""The program `fieldcrm-server`: the centre's command line."""

import sys

from fieldcrm.domain.sentences import sentence


def main() -> int:
    """Do what the command line says. This command is there even where only the laptop's part was installed."""
    try:
        from sync_server.cli.program import run
    except ModuleNotFoundError as error:
        sys.stderr.write(f"fieldcrm-server: {sentence('server.absent', error.name or '')}\n")
        return 5
    return run()


if __name__ == "__main__":
    sys.exit(main())
