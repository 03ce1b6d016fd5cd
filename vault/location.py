"""Where a SQLite vault must not be written: its locks do not hold on network shares, and sync folders swap files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from vault.database_url import is_database, parse_database_url
from vault.errors import BadInput

#: File systems on which another machine may write at the same time.
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "fuse.sshfs", "davfs", "ncpfs"}
#: Folder names that sync programs make or are set up with.
_SYNC_FOLDERS = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "mobile documents": "iCloud",
    "nutstore": "坚果云",
    "我的坚果云": "坚果云",
    "坚果云": "坚果云",
    "baidusyncdisk": "百度网盘",
    "baidunetdiskworkspace": "百度网盘",
    "百度网盘同步空间": "百度网盘",
    "wpsdrive": "WPS 云盘",
    "wps云盘": "WPS 云盘",
    "synologydrive": "Synology Drive",
    "nextcloud": "Nextcloud",
    "syncthing": "Syncthing",
}
_MARKERS = {".stfolder": "Syncthing", ".dropbox": "Dropbox", ".dropbox.cache": "Dropbox", ".sync": "Resilio Sync"}


def normal_location(location: str) -> str:
    """The one way in which a place is remembered, compared and shown; never with a password. Raises BadInput."""
    return parse_database_url(location).text if is_database(location) else str(Path(location).absolute())


def shown_location(location: str) -> str:
    """As ``normal_location``, for a label: empty where the text is no place at all."""
    try:
        return normal_location(location)
    except BadInput:
        return ""


def disk_of(location: str) -> int:
    """Which of this computer's storage devices the vault is on; 0 for none of them."""
    return 0 if is_database(location) else os.stat(location).st_dev


def why_unsafe(location: str | Path) -> str | None:
    """``network_share`` or ``sync_folder`` for a file that is read but never written; None for any other place."""
    if isinstance(location, str) and is_database(location):
        return None
    named = Path(location).absolute()
    return _why_unsafe(named) or _why_unsafe(named.resolve())  # a link may lead into a share, or out of a sync folder


def _why_unsafe(absolute: Path) -> str | None:
    if sys.platform == "win32" and str(absolute).startswith("\\\\"):
        return "network_share"
    if _file_system(absolute) in _NETWORK:
        return "network_share"
    for folder in absolute.parents:
        name = folder.name.casefold()
        if name in _SYNC_FOLDERS or name.startswith(("onedrive -", "dropbox (")):
            return "sync_folder"
        if any((folder / marker).exists() for marker in _MARKERS):
            return "sync_folder"
    return None


def _file_system(path: Path) -> str:
    """The type of the mount that ``path`` lies on, as Linux's mount table names it; empty where there is none."""
    try:
        lines = Path("/proc/self/mounts").read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in lines:
        parts = line.split()
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ")
        inside = str(path) == point or str(path).startswith(point.rstrip(os.sep) + os.sep)
        if inside and len(point) >= len(best):
            best, kind = point, parts[2]
    return kind
