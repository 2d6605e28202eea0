"""An invitation that is opened where one has joined already: the office may have another certificate by now."""

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.ui.first_run.invited import invitation_in
from fieldcrm.ui.parts import Parts, server_of


def renew(parts: Parts, path: str) -> str:
    """Trust the certificate in it from now on, and say whose; refused unless the office one has joined signed it."""
    found, known = invitation_in(path, parts.now()), parts.centre()
    if known and found.centre != known:
        raise RuleBroken("invitation.other_office", found.company)
    is_news = known and found.certificate and found.server == server_of(parts)
    if not is_news:
        raise RuleBroken("device.already_enrolled")
    with parts.trusting(found):
        return found.company
