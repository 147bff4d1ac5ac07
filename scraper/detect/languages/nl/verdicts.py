"""Dutch words that tell what kind of leaving it is, and how sure the news is."""

from __future__ import annotations

import re

from scraper.detect.language import Verdicts

VERDICTS = Verdicts(
    dismissed=re.compile(
        r"\b(?:ontslagen|ontslaat|ontsloeg|op straat gezet|op non-actief|weggestuurd|aan de kant gezet|de laan uit\w*)\b"
    ),
    laid_off=re.compile(
        r"\b(?:boventallig\w*|reorganisatie|wegbezuinigd|functies? (?:verdwijn\w*|verval\w*))\b"
    ),
    retires_oneself=re.compile(
        r"\b(?:ben|word) ik (?:dan )?(?:pensionado|gepensioneerd|met pensioen)\b|\bga ik met pensioen\b"
    ),
    retired=re.compile(r"\b(?:(?:pre)?pensioen|gepensioneerd|pensioengerechtigde|emeritaat)\b"),
    end_of_term=re.compile(
        r"\b(?:(?:contract|termijn|mandaat|verbintenis)\b[^.;]{0,50}(?:loopt|liep|eindigt|afloopt|aflopende?|niet verlengd|volgemaakt)|niet (?:meer |opnieuw |langer )?(?:herkiesbaar|verkiesbaar)|maximumtermijn|aflopende?)\b"
    ),
    resigned=re.compile(
        r"\b(?:ontslag (?:genomen|ingediend|in)|neemt ontslag|nam ontslag|opgestapt|stapt [^.;]{0,60}op|opstapt|opgezegd|vertrekt|vertrokken|verlaat|afgetreden|treedt [^.;]{0,60}(?:af|terug))\b"
    ),
    surely_resigned=re.compile(
        r"\b(?:ontslag|opgestapt|stapt [^.;]{0,60}op|opgezegd|afgetreden|verlaat)\b"
    ),
    announced=re.compile(
        r"\A(?![\s\S]*(?:volgens (?:meerdere |twee |diverse )?(?:bronnen|ingewijden)|bronnen|naar verluidt|wil niet reageren|meldt de|meldde de))|\b(?:maakte?n? (?:[^.;]{1,40} )?bekend|bekendgemaakt|bekend gemaakt|persbericht|kondigt|kondigde|aangekondigd|liet [^.;]{0,60}weten|laat [^.;]{0,60}weten|laten [^.;]{0,60}weten|meldt (?:het bedrijf|de club|\ue002)|bevestigt|bevestigde|vertelt|schrijft|schreef|in overleg|in goed overleg|verklaring|zegt (?:hij|zij|ze)|ledenvergadering|dankt)\b"
    ),
    ours=re.compile(r"(?<![\w'])(?:wij|we|ons|onze)(?![\w'])"),
    sourced=re.compile(
        r"\b(?:volgens (?:meerdere |twee |diverse |ingewijden)?(?:bronnen|ingewijden|insiders)|melden (?:twee |meerdere )?bronnen|naar verluidt|wil niet reageren|wilde niet reageren|niet bereikbaar voor commentaar|in handen van|blijkt uit)\b"
    ),
)
