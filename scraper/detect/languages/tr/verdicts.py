"""Turkish words that tell what kind of leaving it is, and how sure the news is."""

from __future__ import annotations

import re

from scraper.detect.language import Verdicts

VERDICTS = Verdicts(
    dismissed=re.compile(
        r"görevden al(?:ındı|dı|ınan|ıyor)|(?:n[ıiuü]n|[ıiuü]n) görevine son ver|görevine son veril|(?<!\w)kovul(?:du|an)|azled|azlet|ihraç ed|görevden uzaklaştır|işine son ver"
    ),
    laid_off=re.compile(r"küçülme|işten çıkar|toplu çıkış|tasarruf nedeniyle"),
    retired=re.compile(r"(?<!\w)emekli(?:ye|liğ| ol)"),
    end_of_term=re.compile(
        r"(?:görev|başkanlık) (?:süre|dönem)\w{0,4}(?: [^.;]{1,50}?)? (?:sona er|bit|dol|tamamla)|(?:sözleşme|kontrat)\w{0,6} (?:[^.;]{1,30}? )?(?:sona er|bit(?:ti|iyor|ecek|im)|dol)|aday olma|dönem\w{0,3} doldur|sözleşme\w{0,5} (?:uzatılma|yenilenme)|mezun ol"
    ),
    resigned=re.compile(r"(?<!\w)istifa|kendi isteğiyle|dilekçe|ayrıl|veda"),
    surely_resigned=re.compile(r"(?<!\w)istifa"),
    announced=re.compile(
        r"açıkla(?:dı|ma|yan|nd)|duyur(?:du|uldu|an)|bildir(?:di|ildi|im)|paylaş(?:tı|ım)|ilan et|iletmiştir|basın bülteni|kamuoyu|karşılıklı|mektub|mesaj|doğrula|(?:ayrıl|bırak|istifa|emekli|veda)[^.;]{0,30}söyledi|(?:okul|üniversite|derneğ|şirket|kulüb|vakf|kurum|banka|aile|belediye)[ıiuü]?m[ıiuü]z|teşekkür (?:etti|ederiz|ediyoruz|edildi)|veda (?:töreni|yemeği)"
    ),
    ours=re.compile(r"(?<!\w)(?:\w{3,}(?:[ıiuü]m[ıiuü]z\w{0,4})|biz|bizim|bize)(?!\w)"),
    sourced=re.compile(
        r"kaynaklar(?:a göre|ın)|edinilen bilgi|iddiaya göre|iddia edil|öğrenildi|adının (?:açıklan|yazıl)masını istemeyen|yakın (?:kaynak|çevre)|haberine göre"
    ),
)
