"""Characters of Japanese text, and where a name in it ends."""

from __future__ import annotations

KANJI, KATA, HIRA = "一-龯々〆ヶ", "ァ-ヴー", "ぁ-んー"
"""Ranges for character classes."""
BODY = rf"{KANJI}{KATA}A-Za-zＡ-Ｚａ-ｚ0-9&＆∞☆★♪"
"""What organisations' names are made of, without small words."""


def is_kata(char: str) -> bool:
    return "ァ" <= char <= "ヴ" or char == "ー"


def is_kanji(char: str) -> bool:
    return "一" <= char <= "龯" or char in {"々", "ヶ"}


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether the stretch lies within a longer word of the same script."""
    return (
        _is_same_script(text[start - 1 : start], text[start])
        or _is_same_script(text[end - 1], text[end : end + 1])
    )  # fmt: skip


def _is_same_script(left: str, right: str) -> bool:
    if not left or not right:
        return False
    if is_kata(left) and is_kata(right):
        return True
    return left.isascii() and right.isascii() and left.isalnum() and right.isalnum()
