"""How Dutch text writes names: which words join a run of capitals, and which never are names."""

from __future__ import annotations

import re

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.naming import Names
from scraper.detect.words import words

NATIONALITIES = words(
    "nederlandse nederlands nederlander belgische belg vlaamse duitse duits franse frans engelse engels britse amerikaanse amerikaan spaanse italiaanse zweedse zweeds-finse deense noorse poolse turkse marokkaanse surinaamse russische chinese japanse europese eindhovense amsterdamse rotterdamse haagse utrechtse groningse brusselse antwerpse gentse limburgse brabantse friese zeeuwse gelderse"
)

NAMES = Names(
    titles=words(
        "dhr mevr mw mevrouw meneer heer dr drs prof professor mr ir ing ds dominee pastoor pater zuster bisschop koning koningin prins prinses burgemeester minister generaal kolonel majoor kapitein meester juf juffrouw oom tante opa oma baron jonkheer jhr collega"
    ),
    short_titles=words("dhr mevr mw dr drs prof mr ir ing ds jhr"),
    particles=words("von la le du da del bin al el"),
    given_particles=words("van de der den het 't ten ter te"),
    bridges=words("voor het en"),
    of_heads=words(
        "universiteit stichting vereniging gemeente museum bank raad bestuur ministerie kerk centrum instituut hogeschool school academie bond federatie unie huis kamer vrienden stad dorp orde hof rechtbank volkstuin theater bureau partij radio omroep stad provincie zorggroep scholengroep onderwijsgroep woningcorporatie basisschool uitgeverij boekhandel huisartsenpraktijk apotheek kinderopvang verpleeghuis zorgcentrum dorpshuis waterschap hotel bakkerij zwembad bibliotheek schouwburg muziekvereniging voetbalvereniging"
    ),
    never=(NATIONALITIES - {"frans"})
    | words(
        "bouwconcern winkelketen winkel trainer minister staatssecretaris presentator presentatrice conservator dirigent hoofdredacteur redacteur bestuursvoorzitter technisch financieel algemeen commercieel presentatrice"
    )
    | words(
        """
de het een en of maar want dus als dan toen nu vandaag gisteren morgen omdat doordat terwijl hoewel indien tenzij mits zodat voordat nadat sinds tot tijdens na naar van voor met zonder op in aan uit over onder bij door om te per tegen tussen achter naast langs rond binnen buiten boven beneden volgens ondanks dankzij wegens ik jij je u hij zij ze wij we jullie mij me mijn m'n jouw uw zijn haar ons onze hun hen hem dit dat deze die dezelfde wie wat waar wanneer waarom hoe welke welk er hier daar ergens nergens iedereen niemand iemand alles niets iets veel weinig meer minder meest alle allen beide elk elke ieder iedere geen niet nooit altijd vaak soms meestal al nog ook zelfs zeker misschien wellicht helaas gelukkig eindelijk eerst laatste vorige volgende nieuwe nieuw oud oude goed goede groot grote klein kleine ja nee beste lieve geachte hallo hoi dag doei groet groeten bedankt dank tot ziens afscheid vertrek pensioen ontslag werk baan werkdag één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig honderd duizend eerste tweede derde half ruim bijna ongeveer precies slechts maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december kerst pasen pinksteren lente zomer herfst winter lees reageren reacties reactie deel delen foto bron tekst auteur geplaatst bericht berichten blog nieuws home contact privacy cookies menu zoeken inloggen login abonneer ps update tip tips voorbeeld hoofdstuk persbericht week boventallig verlof welkom gefeliciteerd succes suggesties aanbiedingen geen eind einde begin zo zoals toch immers daarom daarna daarvoor daarmee daarbij daarnaast bovendien echter overigens inmiddels intussen ondertussen tegenwoordig destijds vroeger later straks binnenkort alleen samen zelf zelfde ander andere anders is was waren ben bent wordt werd worden heeft had hebben kan kon kunnen moet moest moeten zal zou zouden wil wilde mag mocht gaat ging komt kwam staat stond zit zat ligt lag doet deed zegt zei blijft bleef krijgt kreeg neemt nam vindt weet denkt haal zet kom kijk laat lees jongens meisjes mensen vrienden collega's collega topman topvrouw directeur voorzitter penningmeester zuivelfabriek fietsenketen geschiedenis lijstje komen gaan midden zeven proef zondag vijfentwintig ongeveer wij
"""
    ),
    never_alone=NATIONALITIES
    | words(
        "dhr mevr mw mevrouw meneer heer dr drs prof mr ir ds dominee pastoor koning koningin burgemeester minister generaal kapitein meester juf"
    ),
    calendar=words(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december kerst pasen pinksteren"
    ),
    nationalities=NATIONALITIES,
    generic=words("bestuur directie raad god internet web mama papa oma opa"),
    headline_words=words(
        "topman topvrouw directeur trainer vertrekt stopt stapt verlaat neemt afscheid ontslag weg nieuwe oud bij van voor na over wethouder burgemeester rector voorzitter"
    ),
    given=words(
        """
aad aart abel adri adriaan annelies annelot annemarie annemiek ans anja arie arjan arjen arno bas bastiaan bauke berend bert bob boudewijn bram britt carla carlijn cees chantal christel coby coen cor corine cornelie cornelis daan daphne dennis diederik dieuwke dirk douwe ed eefje eelco ella els elske emma erik ernst esmee esther evelien eva fatima femke fie fenna ferry fleur floor floris fons foppe frank frans frederik freek frits gerard gerben gerda gerrit gijs ginny greet guus hanneke hannie hans harm harry heleen hendrik henk henny herman hetty hidde hilde huub huib ilse imke ineke inge ingrid irma iris ivo jaap jacco jacob jacqueline jaco jan jan-willem janneke jannie jarno jasper jeanine jelle jelmer jenny jeroen jesse joep johan johannes jolanda joke joop joost jorg jorrit joris jos josé joyce judith jurgen jurre karel karin karlijn kees kim klaas koen koos lars leen leendert leo leon leontien lia lianne liesbeth lieke lies linda lisette lobke loek lonneke lotte luuk maaike maarten maartje machteld manon marc marcel margriet marieke marijke marijn marike marja marjan marjolein mark marleen marloes martijn mathieu matthijs maud maurits meike melanie menno mieke miranda mirjam monique myrthe nathalie neeltje nel nico niek niels nienke nynke olaf otto paul pascalle pepijn peter petra piet pieter pieter-bas pim priscilla quinten ralf reinier rené rens ria rianne richard rik rineke rinus rob robbert robin roderick roel roelof roland ron ronald roos rosalie rozemarijn ruben rudolf rutger ruud sander sanne saskia sem sep sigrid sjaak sjef sjoerd sjors sjoukje stefan stefanie sophie steven stijn suze suzan tamara teun teunis theo thea thijs thomas thomas tijn tim tineke tjeerd tjitske tom ton toon trudy twan valerie veerle vera victor vincent wendy wesley wietske wilbert willem willemijn willeke wilma wim wouter yassin yusra yvonne yvette
        """
    ),
    organization_words=words(
        "stichting vereniging gemeente groep bedrijf bv nv vof museum omroep radio weekblad dagblad krant courant theater schouwburg universiteit hogeschool school lyceum college academie instituut bank verzekeringen uitgeverij media ziekenhuis kliniek kerk parochie gemeenteraad provincie ministerie fonds bond partij fractie federatie bureau advocaten architecten bouw pompen hout techniek software systems waterbedrijf waterschap energie logistiek transport zorggroep scholengroep basisschool boekhandel bakkerij hotel zoo orkest philharmonisch volkstuin zorg apotheek bibliotheek"
    ),
    places=words(
        "nederland belgië vlaanderen duitsland frankrijk engeland spanje italië amsterdam rotterdam utrecht eindhoven groningen tilburg breda nijmegen arnhem enschede haarlem zwolle leiden maastricht dordrecht delft deventer apeldoorn amersfoort leeuwarden assen hengelo antwerpen gent brugge brussel leuven limburg brabant friesland zeeland gelderland drenthe overijssel flevoland europa amerika azië afrika"
    ),
    also_family_names=words("bakker visser smid kerk hout bond bouw post school"),
    verbal=re.compile(
        r"(?!zorggroep|onderwijsgroep|scholengroep|woongroep|omroepgroep).{3,}(?:concern|keten|bedrijf|maker|fabriek|verzekeraar|uitgever|groep|reus|gigant|fabrikant|bouwer|handelaar|producent|leverancier)$"
    ),
    contraction=re.compile(r"['’](?:s)?$"),
    compound=re.compile(r"-(?:jarige|eigenaar|baas|topman|topvrouw)$"),
    acts=re.compile(
        r" (?:zei|zegt|heeft|is|was|wordt|werd|zal|wil|moet|verlaat|vertrekt|stapt|stopt|kwam|gaat|legt|neemt|ontslaat|verliest|stond|werkte|en zijn|blijft)\b"
    ),
    after=(
        (
            re.compile(
                r"(?:,? (?:zei|zegt|schreef|schrijft|vertelt|vertrekt|stapt|treedt|stopt|legt)\b|, \d\d,| \(\d\d\)|, die )"
            ),
            PERSON,
            1,
        ),
        (
            re.compile(
                r"(?:-\ue004|'s? \ue004|-(?:team|directie|bestuur)| (?:b\.?v\.?|n\.?v\.?|verliest|ontslaat))"
            ),
            ORGANIZATION,
            2,
        ),
    ),
    before=(
        (
            re.compile(
                r"\b(?:bij|verlaat|verliet|weg bij|verzekeraar|keten|concern|bedrijf|uitgever|zender|club|vereniging|stichting|school|museum|omroep|bank|gemeente|corporatie|[a-zëï]*maker|[a-zëï]*keten|[a-zëï]*concern|concertzaal|\ue004 van|afscheid van) (?:de |het )?['\"]?$"
            ),
            ORGANIZATION,
            3,
        ),
        (
            re.compile(
                r"(?:\b(?:mevrouw|meneer|meester|juf|collega|de \d\d-jarige|opvolger|dr\.|prof\.) )$"
            ),
            PERSON,
            3,
        ),
        (re.compile(r"\b(?:in|uit|naar|rond|binnen een uur van) $"), "place", 1),
    ),
    of_post_before=re.compile(r"(?:,| van| bij| voor| aan)(?: de| het)? $"),
)
