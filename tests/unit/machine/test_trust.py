"""The one certificate that is trusted is told by its fingerprint, as offices read it out."""

import hashlib
import ssl
from pathlib import Path

import trustme

from fieldcrm.machine.trust import fingerprint


def test_the_fingerprint_is_that_of_the_certificate(tmp_path: Path) -> None:
    kept = tmp_path / "centre.pem"
    authority = trustme.CA()
    authority.cert_pem.write_to_path(kept)
    told = hashlib.sha256(ssl.PEM_cert_to_DER_cert(kept.read_text())).hexdigest().upper()
    assert fingerprint(kept).replace(":", "") == told
    assert len(fingerprint(kept).split(":")) == 32


def test_where_no_certificate_is_kept_there_is_none_to_tell(tmp_path: Path) -> None:
    assert fingerprint(tmp_path / "centre.pem") == ""
