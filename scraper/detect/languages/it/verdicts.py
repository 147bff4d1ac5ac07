"""Italian words that tell what kind of leaving it is, and how sure the news is."""

from __future__ import annotations

import re

from scraper.detect.language import Verdicts

VERDICTS = Verdicts(
    stays=re.compile(
        r"\b(?:rest(?:a|o|erà|erò)|riman(?:e|go)|rimarr[àò]|manterr[àò]|continuer[àò]) (?:comunque |però |ancora )?(?:soci[oa]|volontari[oa]|in (?:famiglia|consiglio|lista|squadra|associazione|azienda|giunta)|membro|consiglier[ea]|azionista|iscritt[oa]|nel (?:consiglio|direttivo|gruppo|team)|semplice)"
    ),
    dismissed=re.compile(
        r"\b(?:esoner\w+|(?<!mi sono )(?<!si è )licenziat[oa]\b|sollevat[oa] (?:dall'|dal|dalla)|rimoss[oa]|rimozione|silurat[oa]|destituit[oa]|sfiduciat[oa]|defenestrat[oa]|allontanat[oa]|mess[oa] alla porta|revocat[oa]|dà il benservito|cacciat[oa])"
    ),
    laid_off=re.compile(r"\b(?:esuber[oi]|licenziamento collettivo|cassa integrazione)\b"),
    retired=re.compile(
        r"\b(?:in pensione|pensionamento|pensionat[oa]|in quiescenza|a riposo|della pensione|si ritira nell)\b"
    ),
    end_of_term=re.compile(
        r"\b(?:mandato|contratto|incarico)\b[^.;]{0,60}(?:scad\w+|conclud\w+|conclus\w+|termin\w+|non (?:rinnov|è stato rinnov|sarà rinnov)\w*)|\b(?:scad\w+|si conclud\w+|termin\w+|fine)(?: [^.;]{0,30})? (?:mandato|contratto)|\bnon (?:si|mi) (?:ricandid|ripresent)\w+|\bmancato rinnovo|\bnon è rieleggibile|\bfine mandato|\bscaduto il (?:\w+ )?mandato"
    ),
    resigned=re.compile(r"\bdimission|\bdimess|\bdimett|\blasci|\bse ne va\b"),
    surely_resigned=re.compile(r"\bdimission|\bdimess|\bdimett"),
    announced=re.compile(
        r"\b(?:annunci\w+|comunicat[oa]|comunica\b|conferm\w+|dichiarat[oa]|ufficializz\w+|ufficiale|fatto sapere|reso noto|rende noto|precisat[oa]|spiegat[oa]|spiega|spiegando|informat[oa]|lettera|sui social|su (?:twitter|linkedin|facebook|instagram|x)\b|portavoce|preso atto|ha (?:scritto|detto|ammesso|chiesto)|dichiara|nota\b|esonerat[oa]|ha esonerato|rassegnat[oe]|presentato le|si è dimess[oa]|sarà in pensione|lascia la|si conclude|verbale|con effetto|con decorrenza)"
    ),
    ours=re.compile(r"(?<![\w'])(?:noi|nostro|nostra|nostri|nostre|abbiamo|siamo)(?![\w'])"),
    sourced=re.compile(
        r"\bsecondo (?:fonti|indiscrezioni|quanto|alcune|le indiscrezioni|rumors)|\bfonti (?:vicine|interne|concordi)|\bsi mormora\b|\bda quanto (?:si apprende|trapela)|\bsi apprende\b|\ba quanto pare\b|\briporta (?:il|la|l')|\bci dicono\b"
    ),
)
