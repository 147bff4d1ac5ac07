"""Polish names of posts in all cases: a head, qualifiers before or behind it, and its field."""

from __future__ import annotations

import re

from scraper.detect.naming import Roles

_ADJ = r"(?:y|i|a|e|ego|emu|ej|ą|ym|im|ych|iego|iemu|iej|ia)"
_QUALIFIER = (
    r"(?:generaln|naczeln|finansow|techniczn|artystyczn|sportow|handlow|operacyjn|główn|starsz|młodsz|pierwsz|honorow|wykonawcz|tymczasow|kreatywn|programow|muzyczn|kadrow|regionaln|zarządzając|niezależn|administracyjn|komercyjn|marketingow|medyczn|naukow|etatow|długoletni|wieloletni|literack|zastępcz|krajow|miejsk|gminn|powiatow|wojewódzk|rejonow|stał|prawn|podatkow|społeczn|samodzieln|zarządn|dotychczasow|ekonomiczn|kliniczn|szkoln|akademick|polityczn|specjaln|hokejow|piłkarsk|dyżurn)"
    + _ADJ
)
_NOUN = r"(?:a|u|owi|em|ie|e|y|i|ów|om|ami|ach|ę|ą|o|owie|iem|rze|rzy|ka|ki|ce|kę|ką|ko|ek|kami|kom|owa|owej|ową|ini|inią|inię|czka|czki|czce|czkę|czką)?"
_HEADS = (
    r"(?:wice|pod|nad|współ|eks|foto|radio|arcy|pro|tele|spec|pre)?-?(?:prezes|dyrektor|trener|redaktor|prezydent|sekretarz|minister|premier|senator|rektor|dziekan|profesor|szef|burmistrz|wójt|marszałek|starost|wojewod|poseł|posł|dziennikarz|prezenter|reporter|korespondent|komentator|felietonist|publicyst|koordynator|inspektor|prokurator|kurator|ambasador|dyrygent|kapelmistrz|reżyser|aktor|solist|skrzypk|wokalist|gitarzyst|basist|perkusist|kapitan|piłkarz|bramkarz|napastnik|zawodnik|asystent|selekcjoner|manager|menedżer|menadżer|developer|tester|inżynier|architekt|analityk|programist|grafik|opiekun|założyciel|maintainer|lider|mentor|doradc|radc|prawnik|adwokat|notariusz|kanclerz|kustosz|bibliotekarz|nauczyciel|katechet|pedagog|wychowawc|lektor|lekarz|ordynator|chirurg|pielęgniarz|ratownik|dyspozytor|proboszcz|wikariusz|biskup|arcybiskup|organist|kościeln|pastor|rabin|opat|przeor|naczelnik|komendant|dowódc|strażak|sołtys|leśnicz|ogrodnik|kelner|kucharz|barman|portier|woźn|kierowc|mechanik|maszynist|pilot|steward|księgow|prokurent|likwidator|pełnomocnik|wydawc|korektor|tłumacz|specjalist|ekspert|konsultant|moderator|administrator|rzecznik|skarbnik|kierownik|pracownik naukow|stażyst|prezeska|spiker|skaut|masażyst|fizjoterapeut|statystyk|animator|instruktor|choreograf|scenograf|dramaturg|kwestor|archiwist|realizator|didżej|redaktork|ochroniarz|rewident|audytor|handlowiec|sprzedawc|brygadzist|sztygar|rezydent|gospodarz programu|szkoleniow|obrońc|pomocnik|delegat|przedstawiciel|komisarz|sędzi|architektk|graficzk)"
    + _NOUN
    + r"|(?:dyrektorka|dyrektorki|dyrektorkę|dyrektorką|kierowniczk|skarbniczk|rzeczniczk|dziennikark|lekark|pielęgniark|nauczycielk|opiekunk|posłank|wydawczyn|tłumaczk|graficzk|aktork|bibliotekark|kuchark|pracowniczk|założycielk|członkini|wykładowczyn|wychowawczyn|doradczyn|organistk|sekretark|położn|woźn|rektork|prezesk|ministr|redaktork|trenerk|asystentk|prezenterk|reporterk|programistk|testerk|szefow)(?:a|i|y|ę|ą|ce|ki|kę|ką|ką|e|ej|om|ami|ek|ą|u|ze|ini|inię|inią)?"
    r"|(?:drużynow|przewodnicząc|prowadząc|współprowadząc|radn|naczeln|zarządzając|wykładowc|dyżurn|kierując|wykładając|księgow|kościeln|leśnicz|nadleśnicz|wikar)(?:y|a|ego|emu|ym|ej|ą|ych|i|e|ę|u)"
    r"|członek|członka|członkiem|członkowi|członkowie|członków|członkini(?:ą|ę)?|zastępc(?:a|y|ę|ą|o)|poseł|posła|posłem|prezesi|szkoleniowiec|szkoleniowca|szkoleniowcem|ceo|cto|cfo|coo|scrum master|tech lead|team lead|product owner|marszałk(?:a|iem|owi)|skrzypek|sędzia|sędzią|burmistrzyni|gospodyni programu|barista|baristka"
)
_GEN = r"(?: (?!po |w |na |z |ze |i |od |do |dla |za |o |odch|odsz|odesz|rezyg|zrezyg|pożeg|żegn|złoż|oraz|który|która|jest|był|ma |nie |przy |przed |już |się |zost|poin|ogł|powied|do[dł]|przedsiębiorstw|spół|firm|klub|giełdow|bank)[a-ząćęłńóśźż]{3,}(?:ów|ych|ich|ki|ty|ii|ji|nia|ia|wy|ny|my|ry|sy|zy|ni|gi|cy|wa|ta|du|tu|ku|ru|nu|mu|lu|su|ej|ego|iej|ek|ać|eń|ości|y|i)\b)"
_FIELD = (
    r"(?: (?:ds\.|do spraw|d/s) [a-ząćęłńóśźż]{3,}(?:(?:,| i| oraz)? (?!z |w |od |do |po |na )[a-ząćęłńóśźż]{4,}(?:ych|ich|owych|i|y|u|ej|ji|ii|ania|enia|ości|ów))?"
    rf"|(?: (?:zarządu|rady nadzorczej|rady programowej|rady gminy|rady miasta|rady miejskiej|rady powiatu|rady|redakcji|działu|zespołu|biura|komisji|oddziału|wydziału|departamentu|sekcji|katedry|instytutu|pionu|projektu|programu|drużyny|kadry|reprezentacji|kuchni|miasta|gminy|powiatu|województwa|komitetu|koła|klasy|chóru|orkiestry|sztabu|kancelarii|służby|pracowni|kliniki|archiwum|planowania|sprzedaży|marketingu|produktu|rozwoju|serwisu|szkolenia|bezpieczeństwa|techniki|finansów|infrastruktury|zdrowia|edukacji|kultury|sportu|rolnictwa|sprawiedliwości|środowiska|cyfryzacji|obrony|spraw (?:zagranicznych|wewnętrznych)|praw (?:pacjenta|dziecka|obywatelskich|konsumentów)|parafii|generalny|artystyczny)(?: nadzorczej)?(?:{_GEN}{{1,2}})?)"
    r"| (?:matematyki|fizyki|chemii|historii|biologii|geografii|informatyki|muzyki|plastyki|języka polskiego|języka angielskiego|języka niemieckiego|wychowania fizycznego|nauczania początkowego|bramkarzy|przygotowania fizycznego|kreatywnego|prasowa|prasowy|prasowego|prasową|prasowym|prasowej|techniczna))"
)
_CORE = rf"(?:{_QUALIFIER} ){{0,2}}(?:{_HEADS})(?![a-ząćęłńóśźż])(?: {_QUALIFIER}(?![a-ząćęłńóśźż])){{0,2}}(?:{_FIELD}(?![a-ząćęłńóśźż])){{0,2}}"
_DEPUTY = r"(?:(?:zastępc(?:a|y|ę|ą)|asystent(?:a|em|ka)?|p\. ?o\.|pełniąc(?:y|a|ego|ą|ym|ej) obowiązki|i) )"

ROLES = Roles(
    pattern=re.compile(rf"(?<![\w-])(?:{_DEPUTY})?{_CORE}(?:(?: i |-|/| oraz ){_CORE})?(?![\w-])")
)
CAPITALS = re.compile(
    r"(?:zarzadu|rady (?:nadzorczej|programowej|gminy|miasta|miejskiej|powiatu)|nadzorczej|gminy|miasta|powiatu|wojewodztwa|naczeln\w+|generaln\w+|finansow\w+|ds\.|zarzadzajac\w+|dyrektor\w*|prezes\w*|redaktor\w*|sekretarz\w*|operacyjn\w+|technicznego|programowej|wykonawcz\w+|sportow\w+|wydzia[lł]u|dzia[lł]u|katedry)(?!\w)"
)
