"""One start of the window, loaded in the order of the program: what does not draw comes before what draws.

The binding reads the source of whatever is loaded after it, to see whether its name is in there.
"""

import sys
from importlib import import_module

from fieldcrm.machine.loading import undisturbed


def main() -> int:
    """See `benchmarks.window_probe`."""
    with undisturbed():
        import_module("fieldcrm.bootstrap")
        from benchmarks import window_probe
    return window_probe.main()


if __name__ == "__main__":
    sys.exit(main())
