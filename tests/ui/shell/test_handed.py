"""A file or a link that is pressed while the program is open comes to it by an event."""

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent

from fieldcrm.ui.shell.handed import Handed


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("url", "told"),
    [
        (QUrl("crm://orders"), "crm://orders"),
        (QUrl.fromLocalFile("/home/pam/my invitation.fieldcrm"), "/home/pam/my invitation.fieldcrm"),
    ],
)
def test_a_file_is_told_by_its_place_and_a_link_as_it_is(url: QUrl, told: str) -> None:
    application, heard = QObject(), list[str]()
    handed = Handed(application)
    handed.asked.connect(heard.append)
    QCoreApplication.sendEvent(application, QFileOpenEvent(url))
    assert heard == [told]
