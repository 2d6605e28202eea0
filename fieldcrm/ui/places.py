"""The places of the navigation: the day's above, what looks after the program below."""

from fieldcrm.ui.shared.texts import term
from fieldcrm.ui.shell.navigation import Place


def places() -> list[Place]:
    """Where a person works."""
    return [
        Place(section="today", title=term("Today"), icon="sun-horizon", address="crm://today", letter="T"),
        Place(section="diary", title=term("Diary"), icon="calendar-blank", address="crm://diary", letter="D"),
        Place(section="customers", title=term("Customers"), icon="storefront", address="crm://customers", letter="C"),
        Place(section="orders", title=term("Orders"), icon="receipt", address="crm://orders", letter="O"),
        Place(section="catalogue", title=term("Catalogue"), icon="package", address="crm://catalogue", letter="P"),
        Place(section="literature", title=term("Literature"), icon="note", address="crm://literature", letter="E"),
    ]


def foot() -> list[Place]:
    """Where the program is looked after."""
    return [
        Place(section="sync", title=term("Sync centre"), icon="arrows-clockwise", address="crm://sync", letter="Y"),
        Place(section="settings", title=term("Settings"), icon="gear-six", address="crm://settings", letter=","),
    ]
