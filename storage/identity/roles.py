"""What trade a role belongs to, and how high it stands. Pure; words in many languages as data."""

from __future__ import annotations

import re
from functools import lru_cache

from storage.identity.words import words

_TRADES = {
    # stems of words; two roles of disjoint trades are hardly one person's
    "research": words(
        """
        research scien researcher forsch chercheu investig ricerc badacz исследов учен 研究
        科学 연구 onderzoek forskar araştır wissenschaft
        """
    ),
    "engineering": words(
        """
        engineer develop program software techn architect cto devops sre entwickl ingenieur
        ingénieur ingenier ingegner inżynier programist инженер разработ программ 工程 开发
        開發 エンジニア 開発 엔지니어 개발 技术 技術 기술 ontwikkel utvecklar mühendis
        geliştir maintain
        """
    ),
    "design": words(
        """
        design gestalt diseñ конструк дизайн 设计 設計 デザイ 디자인 projektant tasarım ux
        """
    ),
    "product": words(
        """
        product produkt producto prodotto продукт 产品 產品 プロダクト 제품 ürün
        """
    ),
    "finance": words(
        """
        financ cfo finanz account treasur buchhalt comptab contab finans финанс бухгалт 财务
        財務 재무 księgow controller
        """
    ),
    "legal": words(
        """
        legal counsel lawyer attorney jurist recht juríd jurid avocat abogad prawn юрид 法务
        法務 法律 법무 hukuk advoca
        """
    ),
    "people": words(
        """
        human personal hr talent recruit ressources humaines recursos risorse кадр 人事 人力
        인사 kadry insan
        """
    ),
    "sales": words(
        """
        sales vertrieb vente venta vendit sprzedaż продаж 销售 銷售 営業 영업 satış försälj
        verkoop
        """
    ),
    "marketing": words(
        """
        market werbung маркет 市场 市場 マーケ 마케팅 pazarlama brand communic pressespr
        kommunik comunic spokes sprecher
        """
    ),
    "policy": words(
        """
        policy government politik политик 政策 정책 governance
        """
    ),
    "press": words(
        """
        editor reporter journalist columnist redakt rédact redac giornal dziennik журналист
        редактор 编辑 編集 記者 记者 기자 편집 anchor correspond
        """
    ),
    "teaching": words(
        """
        professor teacher lecturer lehrer prof dozent enseign maestr docent insegnant nauczyc
        учител преподава 教授 教师 教師 교수 교사 öğretmen dean
        """
    ),
    "coaching": words(
        """
        coach trainer entraîneur entrenador allenator тренер 教练 監督 감독 antrenör
        """
    ),
    "medicine": words(
        """
        doctor physician nurse arzt ärztin médecin medic врач 医生 医師 의사 hemşire chirurg
        surgeon
        """
    ),
    "music": words(
        """
        conductor dirigent musician 指揮 指挥 지휘 cantor
        """
    ),
}
_CHIEF = re.compile(
    r"\b(?:ceo|chief executive|chair(?:man|woman|person)?|president|founder|co-?founder|board|"
    r"managing director|geschäftsführer\w*|vorstand\w*|pdg|director general)\b|"
    r"首席执行官|董事|会长|社長|代表取締役|대표|회장|генеральн",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def duties(role: str) -> frozenset[str]:
    """The trades that a role belongs to; empty where that can't be told, or where it is all."""
    flat = role.casefold()
    if _CHIEF.search(flat):
        return frozenset()
    parts = re.findall(r"\w+", flat)
    return frozenset(
        trade for trade, stems in _TRADES.items() if any(_has(flat, parts, stem) for stem in stems)
    )


def _has(flat: str, parts: list[str], stem: str) -> bool:
    if not stem.isascii() and ord(stem[0]) > 0x2FFF:
        return stem in flat
    if len(stem) < 4:
        return stem in parts
    return any(word.startswith(stem) or (len(stem) > 6 and stem in word) for word in parts)
