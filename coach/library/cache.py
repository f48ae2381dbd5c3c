"""Merged scenarios kept as JSON, so that a conversation starts without reading YAML again.

An entry names every file it was made of with its SHA-256, and holds only while all of them are the same and are
still the ones their ids stand for. Whatever else is found in the cache is ignored and written anew.
"""

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from coach import __version__
from coach.library.shelf import Shelf
from coach.library.source import MAX_BYTES
from coach.paths import make_private
from coach.records.scenario import Scenario

MAX_ENTRY = 20 * MAX_BYTES
"""A merged scenario of twelve partners stays far below; a larger file isn't ours."""

Named = tuple[str, str]
"""The kind and id of a file: ``("packs", "everyone")``."""


class Cache:
    """A folder of merged scenarios."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: Named, shelf: Shelf) -> Scenario | None:
        """The kept scenario, if nothing it was made of has changed since."""
        try:
            file = self._file(name, shelf)
            if file is None or file.stat().st_size > MAX_ENTRY:
                return None
            head, _, body = file.read_bytes().partition(b"\n")
            if json.loads(head) != self._head(self._made_of(head), shelf):
                return None
            return Scenario.model_validate_json(body)
        except (OSError, ValueError, RecursionError, TypeError, LookupError):
            return None

    def put(self, name: Named, made_of: Iterable[Named], scenario: Scenario, shelf: Shelf) -> None:
        """Keep a scenario; a cache that can't be written is no fault."""
        with contextlib.suppress(OSError):
            file = self._file(name, shelf)
            head = self._head(sorted({name, *made_of}), shelf, as_read=True)
            if file is None or head is None:
                return
            make_private(self._folder)
            handle, beside = tempfile.mkstemp(dir=self._folder)
            try:
                with os.fdopen(handle, "wb") as out:
                    out.write(json.dumps(head).encode() + b"\n")
                    out.write(scenario.model_dump_json(exclude_defaults=True).encode())
                Path(beside).replace(file)
            except OSError:
                Path(beside).unlink(missing_ok=True)

    def _file(self, name: Named, shelf: Shelf) -> Path | None:
        path = shelf.path(*name)
        if path is None:
            return None
        return self._folder / f"{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:32]}.json"

    def _made_of(self, head: bytes) -> list[Named]:
        files = cast("dict[str, Any]", json.loads(head))["files"]
        return [(str(kind), str(name)) for kind, name, _path, _hash in files]

    def _head(self, made_of: Iterable[Named], shelf: Shelf, *, as_read: bool = False) -> dict[str, Any] | None:
        """What an entry made of these files begins with, as they were when they were read, or as they stand now."""
        files: list[list[str]] = []
        for kind, name in made_of:
            path = shelf.path(kind, name)
            if path is None:
                return None
            opened = shelf.open(kind, name) if as_read else None
            digest = opened.root.source.digest if opened else hashlib.sha256(path.read_bytes()).hexdigest()
            files.append([kind, name, str(path), digest])
        return {"coach": __version__, "files": files}
