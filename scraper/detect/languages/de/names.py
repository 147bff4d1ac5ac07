"""How German text writes names, where every noun has a capital."""

from __future__ import annotations

import re

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.kinds import fold
from scraper.detect.languages.de.nouns import is_noun, is_simple_noun
from scraper.detect.naming import Names
from scraper.detect.words import words


def _folded(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text.split())


_DEMONYMS = _folded(
    """
deutsch deutsche deutscher deutschen deutsches schweizer österreichische österreicher französische italienische spanische britische englische amerikanische russische chinesische japanische europäische bayerische bayerischer hamburger berliner münchner wiener kölner frankfurter stuttgarter zürcher basler berner düsseldorfer leipziger dresdner bremer hannoveraner grazer linzer salzburger tiroler schweden franzose italiener spanier brite amerikaner russe chinese japaner türke pole niederländer belgier däne norweger finne grieche kroate serbe ungar
"""
)
_FUNCTION = _folded(
    """
der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern wenn weil dass da als wie ob so nun jetzt heute gestern morgen dann danach davor dabei dazu dafür damit dadurch daher darum deshalb trotzdem außerdem auch noch nur schon erst sehr mehr weniger viel viele vieles alle alles allem allen jeder jede jedes kein keine keinen keiner nichts niemand jemand man ich du er sie es wir ihr mir mich dir dich ihm ihn ihnen uns euch mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unseren euer eure dieser diese dieses diesen diesem jener welche welcher wer was wo wann warum wieso woher wohin hier dort da oben unten vor nach bei mit von zu zum zur vom im am in an auf aus über unter für gegen ohne um bis seit während wegen trotz zwischen neben hinter durch ab laut gemäß statt entlang ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen musste soll sollen sollte will wollen wollte darf dürfen mag möchte ja nein nicht nie immer oft manchmal meist bald später früher zuletzt zuvor bereits lange zunächst schließlich endlich leider übrigens natürlich vielleicht wohl eigentlich ehrlich danke bitte dies ade lebewohl hallo liebe lieber liebes sehr geehrte geehrter guten tschüss servus adieu moin ciao gruß grüße viele herzliche beste mfg lg vg ps pps update foto fotos bild quelle text kommentar kommentare kontakt impressum datenschutz lesen weiterlesen mehr teilen drucken neu neue neuer neues neuen alt alte gut gute gutes großer große kleine kleiner erste erster ersten zweite zweiter dritte letzter letzte letztes letzten einmal zweimal eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend rund etwa fast knapp gut ende anfang mitte gegen angefangen schluss abschied rücktritt weggang abgang frau herr herrn frauen herren dr prof dipl mag kw top uhr nr tel str abs art seite bzw usw etc schlagwort thema themen themenseite titel title introduction neustart nachtrag offen offener generationen betriebsbedingt wegen kurz kurzum klar wow puh tja so ach oh na naja nanu okay ok knapp zusammen einzig selbst selbstverständlich ebenso ähnlich weitere weiterer anders andere anderer zum ja gewählt gekündigt verabschiedet ausgerechnet insgesamt dank inzwischen mittlerweile derzeit aktuell künftig nebenbei beim ins sowie weder entweder falls sofern obwohl nachdem bevor solange sobald je desto umso wozu womit worauf woran darauf daran darin darüber darunter davon hiermit hierfür somit folglich angeblich offenbar vermutlich wahrscheinlich sicher bestimmt gerade eben nochmals wieder weiterhin zudem zugleich gleichzeitig stattdessen allerdings jedoch dennoch immerhin sogar überhaupt irgendwann irgendwie bislang bisher seither seitdem damals einst dereinst vorerst übergangsweise kommissarisch ehemals seien sei wäre wären hätte würde würden käme ging geht gehen kommt kam macht machte gibt gab lässt liegt steht stand sieht sah sagt sagte schreibt schrieb heißt hieß bleibt blieb folgt folgte tritt trat verlässt legt legte zieht zog hört hörte nimmt nahm übernimmt übernahm wechselt wechselte sucht suchte findet fand hält hielt führt führte bringt brachte denkt glaubt weiß wusste freut dankt dankte wünscht wünschen achtung vorsicht wichtig hinweis herzlichen glückwunsch willkommen personalie personalien eilmeldung exklusiv interview außer binnen mitten samt nebst anstelle angesichts infolge mithilfe seitens zugunsten bezüglich hinsichtlich jenseits innerhalb außerhalb unweit entschieden news g v e b d z u i a wolle sei habe werde könne müsse solle dürfe seines ihres deren dessen wessen wem wen einige einiger mancher manche mehrere sämtliche beide beiden solche solcher derselbe dieselbe dasselbe irgendein hin her hinaus heraus hinein herein rein raus weg fort los drin dran drauf drüber darunter ringsum rundum ringsherum quer längs abseits
"""
)
_CALENDAR = _folded(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar feber märz april mai juni juli august september oktober november dezember weihnachten ostern pfingsten silvester neujahr montags dienstags mittwochs donnerstags freitags samstags sonntags montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen freitagmorgen advent fasching karneval jahresende jahreswechsel"
)
_HEADS = "sangerkreis|freundeskreis|forderkreis|arbeitskreis|stiftung|reederei|gartnerei|tischlerei|schreinerei|metzgerei|kindergarten|kita|praxis|genossenschaft|werkstatt|tierheim|hospiz|weingut|pflegeheim|seniorenheim|verlag|verein|stadt|gemeinde|hochschule|universitat|uni|fachhochschule|schule|gymnasium|grundschule|realschule|gesamtschule|musikschule|kreismusikschule|volkshochschule|theater|schauspiel|oper|staatsoper|bank|sparkasse|volksbank|klinik|klinikum|krankenhaus|universitatsklinikum|universitatsspital|spital|museum|galerie|bibliothek|archiv|institut|verband|landesverband|bundesverband|kreisverband|ortsverein|ortsverband|radio|rundfunkhaus|sender|kleingartenverein|sportverein|turnverein|fussballverein|musikverein|heimatverein|forderverein|feuerwehr|landkreis|kreisverwaltung|stadtverwaltung|stadtwerke|stadtwerken|kantonswerke|werke|holding|agentur|kanzlei|edition|auslieferung|zeitung|magazin|orchester|philharmonie|chor|kirchengemeinde|pfarrei|bistum|erzbistum|diozese|fraktion|partei|gewerkschaft|kammer|handelskammer|handwerkskammer|ministerium|bundesamt|landesamt|behorde|gericht|landgericht|amtsgericht|akademie|kolleg|forum|zentrum|hotel|restaurant|brauerei|backerei|druckerei|molkerei|apotheke|buchhandlung|labor|werk|zoo|tierpark|club|klub|studio|studios|projekt|bundesliga|eintracht|borussia|fortuna|union|hertha|arminia|dynamo|energie|hansa|rot-weiss|firma|zirkus|ensemble|redaktion|freie|freier|technische|technischen|deutsche|deutschen|deutscher|deutsches|bayerische|bayerischer|bayerischen|norddeutscher|norddeutschen|westdeutscher|westdeutschen|mitteldeutscher|sudwest|freiwillige|freiwilligen|evangelische|evangelischen|katholische|katholischen|staatliche|stadtische|johanniter|kuratorium|freundeskreis|interessengemeinschaft|genossenschaft|baugenossenschaft|wohnungsgenossenschaft|jugendzentrum|kita|seniorenheim|pflegedienst|tsv|sv|fc|vfb|vfl|tus|sc|fsv|tv|sg|spvgg|hsv|rb|bsc|ksc|msv|ssv|kinderheim|pflegeheim|altenheim|verkehrsbetriebe|stadtbucherei|bucherei|kindergarten|tierheim|freibad|stadtbad|betriebe|werbeagentur|orchester|stadtorchester|kapelle|bergwacht|blasorchester|schutzenverein|wasserwerk|stadtarchiv|volkspartei|grosshandel|baustoffe|malerbetrieb|autohaus|reisen|moden|kaufhaus|modehaus|bauunternehmen|spedition|gartnerei|tischlerei|schreinerei|metallbau|fleischerei|metzgerei|konditorei|hebewerk|kranbau|stahlbau|fahrzeugbau|anlagenbau|kanzlei|steuerberatung|praxis|parkhotel|wasserverband|zweckverband|seniorenresidenz"
_COMPOUND_HEADS = "bank|werke|werken|verlag|stiftung|kurier|zeitung|anzeiger|tagblatt|tageblatt|nachrichten|rundschau|klinik|klinikum|kliniken|theater|museum|hochschule|sparkasse|versicherung|versicherungen|systeme|software|technik|lichttechnik|optik|maschinenbau|logistik|verband|verein|bund|gruppe|holding|funk|radio|spital|brauerei|reederei|akademie|institut|orchester|philharmoniker|oper|festspiele|bahn|stadtwerke|medien|consulting|pharma|motoren|electronic|elektronik|bote|boten|echo"
_GENERIC_FIRST = "werk|sand|ofen|holz|anklage|reserve|gross|haus|landes|bundes|kreis|stadt|staats|privat|noten|zentral|welt|europa|sport|musik|fach|tages|wochen|sonntags|online|lokal|heimat|dach|spitzen|berufs|fuss|rund|park|daten|samen|blut|nah|eisen|strassen|auto|u|s|regional|boulevard|jugend|kinder|frauen|frei|kranken|lebens|sach|renten|sozial|schul|medizin|umwelt|kommunal|traditions|profi|ex|trainer|haupt|zweit|dritt|erst|ober|mittel|unter|universitats|universitaets|uni|spezial|tier|zahn|augen|kur|reha|wirtschafts|forschungs|technologie|kunst|natur|freilicht|volks|fahr|sprach|tanz|film|schau|puppen|stamm|gast|alt|wert|hilfs|kultur|interessen|arbeitgeber|arbeitnehmer|industrie|handels|branchen|bauern|dachv|geheim|staaten|schluss|bau|spezial|antriebs|medien|mess|heim|sende|anlagen|produktions|elektro|licht|bio|informations|nach|steuerungs|massen|print|verlags|fernseh|funk|rund|sitz|bahn|mobil|polizei|land|straf|rennen|abwehr|arbeits|ziel|alters|unternehmens|firmen|eltern|teil|schaff|bevolkerungs|berufsgruppen|personen|volksgruppen|risiko|splitter|reise|rebellen|selbsthilfe|wander|bezugs|besucher|fraktions|rock|pop|boy|metal|girl|breit|haft|auto|loh|farb|arm|hals|ton|video"

