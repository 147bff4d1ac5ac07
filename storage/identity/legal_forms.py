"""Legal forms of organisations in many languages and scripts, as data and as what removes them."""

from __future__ import annotations

import re
from collections.abc import Container

from storage.identity.folding import fold
from storage.identity.words import words

_ANYWHERE = words(
    """
co company corp corporation gmbh ggmbh group inc incorporated kgaa limited llc llp ltd pbc plc
pty the
"""
)
"""Words that are part of no name, wherever they stand."""

_AT_THE_END = """
AB | AB (publ) | ABP | AD | AE | AG | AG & Co. KG | AG & Co. KGaA | ApS | AS | A/S | ASA | A.Ş.
BV | B.V. | BVBA | CV | C.V. | CJSC | d.d. | d.o.o. | DAC | e.G. | e.K. | e.V. | EAD | EIRL
EOOD | EURL | GbR | GesmbH | GIE | GmbH & Co. | GmbH & Co. KG | GmbH & Co. KGaA | hf. | IKS | JSC
K.K. | Kabushiki Kaisha | KG | Kft. | KK | Ltda | Ltd. Şti. | Lda | LP | mbH | NV | N.V.
ODO | OG | OHG | OJSC | OOD | OOO | Oy | OY AB | Oyj | P.C. | PAO | PJSC | PLLC | PT | Pte | Pvt
Private Limited | Pty | QSC | S.A. | SA | SA/NV | S.A. de C.V. | S.A.B. de C.V. | S.A.P.I. de C.V.
S.a.p.A. | S.à r.l. | SARL | S.A.R.L. | SAS | S.A.S. | SASU | S.A.U. | SCA | SCE | SCRL | SCS | SE
Sdn Bhd | Bhd | Sh.p.k. | SIA | SL | S.L. | S.L.U. | S.L.P. | SNC | S.n.c. | sp. j. | sp. k.
Sp. z o.o. | Spółka z o.o. | Spółka Akcyjna | SpA | S.p.A. | SPRL | SRL | S.r.l. | S.r.l.s. | s.r.o.
S. de R.L. de C.V. | S. de R.L. | Tbk | UAB | UG | UG (haftungsbeschränkt) | VZW | ASBL | v.o.s.
Zrt. | Nyrt.
Anonim Şirketi | Limited Şirketi | Aktiengesellschaft | Aktiebolag | Aktieselskab | Anpartsselskab
Allmennaksjeselskap | Aksjeselskap | Osakeyhtiö | Société Anonyme | Société par actions simplifiée
Sociedad Anónima | Sociedad Limitada | Sociedade Anônima | Società per Azioni
Naamloze Vennootschap | Besloten Vennootschap | Gesellschaft mit beschränkter Haftung
Kommanditgesellschaft | eingetragener Verein | Public Limited Company | Limited Liability Company
ООО | ОАО | ЗАО | ПАО | АО | НКО | АНО | ТОО | ТОВ | ПрАТ | ПАТ | ИП | ЕООД | ООД | АД | д.о.о.
Α.Ε. | ΑΕ | Ε.Π.Ε. | Ι.Κ.Ε. | בע"מ | חל"צ | ش.م.م | ش.م.ل | ذ.م.م | จำกัด | จำกัด (มหาชน)
"""
_AT_THE_START = """
AB | ООО | ОАО | ЗАО | ПАО | АО | НКО | АНО | ТОО | ТОВ | ПрАТ | ПАТ | PT | UAB | SIA
OOO | PAO | CV | บริษัท | شركة | חברת
"""
_UNSPACED = """
股份有限公司 控股有限公司 有限责任公司 有限責任公司 有限公司 公司 集团 集團
株式会社 株式會社 有限会社 合同会社 合資会社 合名会社 一般社団法人 公益社団法人
一般財団法人 公益財団法人 特定非営利活動法人 国立大学法人 学校法人 独立行政法人
国立研究開発法人 주식회사 유한회사 유한책임회사 재단법인 사단법인
"""
"""Written without a space between name and form, before or behind."""

_AND = frozenset(("and", "und", "et"))
"""What some write for the sign `&`, which folding drops."""


def _folded(forms: str) -> frozenset[tuple[str, ...]]:
    listed = (form for line in forms.splitlines() for form in line.split("|"))
    return frozenset(split for form in listed if (split := tuple(fold(form).split())))


_ENDS = _folded(_AT_THE_END)
_STARTS = _folded(_AT_THE_START)
_LAST_WORDS = frozenset(form[-1] for form in _ENDS)
_FIRST_WORDS = frozenset(form[0] for form in _STARTS)
_LONGEST = max(len(form) for form in _ENDS | _STARTS)
_SCRIPTED = sorted((re.escape(fold(form)) for form in _UNSPACED.split()),
                   key=len, reverse=True)  # fmt: skip
_BEHIND = re.compile(rf"\s*(?:{'|'.join(_SCRIPTED)})$")
_BEFORE = re.compile(rf"^(?:{'|'.join(_SCRIPTED)})\s*")
_ABBREVIATED = re.compile(r"[(（](?:주|株|有|유)[)）]|[㈜㈱㈲]")
"""`(주)카카오`, `㈱ソニー`: in brackets, which folding would drop."""


def bare_words(name: str) -> list[str]:
    """The folded words of a name without legal forms; all of them where nothing else is left."""
    if name.isascii():
        whole = fold(name).split()
    else:
        whole = _unspaced(fold(_ABBREVIATED.sub(" ", name)) or fold(name)).split()
    kept = _trimmed([word for word in _trimmed(whole) if word not in _ANYWHERE])
    kept = [word for at, word in enumerate(kept) if word not in _AND or not 0 < at < len(kept) - 1]
    return kept or whole


def _unspaced(folded: str) -> str:
    found = folded
    for form in (_BEHIND, _BEFORE):
        while (shorter := form.sub("", found)) != found and shorter:
            found = shorter
    return found


def _trimmed(whole: list[str]) -> list[str]:
    """Without legal forms at either end; one word always stays."""
    found = whole
    while found and found[-1] in _LAST_WORDS and (size := _size(found, _ENDS, is_end=True)):
        found = found[:-size]
    while found and found[0] in _FIRST_WORDS and (size := _size(found, _STARTS, is_end=False)):
        found = found[size:]
    return found


def _size(whole: list[str], forms: Container[tuple[str, ...]], *, is_end: bool) -> int:
    """How many words the longest form at an end takes, with one word left; 0 for none."""
    for size in range(min(_LONGEST, len(whole) - 1), 0, -1):
        if tuple(whole[-size:] if is_end else whole[:size]) in forms:
            return size
    return 0
