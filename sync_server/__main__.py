"""The program `fieldcrm-server`: the centre's command line."""

import sys

from fieldcrm.domain.sentences import sentence


def main() -> int:
    """Do what the command line says. Everything else is loaded in here, where Ctrl+C is no traceback either.

    This command is there even where only the laptop's part was installed.
    """
    try:
        from sync_server.cli.program import run
        from sync_server.cli.streams import open_streams

        open_streams()
        return run(sys.argv[1:], sys.stdout, sys.stderr)
    except ModuleNotFoundError as error:
        sys.stderr.write(f"fieldcrm-server: {sentence('server.absent', error.name or '')}\n")
        return 5
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
