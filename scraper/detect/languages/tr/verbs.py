"""Turkish verbs of leaving in the forms that tell of a leaving as news.

A verb is its stem and the vowels that its endings take. Negation is an ending of its own
(`ayrılmadı`), so that a list of positive endings leaves it out by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb: `stem` before consonants, `open` before vowels (`et-`, `ed-`)."""

    stem: str
    open: str
    past: str
    """The past ending without its person: `dı`, `tu`."""
    high: str
    """The vowel of `-ıyor`, `-mış`, `-dığı`: ı, i, u or ü."""
    low: str
    """The vowel of `-acak`, `-ma`: a or e."""
    glide: str = ""
    """Between the stem's own vowel and an ending's: `y`."""

    @property
    def future(self) -> str:
        """Before `k` or the person: `ayrılaca`."""
        return f"{self.open}{self.glide}{self.low}c{self.low}"

    @property
    def present(self) -> str:
        """`ayrılıyor`: the last vowel of a stem gives way to the ending's."""
        base = self.open[:-1] if self.glide else self.open
        return f"{base}{self.high}yor"


def _verb(stem: str, *, high: str, open_stem: str = "") -> Verb:
    low = "a" if high in "ıu" else "e"
    consonant = "t" if stem[-1] in "fstkçşhp" else "d"
    glide = "y" if stem[-1] in "aeıioöuü" else ""
    return Verb(stem, open_stem or stem, consonant + high, high, low, glide)


AYRIL = _verb("ayrıl", high="ı")
ET = _verb("et", high="i", open_stem="ed")
OL = _verb("ol", high="u")
BIRAK = _verb("bırak", high="ı")
CEKIL = _verb("çekil", high="i")
SUN = _verb("sun", high="u")
VER = _verb("ver", high="i")
DEVRET = _verb("devret", high="i", open_stem="devred")
NOKTALA = _verb("noktala", high="ı")
TAMAMLA = _verb("tamamla", high="ı")
SONLANDIR = _verb("sonlandır", high="ı")
VEDALAS = _verb("vedalaş", high="ı")
AYIR = _verb("ayır", high="ı")
FESHET = _verb("feshet", high="i", open_stem="feshed")
ALIN = _verb("alın", high="ı")
UZAKLASTIRIL = _verb("uzaklaştırıl", high="ı")
CIKARIL = _verb("çıkarıl", high="ı")
KOVUL = _verb("kovul", high="u")
ATIL = _verb("atıl", high="ı")
AZLEDIL = _verb("azledil", high="i")
EDIL = _verb("edil", high="i")
VERIL = _verb("veril", high="i")
FESHEDIL = _verb("feshedil", high="i")
GONDERIL = _verb("gönderil", high="i")
CALIS = _verb("çalış", high="ı")
YONET = _verb("yönet", high="i")
CALISTIR = _verb("çalıştır", high="ı")
YURUT = _verb("yürüt", high="ü")
YAZ = _verb("yaz", high="ı")
OYNA = _verb("oyna", high="u")
GIY = _verb("giy", high="i")
SURDUR = _verb("sürdür", high="ü")
AL = _verb("al", high="ı")
CIKAR = _verb("çıkar", high="ı")
KOV = _verb("kov", high="u")
GONDER = _verb("gönder", high="i")
GEC = _verb("geç", high="i")
KATIL = _verb("katıl", high="ı")
DUYUR = _verb("duyur", high="u")
CIK = _verb("çık", high="ı")
BIT = _verb("bit", high="i")
ER = _verb("er", high="i")
DOL = _verb("dol", high="u")
KOY = _verb("koy", high="u")
KAPAT = _verb("kapat", high="ı", open_stem="kapat")
YAP = _verb("yap", high="ı")
ISTE = _verb("iste", high="i")
AC = _verb("aç", high="ı")
BOSALT = _verb("boşalt", high="ı")
TOPLA = Verb("topla", "topla", "dı", "u", "a", "y")
BASLA = _verb("başla", high="ı")
ILET = _verb("ilet", high="i")


def mine(*verbs: Verb) -> str:
    """Forms of the first person, news all of them: `ayrıldım, ayrılıyorum, ayrılacağım …`."""
    return _choice(_mine(verb) for verb in verbs)


