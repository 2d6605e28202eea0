"""An invitation opened where one has joined already: it may bring a new certificate, or the laptop back in."""

from contextlib import closing

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.invitation import Invitation
from fieldcrm.replication.enrolment import enrol
from fieldcrm.ui.first_run.invited import invitation_in
from fieldcrm.ui.parts import Parts, server_of
from fieldcrm.ui.shared.texts import tr


def open_again(parts: Parts, path: str, *, is_unknown: bool) -> str:
    """Join with it again where head office does not know this laptop any more, with all that is on it; else trust the
    certificate in it from now on. Says what was done; refused unless the office one has joined signed it."""
    found, known = invitation_in(path, parts.now()), parts.centre()
    if known and found.centre != known:
        raise RuleBroken("invitation.other_office", found.company)
    if is_unknown and (known or found.server == server_of(parts)):
        return _join(parts, found)
    is_news = known and found.certificate and found.server == server_of(parts)
    if not is_news:
        raise RuleBroken("device.already_enrolled")
    with parts.trusting(found):
        return tr("From now on the certificate that {} sent is trusted.").format(found.company)


def _join(parts: Parts, found: Invitation) -> str:
    with parts.trusting(found), closing(parts.link(found.server)) as link:
        name, client = parts.device_name, parts.client
        enrol(parts.store, link, server=found.server, code=found.code, name=name, client=client, again=True)
    return tr("This laptop has joined {} again. All your work is here, and goes out now.").format(found.company)
