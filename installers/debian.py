"""The package for Debian and its family: the bundled programs, a menu entry, the sign, a manual page, the licences."""

import gzip
import hashlib
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from fieldcrm import __version__
from installers.bundle import FOLDER, ICONS, LICENCES, ROOT, moment
from installers.icons import SIGN, SIZES
from installers.manual import manual

TEXTS: Final = ROOT / "installers" / "linux"


def package(out: Path) -> Path:
    """Wrap the bundle that was made before; the same bundle gives the same package, byte for byte."""
    architecture = _answer("dpkg", "--print-architecture")
    made = out / f"fieldcrm_{__version__}_{architecture}.deb"
    out.mkdir(parents=True, exist_ok=True)
    os.umask(0o022)
    with TemporaryDirectory() as staging:
        root = Path(staging) / "root"
        lay_out(root)
        _describe(root, architecture)
        pack = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(root), str(made)]
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment())}
        subprocess.run(pack, env=environment, stdout=subprocess.DEVNULL, check=True)
    return made


def lay_out(root: Path) -> None:
    """Every file at the place it is installed to."""
    shutil.copytree(FOLDER, root / "usr/lib/fieldcrm", symlinks=True)
    programs = root / "usr/bin"
    programs.mkdir(parents=True)
    (programs / "fieldcrm").symlink_to("../lib/fieldcrm/fieldcrm")
    _put(root / "usr/share/applications/fieldcrm.desktop", (TEXTS / "fieldcrm.desktop").read_bytes())
    _put(root / "usr/share/mime/packages/fieldcrm.xml", (TEXTS / "fieldcrm.mime.xml").read_bytes())
    _put(root / "usr/share/metainfo/fieldcrm.metainfo.xml", filled("fieldcrm.metainfo.xml", DAY=_day()))
    _put(root / "usr/share/icons/hicolor/scalable/apps/fieldcrm.svg", SIGN.read_bytes())
    for size in SIZES:
        place = root / f"usr/share/icons/hicolor/{size}x{size}/apps/fieldcrm.png"
        _put(place, (ICONS / f"fieldcrm-{size}.png").read_bytes())
    _put(root / "usr/share/man/man1/fieldcrm.1.gz", _packed(manual(moment()).encode()))
    papers = root / "usr/share/doc/fieldcrm"
    _put(papers / "copyright", LICENCES.read_bytes())
    _put(papers / "CHANGELOG.md.gz", _packed((ROOT / "CHANGELOG.md").read_bytes()))


def _describe(root: Path, architecture: str) -> None:
    """What dpkg reads: who it is, what it needs, and the sums by which a damaged file is found."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)  # noqa: S324 - dpkg's own form
    _put(root / "DEBIAN/md5sums", "".join(sums).encode())
    control = filled("control", ARCHITECTURE=architecture, KILOBYTES=str(kilobytes))
    _put(root / "DEBIAN/control", control.replace(b",\n ", b", "))


def filled(name: str, **values: str) -> bytes:
    """One of our texts with the release and the values in their places."""
    text = (TEXTS / name).read_text(encoding="utf-8")
    for place, value in {"VERSION": __version__, **values}.items():
        text = text.replace(f"@{place}@", value)
    return text.encode()


def _day() -> str:
    return datetime.fromtimestamp(moment(), UTC).date().isoformat()


def _packed(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _answer(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