NAMES = Names(
    titles=_folded(
        "herr herrn frau dr prof professor professorin mag dipl ing dipl-ing pfarrer pater schwester bruder bischof kardinal papst könig königin prinz prinzessin graf gräfin baron freiherr general oberst major hauptmann kapitän privatdozent pd rechtsanwalt gfr gartenfreund gartenfreundin kollege kollegin onkel tante familie"
    ),
    short_titles=_folded("herr herrn frau dr prof mag ing gfr"),
    particles=words("van von der den de la le du da del bin al dos di el"),
    bridges=words("für am an der das des of the den zum zur"),
    of_heads=frozenset(_HEADS.split("|")),
    never=_FUNCTION | _DEMONYMS,
    never_alone=_folded(
        "ag gmbh kg se ev e.v co mbh herr herrn frau dr prof professor mag pfarrer bischof präsident minister kanzler senator general könig königin papst"
    )
    | _DEMONYMS,
    calendar=_CALENDAR,
    nationalities=_DEMONYMS,
    generic=_folded("vorstand aufsichtsrat geschäftsführung gott internet web mama papa oma opa"),
    given=_folded(
        """
almut annegret anneliese annemarie antje armin axel bastian bernd bernhard birgit birte björn bodo britta burkhard burkhardt carsten cem christel christl constanze corinna cornelia dagmar deniz detlef detlev dieter dietmar dirk doris eberhard eckhard edgar edith egon ekkehard elfriede elisabeth elke ella elmar emil emilia emma erhard erich erika ernst erwin eugen eva evelin evelyn ewald falk felix ferdinand finja florian folker frank franz franziska frauke frieda friederike friedrich fritz gabi gabriele georg gerald gerd gerda gerhard gernot gert gertrud gisela götz gottfried greta grit gudrun guido günter günther gunnar gustav hanna hannah hannelore hannes hans hansi harald hartmut hauke hedwig heidi heike heiko heiner heinrich heinz helene helga helge helmut hendrik henner henriette henrik herbert hermann hilde hildegard hilke holger horst hubert hubertus hugo ida ilka ilse imke ina inga inge ingeborg ingo ingrid irene iris irmgard isabell ivonne jan janek janine jannik jan-peter jens jette joachim jochen johann johanna johannes jonas jonathan jörg jörn josef jost judith jule jürgen jutta kai karl karl-heinz karla karlheinz karolin karsten käthe kathrin katrin kerstin kilian klaus knut konrad konstantin korbinian kornelia kurt lars lea leni lenni leonore liesel lina lisbeth lore lorenz lothar lotta louis lucas ludger ludwig luis luise lukas lutz magdalena malte manfred manuela marc marcel maren margarete margit margot margret marianne marlene marlies martin martina mathias matthias mathilde max maximilian mechthild meike melanie merle merlin michael milan mirco mirko monika moritz nadine natascha niklas nico nicole nils nina norbert olaf ole olga oliver ortrud oskar ottmar otto pascal patrick paul paula peer peter petra pia philip philipp rainer ralf ralph regina regine reiner reinhard reinhold renate rene richard rita robert roland rolf roman romy rosa rosemarie rosi roswitha rotraud rüdiger rudi rudolf sabine sandra sascha sebastian selma siegfried sigmar sigrid sigrun silja silke silvia simon simone sina sonja sophia sophie stefan stefanie steffen steffi stephan susanne sven svenja swantje tamara tanja theo theodor theresa thilo thomas thorben thorsten till tilman timo tina tobias tom torben torsten traudel udo ulf uli ulla ulrich ulrike ursula ute uta uwe valentin veit vera verena veronika viktor viktoria vincent volker volkmar waldemar walter waltraud wanda werner wibke wiebke wieland wilfried wilhelm willi willy winfried wolf wolfgang wolfram xaver yannick yannik yvonne lasse mats emre mehmet ayse fatma can murat hasan ali lennart finn fynn fiete jakob kaspar melchior reto urs beat ueli regula vreni köbi hansruedi hanspeter moritz sepp alois loisl leopold poldi gottlieb
        """
    ),
    organization_words=_folded(
        "gmbh ag kg ohg mbh kgaa gbr ug se e.v ev eg stiftung verlag verein verband klinik klinikum krankenhaus hochschule universität gymnasium theater oper bank sparkasse volksbank versicherung zeitung kurier anzeiger nachrichten rundschau tagblatt tageblatt rundfunk sender werke stadtwerke institut akademie verlagsgesellschaft maschinenbau software systems systeme lichttechnik optik technik logistik gruppe holding kanzlei museum orchester philharmoniker fraktion partei gewerkschaft behörde ministerium amt landkreis kreisverwaltung stadtverwaltung kirchengemeinde bistum feuerwehr musikschule spital auslieferung edition buchhandlung reederei brauerei genossenschaft tv radio musikschule druckerei"
    ),
    also_family_names=_folded("bank amt"),
    places=_folded(
        "deutschland österreich schweiz bayern hessen sachsen thüringen niedersachsen brandenburg saarland mecklenburg-vorpommern schleswig-holstein nordrhein-westfalen baden-württemberg rheinland-pfalz köln düsseldorf stuttgart leipzig dresden bremen hannover nürnberg essen dortmund duisburg bochum bonn münster mannheim karlsruhe augsburg wiesbaden mainz kiel lübeck rostock erfurt magdeburg halle potsdam freiburg kassel saarbrücken regensburg ulm heidelberg münchen wien graz linz salzburg innsbruck klagenfurt bregenz zürich basel bern luzern genf lausanne winterthur europa frankreich italien spanien portugal polen tschechien ungarn slowakei kroatien slowenien serbien rumänien bulgarien griechenland türkei russland ukraine england großbritannien irland schottland niederlande belgien luxemburg dänemark schweden norwegen finnland china japan indien korea usa kanada mexiko brasilien australien afrika asien amerika paris london rom mailand madrid brüssel prag warschau moskau rügen sylt"
    ),
    contraction=re.compile(r"['’](?:s)?$"),
    compound=re.compile(r"-(?:jahrige|jahriger|chef|team)$"),
    acts=re.compile(
        r"(?:-(?=[A-ZÄÖÜ])|s (?=[A-ZÄÖÜ]))| (?:holt|verpflichtet|sucht|engagiert|beruft|ernennt|muss|bestätigt|meldet|teilte|sagte|sagt|hat|ist|war|wird|will|soll|muss|verlässt|verließ|geht|tritt|trat|wechselt|kündigt|erklärte|gehört|leitet|führt|trennt|verliert|entlässt|gab|gibt|teilte|übernimmt|folgt|bleibt)\b"
    ),
    after=(
        (
            re.compile(
                r"(?:,? (?:sagte|sagt|schrieb|schreibt|erklärte|betonte|meinte|tritt|trat|verlässt|kündigt|wechselt|geht|hört|scheidet|legt)\b|, \d\d,| \(\d\d\)|, (?:der|die) )"
            ),
            PERSON,
            1,
        ),
        (
            re.compile(
                r"(?:-?\ue004|-(?:team|vorstand|chef|belegschaft|aktie|konzern|gruppe|spitze)| (?:gmbh|ag|kg|se|e\. ?v\.|e\. ?g\.|verliert|trennt sich|entlässt|baut))"
            ),
            ORGANIZATION,
            3,
        ),
    ),
    before=(
        (
            re.compile(
                r"\b(?:bei|beim|bei der|verlässt|verlasse|verließ|firma|konzern|unternehmen|zulieferer|[a-zäöü]*hersteller|verein|verlag|[a-zäöü]*bauer|[a-zäöü]*händler|konkurrenten|konkurrent|rivalen|sender|start-?up|softwarehaus|agentur|wettbewerber|versicherer|autobauer|arbeitgeber|abschied von der|ciao ciao|tschüss|\ue004 (?:der|des|von|bei|beim|am)) (?:der |die |das |den |dem )?\"?$"
            ),
            ORGANIZATION,
            3,
        ),
        (
            re.compile(
                r"(?:\b(?:herrn?|frau|dr\.|prof\.|kollege|kollegin|nachfolger|nachfolgerin|der \d\d-jährige|die \d\d-jährige) )$"
            ),
            PERSON,
            3,
        ),
        (re.compile(r"\b(?:aus|nach|in|bei|um) $"), "place", 1),
    ),
    of_post_before=re.compile(
        r"(?:,| der| des| von| vom| bei| beim| bei der| am| im| an der)(?: der| dem)? $"
    ),
    nouns_are_capital=True,
    noun=is_noun,
    determiner_before=re.compile(
        r"\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein\w{0,2}|mein\w{0,2}|dein\w{0,2}|sein\w{0,2}|ihr\w{0,2}|unser\w{0,2}|euer|eure\w?|diese\w?|jede\w?|jene\w?|welche\w?|zum|zur|im|am|vom|ins|alle[nrms]?|viele[nr]?|mehr|einige[nr]?|mehrere[nr]?|beide[nr]?|wenige[nr]?|manche[nrms]?|zwei|drei|vier|fünf|sechs|zehn|\d+|etwas|viel|wenig|jahre|pro|ohne|und|oder|als|trotz|solche[nrms]?) (?:[a-zäöüß-]+(?:e|en|em|er|es|ste|sten) ){0,2}$"
    ),
    name_before=re.compile(
        r"\b(?:bei|verlässt|verlasse|verließ|verlassen|abschied von|jahren? (?:bei|beim|im|am)|zeit bei|tag bei|arbeitstag bei|wechselt zu|wechselt zur|wechselt zum|wechsle zur|wechsle zum|\d jahren?|seit) (?:der|die|das|den|dem) $|\bletzte[rsnm]? [a-zäöüß]{2,20} (?:für|bei|in|auf|beim|im)(?: (?:den|die|das|der|dem))? $|[a-zäöüß]*(?:hersteller|zulieferer|konzern|bauer|händler|anbieter|versicherer|verein|verlag|sender|konkurrenten?|start-?up|unternehmen|firma|agentur|stiftung|verband|marke|band|gruppe|spezialist|discounter|kette|riese|rivalen?|dienstleister|entwickler|betreiber|vorsitz|zeitung|magazin|institut|projekt) $"
    ),
    organization_head=re.compile(
        rf"(?:{_HEADS}|[a-z]{{2,20}}(?:verband|verein|theater|museum|schule|klinik|bank|verlag|stiftung|orchester|werke?|institut|agentur|kammer|heim|betriebe|bucherei|zeitung|bau|bad|chor|partei|bund|verwaltung|genossenschaft|gesellschaft|werkstatt|praxis|reederei|molkerei|druckerei|gartnerei|schreinerei|tischlerei|backerei|metzgerei|kindergarten|krankenhaus|zentrum|hospiz|weingut|kapelle|station|anstalt|gilde|kasse|amt))(?:s|es|n|en)?$"
    ),
    organization_compound=re.compile(
        rf"(?!(?:{_GENERIC_FIRST})(?:{_COMPOUND_HEADS})$)[a-z]{{4,20}}-?(?:{_COMPOUND_HEADS})$"
    ),
    place_after=re.compile(
        r" (?:am|an der|zum|zur|auf dem|auf der) (?:[A-ZÄÖÜ][a-zäöüß]+en )?[A-ZÄÖÜ]?[a-zäöüß]*(?:[Ww]all|[Hh]ain|[Pp]ark|[Mm]arkt|[Pp]latz|[Ss]ee|[Tt]or|[Bb]erg|[Rr]ing|[Bb]ach|[Aa]llee|[Bb]rücke|[Hh]of|[Ww]ald|[Ww]eg|[Aa]nger|[Rr]hein|[Mm]ain|[Uu]fer|[Hh]afen|[Tt]eich|[Dd]om|[Ss]chloss|[Tt]urm|[Bb]ahnhof|[Ll]inden?|[Bb]leiche|[Mm]ühle|[Bb]urg|[Ss]teg|[Gg]raben|[Rr]ain|[Ff]eld|[Dd]amm|[Kk]anal|[Ss]trand|[Mm]eer|[Hh]irsch|[Ll]öwen|[Aa]dler|[Ss]onne|[Kk]rone|[Pp]ost|[Ee]iche|[Bb]uche|[Ww]iese|[Hh]alde|[Hh]eide|[Ss]tern|[Ss]traße|[Gg]asse|[Kk]ai|[Aa]ue|[Gg]arten|[Nn]eckar|[Ee]lbe|[Ww]eser|[Ii]sar|[Ii]nn|[Dd]onau|[Rr]uhr)(?![\w-])"
    ),
    place_before=re.compile(
        r"(?P<head>[A-ZÄÖÜ][a-zäöüß]+)(?P<by> (?:am|an der|zum|zur|auf dem|auf der)) $"
    ),
    legal_forms=words("gmbh ag kg se kgaa ohg mbh ug e.v ev eg inc ltd llc"),
    genitive="s",
    simple_noun=is_simple_noun,
    firm_before=re.compile(
        r"\b(?:bei|heuert bei|namens|firma|wechsle zu|wechselt zu|gehe zu|geht zu|abschied von|für) $"
    ),
)
