"""French ways to say where somebody works, and as what."""

from __future__ import annotations

import re

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.language import Workplaces
from scraper.detect.naming import introduces

_P, _O, _R = (
    f"(?P<p>[{PERSON}{NAME}])",
    f"(?P<o>[{ORGANIZATION}{NAME}])",
    f"(?P<r>{ROLE}(?: et (?:de |du )?{ROLE})?)",
)
_OF = r"(?:de |d'|du |des |chez |à |au |aux |dans |au sein de |au sein du |au sein d'|en )(?:la |le |les |l')?(?:(?!pour|qui|que|depuis|après|et |par |avec)[\w-]+[ ']){0,5}?"
_ART = r"(?:le |la |l'|les |un |une |son |sa |leur |notre )?"
_HON = r"(?:m\. |mme |mlle |me |dr |pr |mgr |monsieur |madame |le père )?"

WORKPLACES = Workplaces(
    profile=introduces(r"chez|à|au|aux|de|du|pour|@", r"la |le |les |l[\'’]"),
    bystander_after=re.compile(r" (?:rapporte|révèle|a appris|croit savoir)\b"),
    bystander_before=re.compile(
        r"\b(?:contre|face (?:à|au)|selon|d'après|(?:informations?|révélations?|sources?|enquête) (?:du (?:site|quotidien|magazine|journal|média)|de|d')|selon (?:le|la|les) (?:site|quotidien|magazine|journal|média|chaîne)|(?:déclaré|confié|expliqué|dit) (?:à|au)|(?:défaite|victoire|match nul) (?:contre|face à|à|devant|au)|propriétaire,?|actionnaire,?|maison mère,?|filiale (?:de|du)|clients? (?:comme|dont)|concurrent,?|dans une lettre (?:à|au)) (?:l'|le |la |les )?$"
    ),
    before=(
        (
            re.compile(
                r"\b(?:je (?:vais |pars |)?(?:rejoin\w+|intègre\w*|commence\w*|travaillerai|serai|démarre\w*|débute\w*|prends|entre|pousse)|rejoin(?:dre|s|t|dra)|prochain (?:poste|employeur|job)|nouvel employeur|nouveau poste|pour (?:rejoindre|intégrer)|prend(?:ra)? les rênes)\b[^.;:]{0,40}$"
            ),
            60,
            -20,
        ),
        (
            re.compile(
                r"\b(?:auparavant|précédemment|avant cela|avant \ue003|début\w* (?:sa|ma) carrière|passée? par|ancien|ancienne|ex-|diplômée? (?:de|d')|études|formée? (?:à|chez)|passages? (?:à|chez|par)|stage (?:chez|à))\b[^.;]{0,80}$"
            ),
            100,
            -8,
        ),
        (
            re.compile(
                r"(?:\b(?:quitt\w+|adieu,?(?: à)?|au revoir,?(?: à)?|démission\w*(?: (?:de|d'|du))?|départ (?:de|d'|du|chez)|sortie? (?:de|d'|du)|partie? (?:de|d'|du)|licenciée? (?:de|par|chez)|dernier jour (?:chez|à|au|dans)|dernière (?:journée|semaine|année) (?:chez|à|au|dans)|aventure (?:chez|à|au|avec)|histoire (?:chez|à|au|avec)|ans (?:chez|à|au|dans|de)|années (?:chez|à|au|dans)|passée?s? (?:chez|à|au|dans)) ?(?:la |le |les |l')?)$"
            ),
            50,
            28,
        ),
        (
            re.compile(
                r"(?:\b(?:mainten(?:ir|eur de|ance de|u|ais)|rupture conventionnelle (?:avec|chez)|(?:cdi|cdd|contrat|collaboration|stage) (?:avec|chez|à|au)) ?(?:la |le |l')?|\b(?:travaill\w+|boss\w+|bosse|œuvr\w+|entrée? |arriv\w+|embauchée?|recrutée?|carrière|collègues|équipes?|salariée?s?|poste|ans|années|mois|vie|temps|parcours|employée?|stagiaire|bénévole|engagée?|mainteneur|élue?|dessin\w+|enseign\w+|service \w+) (?:\w+ ){0,3}?(?:chez|à|au|dans|de|d'|du|pour|au sein de|aux) ?(?:la |le |les |l')?|\ue004 (?:\w+ ){0,3}?(?:de |d'|du |des |chez |à |au |dans )(?:la |le |les |l')?|(?:de la|du|de l'|le|la|l') ?(?:société|groupe|club|journal|entreprise|association|coopérative|projet|lycée|collège|université|école|mairie|paroisse|cabinet|chaîne|station|radio|banque|compagnie|agence|maison|orchestre|théâtre|festival|musée|hôpital|fondation) (?:de |d'|du |des )?(?:la |le |les |l')?)$"
            ),
            60,
            14,
        ),
        (re.compile(r"\b(?:chez|au sein de|au sein du|au sein d') ?(?:la |le |les |l')?$"), 30, 8),
        (
            re.compile(
                r"\b(?:via|photo|image|crédit|suivez-moi sur|sur|comme|contre|face à|selon|d'après|vers|avec|candidat|diplôm\w+) (?:la |le |les |l')?$"
            ),
            30,
            -6,
        ),
    ),
    after=(
        (
            re.compile(
                r"^(?: (?:a annoncé|annonce|perd|se sépare|s'est séparée?|et (?:son|sa|ses)|est |cherche|recrute|emploie|va |vient de|compte ))"
            ),
            5,
        ),
    ),
    loose_before=re.compile(
        r"\b(?:chez|à|au|aux|de|du|des|dans|sur|pour|avec|quitte|quitter|quitté|rejoint|adieu|merci)(?: (?:à|au))?,? (?:la |le |les |l'|toute? (?:la |l')|équipes? )?$|\b[dl]'$"
    ),
    affiliations=tuple(
        (re.compile(pattern), weight)
        for pattern, weight in (
            (
                rf"{_P},? (?:\d\d ans,? |\(\d\d ans\),? )?(?:est |était |qui est |qui était |a été |actuel(?:le)? )?(?:le |la |l'|un |une )?(?:[\w-]+ )?{_R}(?: \w+)? {_OF}{_O}",
                3.0,
            ),
            (rf"{_ART}(?:[\w-]+ )?{_R}(?: \w+)? {_OF}{_O}(?: \([^)]{{1,30}}\))?,? {_HON}{_P}", 3.2),
            (rf"{_O},? {_ART}{_R},? {_HON}{_P}", 2.2),
            (
                rf"{_O}[^.;:{PERSON}]{{0,60}}? (?:son|sa|ses|leur) (?:[\w-]+ )?{_R},? {_HON}{_P}",
                2.6,
            ),
            (
                rf"(?:^|[.:•●] )(?:chez|à|au|du côté de|dans) (?:la |le |l')?{_O},? [^.;{PERSON}]{{0,90}}?{_P}",
                3.4,
            ),
            (rf"^{_O} ?: [^.;{PERSON}]{{0,80}}?{_P}", 3.2),
            (
                rf"{_P}[^.;:{PERSON}]{{0,50}}? (?:poste|fonctions?|mandat|titre|rôle|qualité|charge)s? (?:de |d'){_ART}{_R}(?: {_OF}{_O})?",
                2.6,
            ),
            (
                rf"{_P}[^.;:{PERSON}]{{0,60}}? (?:à la tête|aux commandes|aux manettes|à la direction|à la présidence|la présidence|la direction|les rênes|à la barre|sur le banc|le banc|au sein) {_OF}{_O}",
                2.8,
            ),
            (
                rf"(?:à la tête|aux commandes|à la direction|à la présidence) {_OF}{_O}[^.;:{PERSON}]{{0,40}}?,? {_P}",
                2.2,
            ),
            (rf"{_P}(?:,[^.;:]{{1,60}},)? (?:a |va |vient de )?quitt\w+ (?:le |la |l')?{_O}", 2.2),
            (
                rf"{_P},? (?:qui )?(?:dirig\w+|présid\w+|pilot\w+|anim\w+|présent\w+|entraîn\w+|travaill\w+ (?:chez|pour|à)|gér\w+|command\w+|men\w+)[^.;:]{{0,30}}? ?(?:le |la |les |l')?(?:[\w-]+ ){{0,2}}?{_O}",
                2.0,
            ),
            (
                rf"{_P},? (?:est |a été |était |devient |avait été )?(?:nommée?|élue?|promue?|devenue?) {_ART}{_R}",
                1.4,
            ),
            (
                rf"{_P},? (?:\d\d ans,? |\(\d\d ans\),? )?(?:est |était |qui est )?(?:le |la |l'|un |une |notre |son |sa )?(?:[\w-]+ )?{_R}(?!,? [{PERSON}{NAME}])",
                1.8,
            ),
            (rf"{_ART}{_R},? (?:\w+,? )?{_HON}{_P}", 1.7),
            (rf"{_P} \({_O}\)", 2.6),
            (rf"{_P} \({_R}(?:, {_O})?\)", 1.8),
            (rf"{_P} (?:chez|de|d'|du|à|au) (?:la |le |l')?{_O}", 1.0),
            (
                rf"{_P}[^.;:]{{0,60}}? (?:chez|au sein de|au sein du|au sein d') ?(?:la |le |l')?{_O}",
                1.2,
            ),
            (rf"{_O} (?:de |d'){_P}", 0.4),
        )
    ),
    shared_role=re.compile(
        rf"(?P<r>{ROLE}) (?P<people>[{PERSON}{NAME}](?:(?:,|,? et|,? &) [{PERSON}{NAME}]){{1,12}})"
    ),
    former=re.compile(r"\b(?:anciens?|anciennes?|ex)\b|ex-|auparavant|précédemment"),
)
