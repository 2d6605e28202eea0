"""`./run translate`: gathers what the window says for its translators, and tells what they still have to do."""

import sys

from tests.translations.files import CODES, FOLDER, merge, qm, release, ts, unfinished


def main() -> int:
    """The number of texts that are still to be translated, as far as an exit status can say it."""
    FOLDER.mkdir(exist_ok=True)
    missing = 0
    for code in CODES:
        merge(code)
        release(code, qm(code))
        left = unfinished(code)
        missing += len(left)
        sys.stdout.write(f"{ts(code).name}: {len(left)} to be translated\n")
        sys.stdout.writelines(f"    {text}\n" for text in left)
    return min(missing, 1)


if __name__ == "__main__":
    sys.exit(main())
