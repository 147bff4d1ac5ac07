"""How Swedish text writes names: which words join a run of capitals, and which never are names."""

from __future__ import annotations

import re

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.kinds import fold
from scraper.detect.naming import Names
from scraper.detect.words import words


def _folded(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text.split())


NATIONALITIES = _folded(
    "svensk svenska svenskar dansk danska norsk norska finsk finska finländsk isländsk tysk tyska fransk franska engelsk engelska brittisk brittiska amerikansk amerikanska spansk italiensk rysk polsk kinesisk japansk europeisk europeiska nordisk nordiska skånsk stockholmare göteborgare"
)

NAMES = Names(
    titles=_folded(
        "herr fru fröken dr doktor professor docent prof prins prinsessan kung kungen drottning kronprinsessan greve friherre biskop ärkebiskop general överste kapten löjtnant syster broder farbror tant statsminister minister mäster magister"
    ),
    short_titles=_folded("dr prof hr fr"),
    particles=words("af av von de van der la le du da del bin al el und"),
    bridges=words("i på för och"),
    of_heads=_folded(
        "stiftelsen föreningen universitetet högskolan kommun region förbundet museet glasmuseet teatern institutet akademien skolan biblioteket länsstyrelsen landstinget radio bolaget banken handelskammaren radda räddningstjänsten"
    ),
    never=NATIONALITIES
    | _folded(
        """
och men eller för att så när om då nu i på av till från med utan hos vid under över efter före mot mellan genom inom utanför bakom framför bredvid runt kring trots enligt per sedan tills medan eftersom därför fast ändå dock även också bara inte aldrig alltid ofta ibland kanske troligen tyvärr äntligen först sist sista nästa förra ny nytt nya gammal gamla god gott bra stor stora liten lilla ja nej bästa kära hej hejsan hallå tack farväl adjö avsked jobb jobbet arbete arbetsdag en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton femton tjugo hundra tusen drygt nästan ungefär knappt exakt måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen januari februari mars april maj juni juli augusti september oktober november december jul nyår påsk midsommar vår sommar höst vinter hösten våren sommaren jag du han hon hen den det vi ni de mig dig honom henne oss er dem min mitt mina din ditt dina sin sitt sina hans hennes dess vår vårt våra ert era deras denna detta dessa vem vad var vart varför hur vilken vilket vilka här där någon något några ingen inget inga alla allt varje många mycket mer mest mindre flera få annan annat andra samma själv egen eget läs kommentarer kommentar dela foto bild källa text av publicerad nyheter hem kontakt meny sök logga prenumerera uppdaterad tips mall kapitel pressmeddelande vecka uppsagd arbetsbrist välkommen grattis lycka är var blir blev har hade ska skulle kan kunde får fick vill ville måste bör säger sade går gick kommer kom tar tog ger gav ser såg står stod sitter ligger lämnar slutar avgår relaterat kommande arkiverat följande vice styrelse bilaga informationen femton fjärde uppgifter rektorn ombudsmannens tvåan chefens facket kyrkorådet kaffet däremellan själv nycklarna
"""
    ),
    never_alone=NATIONALITIES
    | _folded(
        "herr fru dr professor prof prins kung drottning biskop general kapten minister statsminister"
    ),
    calendar=_folded(
        "måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december jul påsk nyår midsommar"
    ),
    nationalities=NATIONALITIES,
    generic=_folded("styrelsen ledningen gud internet mamma pappa mormor farmor"),
    headline_words=_folded(
        "vd chef chefen lämnar slutar avgår ny nya efter från till som för tränare tränaren sparkas sparkar"
    ),
    given=_folded(
        """
agneta albin alf algot alice alma alva amanda anders andreas anette anita anna anna-karin anna-lena anneli annelie annika ann-marie anton arne arvid asta astrid axel barbro bengt bengt-olof berit berndt bert bertil birger birgitta bjarne björn bo bodil boel boris britt britt-marie bror camilla carin carina carl carl-johan cecilia charlotta christer christian christina conny dag dagmar daniel david ebba edvin einar elin elina elisabet elisabeth ella elof elsa elsie emelie emil emilia emma erik erika erland ester eva eva-lena eva-lotta evelina evert fabian felicia filip folke fredrik frida gabriel gabriella georg gerd gert gittan greta greger gudrun gull gun gun-britt gunilla gunnar gunnel gunvor gustaf gustav göran gösta göte hampus hanna hans hans-erik harald harriet hasse hedvig helen helena helene helge henning henrik henry herman hilda hilding hilma hjalmar holger hugo håkan ida inga inga-lill inge ingegerd ingela inger ingmar ingrid ingvar irene iris isabelle isak ivar jakob jan jan-erik janne jenny jens jens-ove jerker jerry jesper jessica jimmy joakim joel johan johanna john johnny jonas jonna jonny josef josefin josefine jossan julia kaj kajsa kalle karin karl karl-erik karolina katarina kerstin kenneth kent kim kjell klara klas knut krister kristian kristina kristoffer lars lars-erik lasse leif lena lena-marie lennart linda linnéa lina linus lisa lisbeth liselott lotta louise lova ludvig lukas maj maja maj-britt majken malin malte margareta margit maria marianne marie marita markus martin mats matte mattias maud max melker micael micke mikael mikaela moa mona monica monika my måns märta märit nanna nathalie nicklas niklas nils nina nisse nora ola olle olof olov oskar ossian otto ove patricia patrik pehr pelle per per-olof per-uno peter petra pia pontus putte ragnar rasmus rebecka rickard rikard robert robin roger roland rolf ronny rune rut samuel sandra sara sebastian signe sigrid sigvard simon siri siv sixten sofia sofie solveig stefan stellan sten stig stina sture sune susanna susanne svante sven sven-erik svea sverker sylvia sören tage tommy tomas thomas tora tord tore torbjörn torgny tor torsten tove tuva tyra ulf ulla ulla-karin ulrica ulrika urban valter vanja vendela vera verner vidar viggo viktor viktoria vilhelm vilma wilhelm william yngve ylva yvonne åke åsa örjan östen hampus roffe rezvan salma tindra abdi
        """
    ),
    organization_words=_folded(
        "ab stiftelsen stiftelse föreningen förening förbundet förbund kommun kommunen region regionen universitet universitetet högskola högskolan skola skolan gymnasium museum museet teater teatern opera operan radio television tv bank banken försäkring tidning tidningen blad kuriren posten nyheter förlag förlaget media data betal församling församlingen kyrka sjukhus sjukhuset landsting myndigheten verket institut institutet akademi bolag bolaget koncernen if ik bk ff fk ifk aik ifs gif hk bandy fotboll orkester kammarorkester bygg fastigheter elektronik pumps teknik konsult räddningstjänsten koloniförening idrottsförening"
    ),
    places=_folded(
        "sverige norge danmark finland island stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle borås södertälje eskilstuna karlstad halmstad växjö sundsvall östersund luleå kalmar falun kiruna visby gotland skåne småland dalarna norrland värmland svealand götaland europa oslo köpenhamn helsingfors bergen london berlin paris"
    ),
    also_family_names=_folded("berg lund bank blad posten ek data"),
    contraction=re.compile(r"(?:['’:](?:s|n|ns)?)$"),
    compound=re.compile(r"-(?:arig|posten|chefen|stolen|rollen)$"),
    acts=re.compile(
        r" (?:vd|[a-zåäö]{0,15}chef|ordförande|tränare|grundare|tekniske|nya|nye|ledning|styrelse|säger|sade|har|är|var|blir|ska|kommer|vill|lämnar|slutar|avgår|sparkar|går|gick|kom|tar|tog|leder|ledde|meddelar|sitter|stannar|började|tillträdde|utsågs|rekryterades|skickar|söker)\b"
    ),
    after=(
        (
            re.compile(
                r"(?:,? (?:säger|sade|skriver|skrev|berättar|berättade|slutar|avgår|blir|går)\b|, \d\d,| \(\d\d\)|, som )"
            ),
            PERSON,
            1,
        ),
        (
            re.compile(r"(?:s? \ue004|-\ue004| (?:ab|sparkar|har sparkat|tappar|varslar))"),
            ORGANIZATION,
            2,
        ),
    ),
    before=(
        (
            re.compile(
                r"\b(?:på|hos|lämnar|lämnade|lämnat|bolaget|[a-zåäö]*bolaget|[a-zåäö]*företaget|[a-zåäö]*kedjan|[a-zåäö]*jätten|konkurrenten|rivalen|tidningen|föreningen|klubben|stiftelsen|podden|kanalen|radiostationen|förlaget|\ue004 (?:för|på|hos|vid|i)|konkurrent|medlemmar i) ['\"”]?$"
            ),
            ORGANIZATION,
            3,
        ),
        (re.compile(r"(?:\b(?:herr|fru|efterträdaren|efterträds av|dr|professor) )$"), PERSON, 2),
        (re.compile(r"\b(?:i|från|till|nära|utanför) $"), "place", 1),
    ),
    of_post_before=re.compile(r"(?:,| för| på| hos| i| vid| av) ?$"),
    genitive="s",
    tails=words(
        "kommun församling skola förskola gymnasium bibliotek universitet högskola sjukhus folkhögskola pastorat kyrka museum teater sparbank kammarorkester symfoniorkester golfklubb båtklubb idrottsförening kommunfullmäktige tingsrätt hovrätt stadsteater stadsmission simklubb ryttarförening hembygdsförening väveri modehus bygg bageri konditori observatorium bryggeri optik kemi musikskola kulturskola djurpark ingenjörsbyrå vattenverk länsteater åkeri vårdcentral begravningsbyrå mejeri snickeri bilverkstad verkstad förlag hotell kommunhus sjöräddning brandkår allehanda tidning måleri plåtslageri herrgård slott ridklubb skytteförening fotbollsklubb fastighetsbyrå advokatbyrå"
    ),
    verbal=re.compile(
        r".{3,}(?:bolaget|foretaget|koncernen|kedjan|jatten|tillverkaren|operatoren|agenturen)$"
    ),
)
