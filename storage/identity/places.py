"""How two organisations stand to each other where no table tells: by their names alone. Pure.

Северлога / Северлог            inflected                    the same
Северлог / Severlog             one name in two scripts      the same
Opéra de Valmont / Valmont Opera    one name, word by word   alike
青禾 / Qinghe Auto              signs that nobody spelled    alike where they sound so
阿里 / Alibaba                  two scripts, and nothing known: neither the same nor different
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from storage.identity import organizations, spoken
from storage.identity.folding import fold
from storage.identity.organizations import Kinship, Unit
from storage.identity.scripts import Script, romanised, script_of, sounds
from storage.identity.variants import in_one_shape
from storage.identity.words import words

SAME, ALIKE = 0.75, 0.55
"""Share of their letters that two names in different scripts must have in common."""
WHOLE_WORD = 5
"""Letters of a word that may stand for an organisation by itself."""
LETTERS = 5
"""Classes of sounds of a word that a key holds."""
STEM = WHOLE_WORD - 1
"""Letters of a word that no case of it changes."""
FEWEST = 3
"""Of a word that is a key: shorter ones are too many organisations'."""
MOST_WORDS = 4
"""Of one name, that are looked at."""

_LETTERED: frozenset[Script] = frozenset({"latin", "cyrillic", "greek", "other"})
_COMMON = words(
    """
    bank group holding holdings media games game studios studio college university universidad
    universita universitat universite universidade institute institut institutet school schule
    hospital klinikum ziekenhuis city council kommun municipality theater theatre teatro opera
    oper zeitung news daily diario gazzetta kurier courier times post herald tidning newspaper
    energy energie energia energi software soft tech technology technologies teknoloji systems
    labs robotics aerospace shipping securities football club united sport werke auto motors
    electronics television televizio international global national state federal department
    ministry agency company services service consulting partners capital ventures foundation
    association society research center centre europe european america american deutsche
    """
)
_KINDS = {
    stem: kind
    for kind, stems in {
        "university": "universi univerzi uniwersyt univerisit yliopist egyetem panepist",
        "bank": "bank banc banqu banka sparkass trapez savings",
        "hospital": "hospital ospedal hopital klinik clinic krankenhaus szpital nemocnic "
        "ziekenhuis sjukhus sairaal korhaz hastane bolnic nosokom",
        "theatre": "theat teatr teat szinhaz divadl tiyatro",
        "opera": "opera oper",
        "city": "city council ville mairie ayuntamiento comun stadt gemeente municip kommun urzad "
        "camara prefeitura belediye obec onkormanyzat dim",
        "institute": "institut istitut instytut instituut enstitu",
        "foundation": "foundation fundac fondation fondazione stiftung stichting stiftels nadac "
        "fond vakf vakif alapitvan idryma",
        "energy": "energ enerj",
        "insurance": "insuranc versicher assur segur assicur verzeker forsakring",
        "technology": "tech teknoloj teknik tecnolog tehnolog",
        "games": "game pelit spiel jeux giochi gry oyun",
        "orchestra": "orchest orquest orkest",
        "shipyard": "shipyard stoczn werft cantier astiller tersane",
    }.items()
    for stem in stems.split()
}
"""How words begin that say what an organisation is, romanised."""
_LITTLE = words(
    "of de di da do du des del della d la le el los les the der die das fur for van von y e et "
    "and of al in at zu en i na w v group grupa groupe grupo gruppo gruppe"
)
_WORD = re.compile(r"\w+")
_CASES = (
    "",
    *words(
        """
        a u e y i om em ow owi a ego emu ym im ej oj oy nal tol bol ban ben hoz
        s n in en ii ului stan sta lla da de dan den nin nun
        """
    ),
)


def kinship(one: Unit, other: Unit) -> Kinship | None:
    """As the table has it, else by the names; None where nothing can be said."""
    found = organizations.kinship(one, other)
    if found is not Kinship.DIFFERENT or (one.is_listed and other.is_listed):
        return found
    return _by_names(*sorted((one.name, other.name)))


def are_two(one: str, other: str) -> bool:
    """Whether two names as they are written, in one script, are two organisations'."""
    is_one_script = script_of(one) == script_of(other)
    return is_one_script and _by_names(*sorted((one, other))) is Kinship.DIFFERENT


@lru_cache(maxsize=20_000)
def _by_names(one: str, other: str) -> Kinship | None:
    scripts = script_of(one), script_of(other)
    first, second = _words(one), _words(other)
    if scripts[0] == scripts[1]:
        if _are_inflected(first, second) or _are_translated(first, second):
            return Kinship.SAME
        if _stands_for(one, other) or _stands_for(other, one):
            return Kinship.SAME
        if _is_last_word(first, second) or _is_last_word(second, first):
            return Kinship.ALIKE
        if scripts[0] not in _LETTERED and _begins("".join(first), "".join(second)):
            return Kinship.ALIKE
        is_alike = _share_a_word(first, second) or _are_spoken_alike(first, second)
        return Kinship.ALIKE if is_alike else Kinship.DIFFERENT
    share = _share(first, second)
    if share >= ALIKE:
        return Kinship.SAME if share >= SAME else Kinship.ALIKE
    # letters of sounds that are others are another name; signs may mean anything
    return Kinship.DIFFERENT if _LETTERED.issuperset(scripts) and share < 0.3 else None


