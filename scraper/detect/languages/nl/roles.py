"""Dutch names of posts: heads, which compounds end in, and what may stand before and after."""

from __future__ import annotations

import re

from scraper.detect.naming import Roles
from scraper.detect.words import alternation, words

HEADS = words(
    """
aanvoerder aanvoerster schipper boswachter magazijnier badmeester stadsdichter havenmeester wijkagent brugwachter molenaar veerman machinist kapster verloskundige logopedist fysiotherapeut boekhouder secretaresse receptionist portier pianist drummer bassist gitarist accountant acteur actrice adviseur advocaat ambassadeur ambtenaar analist analiste apotheker archeoloog architect archivaris arts assistent assistente auteur basisarts beheerder beheerster begeleider begeleidster beleidsmedewerker bestuurder bestuurslid bestuursvoorzitter bibliothecaris bioloog bisschop boekhouder bondscoach bouwmeester burgemeester ceo cfo coo cto chef-kok chef chirurg coach columnist columniste commandant commissaris componist concertmeester conciërge conservator consultant controller coördinator copywriter correspondent correspondente dagvoorzitter decaan deelraadslid designer dierenarts diplomaat directeur directeur-bestuurder directeur-generaal directrice dirigent dirigente docent docente dominee dramaturg drummer econoom editor eindredacteur engineer fotograaf fotografe formateur fractieleider fractievoorzitter gedeputeerde gemeentesecretaris gids gitarist gouverneur griffier grafisch-ontwerper hoogleraar hoofd hoofdredacteur hoofdtrainer hoofdconducteur hovenier huisarts huismeester imam informateur informaticus ingenieur inkoper inspecteur intendant jeugdtrainer journalist journaliste jurist juriste kamerlid kanselier kapelaan kapitein keeper kok koster kwartiermaker lector leerkracht leidinggevende leider leraar lerares lijsttrekker maintainer makelaar manager marketeer medewerker medewerkster medeoprichter minister moderator muzikant notaris officier omroeper ombudsman ondernemer onderwijzer onderwijzeres onderzoeker onderzoekster ontwerper ontwikkelaar ontwikkelaarster oprichter organist partner pastoor pastor penningmeester piloot ploegleider politicus predikant premier presentator presentatrice priester procureur producent producer programmamaker programmeur projectleider psycholoog raadslid rector redacteur redactrice regisseur releasebeheerder rentmeester reporter rechter restaurator sales-manager schaatscoach scheidsrechter schoolleider schrijver schrijfster secretaris secretaresse senator socioloog solist speler spits staatssecretaris statenlid stadsbouwmeester steward stuurman stylist systeembeheerder teamleider technicus tekstschrijver tester therapeut timmerman topman topvrouw trainer toezichthouder tuinman uitgever verkoper verpleegkundige verslaggever verslaggeefster verzorger violist vicepremier vicevoorzitter vice-voorzitter voorganger voorman voorvrouw voorzitter voorzitster waarnemer webmaster wethouder werkvoorbereider wetenschapper wijkagent woordvoerder woordvoerster zanger zangeres zakenman zaakvoerder general-counsel ceo's bediende gedelegeerd-bestuurder regiohoofd sportdirecteur zaalchef chauffeur buschauffeur treinmachinist machinist monteur verloskundige fysiotherapeut apotheker conducteur postbode brandweercommandant korpschef politiechef
"""
)
_COMPOUND = {
    word
    for word in HEADS
    if len(word) > 4
    and word
    not in {"speler", "leider", "partner", "keeper", "tester", "spits", "auteur", "bediende"}
} | {"hoofd", "baas", "vrouw"}
_COMPOUND.discard("vrouw")
_MODIFIER = words(
    """
financieel algemeen technisch operationeel commercieel artistiek zakelijk adjunct interim waarnemend plaatsvervangend medisch juridisch politiek eerste tweede creatief uitvoerend wetenschappelijk statutair tijdelijk senior junior chief lead head vice executive managing muzikaal pastoraal regionaal sportief gedelegeerd assistent hoofd strategisch digitaal algemene technische financiële artistieke zakelijke juridische operationele commerciële creatieve medische
"""
)
_PHRASES = (
    r"chief [a-z]+(?: [a-z]+)? officer|head of [a-z-]+(?: (?:and|&) [a-z-]+)?|vice president|managing director|general counsel"
    r"|(?:software|product|project|sales|account|community|marketing|data|engineering|office|event|brand|content|team|hr|it|pr)[ -](?:manager|lead|engineer|director|developer|owner|analist|designer|architect|consultant)"
    r"|lid van de (?:raad van bestuur|raad van toezicht|directie|redactie|raad van commissarissen)|juridische baas|(?:voorzitter|directeur) van de raad van (?:bestuur|commissarissen|toezicht)"
)
_ROLE = re.compile(
    rf"(?<!\w)(?:(?:{alternation(_MODIFIER)})[ -]){{0,2}}(?:(?:vice|co|ex|oud|adjunct|interim|assistent|hr|it|pr)-)?(?:{_PHRASES}|(?:[a-zëï]{{2,20}}?)??(?:{alternation(_COMPOUND)})|(?:{alternation(HEADS)}))(?:s|'s|en)?(?![\w-])(?:(?: en |/)(?:{alternation(HEADS)})(?![\w-]))?"
)

ROLES = Roles(
    pattern=_ROLE,
    in_names=words("partners partner chef"),
    capital_before=re.compile(r"[A-Z][\w'’-]+ $"),
)
