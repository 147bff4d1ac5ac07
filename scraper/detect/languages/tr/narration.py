"""Turkish signs of who speaks: the first person stands at the end of verbs and nouns."""

from __future__ import annotations

import re

from scraper.detect.language import Narration

NARRATION = Narration(
    drops_subject=True,
    first_person=re.compile(
        r"(?<!\w)(?:ben|bana|beni|benim|bende|benden|kendim|kendimi|şahsım|şahsıma)(?!\w)"
        r"|(?<!\w)\w{2,}(?:[dt][ıiuü]m|[ıiuü]yorum|[ae]ca[ğ]ım|ece[ğ]im|m[ıiuü]ş[ıiuü]m|m[ıiuü]şt[ıiuü]m|yd[ıiuü]m|m[ae]kt[ae]y[ıi]m|m[ae]m|değilim|[dt][ıiuü]ğ[ıiuü]m\w{0,3})(?!\w)"
        r"|(?<!\w)(?:ederim|dilerim|isterim|sunarım|rica ederim|son (?:\w+ )?\w{2,6}[ıiuü]m(?:d[ıiuü])?)(?!\w)|(?<!\w)(?:görev|iş|masa|ekib|arkadaşlar|istifa|hayat|kariyer|yıllar|kart|yer|sözleşme|bakım|meslektaşlar|öğrenciler|okurlar|macera|serüven|yolculuğ|hikâye|hikaye|kariyer|yollar[ıi]m[ıi]z)[ıiuü]?m(?:[ıiuü]|[ıiuü]n|[dt][ae]n?|[ae]|l[ae])?(?!\w)"
    ),
    third_person=re.compile(
        r"(?<!\w)(?:dedi|söyledi|açıkladı|belirtti|duyurdu|kaydetti|bildirdi|konuştu|vurguladı|ekledi|göre|açıklamada|açıklamasında|diyen|öğrenildi|belirtildi|bildirildi|edildi|kullandı|kendisine|kendisi|haberine|iddia)(?!\w)"
    ),
    title_speaks=re.compile(
        r"(?<!\w)\w{2,}(?:[dt][ıiuü]m|[ıiuü]yorum|[ae]ca[ğ]ım|ece[ğ]im|yd[ıiuü]m)(?!\w)|(?<!\w)(?:istifam|vedam|son (?:yazım|iş günüm|günüm|gün|iş günü|yazı)|ben|bana|benim)(?!\w)|^(?:hoşça|elveda|veda\b|allahaısmarladık|ayrılık|teşekkürler)"
    ),
    signature=re.compile(
        r"^(?:[-–—~ ]{0,3}|(?:[Ss]evgiler(?:imle)?|[Ss]aygılar(?:ımla)?|[Ss]aygıyla|[Ss]evgiyle|[Hh]oşça ?kalın|[Tt]eşekkürler|[Ss]elamlar|[İi]mza)[,.:!]? )(?P<name>[A-ZÇĞİÖŞÜ][\w'’.-]+(?: (?!Öğretmen|Hoca|Hanım|Bey|Abi|Abla)[A-ZÇĞİÖŞÜ][\w'’.-]+){0,3})(?: (?:Öğretmen|Hoca|Hanım|Bey|Abi|Abla))?[,.!]?$"
    ),
    byline=re.compile(
        r"^(?:yazan|yazar|gönderen|kimden|from|yayınlayan|paylaşan)\s?:?\s+(?P<name>[A-ZÇĞİÖŞÜ][\w'’.-]+(?: [A-ZÇĞİÖŞÜ][\w'’.-]+){1,3})\b",
        re.IGNORECASE,
    ),
    reply=re.compile(
        r"\b(?:[Tt]eşekkürler|[Yy]olun açık olsun|[Hh]ayırlı olsun|[Gg]üle güle|[Öö]zleyeceğiz|[Bb]aşarılar)[,!]? (?P<name>[A-ZÇĞİÖŞÜ][a-zçğıöşü]+)\b(?=[!.,?]|$)"
    ),
    replies=re.compile(
        r"^(?:\d+ )?(?:yorum(?:lar)?\b|cevap(?:lar)?\b|yanıt(?:lar)?\b|yorum yap|[\w .-]{2,30} (?:dedi ki|yazdı)\s?:)",
        re.IGNORECASE,
    ),
    lead_in=re.compile(
        r"\b(?:yazdı|yazıyor|dedi|diyor|paylaştı|açıklama\w*|mektup\w*|mesaj\w*|ifade\w*|paylaşım\w*|metin|metni|şöyle|şunları)\b[^.\n]{0,60}:?$"
    ),
    speaks=re.compile(
        r"(?<!\w)(?:dedi|söyledi|açıkladı|açıklama\w*|belirtti|duyurdu|kaydetti|bildirdi|konuştu|vurguladı|ekledi|diyen|yazdı|paylaştı|paylaşım\w*|mesaj\w*|mektup\w*|mektub\w*|ifade\w*|aktardı|seslendi|diye)(?!\w)"
    ),
    pronoun=re.compile(r"\w"),  # the subject is dropped: any sentence may go on with it
)
