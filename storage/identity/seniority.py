"""How high a role stands: executive, lead or staff. Pure; words in many languages as data.

The highest word of a role decides: a "co-founder and engineer" is an executive. Who assists an
executive is none, and who manages a product or an account leads nobody.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, TypeAlias

Level: TypeAlias = Literal["executive", "lead", "staff"]
LEVELS: tuple[Level, ...] = ("executive", "lead", "staff")
"""From the highest down."""

_NONE_OF_THEIRS = re.compile(
    r"\b(?:(?:personal|executive|management) assistant|assistant (?:to|of) [^,;]*|"
    r"secretary to [^,;]*|office of the [^,;]*|office manager|"
    r"(?:senior |associate |technical |junior )?"
    r"(?:product|project|program|programme|account|community|social media|case|content|partner|"
    r"customer success|relationship|key account) manager(?:in)?|"
    r"(?:produkt|projekt)manager(?:in)?|"
    r"(?:projekt|produkt)leiter(?:in)?|project lead|chef(?:fe)? de (?:projet|produit|rang|partie)|"
    r"jef[ea] de (?:producto|proyecto)|assistent(?:in)? de[rs]? [^,;]*|(?:sous-?|pastry )chef|"
    r"kierownik projektu|менеджер(?: проекта| по продажам| по продукту)?|product owner|"
    r"assistante? (?:de|du|à) [^,;]*|asistente (?:de|del) [^,;]*|"
    r"assistente (?:di|del|da|do) [^,;]*)"
    r"|产品经理|產品經理|项目经理|專案經理|客户经理|プロダクトマネージャー|"
    r"秘书|秘書|비서|프로덕트 매니저"
)
_EXECUTIVE = re.compile(
    r"\b(?:c[etfoimprsd]o|ciso|chro|cxo|[esa]?vp|chief(?: [\w&-]+){1,4} officer|chief executive|"
    r"president|vice[- ]president|vicepresident|vice chair\w*|chair(?:man|woman|person)?|"
    r"(?:co-?)?founder|(?:co-?)?founding (?:partner|member|engineer)|managing (?:director|partner)|"
    r"(?:non-)?executive director|director[- ]general|secretary[- ]general|general secretary|"
    r"general manager|board (?:member|director|chair)|(?:member|director) of the board|"
    r"(?:prime )?minister|governor|general counsel|chancellor|rector|"
    # German, Dutch, Swedish
    r"geschäftsführer(?:in)?|vorständ\w*|vorstand\w*|aufsichtsrat\w*|mitgründer(?:in)?|"
    r"gründer(?:in)?|präsident(?:in)?|generaldirektor(?:in)?|minister(?:in)?|"
    r"bestuur(?:der|svoorzitter|slid)|algemeen directeur|oprichter|medeoprichter|"
    r"verkställande direktör|vd|styrelse\w*|ordförande|(?:med)?grundare|generaldirektör|"
    # French, Spanish, Portuguese, Italian
    r"pdg|dg|directeurs? généra(?:l|ux)|directrice générale|présidente?|(?:co)?fondat(?:eur|rice)|"
    r"administrat(?:eur|rice)|(?:consejer[oa] delegad[oa])|director(?:a)? general|presidente|"
    r"presidenta|vicepresidente|(?:co)?fundador(?:a)?|diretor(?:a)?[- ](?:geral|executiv[oa])|"
    r"director(?:a)? ejecutiv[oa]|ministr[oa]|(?:co)?fondat(?:ore|rice)|amministrat(?:ore|rice) "
    r"delegat[oa]|direttor[ei] generale|direttrice generale|"
    # Polish, Russian, Turkish
    r"prezes\w*|dyrektor generaln\w*|członek zarządu|członkini zarządu|(?:współ)?założyciel\w*|"
    r"президент\w*|вице-президент\w*|генеральн\w+ директор\w*|(?:со)?основател\w*|"
    r"член\w* (?:правления|совета директоров)|министр\w*|гендиректор\w*|"
    r"genel müdür\w*|(?:yönetim kurulu )?başkan\w*|kurucu\w*|icra kurulu\w*|bakan[ıi]?)\b"
    r"|首席|总裁|總裁|董事|总经理|總經理|创始人|創始人|創辦人|社長|会長|會長|取締役|代表|創業者|執行役員|"
    r"理事長|최고\w{2,4}책임자|대표|회장|사장|창업자|이사회|전무|상무|총재"
)
_LEAD = re.compile(
    r"\b(?:heads?|leads?|leader|leadership|team ?lead|tech ?lead|manager(?:in)?|director|principal|"
    r"chief|supervisor|dean|editor[- ]in[- ]chief|captain|superintendent|commissioner|partner|"
    r"coordinator|provost|bureau chief|"
    r"\w*leiter(?:in)?|leitung|leitende[rn]?|\w*chef(?:in)?|chefredakt\w*|direktor(?:in)?|\w*leider|hoofd\w*|"
    r"leidinggevende|manager|directeur|\w*chef|\w*ledare|direktör|föreståndare|rektor|"
    r"chef(?:fe)?|directrice|responsable|cadre dirigeant|jef[ea]|director(?:a|es)?|gerente|"
    r"encargad[oa]|coordinador(?:a)?|coordenador(?:a)?|diretor(?:a)?|chefe|líder|responsável|"
    r"responsabile|direttor[ei]|direttrice|dirigente|capo\w*|caposervizio|coordinat(?:ore|rice)|"
    r"kierowni\w+|dyrektor\w*|szef\w*|menedżer\w*|naczeln\w+|"
    r"руководител\w*|начальни\w*|директор\w*|заведующ\w*|глав[аы]|главн\w+|тимлид\w*|"
    r"müdür\w*|yönetici\w*|lider\w*|şef\w*|direktör\w*)\b"
    r"|负责人|負責人|主管|经理|經理|主任|总监|總監|部长|部長|課長|主编|主編|組長|组长|院长|院長|"
    r"マネージャー|リーダー|責任者|編集長|室長|所長|監督|팀장|부장|실장|본부장|책임자|매니저|센터장|국장"
)


@lru_cache(maxsize=20_000)
def level_of(role: str) -> Level:
    """How high a role stands; `staff` where no word says that it is higher."""
    flat = _NONE_OF_THEIRS.sub(" ", role.casefold())
    if _EXECUTIVE.search(flat):
        return "executive"
    return "lead" if _LEAD.search(flat) else "staff"


def is_at_least(role: str, least: Level) -> bool:
    """Whether a role stands so high or higher."""
    return LEVELS.index(level_of(role)) <= LEVELS.index(least)
