"""The command line from words to exit status."""

from sync_server.cli.answers import DONE, tell, tell_error
from sync_server.cli.grammar import parser


def run() -> int:
    """Do what the words say; the end is told in a sentence and an exit status, never in a traceback."""
    said = parser().parse_args()
    try:
        document: object = said.run(said)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - the edge of the program: nothing above could tell the person
        return tell_error(error, as_json=said.json, debug=said.debug)
    tell(document, as_json=said.json)
    return DONE
