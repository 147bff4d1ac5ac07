"""Where each key stands in a TOML text, so that a mistake can be answered with its line.

Expects text that `tomllib` has read without error. Keys inside inline tables and multi-line
lists are not looked for: they are answered with the line of the statement that holds them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

TomlPath: TypeAlias = tuple[str | int, ...]
"""`("rules", 1, "name")`: the key `name` of the second `[[rules]]`."""

_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_KEY = re.compile(r'"((?:[^"\\]|\\.)*)"|\'([^\']*)\'|([A-Za-z0-9_-]+)')
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', re.DOTALL
)


def find_lines(text: str) -> dict[TomlPath, int]:
    """The line, counted from 1, of each key and each table's header."""
    return _Scanner(text).scan()


def line_of(lines: Mapping[TomlPath, int], path: TomlPath) -> int | None:
    """The line of a path, else of the nearest thing around it that has one."""
    for end in range(len(path), 0, -1):
        if path[:end] in lines:
            return lines[path[:end]]
    return None


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._table: TomlPath = ()
        self._lines: dict[TomlPath, int] = {}
        self._lengths: dict[TomlPath, int] = {}
        """How many tables each list of tables has so far."""

    def scan(self) -> dict[TomlPath, int]:
        while self._skip(_BLANK) < len(self._text):
            if self._text[self._at] == "[":
                self._read_header()
            else:
                line = self._line()
                self._note(self._table + self._read_keys(), line)
                self._skip_value()
        return self._lines

    def _read_header(self) -> None:
        line = self._line()
        is_list = self._text.startswith("[[", self._at)
        self._at += 2 if is_list else 1
        keys = self._read_keys()
        self._at += 2 if is_list else 1
        path: TomlPath = ()
        for key in keys[:-1]:
            path = self._inside((*path, key))
        path = (*path, keys[-1])
        if is_list:
            self._lengths[path] = self._lengths.get(path, 0) + 1
        self._table = self._inside(path)
        self._note(self._table, line)

    def _inside(self, path: TomlPath) -> TomlPath:
        """A list of tables means its last one."""
        length = self._lengths.get(path)
        return path if length is None else (*path, length - 1)

    def _read_keys(self) -> tuple[str, ...]:
        keys = []
        while True:
            self._skip(_SPACE)
            found = _KEY.match(self._text, self._at)
            assert found is not None, self._text[self._at : self._at + 20]
            keys.append(next(part for part in found.groups() if part is not None))
            self._at = found.end()
            self._skip(_SPACE)
            if not self._text.startswith(".", self._at):
                return tuple(keys)
            self._at += 1

    def _skip_value(self) -> None:
        """To the end of the statement: the first line break outside strings and brackets."""
        depth = 0
        while self._at < len(self._text):
            char = self._text[self._at]
            if char in "\"'":
                found = _STRING.match(self._text, self._at)
                assert found is not None, self._text[self._at : self._at + 20]
                self._at = found.end()
                continue
            if char == "#":
                self._at = (self._text + "\n").index("\n", self._at)
                continue
            if char == "\n" and depth == 0:
                return
            depth += (char in "[{") - (char in "]}")
            self._at += 1

    def _note(self, path: TomlPath, line: int) -> None:
        for end in range(1, len(path) + 1):
            self._lines.setdefault(path[:end], line)

    def _skip(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self._text, self._at)
        assert found is not None
        self._at = found.end()
        return self._at

    def _line(self) -> int:
        return self._text.count("\n", 0, self._at) + 1
