"""German frames of what ends: a contract, a term, a time, and all that is done once more."""

from __future__ import annotations

from scraper.detect.frames import Frame

MACROS = {
    "TERMNOUN": r"(?:(?:[a-zäöüß-]+e[rs]? )?(?:(?:arbeits|zeit|dienst|anstellungs|trainer|spieler)?vertrag|vertragsverhältnis|(?:arbeits|dienst|anstellungs)verhältnis|mandat|amtszeit|anstellung|zeit|dienstzeit|engagement|tätigkeit|kapitel|reise|ära|laufbahn|berufsleben|probezeit|ehrenamt|befristung))",
    "LASTONE": r"(?:aller)?letzte[rsnm]? (?:[a-zäöüß]+(?:e[rsnm]?) )?[a-zäöüß-]{0,18}(?:tag|woche|dienst|schicht|sendung|ausgabe|predigt|kolumne|gottesdienst|unterrichtsstunde|vorlesung|konzert|heimspiel|auftritt|messe|sprechstunde|ratssitzung|gemeinderatssitzung|stadtratssitzung|premiere|vorstellung|probe|training|glosse|leitartikel|amtshandlung|arbeitseinsatz|inszenierung)(?:e?s)?\b(?! (?:der saison|des jahres|vor der (?:sommer|winter)?pause|vor den (?:sommer|winter)?ferien|der (?:tour|tournee|reihe|spielzeit)))",
    "NOMORE": r"nicht (?:mehr|länger|wieder|erneut|noch einmal|weiter|ein (?:weiteres|zweites|drittes|viertes) mal)",
}

OWN = (
    Frame(
        "my_contract_ends",
        r"\b(?:endet|läuft|lief|endete|geht|ging|neigt)(?: GC{0,25}?)?? mein(?:e|em)? TERMNOUN\bAT",
        2.5,
        None,
        "first_person",
    ),
    Frame(
        "my_time_so_long",
        r"\bmein(?:e)? (?:[a-zäöüß]+e[rs]? )?(?:zeit|reise|weg|ära|kapitel)\b(?: als ROLE)?AT(?: GC{0,30}?)?? (?:ist (?:nun |jetzt |hiermit )?(?:um|vorbei|vorüber|abgelaufen|zu ende)|hat ein ende|endet|findet (?:GC{0,15}? )?(?:ein ende|ihren abschluss|ihr ende))\b",
        2.3,
        None,
        "first_person",
    ),
    Frame(
        "i_do_not_renew",
        r"\b(?:ich|mein(?:en)?|mir)\b(?: GC{0,60}?)?? (?:[a-zäöüß]{0,12}vertrag|ihn|mandat)(?: GC{0,60}?)?? nicht (?:mehr )?(?:zu )?(?:verläng\w+|erneuer\w+)\b",
        2.2,
        "end_of_term",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_stand_no_more",
        r"\b(?:ich|mich)\b(?: GC{0,90}?)?? NOMORE(?: GC{0,50}?)?? (?:antret\w*|kandidier\w*|bewerb\w*|zur (?:wieder)?wahl|zur verfügung|weitermach\w*|verlänger\w*|anzutreten|weiterzumachen)\b",
        2.6,
        "end_of_term",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "last_one_verbless",
        r"^(?:GC{0,40}[:!,-] )?(?:heute |morgen |gestern |und |so, |das war's: )?(?:der )?(?:aller)?letzte[rs]? (?:offizielle[rs]? )?(?:(?:arbeits|dienst|büro|redaktions|unterrichts|bürger)?tag|(?:arbeits)?woche|(?:nacht|früh|spät)?(?:schicht|dienst)|sendung) (?:bei|beim|im|in|am|an|für)(?: (?:der|dem|den|die|das))?(?: [a-zäöüß-]+){0,2}? (?P<org>[\ue002\ue003])",
        1.9,
        None,
        "first_person",
    ),
    Frame(
        "my_last_one_done",
        r"\bmein(?:e|en|em|er)? LASTONE(?: GC{0,30}?)?? (?:ist|war|liegt|hinter|geschafft|vorbei|absolviert|gehalten|gespielt|steht|beginnt|naht)\b",
        1.2,
        None,
        "first_person",
    ),
    Frame(
        "without_me",
        r"\b(?:ab|künftig|fortan|von nun an|demnächst|bald|in zukunft|weiter|jetzt|nun|muss|müssen|wird|werden|geht es|kommt|kommen)\b(?: GC{0,60}?)?? ohne mich\b",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "drawn_away",
        r"\b(?:zieht|zog) es mich(?: GC{0,30}?)?? (?:weiter|fort|weg|hinaus|zurück|in|nach|zu|zum|zur|an)\b",
        1.6,
        None,
        "first_person",
    ),
    Frame(
        "was_my_home",
        r"[\ue002\ue003] war (?:GC{0,40}? )?(?:mein|meine|für mich)(?: GC{0,20}?)?? (?:zuhause|zuhaus|heimat|familie|leben|lebensmittelpunkt)\b",
        1.0,
        None,
        "first_person",
    ),
    Frame(
        "looking_back",
        r"\b(?:blicke|schaue|sehe) (?:ich )?(?:GC{0,30}? )?(?:auf|zurück)(?: GC{0,40}?)?? jahre?\b(?:(?: GC{0,20}?)?? (?P<org>[\ue002\ue003]))?",
        0.7,
        None,
        "first_person",
    ),
    Frame(
        "address_ends",
        r"\b(?:diese|meine) (?:[a-zäöüß-]*mail(?:-?adresse)?|adresse|durchwahl|nummer)\b(?: GC{0,60}?)?? (?:abgeschaltet|deaktiviert|nicht mehr|gelöscht|stillgelegt)\b|\bbin ich (?:GC{0,40}? )?(?:nicht mehr|nur noch (?:bis|privat))(?: GC{0,40}?)?? (?:erreichbar|zu erreichen)\b",
        1.5,
        None,
        "first_person",
        is_negative=True,
    ),
)

