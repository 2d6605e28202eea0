"""The one style sheet, made of tokens; variants are dynamic properties, never a sheet on a widget."""

from collections.abc import Callable, Mapping
from typing import Final, Protocol

TONES: Final = ("ok", "warn", "bad", "info", "neutral", "mine", "theirs")
STATES: Final = {
    "local": "neutral",
    "waiting": "warn",
    "paused": "neutral",
    "sending": "info",
    "synced": "ok",
    "attention": "bad",
}


def style_sheet(
    c: Mapping[str, str], px: Callable[[float], int], control: Callable[[float], int], *, is_touched: bool
) -> str:
    """Rules for every widget the product uses; `control` says how tall one that is pressed is."""

    def at(points: float) -> str:
        return f"{px(points)}px"

    def tall(points: float, border: int = 1) -> str:
        """The height inside its border, so that a thicker one takes no more room."""
        return f"{control(points) - px(2 * border)}px"

    return "\n".join(
        (
            _surfaces(c, at),
            _labels(c, px, at),
            _buttons(c, control, at, tall),
            _states(c, control, at, tall),
            _navigation(c, control, at, tall),
            _fields(c, at, tall),
            _lists(c, at, (control(30) - px(18)) // 2),
            _for_fingers(at) if is_touched else "",
        )
    )


Points = Callable[[float], str]


class Tall(Protocol):
    """The height inside the border of something that is so tall."""

    def __call__(self, points: float, border: int = 1) -> str: ...


def _surfaces(c: Mapping[str, str], at: Points) -> str:
    banners = "\n".join(
        f'QFrame#banner[tone="{tone}"] {{ background: {c[f"{tone}_soft"]}; border-radius: {at(6)}; }}'
        for tone in ("info", "ok", "warn", "bad")
    )
    return f"""
* {{ outline: 0; }}
QWidget {{ color: {c["text"]}; }}
QWidget#root, QWidget#page, QDialog {{ background: {c["bg"]}; }}
QWidget#nav {{ background: {c["nav"]}; border-right: 1px solid {c["border"]}; }}
QWidget#topbar {{ background: {c["surface"]}; border-bottom: 1px solid {c["border"]}; }}
QWidget#arriving {{ background: {c["selected"]}; border-bottom: 1px solid {c["border"]}; }}
QProgressBar {{ background: {c["sunken"]}; border: 1px solid {c["border"]}; border-radius: {at(3)}; }}
QProgressBar {{ min-height: {at(6)}; max-height: {at(6)}; }}
QProgressBar::chunk {{ background: {c["accent"]}; border-radius: {at(3)}; }}
QFrame#card {{ background: {c["surface"]}; border: 1px solid {c["border"]}; border-radius: {at(10)}; }}
QFrame#dialog {{ background: {c["surface"]}; border: 1px solid {c["border"]}; border-radius: {at(12)}; }}
QWidget#entry {{ background: {c["selected"]}; }}
QFrame#line {{ background: {c["border"]}; max-height: 1px; min-height: 1px; border: 0; }}
QFrame#toast {{ background: {c["text"]}; border-radius: {at(8)}; }}
QFrame#toast QLabel {{ color: {c["surface"]}; }}
QPushButton[kind="toast"] {{ background: transparent; color: {c["surface"]}; border: 1px solid {c["surface"]};
  min-height: {at(26)}; padding: 0 {at(10)}; font-weight: 600; }}
QPushButton[kind="toast"]:hover, QPushButton[kind="toast"]:focus {{ background: {c["surface"]}; color: {c["text"]}; }}
{banners}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
QToolTip {{ background: {c["text"]}; color: {c["surface"]}; border: 0; padding: {at(4)} {at(8)}; }}
"""


def _labels(c: Mapping[str, str], px: Callable[[float], int], at: Points) -> str:
    chips = "\n".join(
        f'QLabel[chip="{tone}"] {{ background: {c[f"{tone}_soft"]}; color: {c[tone]}; }}\n'
        f'QLabel[tone="{tone}"] {{ color: {c[tone]}; }}'
        for tone in TONES
    )
    return f"""
QLabel {{ background: transparent; }}
QLabel[tone="2"] {{ color: {c["text2"]}; }}
QLabel[tone="3"] {{ color: {c["text3"]}; }}
QLabel[tone="accent"] {{ color: {c["accent_text"]}; }}
QLabel[chip] {{ border-radius: {px(18) // 2}px; padding: {at(1)} {at(8)}; min-height: {at(18)}; }}
{chips}
QLabel[key="true"] {{ background: {c["sunken"]}; color: {c["text2"]}; border: 1px solid {c["border"]};
  border-radius: {at(4)}; padding: 0 {at(5)}; min-height: {at(18)}; }}
"""


def _buttons(c: Mapping[str, str], control: Callable[[float], int], at: Points, tall: Tall) -> str:
    return f"""
QPushButton {{ background: {c["surface"]}; border: 1px solid {c["border_control"]}; border-radius: {at(6)};
  padding: 0 {at(12)}; min-height: {tall(32)}; font-weight: 500; }}
QPushButton:hover {{ background: {c["hover"]}; }}
QPushButton:pressed {{ background: {c["pressed"]}; }}
QPushButton:focus {{ border: 2px solid {c["focus"]}; padding: 0 {at(11)}; min-height: {tall(32, 2)}; }}
QPushButton:disabled {{ color: {c["disabled"]}; border-color: {c["border"]}; background: {c["surface"]}; }}
QPushButton[kind="primary"] {{ background: {c["accent"]}; color: {c["on_accent"]}; border: 1px solid {c["accent"]};
  font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {c["accent_hover"]}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c["text"]}; }}
QPushButton[kind="primary"]:disabled {{ background: {c["sunken"]}; color: {c["disabled"]};
  border-color: {c["border"]}; }}
QPushButton[kind="ghost"] {{ background: transparent; border: 1px solid transparent; color: {c["text2"]};
  padding: 0 {at(8)}; min-width: {at(10)}; }}
QPushButton[kind="ghost"]:hover {{ background: {c["hover"]}; color: {c["text"]}; }}
QPushButton[kind="ghost"]:focus {{ border: 2px solid {c["focus"]}; padding: 0 {at(7)}; }}
QPushButton[kind="link"] {{ background: transparent; border: 2px solid transparent; color: {c["accent_text"]};
  padding: 0 {at(2)}; font-weight: 600; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {c["focus"]}; }}
QPushButton[kind="chip"] {{ min-height: {tall(26)}; border-radius: {control(24) // 2}px; padding: 0 {at(10)};
  color: {c["text2"]}; }}
QPushButton[kind="chip"]:checked {{ background: {c["accent_soft"]}; border: 1px solid {c["accent_text"]};
  color: {c["accent_text"]}; font-weight: 600; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {c["focus"]}; padding: 0 {at(9)}; min-height: {tall(26, 2)}; }}
QPushButton[kind="tab"] {{ border: 0; border-bottom: 2px solid transparent; border-radius: 0; background: transparent;
  color: {c["text2"]}; padding: 0 {at(4)}; min-height: {tall(36)}; font-weight: 500; }}
QPushButton[kind="tab"]:hover {{ color: {c["text"]}; }}
QPushButton[kind="tab"]:checked {{ color: {c["accent_text"]}; border-bottom: 2px solid {c["accent"]};
  font-weight: 600; }}
QPushButton[kind="tab"]:focus {{ border: 2px solid {c["focus"]}; border-radius: {at(4)}; }}
QPushButton[kind="choice"] {{ text-align: left; min-height: {at(44)}; }}
QPushButton[kind="choice"]:checked {{ background: {c["mine_soft"]}; border: 2px solid {c["mine"]}; }}
QPushButton[side="theirs"]:checked {{ background: {c["theirs_soft"]}; border: 2px solid {c["theirs"]}; }}
QPushButton[kind="choice"]:focus, QPushButton[side="theirs"]:checked:focus {{ border: 2px solid {c["focus"]}; }}
"""


def _states(c: Mapping[str, str], control: Callable[[float], int], at: Points, tall: Tall) -> str:
    states = "\n".join(
        f'QPushButton[kind="state"][tone="{tone}"] {{ background: {c[f"{tone}_soft"]}; color: {c[tone]}; }}'
        for tone in TONES
    )
    return f"""
QPushButton[kind="state"] {{ min-height: {tall(24)}; border-radius: {(control(24) - 2) // 2}px; padding: 0 {at(8)};
  border: 1px solid transparent; font-weight: 600; }}
{states}
QPushButton[kind="state"]:hover {{ border: 1px solid {c["border_control"]}; }}
QPushButton[kind="state"]:focus {{ border: 2px solid {c["focus"]}; padding: 0 {at(7)}; min-height: {tall(24, 2)}; }}
"""


def _navigation(c: Mapping[str, str], control: Callable[[float], int], at: Points, tall: Tall) -> str:
    sync = "\n".join(
        f'QPushButton#sync[state="{state}"] {{ background: {c[f"{tone}_soft"]}; color: {c[tone]};'
        f" border: 1px solid {c[tone]}; }}"
        for state, tone in STATES.items()
    )
    return f"""
QPushButton[nav="true"] {{ text-align: left; border: 2px solid transparent; background: transparent;
  color: {c["text2"]}; min-height: {tall(32, 2)}; padding: 0 {at(8)}; border-radius: {at(6)}; font-weight: 500; }}
QPushButton[nav="true"]:hover {{ background: {c["hover"]}; color: {c["text"]}; }}
QPushButton[nav="true"]:checked {{ background: {c["selected"]}; color: {c["selected_text"]}; font-weight: 600; }}
QPushButton[nav="true"]:focus {{ border: 2px solid {c["focus"]}; }}
QPushButton#search {{ text-align: left; color: {c["text3"]}; background: {c["sunken"]};
  font-weight: 400; }}
QPushButton#search:focus {{ border: 2px solid {c["focus"]}; }}
QPushButton#sync {{ border-radius: {control(30) // 2}px; padding: 0 {at(12)}; font-weight: 600; }}
{sync}
QPushButton#sync:focus {{ border: 2px solid {c["focus"]}; }}
"""


def _fields(c: Mapping[str, str], at: Points, tall: Tall) -> str:
    fields = "QLineEdit, QComboBox, QPlainTextEdit, QDateEdit, QDateTimeEdit"
    focused = ", ".join(f"{each.strip()}:focus" for each in fields.split(","))
    thinner = at(7)  # what a thicker border takes is given back, or the text would jump
    return f"""
{fields} {{ background: {c["surface"]}; border: 1px solid {c["border_control"]}; border-radius: {at(6)};
  padding: 0 {at(8)}; min-height: {tall(32)}; selection-background-color: {c["accent"]};
  selection-color: {c["on_accent"]}; placeholder-text-color: {c["text3"]}; }}
QPlainTextEdit {{ padding: {at(6)} {at(8)}; }}
{focused} {{ border: 2px solid {c["focus"]}; padding: 0 {thinner}; min-height: {tall(32, 2)}; }}
QPlainTextEdit:focus {{ padding: {at(5)} {thinner}; }}
QLineEdit:read-only {{ background: {c["sunken"]}; color: {c["text2"]}; }}
QLineEdit[invalid="true"], QComboBox[invalid="true"] {{ border: 2px solid {c["bad"]}; padding: 0 {thinner};
  min-height: {tall(32, 2)}; }}
QPlainTextEdit[invalid="true"] {{ border: 2px solid {c["bad"]}; padding: {at(5)} {thinner}; }}
QLineEdit#palette, QLineEdit#palette:focus {{ border: 0; background: transparent; padding: 0 {at(4)}; }}
QCheckBox {{ spacing: {at(8)}; }}
QCheckBox::indicator {{ width: {at(16)}; height: {at(16)}; border: 1px solid {c["border_control"]};
  border-radius: {at(4)}; background: {c["surface"]}; }}
QCheckBox::indicator:focus {{ border: 2px solid {c["focus"]}; }}
QCheckBox::indicator:checked {{ background: {c["accent"]}; border: 1px solid {c["accent"]}; }}
QComboBox::drop-down {{ border: 0; width: {at(24)}; }}
QComboBox QAbstractItemView {{ background: {c["surface"]}; border: 1px solid {c["border_control"]};
  selection-background-color: {c["selected"]}; selection-color: {c["selected_text"]}; }}
"""


def _lists(c: Mapping[str, str], at: Points, around: int) -> str:
    return f"""
QTextBrowser {{ border: 2px solid transparent; }}
QTextBrowser:focus {{ border: 2px solid {c["focus"]}; }}
QScrollArea#read {{ border: 2px solid transparent; border-radius: {at(4)}; }}
QScrollArea#read:focus {{ border: 2px solid {c["focus"]}; }}
QTableView {{ background: {c["surface"]}; border: 0; gridline-color: transparent;
  selection-background-color: transparent; }}
QHeaderView {{ background: {c["surface"]}; border: 0; }}
QHeaderView::section {{ background: {c["surface"]}; color: {c["text3"]}; border: 0;
  border-bottom: 1px solid {c["border"]}; padding: {at(4)} {at(10)}; font-weight: 500; }}
QScrollBar:vertical {{ background: transparent; width: {at(10)}; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c["border"]}; border-radius: {at(3)}; min-height: {at(32)}; margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {c["border_control"]}; }}
QScrollBar:horizontal {{ background: transparent; height: {at(10)}; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {c["border"]}; border-radius: {at(3)}; min-width: {at(32)}; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {c["surface"]}; border: 1px solid {c["border_control"]}; padding: {at(4)}; }}
QMenu::item {{ padding: {around}px {at(24)} {around}px {at(12)}; border-radius: {at(4)}; }}
QMenu::item:selected {{ background: {c["selected"]}; color: {c["selected_text"]}; }}
QMenu::item:disabled {{ color: {c["disabled"]}; }}
"""


def _for_fingers(at: Points) -> str:
    """What a pointer of one dot hits, and a finger does not."""
    return f"""
QPushButton, QPushButton[kind="ghost"] {{ min-width: {at(28)}; }}
QCheckBox {{ min-height: {at(44)}; }}
QCheckBox::indicator {{ width: {at(22)}; height: {at(22)}; }}
QScrollBar:vertical {{ width: {at(18)}; }}
QScrollBar:horizontal {{ height: {at(18)}; }}
"""
