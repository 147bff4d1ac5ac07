"""German words that tell what kind of leaving it is, and how sure the news is."""

from __future__ import annotations

import re

from scraper.detect.language import Verdicts

VERDICTS = Verdicts(
    dismissed=re.compile(
        r"\b(?:entlassen|gefeuert|abberufen|abgesetzt|geschasst|freigestellt|beurlaubt|entbunden|entband|enthoben|fristlos|rauswurf|abberufung)\b"
    ),
    laid_off=re.compile(
        r"\b(?:betriebsbedingt\w*|stellenabbau|wegrationalisiert|sozialplan|stelle (?:wegfällt|gestrichen))\b"
    ),
    retires_oneself=re.compile(
        r"\b(?:bin|werde|als) (?:ich )?(?:dann )?(?:frischgebackene[r]? )?(?:rentner|rentnerin|pensionär|pensionärin)\b|\bgehe ich in (?:den ruhestand|rente|pension)\b"
    ),
    retired=re.compile(
        r"\b(?:(?:un|vor|alters)?ruhestand\w*|(?:früh)?rente|rentner(?:in)?|pension|pensioniert|pensionierung|pensionär\w*|altersteilzeit|emeritiert\w*|altersgründen|altershalber)\b"
    ),
    end_of_term=re.compile(
        r"\b(?:(?:vertrag|mandat|amtszeit|wahlperiode|vertrags?)\b[^.;]{0,50}(?:läuft|lief|endet|ausläuft|ausgelaufen|nicht verlängert|endete)|nicht (?:mehr|wieder|erneut|noch einmal) (?:[a-zäöüß\ue004]+ ){0,4}?(?:antreten|kandidieren|kandidiert|zur wahl|antritt|zur verfügung|verlänger\w*)|kandidiert nicht|stellt sich nicht|verlängert (?:[a-zäöüß]+ ){0,4}nicht|auslaufende[nr]? vertrag\w*)"
    ),
    resigned=re.compile(
        r"\b(?:rücktritt\w*|tritt [^.;]{0,60}zurück|trat [^.;]{0,60}zurück|zurückgetreten|zurücktritt|kündig\w*|gekündigt|verlässt|verlassen|wechselt|hingeworfen|hinwirft)\b"
    ),
    surely_resigned=re.compile(
        r"\b(?:rücktritt\w*|zurückgetreten|zurücktritt|zurücktreten|tritt [^.;]{0,60}zurück|gekündigt|kündigt\b|verlässt|wechselt|geht zu[mr]?)\b"
    ),
    announced=re.compile(
        r"\A(?![\s\S]*(?:nach informationen|insider|kreisen|berichtet|dem vernehmen nach|unter berufung|nicht bestätig|wollte sich nicht|medienbericht|bericht zufolge|laut [a-z]+bericht))|\b(?:teilte[n]?|mitteilte[n]?|mitgeteilt|teilt|mitteilung|pressemitteilung|gab[en]*|bekannt(?:gab|gegeben| gegeben| gab)?|angekündigt|ankündigte|kündigte[^.;]{0,60} an|erklärte|erklärt|bestätigte|bestätigt|verkündete|verkündet|veröffentlichung|beschlossen|sagte (?:er|sie)|schrieb|schreibt|laut (?:mitteilung|aussendung)|einvernehmen|auf eigenen wunsch|dankte|verabschiedet|jahreshauptversammlung|protokoll|wir danken)\b"
    ),
    ours=re.compile(r"(?<![\w'])(?:wir|uns|unser(?:e|en|em|er|es)?)(?![\w'])"),
    sourced=re.compile(
        r"\b(?:nach informationen|insider\w*|aus (?:unternehmens|verhandlungs|gut informierten )?kreisen|wie die .{3,40} berichtet|berichtet|dem vernehmen nach|personen, die mit|unter berufung|nicht bestätig\w*|wollte sich nicht äußern|kein kommentar|bericht zufolge|medienbericht\w*)\b"
    ),
)