TOLD = (
    Frame(
        "stands_no_more_late",
        r"(?:SUBJECT|RELATIVE)APP (?:wird|werden|will|wollen|möchte|tritt|stellt sich|steht|kandidiert|bewirbt sich|mag|hat)(?: GC{0,80}?)?? NOMORE(?: GC{0,60}?)?? (?:antreten|an|kandidieren|bewerben|zur (?:wieder)?wahl|zur verfügung|weitermachen|als \ue004|für (?:das|den) [a-zäöüß]*(?:amt|vorsitz|posten)|um (?:das|den) [a-zäöüß]*(?:amt|vorsitz|posten))\b",
        2.4,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "their_contract_not_renewed",
        r"SUBJECTAPP(?: GC{0,30}?)?? (?:seinen|ihren|den) (?:[a-zäöüß]+en )?[a-zäöüß]{0,12}(?:vertrag|kontrakt)(?: GC{0,60}?)?? nicht (?:mehr )?(?:zu )?(?:verläng\w+|erneuer\w+|erfüll\w+)\b",
        2.3,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "house_does_not_renew",
        r"(?:\b(?P<org>[\ue002\ue003])(?: GC{0,20}?)?? )?\b(?:verlängert|verlängerte|verlängern)(?: GC{0,40}?)?? [a-zäöüß]{0,12}(?:vertrag|kontrakt) (?:mit|von|des|der) (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)(?: GC{0,30}?)?? nicht\b",
        2.3,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "contract_dissolved",
        r"\b(?:vertrag|arbeitsvertrag|kontrakt|zusammenarbeit|arbeitsverhältnis|engagement) (?:mit|von|des|der) (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)(?: GC{0,60}?)?? (?:aufgelöst|beendet|gelöst|gekündigt|läuft|endet|nicht verlängert|ausgelaufen)\b|\b(?:beendet|beendete|beenden|löst|löste|lösen|kündigt|kündigte)(?: GC{0,40}?)?? (?:vertrag|arbeitsvertrag|kontrakt|zusammenarbeit|arbeitsverhältnis|engagement) (?:mit|von|des|der) (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)",
        2.1,
        is_negative=True,
    ),
    Frame(
        "last_one",
        r"(?:SUBJECT|RELATIVE)APP [a-zäöüß]{2,16}(?:t|te|ß|ing|ab|ielt|and|aß|ed)\b(?: GC{0,60}?)?? (?:seine[nmrs]?|ihre[nmrs]?|ihr|sein) LASTONE(?:(?: GC{0,20}?)?? WITH)?",
        2.0,
    ),
    Frame(
        "last_one_inverted",
        r"\b(?:hat|hatte|feiert|feierte|leitet|leitete|dirigiert|dirigierte|moderiert|moderierte|hält|hielt|spielt|spielte|gibt|gab|absolviert|absolvierte|zelebriert|bestreitet|erlebte?|steht|stand|trat|tritt) (?:LEAD)(?:ROLE,? )?WHO(?: GC{0,60}?)?? (?:seine[nmrs]?|ihre[nmrs]?|ihr|sein) LASTONE(?:(?: GC{0,20}?)?? WITH)?",
        2.0,
    ),
    Frame(
        "last_one_for",
        r"\bletzte[rs]? (?:[a-zäöüß]{0,12}(?:vorhang|klappe|tag|dienst|schicht|auftritt|akt|einsatz|messe|gottesdienst|sendung|konzert|spiel|sitzung)) (?:für|von) (?:LEAD)?(?:ROLE,? )?WHO|\bzum letzten mal(?: GC{0,40}?)?? (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,40}?)?? als ROLE|WHOAPP [a-zäöüß]{2,14}(?:t|te)\b(?: GC{0,40}?)?? zum (?:aller)?letzten mal(?: GC{0,40}?)?? (?:als ROLE|WITH)",
        1.9,
    ),
    Frame(
        "era_ends",
        r"\b(?:ära|amtszeit|zeit|kapitel|epoche) (?:von |des |der )?(?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)(?: GC{0,60}?)?? (?:endet|zu ende|vorbei|beendet|ausgedient|schluss)\b|\bära[- ](?P<who>[\ue001\ue003])(?: GC{0,60}?)?? (?:endet|zu ende|vorbei|beendet)\b",
        2.0,
    ),
    Frame(
        "it_is_over_for",
        r"\b(?:das )?(?:aus|ende|feierabend|schluss) für (?:LEAD)?(?:ROLE,? )?WHO\b",
        1.9,
    ),
    Frame(
        "farewell_event",
        r"\b(?:verabschiedung|abschiedsfeier|abschiedsgottesdienst|abschiedsspiel|abschiedsempfang|abschiedskonzert|abschiedsfest|abschiedsvorlesung|ausstand|entpflichtung|pensionierung|emeritierung) (?:von|für|des|der|ihre[sr]|seine[sr]|unsere[sr]) (?:LEAD)?(?:ROLEPH,? |ROLE,? )?(?:dr\. |prof\. )?(?P<who>[\ue001\ue003])",
        1.9,
    ),
    Frame(
        "made_emeritus",
        r"(?:SUBJECT|RELATIVE)APP (?:wird|wurde|werden|wurden|ist|lässt sich|ließ sich)(?:(?: GC{0,50}?)?? (?:am|an der|vom|von der)(?: [a-zäöüß-]+){0,3}? QUO(?P<org>[\ue002\ue003]))?(?: GC{0,60}?)?? (?:emeritiert|pensioniert|in den ruhestand (?:versetzt|verabschiedet|entlassen))\b",
        2.3,
        "retirement",
    ),
    Frame(
        "drawn_elsewhere",
        r"(?:\b(?:zieht|zog) es (?:LEAD)?(?:ROLE,? )?(?:WHO|(?P<pro>ihn|sie))|SUBJECTAPP (?:zieht|zog) es)(?: GC{0,40}?)?? (?:weiter|fort|weg|hinaus|zurück|in (?:die|den|das)|nach|zu|zum|zur|an)\b",
        1.6,
    ),
)
