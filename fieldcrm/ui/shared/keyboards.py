"""What was meant by letters typed in another layout: `ыща` on a Russian keyboard is `sof` on a Latin one."""

from typing import Final

_LATIN: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_LAYOUTS: Final = (
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "йцукенгшщзхїфівапролджєячсмитьбю",
)
_TO_LATIN: Final = [str.maketrans(layout, _LATIN) for layout in _LAYOUTS]
_FROM_LATIN: Final = [str.maketrans(_LATIN, layout) for layout in _LAYOUTS]


def readings(typed: str) -> list[str]:
    """What was typed, then what the same keys would have given in other layouts; each once, in small letters."""
    folded = typed.strip().casefold()
    others = [folded.translate(layout) for layout in (*_TO_LATIN, *_FROM_LATIN)]
    return list(dict.fromkeys((folded, *others)))
