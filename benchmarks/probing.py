"""A program of its own that measures itself, in Python as it is where people install it."""

import json
import os
import subprocess
import sys
from typing import Any

Told = dict[str, Any]


def probed(module: str, *words: str) -> Told:
    """What it told at its end, as JSON. Code is kept compiled, whatever the shell of a developer says."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", module, *words]
    found = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    told: Told = json.loads(found.stdout.splitlines()[-1])
    return told
