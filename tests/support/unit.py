"""The unit by which systemd runs the server, and what it starts."""

import re
import shlex

from tests.support.packages import ROOT

UNIT = ROOT / "installers" / "server" / "fieldcrm-server.service"
INSTALLED = "/opt/fieldcrm/bin"


def command(state: str, credentials: str) -> list[str]:
    """What the unit starts, with systemd's two folders in their places."""
    text = UNIT.read_text().replace("\\\n", " ")
    (line,) = re.findall(r"^ExecStart=(.*)$", text, re.MULTILINE)
    return shlex.split(line.replace("${STATE_DIRECTORY}", state).replace("${CREDENTIALS_DIRECTORY}", credentials))
