"""Swedish words that tell what kind of leaving it is, and how sure the news is."""

from __future__ import annotations

import re

from scraper.detect.language import Verdicts

VERDICTS = Verdicts(
    dismissed=re.compile(
        r"\b(?:sparkas|sparkar|sparkat|sparkad|sparkades|sparken|avskeda[stdr]*\w*|avsätts|avsattes|avsatt|petas|petad|petat|entledigas|köptes ut|köps ut|tvingas bort|tvingades bort)\b"
    ),
    laid_off=re.compile(r"\b(?:arbetsbrist|varslad|uppsagda?|neddragning\w*|omorganisation)\b"),
    retires_oneself=re.compile(r"\b(?:är|blir) jag (?:då )?pensionär\b|\bgår jag i pension\b"),
    retired=re.compile(r"\b(?:pension|pensionera[srt]\w*|pensionär)\b"),
    end_of_term=re.compile(
        r"\b(?:(?:förordnande|mandat|kontrakt|mandatperiod)\w*\b[^.;]{0,40}(?:löper ut|går ut|löper|upphör|förlängs inte)|omval|inte väljas om|inte (?:upp för|upp till) (?:omval|nyval)|kandiderar inte|ställer inte upp)\b"
    ),
    resigned=re.compile(
        r"\b(?:avgår|avgick|avgång\w*|sagt upp sig|säger upp sig|sagt upp mig|slutar|lämnar|lämna)\b"
    ),
    surely_resigned=re.compile(r"\b(?:sagt upp|säger upp|avgår|lämnar|slutar)\b"),
    announced=re.compile(
        r"\A(?![\s\S]*(?:källor|uppgifter|erfar|vill inte kommentera|personer med insyn|avslöjar))|\b(?:pressmeddelande\w*|meddelar|meddelade|meddelat|bekräftar|bekräftade|uttalande|presskonferens\w*|pressträff\w*|tillkännag\w*|säger (?:han|hon)|skriver (?:han|hon)|sade (?:han|hon)|berättar (?:han|hon)|tackar för|årsmöte\w*|styrelseordförande \ue001|börsmeddelande)\b"
    ),
    ours=re.compile(r"(?<![\w'])(?:vi|oss|vår|vårt|våra)(?![\w'])"),
    sourced=re.compile(
        r"\b(?:enligt (?:flera |två |ett par )?(?:källor|personer|uppgift(?:er)?)|erfar|vill inte kommentera|källor till|personer med insyn|avslöjar|kan berätta)\b"
    ),
)
