"""Dutch frames of partings: ways that part, posts that are lost, swapped or handed on."""

from __future__ import annotations

from scraper.detect.frames import Frame

MACROS = {
    "JOB": r"(?:[a-zëï]{0,14}(?:baan|job|functie|post|plek|plaats|aanstelling|werk))",
    "ELSEWHERE": r"(?:elders|ergens anders|(?:bij|in|op) een (?:andere?|nieuwe?)(?: [a-zëï-]+)?)",
}

OWN = (
    Frame(
        "ways_part_i",
        r"\b(?:mijn|onze|de) wegen?\b(?:(?: GC{0,20}?)?? van (?P<org>[\ue002\ue003]))?(?: GC{0,40}?)?? (?:scheiden|scheidt|uiteen|uit elkaar)\b|\bscheiden(?: GC{0,30}?)?? (?:onze|mijn|de) wegen\b|(?:(?P<org>[\ue002\ue003])|[a-zëï-]{3,25}) en ik (?:gaan|gingen|zijn|hebben|nemen|beëindigen)(?: GC{0,40}?)?? (?:uit elkaar|eigen weg|afscheid van elkaar|samenwerking)|\bgaan (?P<org>[\ue002\ue003]) en ik(?: GC{0,30}?)?? (?:uit elkaar|eigen weg)",
        2.6,
        None,
        "first_person",
    ),
    Frame(
        "i_step_out",
        r"\bik stap(?: GC{0,40}?)?? uit (?!bed\b|de auto|het (?:vliegtuig|raam)|de (?:bus|trein|tram|douche|kast))(?:(?:de|het|dit|deze|mijn) )?(?:[a-zëï-]+ ){0,3}?(?:(?P<org>[\ue002\ue003])|GENERIC)|\bstap ik(?: GC{0,40}?)?? uit (?:(?:de|het) )?(?:[a-zëï-]+ ){0,3}?(?:(?P<org>[\ue002\ue003])|GENERIC)|\bik (?:treed|trad)(?: GC{0,40}?)?? uit (?:de|het) (?:[a-zëï-]+ ){0,2}?GENERIC(?: van(?: (?:de|het))? (?P<org>[\ue002\ue003]))?|\bik ben(?: GC{0,40}?)?? uit (?:(?:de|het) )?(?:(?P<org>[\ue002\ue003])|GENERIC)(?: GC{0,20}?)?? gestapt\b",
        2.3,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "i_come_not_back",
        r"\b(?:keer|kom|ga) ik(?: GC{0,40}?)?? niet (?:meer )?terug(?: (?:naar|bij|als|in|op)(?: (?:de|het|mijn))?(?: [a-zëï-]+){0,2}? (?:(?P<org>[\ue002\ue003])|ROLEPH))?|\bik (?:keer|kom|ga|zal)(?: GC{0,40}?)?? niet (?:meer )?(?:terug|terugkeren|terugkomen)(?: (?:naar|bij|als|in|op)(?: (?:de|het|mijn))?(?: [a-zëï-]+){0,2}? (?:(?P<org>[\ue002\ue003])|ROLEPH))?",
        2.1,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_ask_release",
        r"\b(?:mij|me|mijn)\b(?: GC{0,60}?)?? (?:te ontheffen|te ontslaan|ontheven|ontslag te verlenen|eervol ontslag)\b|\b(?:vaststellingsovereenkomst|beëindigingsovereenkomst)(?: GC{0,40}?)?? (?:getekend|ondertekend|teken)\b|\bom (?:mijn )?(?:ontslag|ontheffing|eervol ontslag)(?: GC{0,30}?)?? (?:gevraagd|verzocht)\b",
        2.6,
        None,
        "first_person",
    ),
    Frame(
        "i_lose_job",
        r"\b(?:ik|een van|mij)\b(?: [^.;:!?]{0,90}?)?? (?:(?:bij|in|op)(?: (?:de|het))? (?P<org>[\ue002\ue003]) )?(?:hun|mijn|m'n|de|zijn|haar) JOB\b(?: (?:bij|in|op)(?: (?:de|het))? (?P<org>[\ue002\ue003]))? (?:GC{0,10}? )?(?:kwijt\w*|verloren|verliezen|verloor|verlies|verliest)\b|\b(?:verlies|verloor|raakte) ik(?: GC{0,30}?)?? JOB\b(?:(?: GC{0,10}?)?? (?:bij|in|op)(?: (?:de|het))? (?P<org>[\ue002\ue003]))?",
        2.2,
        "layoff",
        "first_person",
    ),
    Frame(
        "notice_came",
        r"\b(?:kreeg|krijg|ontving|gekregen|lag|viel|kwam)\b(?: GC{0,50}?)?? (?:(?:mijn|de|een) )?(?:ontslagbrief|ontslag|ontslagaanzegging|ontslagbericht)\b(?:(?: GC{0,20}?)?? (?:van|bij|door)(?: (?:de|het))? (?P<org>[\ue002\ue003]))?|\b(?:(?:door|bij)(?: (?:de|het))? (?P<org>[\ue002\ue003]) )?(?:op straat|aan de deur|de deur uit|buiten) gezet\b",
        2.0,
        "dismissal",
        "first_person",
    ),
    Frame(
        "dropped_i",
        r"(?:^|[.:;!-] )(?:heb )?(?:(?:de|het) )?(?P<org>[\ue002\ue003]) (?:GC{0,20}? )?(?:verlaten|vaarwel gezegd|achter me gelaten)(?=[.,;!]| en )|(?:^|[.:;!-] )(?:heb|ben) (?:GC{0,30}? )?(?:ontslag genomen|gestopt|weg|vertrokken|weggegaan) (?:bij|van|uit)(?: (?:de|het))? (?P<org>[\ue002\ue003])|(?:^|[.:;!-] )ontslag genomen\b",
        1.9,
        None,
        "first_person",
    ),
    Frame(
        "elsewhere_i",
        r"\b(?:begin|start|werk|ga|ben|word)(?: ik)?(?: GC{0,60}?)?? ELSEWHERE(?: GC{0,30}?)?? ?(?:aan de slag|werken|beginnen|verder|werkzaam|lesgeven|te vinden|CLOSE)",
        1.8,
        None,
        "first_person",
    ),
    Frame(
        "farewell_is_hard",
        r"\b(?:het|dit|mijn) (?:afscheid|vertrek)\b(?: (?:van|bij)(?: (?:de|het))?(?: [a-zëï-]+){0,2}? (?P<org>[\ue002\ue003]))?(?: GC{0,20}?)?? (?:valt|viel|doet|gaat|raakt)(?: GC{0,10}?)?? (?:me|mij)\b|\bvalt (?:me|mij)(?: GC{0,20}?)?? (?:afscheid|vertrek)\b|\b(?:met (?:een lach en een traan|pijn in het hart|gemengde gevoelens|weemoed|een zwaar hart))\b(?: GC{0,30}?)?? (?:ik|mijn|neem)\b",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "my_successor",
        r"\b(?:mijn|m'n) (?:[a-zëï]+e )?(?:opvolger|opvolgster|opvolging|vervanger|vervangster)\b(?: GC{0,30}?)?? (?:is|heet|wordt|neemt|staat|begint|start|komt|inwerken|gezocht|gevonden|over\b)",
        1.7,
        None,
        "first_person",
    ),
    Frame(
        "i_handed_on",
        r"\b(?:leiding|voorzitterschap|functie|verantwoordelijkheid|beheer|onderhoud|redactie|zaak|sleutels?|moderatie|stokje|hamer|roer|klas|praktijk|organisatie|coördinatie|taken)\b(?: (?:van|over|bij|voor)(?: (?:de|het))?(?: [a-zëï-]+){0,2}? (?P<org>[\ue002\ue003]))?(?: GC{0,30}?)?? (?:heb|geef|draag|leg|laat|ga) ik(?: GC{0,70}?)?? (?:overgedragen|over\b|doorgegeven|door\b|uit handen|neer\b|overdragen|overgelaten|neergelegd)",
        2.4,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "i_make_room",
        r"\b(?:maak|geef|maakte) (?:ik )?(?:GC{0,30}? )?(?:plaats|ruimte|ruim baan) (?:voor|aan)\b|\bik (?:maak|geef) (?:GC{0,30}? )?(?:plaats|ruimte|ruim baan) (?:voor|aan)\b",
        1.5,
        None,
        "first_person",
    ),
    Frame(
        "job_i_gave_up",
        r"\b(?:mijn|m'n) JOB\b(?: (?:bij|in|op|als|van)(?: (?:de|het))?(?: [a-zëï-]+){0,2}? (?:(?P<org>[\ue002\ue003])|ROLEPH))?(?: GC{0,20}?)?? (?:heb|zeg|geef|gaf|zegde) ik(?: GC{0,30}?)?? (?:opgegeven|opgezegd|op\b|aan de wilgen|vaarwel)|\b(?:ik heb|heb ik)(?: GC{0,40}?)?? (?:mijn|m'n) JOB\b(?: (?:bij|in|op|van)(?: (?:de|het))? (?P<org>[\ue002\ue003]))?(?: GC{0,15}?)?? (?:opgegeven|opgezegd)\b",
        2.4,
        "resignation",
        "first_person",
    ),
    Frame(
        "shown_the_door",
        r"\b(?:mij|me|ons)(?: GC{0,30}?)?? (?:de deur (?:gewezen|uitgezet|uit gezet)|op straat gezet|aan de dijk gezet|ontslagen|de laan uitgestuurd)\b",
        2.2,
        "dismissal",
        "first_person",
    ),
    Frame(
        "from_to_i",
        r"\b(?:ik (?:stap|ga|maak|verhuis)|(?:stap|ga|maak) ik)(?: GC{0,40}?)?? van (?P<org>[\ue002\ue003])(?: GC{0,10}?)?? naar\b(?=[^.;!?]{0,120}\b(?:rol|functie|baan|werk|werken|taak|team|collega's|salaris|contract)\b)|\b(?:ik (?:verruil|ruil)|(?:verruil|ruil) ik)(?: GC{0,15}?)?? (?P<org>[\ue002\ue003])(?: GC{0,10}?)?? voor\b(?=[^.;!?]{0,120}\b(?:rol|functie|baan|werk|werken|taak|team|collega's|salaris|contract)\b)",
        2.3,
        None,
        "first_person",
    ),
    Frame(
        "there_i_am_out",
        r"\b(?:bij|in)(?: (?:de|het))? (?P<org>[\ue002\ue003]) (?:ben ik(?: GC{0,15}?)?? (?:weg|vertrokken|klaar|uitgekeken)|werk ik niet (?:meer|langer))\b",
        2.1,
        None,
        "first_person",
        is_negative=True,
    ),
)

