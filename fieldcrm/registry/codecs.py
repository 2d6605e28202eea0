"""One plain form per type of value: the same number, text or bytes in the file, on the wire and in a merge."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.marks import Scaled, Written
from fieldcrm.domain.values import tidy_line
from fieldcrm.registry import typed

Plain = int | str | bytes | None


@dataclass(frozen=True, slots=True)
class Codec:
    """How one type of value is kept, typed by a person and shown. `Any` here is the only place types are erased."""

    sql: str
    to_plain: Callable[[Any], Any]
    to_value: Callable[[Any], Any]
    parse: Callable[[str], Any]
    show: Callable[[Any], str]
    widget: str
    choices: tuple[str, ...] = ()
    direct: bool = False  # the plain form is the value: nothing to call
    least: Decimal | None = None
    most: Decimal | None = None
    member: Callable[[str], Any] = str  # reads one of several: a set may hold what its typed form takes for a border

    def makes_sense(self, value: Any) -> bool:
        """Whether anybody may write it; what was written before is read all the same."""
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)


def _same(value: Any) -> Any:
    return value


def _yes(text: str) -> bool:
    try:
        return {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}[text.lower()]
    except KeyError:
        raise RuleBroken("yes_no.form", text) from None


def _keep_moment(value: datetime) -> str:
    """Fixed microseconds and Z, so that text sorts as time; a local or naive moment is our mistake."""
    if value.tzinfo is not UTC:
        raise ValueError(f"{value!r} is not in UTC")
    return value.isoformat(timespec="microseconds")[:-6] + "Z"


def _show_moment(value: datetime) -> str:
    return _keep_moment(value).replace(".000000Z", "Z")


def _keep_words(words: frozenset[str]) -> str:
    return json.dumps(sorted(words), ensure_ascii=False, separators=(",", ":"))


@lru_cache(4096)
def _read_words(text: str) -> frozenset[str]:
    match json.loads(text):
        case [*words] if all(isinstance(word, str) for word in words):
            return frozenset(words)
        case _:
            raise ValueError(f"{text!r} is no list of words")


def _parse_words(text: str) -> frozenset[str]:
    return frozenset(word.strip() for word in text.split(";") if word.strip())


def _show_words(words: frozenset[str]) -> str:
    return ";".join(sorted(words))


def _keep_days(days: frozenset[date]) -> str:
    return _keep_words(frozenset(map(date.isoformat, days)))


def _read_days(text: str) -> frozenset[date]:
    return frozenset(map(date.fromisoformat, _read_words(text)))


def _parse_days(text: str) -> frozenset[date]:
    return frozenset(map(typed.day, _parse_words(text)))


def _show_days(days: frozenset[date]) -> str:
    return _show_words(frozenset(map(date.isoformat, days)))


def _keep_custom(custom: dict[str, str]) -> str:
    return json.dumps(dict(custom), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


@lru_cache(4096)
def _read_custom(text: str) -> MappingProxyType[str, str]:
    match json.loads(text):
        case {**pairs} if all(isinstance(value, str) for value in pairs.values()):
            return MappingProxyType({str(name): str(value) for name, value in pairs.items()})
        case _:
            raise ValueError(f"{text!r} is no list of names and values")


def _parse_custom(text: str) -> MappingProxyType[str, str]:
    return MappingProxyType(dict(_pair(word) for word in sorted(_parse_words(text))))


def _pair(word: str) -> tuple[str, str]:
    name, colon, value = (part.strip() for part in word.partition(":"))
    if not name or not colon:
        raise RuleBroken("pairs.form", word)
    return name, value


def _show_custom(custom: dict[str, str]) -> str:
    return ";".join(f"{name}:{value}" for name, value in sorted(custom.items()))


def _reference(text: str) -> str:
    try:
        return as_text(as_bytes(text.strip().lower()))
    except ValueError:
        raise RuleBroken("id.form", text) from None


TEXT = Codec("TEXT", _same, _same, tidy_line, str, "line", direct=True)
REFERENCE = Codec("BLOB", as_bytes, as_text, _reference, str, "reference")
WORDS = Codec("TEXT", _keep_words, _read_words, _parse_words, _show_words, "words")
DAYS = Codec("TEXT", _keep_days, _read_days, _parse_days, _show_days, "words", member=typed.day)
CUSTOM = Codec("TEXT", _keep_custom, _read_custom, _parse_custom, _show_custom, "pairs")
_BY_TYPE = {
    str: TEXT,
    int: Codec("INTEGER", _same, _same, typed.whole, str, "number", direct=True),
    bool: Codec("INTEGER", int, bool, _yes, lambda value: "yes" if value else "no", "flag"),
    date: Codec("TEXT", date.isoformat, date.fromisoformat, typed.day, str, "day"),
    datetime: Codec("TEXT", _keep_moment, datetime.fromisoformat, typed.moment, _show_moment, "moment"),
}


def _written(form: Written) -> Codec:
    return Codec("TEXT", _same, _same, form.tidy, str, form.widget, direct=True)


def _decimal(form: Scaled) -> Codec:
    def read(plain: int) -> Decimal:
        return Decimal(plain).scaleb(-form.places)

    def keep(value: Decimal) -> int:
        return typed.scaled(value, form.places)

    def parse(text: str) -> Decimal:
        value = read(keep(typed.number(text)))
        if form.least is not None and value < form.least:
            raise RuleBroken("number.least", show(form.least))
        if form.most is not None and value > form.most:
            raise RuleBroken("number.most", show(form.most))
        return value

    def show(value: Decimal) -> str:
        tidied = value.normalize()
        at_least = tidied.quantize(Decimal(1).scaleb(-form.shown))
        return f"{at_least if tidied == at_least else tidied:f}"

    return Codec("INTEGER", keep, read, parse, show, "decimal", least=form.least, most=form.most)


def _choice(words: type[StrEnum]) -> Codec:
    known = {word.value: word for word in words if word.name != "UNKNOWN"}
    unknown = words.__members__.get("UNKNOWN")

    def read(plain: str) -> StrEnum:
        """A word only a newer release knows shows as UNKNOWN; the row keeps it, since saving writes differences."""
        word = known.get(plain, unknown)
        if word is None:
            raise ValueError(f"{plain!r} is no {words.__name__}")
        return word

    def parse(text: str) -> StrEnum:
        if text.strip() not in known:
            raise RuleBroken("choice.form", f"{text} is none of {', '.join(known)}")
        return known[text.strip()]

    def keep(word: StrEnum) -> str:
        return known[word.value].value

    return Codec("TEXT", keep, read, parse, str, "choice", tuple(known))


def codec_for(base: Any, form: Scaled | Written | None) -> Codec:
    """The plain form of a type; a type with none is refused when the declaration is read, not when a row is."""
    if isinstance(form, Scaled):
        return _decimal(form)
    if isinstance(form, Written):
        return _written(form)
    if isinstance(base, type) and issubclass(base, StrEnum):
        return _choice(base)
    return _BY_TYPE[base]
