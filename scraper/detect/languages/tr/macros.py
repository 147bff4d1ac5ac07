"""Turkish slots: a bare name is the subject, its case ending says what else it is."""

from __future__ import annotations

from scraper.detect.languages.tr import verbs

PLACE = r"(?:görev|iş|takım|şirket|kulüb|kulüp|parti|banka|kurum|kanal|gazete|dergi|ekib|ekip|yönetim|kurul|derne|vakıf|vakf|okul|üniversite|fakülte|koltu|makam|kadro|proje|grup|grub|kabine|hükümet|liste|ajans|radyo|program|bakanlı|belediye|meclis|başkanlı|müdürlü|memuriyet|meslek|mesle|orkestra|tiyatro|topluluk|toplulu|komite|federasyon|sendika|birlik|birli|oda|stüdyo|ofis|fabrika|hastane|kilise|cami|buradan|aranızdan|aramızdan|sahne|mikrofon|ekran|saha|yayın|üyelik|üyeli)"
"""The beginning of what is left, where the text does not name it."""

MACROS = {
    "WHO": "(?P<who>(?:POSTED)?[\ue001\ue003](?:(?:,? ve |, |,? ile )(?:POSTED)?[\ue001\ue003]){0,8})",
    "POSTED": r"\ue004(?:'\w{1,4})?,? (?:(?:prof|dr|doç|av|sn|sayın|op|uzm|yrd|alb)\.? ){0,3}",
    "BARE": r"(?!['\w])",
    "GEN": r"'?n?[ıiuü]n\b",
    "ACC": r"'?y?[ıiuü]\b",
    "DAT": r"'?[yn]?[ae]\b",
    "ABL": r"'?n?[dt][ae]n\b",
    "LOC": r"'?n?[dt][ae](?:ki)?\b",
    "WITH": r"(?:'?y?l[ae]\b| ile\b)",
    "SUBJ": "WHOBARE",
    "ORG": "(?P<org>[\ue002\ue003])",
    "DEST": "(?P<dest>[\ue002\ue003])",
    "ROLE": r"(?P<role>" + "\ue004(?: (?:ve|/) \ue004)?)",
    "ANYROLE": "\ue004",
    "ANYORG": "[\ue002\ue003]",
    # other persons in between would be the subject; a full stop inside a date ends nothing
    "GAP": "(?:[^.;:!?\ue001]|\\.(?=[\\dşı])){0,170}?",
    "NEAR": "(?:[^.;:!?\ue001]|\\.(?=[\\dşı])){0,60}?",
    "AWAY": rf"(?:(?:ORG(?:GEN)? )?ROLE\w{{0,4}} (?:görev|koltu)\w{{0,9}}[dt][ae]n\b|ORG (?:aile|ekib|bünye|camia|kadro)\w{{0,6}}[dt][ae]n\b|ORGABL|(?<!\w){PLACE}\w{{0,10}}[dt][ae]n\b|ROLE\w{{0,9}}[dt][ae]n\b)",
    "POST": r"(?:(?<!\w)(?:görev|koltu|makam|başkanl|müdürl|yönetmenl|direktörl|işi|kaptanl|bayra|direksiyon|dümen|mikrofon|kalem|kadro|sorumlulu|üyeli|üyelik|vekill|sunuculu|antrenörl|temsilcil|editörl|bakanl|mesle)\w{0,9}|ROLE\w{0,9})",
    "QUITS_T": r"(?<!\w)" + verbs.theirs(verbs.AYRIL, verbs.CEKIL),
    "QUITS_TOLD": r"(?<!\w)" + verbs.told(verbs.AYRIL, verbs.CEKIL),
    "QUITS_ME": r"(?<!\w)" + verbs.mine(verbs.AYRIL, verbs.CEKIL),
    "DROPS_T": r"(?<!\w)" + verbs.theirs(verbs.BIRAK, verbs.DEVRET, verbs.NOKTALA, verbs.TAMAMLA, verbs.SONLANDIR),
    "DROPS_TOLD": r"(?<!\w)" + verbs.told(verbs.BIRAK, verbs.DEVRET, verbs.NOKTALA, verbs.TAMAMLA, verbs.SONLANDIR),
    "DROPS_ME": r"(?<!\w)" + verbs.mine(verbs.BIRAK, verbs.DEVRET, verbs.NOKTALA, verbs.TAMAMLA, verbs.SONLANDIR),
}  # fmt: skip