def _mine(verb: Verb) -> str:
    v, h, a = verb, verb.high, verb.low
    m = v.past[-1]
    return _choice(
        [
            f"{v.stem}{v.past}(?:m|k)",
            f"{v.present}(?:um|uz)",
            f"{v.future}ğ{_front(h)}m",
            f"{v.stem}m{m}ş (?:bulun(?:uyor|maktay)[ıu][mz]|old[u][mk]|olacağım)",
            f"{v.stem}m{a}(?:kt{a}y{_front(h)}m|y{a} karar verd(?:im|ik)| (?:karar{_front('ı')} (?:aldım|aldık|verdim)|zamanı geldi|vakti geldi))",
            f"{v.stem}{v.past[:-1]}{h}ğ[ıiuü]m[ıiuü](?:n)?",
            f"{v.future}ğ[ıiuü]m[ıiuü]",
            f"{v.stem}m{a}k (?:istiyorum|üzereyim|zorunday(?:ım)|durumundayım|zorunda kaldım|istedim)",
            f"{v.stem}m{a}m(?:[ıi]n)? (?:gerek|vakti|zamanı|isten)",
            f"{v.stem}m[ıiuü]şt?[ıiuü]m",
        ]
    )


def theirs(*verbs: Verb) -> str:
    """Forms of the third person that tell of a leaving: past, present, future, evidential."""
    return _choice(_theirs(verb) for verb in verbs)


def _theirs(verb: Verb) -> str:
    v, a = verb, verb.low
    return _choice(
        [
            f"{v.stem}{v.past}(?:l[ae]r)?",
            f"{v.present}(?:l[ae]r|du)?",
            f"{v.future}k(?:l[ae]r)?(?:t[ıi]r)?",
            f"{v.stem}m[ıiuü]ş(?:t[ıiuü]r|l[ae]r|t[ıiuü])?",
            f"{v.stem}m{a}kt{a}(?:d[ıiuü]r)?",
            f"{v.stem}m{a}y{a} (?:karar ver|hazırlan|hazır)\\w{{0,12}}",
            f"{v.stem}m{a} kararı(?:nı)? (?:al|ver|açıkla|duyur)\\w{{0,8}}",
            f"{v.stem}m{a}k (?:iste|üzere|zorunda)\\w{{0,8}}",
        ]
    )


def not_mine(*verbs: Verb) -> str:
    """`çalışmıyorum, çalışmayacağım`: what the speaker does no longer."""
    return _choice(
        f"{v.stem}m(?:[ıiuü]yorum|{v.low}y{v.low}c{v.low}ğ[ıi]m|[ıiuü]yor olacağım)" for v in verbs
    )


def not_theirs(*verbs: Verb) -> str:
    """`yönetmiyor, yönetmeyecek`: what they do no longer."""
    return _choice(
        f"{v.stem}m(?:[ıiuü]yor|{v.low}y{v.low}c{v.low}(?:k|ğ[ıi]n[ıi]))(?:l[ae]r)?" for v in verbs
    )


def told(*verbs: Verb) -> str:
    """What others say of it: `ayrıldığını, ayrılacağı, ayrılmasının`."""
    return _choice(
        _choice(
            [
                f"{v.stem}{v.past[:-1]}{v.high}(?:ğ|kl[ae]r)[ıiuü](?:n[ıiuü]|n[ae]|n[ıiuü]n|)",
                f"{v.future}(?:ğ|kl[ae]r)[ıiuü](?:n[ıiuü]|n[ae]|n[ıiuü]n|)",
                f"{v.stem}m{v.low}s[ıi](?:n[ıi]n?|n[ae]|yl[ae]|)",
                f"{v.stem}m{v.low}y{v.low} (?:karar verdiğini|hazırlandığı\\w{{0,3}})",
                f"{v.stem}m{v.low} kararı(?:nı|)",
            ]
        )
        for v in verbs
    )


def who_did(*verbs: Verb) -> str:
    """The participle before its noun: `ayrılan`, `ayrılacak olan`."""
    return _choice(f"(?:{v.open}{v.glide}{v.low}n|{v.future}k(?: olan)?)" for v in verbs)


def doing(*verbs: Verb) -> str:
    """Converbs that lead on to another verb: `ayrılarak`, `ayrılıp`."""
    return _choice(f"{v.open}{v.glide}(?:{v.low}r{v.low}k|[ıiuü]p)" for v in verbs)


def _front(vowel: str) -> str:
    """`ğım`, `ğim`: after a low vowel only these two."""
    return "[ıi]" if vowel else ""


def _choice(parts: Iterable[str]) -> str:
    return "(?:" + "|".join(parts) + ")"