def _words(name: str) -> list[str]:
    return in_one_shape(organizations.organization_key(name)).split()[:MOST_WORDS]


def _kind_of(word: str) -> str | None:
    """What a word in any language calls an organisation; None for a word of its own."""
    flat = romanised(word)
    return next((kind for stem, kind in _KINDS.items() if flat.startswith(stem)), None)


def _are_translated(one: list[str], other: list[str]) -> bool:
    """`Hovstadin yliopisto`, `University of Hovstad`: one kind, and one name of its own."""
    kinds = [{kind for word in each if (kind := _kind_of(word))} for each in (one, other)]
    if not kinds[0] or kinds[0] != kinds[1]:
        return False
    own = [[w for w in each if _kind_of(w) is None and w not in _LITTLE] for each in (one, other)]
    return bool(own[0]) and _are_inflected(*own)


def _are_spoken_alike(one: list[str], other: list[str]) -> bool:
    """`Sewerlog`, `Siewierlog`: each language's press spells it its own way."""
    pairs = list(zip(one, other, strict=False))
    return len(one) == len(other) and all(
        a == b or not spoken.forms(a).isdisjoint(spoken.forms(b)) for a, b in pairs
    )


def _are_inflected(one: list[str], other: list[str]) -> bool:
    return len(one) == len(other) and all(map(_is_inflected, one, other))


def _is_inflected(one: str, other: str) -> bool:
    if one == other:
        return True
    stem = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        stem += 1
    ends = romanised(one[stem:]), romanised(other[stem:])
    return stem >= WHOLE_WORD - 1 and all(end in _CASES for end in ends)


def _stands_for(short: str, long: str) -> bool:
    """BBC, British Broadcasting Corporation: the first letters of its words, little ones apart."""
    letters = short.strip().replace(".", "").partition(" ")[0]
    if not (3 <= len(letters) <= 6 and letters.isupper() and letters == short.replace(".", "")):
        return False
    found = _counted(long)
    firsts = "".join(romanised(word[0]) for word in found)
    return len(found) > 2 and romanised(letters) == firsts


def _is_last_word(one: list[str], other: list[str]) -> bool:
    """`the Courier`, of the Old Mill Courier."""
    return len(one) == 1 and len(other) > 1 and len(one[0]) >= WHOLE_WORD and one[0] == other[-1]


def _begins(one: str, other: str) -> bool:
    """云帆, 云帆科技: without spaces between words a name begins like its longer form."""
    short, long = sorted((one, other), key=len)
    return len(short) > 1 and long.startswith(short)


def _share_a_word(one: list[str], other: list[str]) -> bool:
    """A word that is no other organisation's, in both names."""
    first, second = ([word for word in each if is_own(word)] for each in (one, other))
    return any(_is_inflected(a, b) for a in first for b in second)


def is_own(word: str) -> bool:
    """Whether an organisation may be known by this word."""
    return len(word) >= WHOLE_WORD and word not in _COMMON


def _share(one: list[str], other: list[str]) -> float:
    """How alike two names in two scripts are: as a whole, or by the words that are their own."""
    whole = _alike("".join(one), "".join(other))
    pairs = ((a, b) for a in one for b in other)
    of_words = (_alike(a, b) for a, b in pairs if a not in _COMMON and b not in _COMMON)
    return max(whole, *of_words, 0.0)


def _alike(one: str, other: str) -> float:
    first, second = romanised(one), romanised(other)
    if min(len(first), len(second)) < 3:
        return 0.0
    letters = Levenshtein.normalized_similarity(first, second)
    heard = max(
        (
            Levenshtein.normalized_similarity(a, b)
            for a in spoken.forms(one)
            for b in spoken.forms(other)
        ),
        default=0.0,
    )
    consonants = sounds(one), sounds(other)
    if min(map(len, consonants)) > 2:
        heard = max(heard, Levenshtein.normalized_similarity(*consonants))
    return max(letters, heard)


def keys(unit: Unit) -> frozenset[str]:
    """Under which an organisation is found that is written otherwise.

    By its own words and its last one, by their sounds, and by the first letters of all.
    """
    found = _words(unit.name)
    own = [word for word in found if word not in _COMMON]
    heard = (sounds(word)[:LETTERS] for word in own)
    long = [word for word in (*own, *found[-1:]) if len(word) >= WHOLE_WORD]
    letters = {word[:STEM] for word in long if len(word) <= WHOLE_WORD + 2}
    letters |= {word[:WHOLE_WORD] for word in long if len(word) > WHOLE_WORD}
    signs = {word[:2] for word in found[:1] if script_of(word) not in _LETTERED}
    return frozenset(
        (*(each for each in heard if len(each) >= FEWEST), *letters, *signs, *_initials(unit.name))
    )


def _initials(name: str) -> Iterable[str]:
    written = name.strip().replace(".", "")
    if written.isupper() and 3 <= len(written) <= 6:
        yield f"={romanised(written)}"
    if len(found := _counted(name)) > 2:
        yield f"={''.join(romanised(word[0]) for word in found)}"


def _counted(name: str) -> list[str]:
    """The words whose first letters make an abbreviation."""
    return [word for word in _WORD.findall(name) if word[0].isupper() or len(word) > 3]


def is_in_latin(unit: Unit) -> bool:
    """Whether its name is in the letters that most are in."""
    return script_of(fold(unit.name)) == "latin"
