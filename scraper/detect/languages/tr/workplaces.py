"""Turkish ways to say where somebody works, and as what: cases carry what prepositions do elsewhere."""

from __future__ import annotations

import re

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.language import Workplaces

_P, _O, _R = (
    f"(?P<p>[{PERSON}{NAME}])",
    f"(?P<o>[{ORGANIZATION}{NAME}])",
    f"(?P<r>{ROLE}(?: ve {ROLE})?)(?:'\\w{{1,4}})?",
)
_T = r"(?: (?:prof|dr|doç|av|sn|sayın|op|uzm|yrd|alb)\.?){0,3}"
_GEN = r"'?n?[ıiuü]n"

WORKPLACES = Workplaces(
    profile=re.compile(
        r"(?P<name>[A-ZÇĞİÖŞÜ][\w&.+-]*(?: [A-ZÇĞİÖŞÜ][\w&.+-]*){0,3})['’](?:[dt][ea](?:ki)?|n[dı]a|n[iıuü]n|[iıuü]n)(?!\w)"
    ),
    before=(
        (
            re.compile(
                r"(?<!\w)(?:daha önce|öncesinde|önceden|mezun|bir zamanlar|stajını|kariyerine)(?!\w)[^.;:]{0,60}$"
            ),
            90,
            -8,
        ),
        (re.compile(r"(?<!\w)(?:yeni adresi|yeni durağı|yeni işi),? $"), 40, -20),
    ),
    after=(
        (
            re.compile(
                r"^(?:'?n?[dt][ae]n|'?[yn]?[ae]) (?:\w+ ){0,3}(?:ayrıl|istifa|veda|emekli|çık|çekil|kovul|atıl|hoşça)"
            ),
            30,
        ),
        (re.compile(r"^(?:'?y?l[ae]| ile) (?:\w+ )?(?:yollar|vedalaş|ayrıl|sözleşme)"), 25),
        (
            re.compile(
                r"^'?n?[dt][ae]ki (?:\w+ ){0,3}(?:son|görev|iş|gün|yıl|yolculuğ|serüven|macera|masa|koltu)"
            ),
            26,
        ),
        (
            re.compile(
                r"^'?(?:[yn]?[ae]|n?[dt][ae]|n?[ıiuü]n) (?:[^.;:]{0,14} )?(?:katılıyor|katılacağ|katılacak|geçiyor|geçeceğ|geçecek|işe başl|başlıyorum|başlayacağ|transfer|yeni)"
            ),
            -20,
        ),
        (re.compile(r"^'?[yn]?[ae] (?:\w+ ){0,2}(?:katıl|girdi|girmiş|geldi|başla)"), 12),
        (
            re.compile(
                r"^'?n?[dt][ae](?:ki\b|yd|y[ıi]m| (?:\w+ ){0,5}(?:çalış|görev|geçir|yıl|olarak))"
            ),
            13,
        ),
        (re.compile(r"^'?n?[dt][ae]\b"), 7),
        (
            re.compile(
                r"^'?n?[ıiuü]n (?:\ue004|yönetim|genel|kuruluş|bugün|\w+ \ue004|ekib|tüm|değerli)"
            ),
            8,
        ),
        (re.compile(r"^ (?:ailesi|ekibi|camiası|yönetimi|çalışan|\ue004|olarak)"), 6),
        (re.compile(r"^'?n?[ıiuü]n\b"), 4),
    ),
    affiliations=tuple(
        (re.compile(pattern), weight)
        for pattern, weight in (
            (rf"{_O}(?:{_GEN})?,? (?:[a-zçğıöşü-]+ ){{0,3}}?{_R},?{_T} {_P}", 3.6),
            (
                rf"{_O}'?n?[dt][ae] (?:[^.;:{PERSON}]{{0,60}} )?{_R}(?: olarak [^.;:{PERSON}]{{0,50}})?,?{_T} {_P}",
                3.0,
            ),
            (
                rf"{_O}'?(?:n?[dt][ae]|n?[ıiuü]n|y?[ıiuü]|n[ıiuü]) [^.;:{PERSON}]{{0,80}}?(?:yapan|yürüten|yöneten|çalışan|görevli|sunan|bulunan|olan|çalıştıran|üstlenen) {_P}",
                3.0,
            ),
            (rf"{_P},? (?:[^.;:{PERSON}]{{0,50}} )?{_O}(?:{_GEN}|'?n?[dt][ae](?:ki)?) {_R}", 2.6),
            (rf"{_P},? {_O}'?n?[dt][ae]ki (?:\w+ ){{0,3}}(?:görev|iş|koltu|{_R})", 3.0),
            (rf"{_P},? (?:[^.;:{PERSON}]{{0,60}} )?{_O}'?n?[dt][ae]n ", 2.4),
            (rf"{_P}'?(?:n?[ıiuü]n)? {_O}'?n?[dt][ae]n ", 2.6),
            (rf"{_O},? (?:\w+ ){{0,3}}?{_R},?{_T} {_P}", 3.0),
            (rf"{_P} \({_R}(?:, {_O})?\)", 1.8),
            (rf"{_P} \({_O}\)", 2.4),
            (rf"{_P},? {_O}'?[yn]?[ae] (?:\w+ ){{0,3}}(?:veda|elveda)", 3.0),
            (rf"{_O},? (?:[^.;:{PERSON}]{{0,30}} )?{_P}(?:{_GEN}|'?y?l[ae]| ile|'?y?[ıiuü])", 2.2),
            (rf"{_R},?{_T} {_P}", 1.6),
            (rf"{_P},? (?:\w+ ){{0,2}}{_R}(?:\w{{0,4}}) (?:görev|koltu|olarak)", 1.6),
            (rf"{_O}'?n?[dt][ae] [^.;:{PERSON}]{{0,60}}?{_P}", 1.2),
            (rf"{_O}{_GEN} {_P}", 1.0),
        )
    ),
    former=re.compile(r"(?<!\w)(?:eski|önceki)(?!\w)"),
)
