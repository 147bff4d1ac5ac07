"""French signs of who speaks: an I that leaves, or somebody who reports."""

from __future__ import annotations

import re

from scraper.detect.language import Narration

_NAME = r"(?P<name>[A-ZÀ-Þ][\w'’.-]+(?: (?:de |du |d'|la |le )?[A-ZÀ-Þ][\w'’.-]+){0,3})"
NARRATION = Narration(
    tagline=re.compile(
        r"^(?:À propos de l['’]aut(?:eur|rice)|L['’]aut(?:eur|rice)):? (?P<name>[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+(?: (?:(?:de|van|von|der|den|da|do|di|del|la) )?[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+){1,3})"
    ),
    first_person=re.compile(
        r"(?<![\w'-])(?:je|moi|mon|ma|mes)(?![\w'])|(?<![\w'])[jm]'|-(?:je|moi)\b"
    ),
    third_person=re.compile(
        r"(?<![\w'-])(?:elle|lui|ils|elles|selon|communiqué|a-t-il|a-t-elle|a (?:déclaré|annoncé|indiqué|précisé|expliqué|confié|ajouté)|explique|indique|précise)(?![\w'])|(?<![\w'-])il(?= (?:a |avait |est (?!temps|vrai|l'heure|possible|difficile|clair|évident|certain|tard|grand|important|venu)|était (?!temps)|quitt|part|sera|va |occup|dirig|travaill|rejoin|succèd|démission|arriv))"
    ),
    title_speaks=re.compile(
        r"(?<![\w'])(?:je|moi|mon|ma|mes|notre|nous)(?![\w'])|(?<![\w'])[jm]'|^(?:au revoir|adieu|dernier jour|dernière|clap de fin|merci|ciao|bye|une page|nouveau départ|nouvelle vie)"
    ),
    signature=re.compile(
        rf"^(?:[-–—~ ]{{0,3}}|(?:[Cc]ordialement|[Aa]micalement|[Bb]ises|[Bb]isous|[Bb]ien à vous|[Aa]mitiés|[Aa] bientôt|[Àà] bientôt|[Mm]erci|[Vv]otre|[Ss]igné|P\.|[Ff]raternellement|[Ss]incèrement|[Aa]vec (?:toute )?mon amitié)[,.!]? ?(?:à tous)?[,.!]? ){_NAME}[.,!]?$"
    ),
    byline=re.compile(
        r"^(?:[Pp]ar|[Pp]ublié par|[Pp]osté par|[ÉéEe]crit par|[Aa]uteur ?:|[Dd]e ?:|[Pp]ropos de)\s+(?P<name>[A-ZÀ-Þ][\w'’.-]+(?: (?:de |du |d'|la |le )?[A-ZÀ-Þ][\w'’.-]+){1,3})\b"
    ),
    reply=re.compile(
        r"\b(?:[Mm]erci|[Bb]onne (?:continuation|route|chance|retraite)|[Bb]on vent|[Aa]u revoir|[Aa]dieu|[Bb]ravo|[Ff]élicitations|[Cc]iao|[Ss]alut)[,!]? (?P<name>[A-ZÀ-Þ][a-zà-ÿ-]+)\b(?=[!.,?]|$)"
    ),
    replies=re.compile(
        r"^(?:\d+ )?(?:commentaires?|réponses?|réactions?|laisser un commentaire|répondre|poster un commentaire|[\w .-]{2,30} a (?:écrit|dit)\b|> )",
        re.IGNORECASE,
    ),
    lead_in=re.compile(
        r"\b(?:écrit|écrivait|déclare|déclaré|annonce|annoncé|explique|publié|posté|lettre|message|mot|communiqué|courrier|texte|mail|billet|ci-dessous|voici|suit)\b[^.\n]{0,60}:?$"
    ),
    speaks=re.compile(
        r"\b(?:dit|déclar\w+|annonc\w+|écri\w+|indiqu\w+|expliqu\w+|confi(?:e|é)|affirm\w+|précis\w+|ajout\w+|publi\w+|assur\w+|plaisant\w+|racont\w+|lettre|message|communiqué|courrier|mail|billet|tweet\w*|soupir\w+|réagi\w*|souri\w+|gliss\w+|lanc\w+|conclu\w+|poursui\w+|souligne|justifi\w+)\b"
    ),
    pronoun=re.compile(
        r"\b(?:il|elle|lui|son|sa|ses|ce dernier|cette dernière|celui-ci|celle-ci|l'intéressée?|ce (?:poste|fauteuil|siège)|cette fonction|le dirigeant|la dirigeante)\b|^(?:l'|le |la )(?:ancienne? |actuel(?:le)? )?\ue004(?! \ue001)"
    ),
)
