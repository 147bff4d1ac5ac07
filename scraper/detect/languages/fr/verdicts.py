"""French words that tell what kind of leaving it is, and how sure the news is."""

from __future__ import annotations

import re

from scraper.detect.language import Verdicts

VERDICTS = Verdicts(
    stays=re.compile(
        r"\b(?:reste(?:ra|rai|rait)?|demeure(?:ra|rai)?|conserve(?:ra|rai)?|garde(?:ra|rai)?) (?:toutefois |cependant |néanmoins |bien sûr |évidemment )?(?:membre|bénévole|adhérente?|conseill(?:er|ère) municipale?|simple|au (?:club|conseil|comité|bureau)|dans l'(?:association|équipe|entreprise)|actionnaire|son siège|son mandat de|sociétaire|éclusi\w+|au sein)"
    ),
    dismissed=re.compile(
        r"\b(?:limog\w+|licenciement\b(?! économique)|licenciée?\b(?! économique)|remerciée?\b|évincée?\b|éviction|destitu\w+|révoqu\w+|démise? de|renvoyée?\b|débarquée?\b|congédiée?\b|virée?\b|poussée? (?:vers la sortie|dehors)|mis fin (?:\w+ )?aux fonctions|mise? à la porte|relevée? de (?:ses|son)|écartée? de|se sépare de|s'est séparée? de)"
    ),
    laid_off=re.compile(
        r"\b(?:licenciement économique|motif économique|plan social|poste (?:est |a été )?supprimé)"
    ),
    retired=re.compile(r"\b(?:retraites?|retraitée?|droits à pension)\b"),
    end_of_term=re.compile(
        r"\b(?:mandat|contrat|bail)\b[^.;]{0,60}(?:s'achèv|prend(?:ra)? fin|expir|échéance|son terme|se termin|non renouvel|pas (?:été )?(?:renouvelé|reconduit|prolongé))|\bne (?:briguera|sollicitera|se représentera|me représenterai|brigue|sollicite|renouvelle) (?:pas|plus)|\bne (?:pas|plus) (?:solliciter|briguer|renouveler|se représenter|me représenter)|\bfin de (?:mandat|contrat)\b|\bnon-renouvellement|\bdernier mandat\b"
    ),
    resigned=re.compile(r"\bdémission|\bquitt|\bclaque|\bpart\b|\bs'en va\b"),
    surely_resigned=re.compile(r"\bdémission"),
    announced=re.compile(
        r"\b(?:annonc\w+|communiqué|confirm\w+|déclaré|officialis\w+|fait savoir|fait part|indiqué|précisé|expliqué|a informé|lettre (?:ouverte|adressée)|sur (?:twitter|linkedin|facebook|instagram|x)\b|porte-parole|pris acte|dans (?:un|une|son|sa) (?:message|lettre|courrier|mail|post|vidéo|tweet|courriel|déclaration)|a-t-il (?:dit|plaisanté|déclaré)|a-t-elle (?:dit|déclaré)|a mis fin|ont convenu|acté|a démissionné|s'achève|fera valoir|a décidé)"
    ),
    ours=re.compile(r"(?<![\w'])(?:nous|notre|nos)(?![\w'])"),
    sourced=re.compile(
        r"\bselon (?:nos|des|plusieurs|deux|trois|une|certaines) (?:informations?|sources?)|\bsources? (?:proches?|concordantes?|internes?|anonymes?)|\bd'après (?:nos|des|plusieurs) (?:informations|sources)|\bsous couvert d'anonymat|\bnous dit que\b|\bapprend-on\b|\ba-t-on appris\b|\b(?:rapporte|révèle|affirme) (?:le|la|l')|\bnotre mémo|\bconsultée? par"
    ),
)
