"""How Japanese names in Han signs may be read, in Latin letters. Pure.

Nobody can read most of them for certain: 大輔 is Daisuke, 陽 any of a dozen. What the dataset of
family and first names has is what they may be; of names that it lacks nothing is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from japanese_personal_name_dataset import load_dataset

from storage.identity import readings
from storage.identity.parsing import Tie
from storage.identity.variants import in_one_shape

# long vowels, which are written in as many ways as there are newspapers
_LONG = re.compile(r"o[ouh](?![aeiouy])|oo|ou(?=[aeiouy])|uu")


def plain(romaji: str) -> str:
    """Long vowels short, as in most of the press: `ookouchi`, `Ohkochi` are `okochi`."""
    return _LONG.sub(lambda found: found[0][0], romaji).replace("nm", "mm").replace("mb", "nb")


@lru_cache(maxsize=1)
def _tables() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Family names and first names, each with its readings in one string."""
    men, women, families = load_dataset(include_last_names=True)
    given: dict[str, str] = {}
    for table in (men, women):
        for entry in table.values():
            for signs in entry["kanji"]:
                given[signs] = f"{given.get(signs, '')} {plain(entry['en'])}"
    own = {signs: plain(entry["en"]) for signs, entry in families.items()}
    # 五十岚 in a Chinese paper is 五十嵐
    return _with_shapes(own), _with_shapes(given)


def _with_shapes(table: dict[str, str]) -> dict[str, str]:
    others = ((in_one_shape(signs), spoken) for signs, spoken in table.items())
    return {**dict(others), **table}


def families(signs: str) -> frozenset[str]:
    """How a family name may be read; empty where nobody knows."""
    known = readings.JAPANESE.get(signs, frozenset())
    listed = _tables()[0].get(signs) or _tables()[0].get(in_one_shape(signs))
    return frozenset(map(plain, known)) | ({listed} if listed else frozenset())


def first_names(signs: str) -> frozenset[str]:
    """How a first name may be read; empty where nobody knows."""
    given = _tables()[1]
    return frozenset((given.get(signs) or given.get(in_one_shape(signs), "")).split())


def compare(signs: str, latin: Iterable[str]) -> Tie:
    """黒柳沙織 and Saori Kuroyanagi; UNSURE where the signs may be read in other ways."""
    spoken = [plain(word) for word in latin]
    if own := families(signs):
        return Tie.PART if not own.isdisjoint(spoken) else Tie.DIFFERENT
    if len(spoken) < 2 or not 2 <= len(signs) <= 6:
        return Tie.UNSURE
    best, is_readable = Tie.DIFFERENT, False
    for size in range(1, len(signs)):
        own, given = families(signs[:size]), first_names(signs[size:])
        is_readable = is_readable or bool(own and given)
        for family, rest in ((spoken[-1], spoken[:-1]), (spoken[0], spoken[1:])):
            best = max(best, _both(own, given, family, "".join(rest)))
    return best if best is not Tie.DIFFERENT or is_readable else Tie.UNSURE


def _both(own: frozenset[str], given: frozenset[str], family: str, rest: str) -> Tie:
    is_given = rest in given
    if family in own:
        if is_given:
            return Tie.SAME
        # another first name of the same house, unless this one can't be read
        return Tie.DIFFERENT if given else Tie.PART
    return Tie.SOUND if is_given and not own and len(family) > 3 else Tie.DIFFERENT
