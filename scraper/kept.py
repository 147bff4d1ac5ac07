"""What takes seconds to make and is the same in every process: kept in the user's cache folder.

A file is named by a digest of all that it was made from, so it is never out of date. Without a
folder that can be written nothing is lost but time.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import platformdirs

KEEP_SECONDS = 30 * 24 * 3600
"""What no process has read for so long was made by another version."""


def path_of(name: str, made_from: object) -> Path:
    """Where a thing is kept; `made_from` tells by its `repr` all that it depends on."""
    digest = hashlib.sha256(repr(made_from).encode("utf-8", "replace")).hexdigest()[:32]
    return platformdirs.user_cache_path("swansong") / f"{name}-{digest}.db"


def read(path: Path) -> bytes | None:
    """What is kept there, if anything."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    with suppress(OSError):
        path.touch()  # in use: what is not is removed one day
    return content


def write(path: Path, content: bytes) -> None:
    """Whole or not at all, as several processes may write; without a folder nothing is kept."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove_unused(path.parent)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(content)
        Path(file.name).replace(path)
    except OSError:
        return


def kept(name: str, by: Callable[..., Any], made_from: object, make: Callable[[], Any]) -> Any:
    """What `make` gives, which JSON can hold; made anew when the file that holds `by` changes."""
    path = path_of(name, (Path(inspect.getfile(by)).read_bytes(), made_from))
    content = read(path)
    with suppress(ValueError):  # cut off by a full disk
        if content is not None:
            return json.loads(content)
    made = make()
    write(path, json.dumps(made).encode())
    return made


def _remove_unused(folder: Path) -> None:
    for file in folder.glob("*.db"):
        if time.time() - file.stat().st_mtime > KEEP_SECONDS:
            file.unlink(missing_ok=True)
