"""Swedish names of posts: heads, which compounds end in, bare and with the article behind."""

from __future__ import annotations

import re

from scraper.detect.naming import Roles
from scraper.detect.words import alternation, words

_HEADS = words(
    """
chef vd ordförande föreståndare styrman skogvaktare förskollärare intendent hamnkapten lokförare brandmästare kantor kyrkvaktmästare fastighetsskötare receptionist logoped fysioterapeut tandläkare trummis basist gitarrist sångare sångerska direktör tränare coach redaktör chefredaktör reporter journalist programledare programchef producent regissör skådespelare skådespelerska sångare sångerska dirigent kantor organist konstnär konservator intendant rektor lärare professor docent lektor forskare doktorand präst kyrkoherde biskop domprost komminister diakon kassör sekreterare ledamot suppleant revisor valberedare ombudsman minister statsminister statsråd statssekreterare kommunalråd regionråd landshövding riksdagsledamot riksdagsman borgmästare partiledare partisekreterare gruppledare generaldirektör rikspolischef polis åklagare domare advokat jurist läkare överläkare sjuksköterska barnmorska psykolog tandläkare veterinär apotekare ingenjör utvecklare programmerare systemutvecklare arkitekt designer formgivare projektledare teamledare förman konsult analytiker ekonom controller strateg kommunikatör pressekreterare presschef talesperson talesman fotograf illustratör kritiker krönikör ledarskribent kolumnist författare förläggare bibliotekarie arkivarie museichef kock köksmästare hovmästare chaufför förare pilot kapten lokförare tekniker mekaniker snickare elektriker vaktmästare materialare materialförvaltare lagledare lagkapten spelare målvakt anfallare mittfältare sportchef förbundskapten huvudtränare assistent samordnare koordinator handläggare administratör underhållare moderator webbmaster grundare medgrundare delägare partner besiktningsman ambassadör diplomat general överste förvaltare rådgivare mäklare säljare inköpare produktägare ceo cfo cto coo kommundirektör regiondirektör brandchef räddningschef skolchef pedagog fritidsledare volontär patientombudsman näringslivsutvecklare kanslichef produktchef planchef hovpredikant dramaturg kompositör trummis gitarrist basist keyboardist
"""
)


def _inflected(word: str) -> set[str]:
    """Bare, with the article behind, and in the genitive."""
    definite = {f"{word}n"} if word.endswith(("e", "a", "é", "are")) else {f"{word}en", f"{word}n"}
    if word.endswith("man"):
        definite.add(f"{word}nen")
    if word in {"vd", "ceo", "cfo"}:
        definite.add(f"{word}:n")
    if word.endswith(("råd",)):
        definite.add(f"{word}et")
    forms = {word, *definite}
    return forms | {f"{form}s" for form in forms}


_FORMS = {form for word in _HEADS for form in _inflected(word)}
_COMPOUND = {
    form
    for word in _HEADS
    if len(word) > 3 and word not in {"polis", "spelare", "partner", "general"}
    for form in _inflected(word)
}
_MODIFIER = words(
    "vice tillförordnad tillförordnade tf biträdande ställföreträdande operativ operativa verkställande extern senior junior teknisk teknisk tekniska konstnärlig konstnärliga kommersiell vetenskaplig vetenskaplige politisk assisterande ekonomisk juridisk medicinsk global nordisk chief lead head executive managing ny nytillträdd avgående förste första andra"
)
_PHRASES = (
    r"chief [a-z]+(?: [a-z]+)? officer|head of [a-z-]+(?: (?:and|&) [a-z-]+)?|vice president|managing director"
    r"|verkställande direktör(?:en)?|(?:vd|styrelseordförande) och koncernchef|vd:n|(?:software|product|project|sales|account|community|marketing|data|engineering|brand|content|hr|it|pr)[ -](?:manager|lead|engineer|director|developer|owner|designer|chef|ansvarig)"
)
_ROLE = re.compile(
    rf"(?<!\w)(?:(?:{alternation(_MODIFIER)}) ){{0,2}}(?:(?:vice|ex|hr|it|pr|vd|tf)-)?(?:{_PHRASES}|(?:{alternation(_FORMS)})|[a-zåäöé]{{2,22}}?(?:{alternation(_COMPOUND)}))(?![\w:-])(?: och (?:{alternation(_FORMS)}|[a-zåäöé]{{2,20}}?(?:{alternation(_COMPOUND)}))(?![\w-]))?"
)

ROLES = Roles(
    pattern=_ROLE,
    in_names=words("partner"),
    capital_before=re.compile(r"[A-ZÅÄÖ][\w'’-]+ $"),
)