TOLD = (
    Frame(
        "swaps_post",
        r"SUBJECTAPP (?:verruilt|verruilde|ruilt|ruilde|wisselt|wisselde|heeft)(?: GC{0,20}?)?? (?:OFFICE|THING)(?: GC{0,40}?)?? (?:voor|in voor|tegen|ingeruild|verruild)\b",
        2.1,
    ),
    Frame(
        "steps_out",
        r"(?:SUBJECT|RELATIVE)APP (?:stapt|stapte|stappen|treedt|trad|is|gaat)(?: GC{0,40}?)?? uit (?:(?:de|het|zijn|haar) )?(?:[a-zëï-]+ ){0,3}?(?:GENERIC(?: van(?: (?:de|het))?(?: [a-zëï-]+){0,2}? (?P<org>[\ue002\ue003]))?|(?P<org>[\ue002\ue003]))(?: gestapt| getreden)?\b",
        2.0,
        "stepping_down",
    ),
    Frame(
        "gives_in",
        r"SUBJECTAPP (?:levert|leverde|geeft|gaf|staat|stond|stelt|stelde|heeft)(?: GC{0,20}?)?? (?:OFFICE)(?: (?:voor|namens)(?: (?:de|het))? (?P<org>[\ue002\ue003]))?(?: GC{0,60}?)?? (?:in\b|ingeleverd|af\b|afgestaan|terug\b|teruggegeven|ter beschikking(?: gesteld)?|over\b|vrij\b)",
        2.1,
        "stepping_down",
    ),
    Frame(
        "has_resigned",
        r"(?:SUBJECT|RELATIVE)APP (?:heeft|hebben|had|nam|neemt)(?: GC{0,50}?)?? ontslag (?:genomen|ingediend|aangeboden|gekregen)(?:(?: GC{0,30}?)?? WITH)?",
        2.4,
        "resignation",
    ),
    Frame(
        "is_out",
        r"SUBJECTAPP (?:is|ligt|lag|vliegt|vloog|moet)(?: GC{0,30}?)?? (?:eruit|weg|buiten|vertrokken|exit)\b(?: GC{0,10}?)?? ?(?:bij|uit|van)(?: (?:de|het))?(?: [a-zëï-]+){0,2}? (?P<org>[\ue002\ue003])|SUBJECTAPP (?:is|ligt)(?: GC{0,20}?)?? (?:bij|in|op)(?: (?:de|het))? (?P<org>[\ue002\ue003]) (?:GC{0,20}? )?(?:eruit|weg|vertrokken|exit|geschiedenis)\b|\bexit (?:LEAD)?(?:ROLE )?WHO",
        2.0,
        "other",
    ),
    Frame(
        "no_more_there",
        r"SUBJECTAPP (?:staat|zit|hoort|leidt|schrijft|presenteert|traint|speelt|geeft|maakt)(?: GC{0,40}?)?? (?:niet (?:meer|langer)|geen (?:[a-zëï]+ )?meer)(?:(?: GC{0,30}?)?? WITH| aan het hoofd| deel uit)",
        1.7,
        "other",
        is_negative=True,
    ),
    Frame(
        "loses_job",
        r"(?:SUBJECT|RELATIVE)APP (?:(?:verliest|verloor)(?: GC{0,40}?)?? (?:zijn|haar|de|hun) JOB\b|(?:raakt|raakte|is|moet)(?: GC{0,40}?)?? (?:zijn|haar|hun) JOB(?: GC{0,30}?)?? (?:kwijt\w*|afstaan|opgeven|inleveren)\b)(?:(?: GC{0,20}?)?? (?:bij|als|in|op)(?: (?:de|het))? (?:(?P<org>[\ue002\ue003])|ROLEPH))?",
        1.7,
        "dismissal",
    ),
    Frame(
        "job_is_cut",
        r"\b(?:functie|baan|plek|post|positie) van (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,50}?)?? (?:vervalt|geschrapt|verdwijnt|wegbezuinigd|vacant|vrij|opengesteld|niet (?:opnieuw )?ingevuld)",
        2.0,
        "layoff",
    ),
    Frame(
        "clears_desk",
        r"(?:SUBJECT|RELATIVE)APP (?:(?:ruimt|ruimde|heeft|had)(?: GC{0,30}?)?? )?(?:zijn|haar) (?:[a-zëï]*(?:bureau|kantoor|kast|kluisje|kamer|kleedkamer))(?: GC{0,20}?)?? (?:leeggeruimd|leeg|uitgeruimd|ontruimd|opgeruimd|leeggehaald)|\bheeft (?:LEAD)?(?:ROLE,? )?WHO (?:zijn|haar) (?:[a-zëï]*(?:bureau|kantoor|kluisje|kamer))(?: GC{0,20}?)?? (?:leeggeruimd|ontruimd|opgeruimd|leeggehaald)",
        2.4,
    ),
    Frame(
        "hands_on",
        r"(?:SUBJECT|RELATIVE)APP (?:draagt|droeg|geeft|gaf|heeft|laat|liet|legt)(?: GC{0,30}?)?? (?:het|de|zijn|haar) (?:[a-zëï-]+ ){0,2}?(?:roer|stokje|hamer|leiding|scepter|sleutels?|fakkel|estafettestokje|voorzittershamer|dirigeerstok|voorzitterschap|zaak|bedrijf)(?:(?: (?:bij|van|in|over))(?: (?:de|het))?(?: [a-zëï-]+){0,2}? (?P<org>[\ue002\ue003]))?(?: GC{0,60}?)?? (?:over\b|door\b|uit handen|overgedragen|doorgegeven|aan (?:zijn|haar|een) )",
        2.2,
        "stepping_down",
    ),
    Frame(
        "succession_at_top",
        r"\b(?:wisseling van de wacht|bestuurswissel(?:ing)?|directiewissel(?:ing)?|trainerswissel|machtswissel|nieuwe (?:top|leiding))\b[^.;!?]{0,100}? (?P<who>\ue001) (?:GC{0,20}? )?(?:maakt|gaat|draagt|vertrekt|stopt|treedt|geeft|volgt)\b",
        2.2,
        sort="told_succession",
    ),
    Frame(
        "makes_way",
        r"SUBJECTAPP (?:maakt|maakte|maken|geeft|gaf)(?: GC{0,30}?)?? (?:plaats|ruimte|ruim baan) (?:voor|aan)\b",
        1.6,
    ),
    Frame(
        "goes_under_of_honour",
        r"SUBJECTAPP (?:houdt|hield|houden)(?: GC{0,40}?)?? (?:ermee op|er mee op|er het bijltje|het voor gezien|(?:er )?(?:in|na|per|eind|met) GC{0,40}? mee op)\b",
        2.0,
    ),
    Frame(
        "seeks_the_new",
        r"SUBJECTAPP (?:zoekt|gaat|kiest|begint|wil|is)(?: GC{0,50}?)?? (?:nieuwe (?:[a-zëï]+ )?uitdaging(?:en)?|andere uitdaging|nieuwe weg|iets anders doen|andere weg)\b",
        1.4,
    ),
    Frame(
        "dismissal_of",
        r"\b(?:ontslag|schorsing|wegsturen|gedwongen vertrek) van (?:LEAD)?(?:ROLEPH,? |ROLE,? )?(?P<who>\ue001)",
        1.4,
        "dismissal",
    ),
    Frame(
        "comes_not_back",
        r"SUBJECTAPP (?:keert|keerde|komt|gaat|zal)(?: GC{0,60}?)?? niet (?:meer )?(?:terug|terugkeren|terugkomen)(?: (?:bij|naar|als|in|op)(?: (?:de|het))?(?: [a-zëï-]+){0,2}? (?:(?P<org>[\ue002\ue003])|ROLEPH))",
        2.0,
        is_negative=True,
    ),
    Frame(
        "is_released_inverted",
        r"\b(?:is|wordt|werd|zijn|werden) (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,15}?)?? (?:losgemaakt|uitgezwaaid|uitgeluid|ontheven|afgezwaaid)\b(?:(?: GC{0,15}?)?? WITH)?",
        2.1,
    ),
    Frame(
        "farewell_work",
        r"(?:SUBJECT|RELATIVE)APP [a-zëï]{2,12}(?: GC{0,40}?)?? (?:zijn|haar) afscheids[a-zëï]{3,16}\b(?:(?: GC{0,15}?)?? WITH)?|\b(?:gaf|geeft|hield|houdt|speelde|speelt|leidde|leidt) (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,30}?)?? (?:zijn|haar) afscheids[a-zëï]{3,16}\b(?:(?: GC{0,15}?)?? WITH)?",
        2.1,
    ),
    Frame(
        "sets_to_work_at",
        r"SUBJECTAPP (?:gaat|begint|start|ging)(?: GC{0,40}?)?? (?:aan de slag|werken) (?:bij|voor|als|in)\b",
        1.5,
        sort="switch",
    ),
)
