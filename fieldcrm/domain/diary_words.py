"""The words that a line of the diary is made of, language by language; every language is understood at all times."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language. A word that ends in `*` stands for all that begin like it; all are in small letters."""

    visit: tuple[str, ...]
    call: tuple[str, ...]
    meeting: tuple[str, ...]
    task: tuple[str, ...]
    days_ahead: Mapping[str, int]
    weekdays: tuple[tuple[str, ...], ...]
    months: tuple[tuple[str, ...], ...]
    ahead: tuple[str, ...]
    every: tuple[str, ...]
    every_day: tuple[str, ...]
    every_week: tuple[str, ...]
    every_month: tuple[str, ...]
    day: tuple[str, ...]
    week: tuple[str, ...]
    month: tuple[str, ...]
    times: tuple[str, ...]
    until: tuple[str, ...]
    minutes: tuple[str, ...]
    hours: tuple[str, ...]
    before_noon: tuple[str, ...]
    after_noon: tuple[str, ...]
    at: tuple[str, ...]
    on: tuple[str, ...]
    to: tuple[str, ...]
    about: tuple[str, ...]


ENGLISH: Final = Words(
    visit=("visit",),
    call=("call", "phone"),
    meeting=("meeting", "meet"),
    task=("task", "todo", "do"),
    days_ahead={"today": 0, "tomorrow": 1, "tmr": 1},
    weekdays=(
        ("mon", "monday"),
        ("tue", "tues", "tuesday"),
        ("wed", "wednesday"),
        ("thu", "thur", "thurs", "thursday"),
        ("fri", "friday"),
        ("sat", "saturday"),
        ("sun", "sunday"),
    ),
    months=(
        ("jan", "january"),
        ("feb", "february"),
        ("mar", "march"),
        ("apr", "april"),
        ("may",),
        ("jun", "june"),
        ("jul", "july"),
        ("aug", "august"),
        ("sep", "sept", "september"),
        ("oct", "october"),
        ("nov", "november"),
        ("dec", "december"),
    ),
    ahead=("in",),
    every=("every", "each"),
    every_day=("daily",),
    every_week=("weekly",),
    every_month=("monthly",),
    day=("day", "days"),
    week=("week", "weeks"),
    month=("month", "months"),
    times=("times",),
    until=("until", "till"),
    minutes=("m", "min", "mins", "minute", "minutes"),
    hours=("h", "hr", "hrs", "hour", "hours"),
    before_noon=("am",),
    after_noon=("pm",),
    at=("at", "from"),
    on=("on", "next", "for"),
    to=("to",),
    about=("about", "re"),
)

RUSSIAN: Final = Words(
    visit=("визит", "посетить", "посещение"),
    call=("звонок", "позвонить", "созвон"),
    meeting=("встреча", "встретиться", "совещание"),
    task=("задача", "сделать", "дело"),
    days_ahead={"сегодня": 0, "завтра": 1, "послезавтра": 2},
    weekdays=(
        ("пн", "понедельник*"),
        ("вт", "вторник*"),
        ("ср", "среда", "среду", "среды", "средам"),
        ("чт", "четверг*"),
        ("пт", "пятница", "пятницу", "пятницы", "пятницам"),
        ("сб", "суббота", "субботу", "субботы", "субботам"),
        ("вс", "воскресень*"),
    ),
    months=(
        ("янв", "январ*"),
        ("фев", "феврал*"),
        ("мар", "март*"),
        ("апр", "апрел*"),
        ("май", "мая"),
        ("июн", "июнь", "июня"),
        ("июл", "июль", "июля"),
        ("авг", "август*"),
        ("сен", "сент", "сентябр*"),
        ("окт", "октябр*"),
        ("ноя", "нояб", "ноябр*"),
        ("дек", "декабр*"),
    ),
    ahead=("через",),
    every=("каждый", "каждую", "каждое", "каждые"),
    every_day=("ежедневно",),
    every_week=("еженедельно",),
    every_month=("ежемесячно",),
    day=("день", "дня", "дней"),
    week=("неделя", "неделю", "недели", "недель"),
    month=("месяц", "месяца", "месяцев"),
    times=("раз", "раза"),
    until=("до",),
    minutes=("м", "мин", "минут*"),
    hours=("ч", "час", "часа", "часов"),
    before_noon=("утра",),
    after_noon=("дня", "вечера"),
    at=("в", "с"),
    on=("во", "на"),
    to=("до",),
    about=("про", "насчёт", "насчет"),
)

