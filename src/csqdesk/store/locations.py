"""Refuses folders in which a database cannot be kept safely: network drives and folders that a cloud copies."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath

from csqdesk.problems import BadLocation, Usage

# fmt: off
NETWORK = frozenset({
    "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "coda", "ceph", "lustre", "beegfs", "glusterfs",
    "gfs2", "ocfs2", "davfs", "sshfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.s3fs",
    "fuse.glusterfs", "fuse.ceph", "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.gcsfuse",
    "fuse.google-drive-ocamlfuse", "fuse.onedriver",
})
# fmt: on
"""File systems that live on another machine. 9p and overlay are left out: they are often this machine's own disk."""
CLOUD = re.compile(
    r"(one ?drive|dropbox|google ?drive|icloud ?drive|nextcloud|owncloud|p ?cloud ?drive|box sync|com~apple~clouddocs)"
    r"( ?[-–—(@].*)?",
    re.IGNORECASE,
)
"""Folder names that synchronising programs give: « OneDrive - Ministère », « Dropbox (Bureau) »."""
REMOTE_DRIVE = 4
"""``DRIVE_REMOTE`` of ``GetDriveType``."""
SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]+):/")


def require_path(target: str | Path) -> Path:
    """The absolute path that ``target`` names; an address of a server is refused with the reason.

    Raises Usage for an address, BadLocation for one of a network share.
    """
    text = str(target)
    scheme = SCHEME.match(text)
    if scheme:
        name = scheme[1].lower()
        if name in ("smb", "cifs", "nfs", "sftp", "ftp", "dav", "davs", "http", "https"):
            raise BadLocation("problem-network-folder", path=text, kind=name)
        raise Usage("problem-server-not-offered" if name.startswith("postgres") else "problem-address", target=text)
    if not Path(text).absolute().name or text in ("", ":memory:") or "\x00" in text:
        raise Usage("problem-address", target=text.replace("\x00", ""))
    if re.match(r"[\\/]{2}[^\\/]", text):
        raise BadLocation("problem-network-folder", path=text, kind="unc")
    return Path(text).absolute()


def require_local(path: Path) -> None:
    """Raises BadLocation when ``path`` lies on a network drive or in a folder that a cloud copies."""
    real = path.resolve()
    for way in (path, real):
        folder = cloud_folder(way)
        if folder is not None:
            raise BadLocation("problem-cloud-folder", path=str(path), folder=folder)
    if sys.platform == "win32":
        remote = _windows_remote(real)
    else:
        mounts = Path("/proc/self/mountinfo")
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines() if mounts.exists() else []
        remote = network_kind(real, lines)
    if remote:
        raise BadLocation("problem-network-folder", path=str(path), kind=remote)


def cloud_folder(path: PurePath) -> str | None:
    """The part of ``path`` that a synchronising program made, or ``None``; the file's own name does not count."""
    return next((part for part in path.parts[:-1] if CLOUD.fullmatch(part)), None)


def network_kind(path: PurePath, mountinfo: Iterable[str]) -> str | None:
    """The network file system that holds ``path`` by the lines of ``/proc/self/mountinfo``, or ``None``."""
    best, kind = -1, ""
    for line in mountinfo:
        fields = line.split(" ")
        if len(fields) < 10 or "-" not in fields:
            continue
        point = PurePath(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4]))
        if path.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[fields.index("-") + 1]
    return kind if kind in NETWORK else None


def _windows_remote(path: Path) -> str | None:
    if sys.platform != "win32":
        return None
    import ctypes

    if str(path).startswith("\\\\"):
        return "unc"
    return "drive" if ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == REMOTE_DRIVE else None