UKRAINIAN: Final = Words(
    visit=("візит", "відвідати", "відвідини"),
    call=("дзвінок", "подзвонити", "зателефонувати"),
    meeting=("зустріч", "зустрітися", "нарада"),
    task=("завдання", "зробити", "справа"),
    days_ahead={"сьогодні": 0, "завтра": 1, "післязавтра": 2},
    weekdays=(
        ("пн", "понеділ*", "понеділк*"),
        ("вт", "вівтор*"),
        ("ср", "середа", "середу", "середи", "середам"),
        ("чт", "четвер*"),
        ("пт", "п'ятниц*", "п’ятниц*"),
        ("сб", "субота", "суботу", "суботи", "суботам"),
        ("нд", "неділя", "неділю", "неділі", "неділям"),
    ),
    months=(
        ("січ", "січень", "січня"),
        ("лют", "лютий", "лютого"),
        ("бер", "березень", "березня"),
        ("кві", "квіт", "квітень", "квітня"),
        ("тра", "трав", "травень", "травня"),
        ("чер", "черв", "червень", "червня"),
        ("лип", "липень", "липня"),
        ("сер", "серп", "серпень", "серпня"),
        ("вер", "верес", "вересень", "вересня"),
        ("жов", "жовт", "жовтень", "жовтня"),
        ("лис", "лист", "листопад*"),
        ("гру", "груд", "грудень", "грудня"),
    ),
    ahead=("через",),
    every=("кожен", "кожний", "кожну", "кожне", "кожні"),
    every_day=("щодня", "щоденно"),
    every_week=("щотижня",),
    every_month=("щомісяця",),
    day=("день", "дні", "днів"),
    week=("тиждень", "тижні", "тижнів"),
    month=("місяць", "місяці", "місяців"),
    times=("раз", "рази", "разів"),
    until=("до",),
    minutes=("хв", "хвилин*"),
    hours=("г", "год", "година", "годину", "години", "годин"),
    before_noon=("ранку",),
    after_noon=("дня", "вечора"),
    at=("о", "об", "з"),
    on=("у", "в", "на"),
    to=("до",),
    about=("про", "щодо"),
)

CHINESE: Final = Words(
    visit=("拜访", "拜訪"),
    call=("致电", "电话", "打电话"),
    meeting=("会议", "开会", "会面"),
    task=("任务", "待办"),
    days_ahead={"今天": 0, "明天": 1, "后天": 2},
    weekdays=(
        ("周一", "星期一", "礼拜一"),
        ("周二", "星期二", "礼拜二"),
        ("周三", "星期三", "礼拜三"),
        ("周四", "星期四", "礼拜四"),
        ("周五", "星期五", "礼拜五"),
        ("周六", "星期六", "礼拜六"),
        ("周日", "周天", "星期日", "星期天", "礼拜天"),
    ),
    months=tuple((f"{number}月",) for number in range(1, 13)),
    ahead=(),
    every=("每",),
    every_day=("每天", "每日"),
    every_week=("每周", "每星期"),
    every_month=("每月",),
    day=("天", "日"),
    week=("周", "星期"),
    month=("月", "个月"),
    times=("次",),
    until=("直到",),
    minutes=("分", "分钟"),
    hours=("小时", "个小时"),
    before_noon=("上午", "早上"),
    after_noon=("下午", "晚上"),
    at=("从",),
    on=("在",),
    to=("到", "至"),
    about=("关于",),
)

LANGUAGES: Final = (ENGLISH, RUSSIAN, UKRAINIAN, CHINESE)
