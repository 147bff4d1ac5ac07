"""Turkish frames in which the leaver speaks; the verb's ending says `I`."""

from __future__ import annotations

from typing import Literal

from scraper.detect.frames import Frame
from scraper.detect.languages.tr import verbs
from scraper.detect.languages.tr.verbs import mine
from scraper.records import Kind

_LAST = r"(?:iş ?gün|çalışma gün|mesai|haftam|gün|yayın|program|bülten|ders|sayı|yazı|köşe yazı|konser|nöbet|vardiya|toplantı|sefer|maç|sezon|hafta|vaaz|temsil|commit|sürüm|akşam|sabah|karne)"
_MINE = r"(?:[ıiuü]?m|[ıiuü]md[ıiuü]|(?<=[ıiuü])md[ıiuü]|[ıiuü]m[ıiuü]|[ıiuü]md[ae]|[ıiuü]mdeyim|[ıiuü]m(?:dayım|dayız))(?!\w)"


def frame_of_mine(
    name: str,
    pattern: str,
    weight: float,
    kind: Kind | None = None,
    *,
    is_negative: bool = False,
    sort: Literal["leaving", "switch", "headline"] = "leaving",
) -> Frame:
    return Frame(name, pattern, weight, kind, "first_person", is_negative=is_negative, sort=sort)


_me = frame_of_mine

FRAMES = (
    _me("i_leave_from", r"AWAY(?: NEAR)? ?QUITS_ME\b", 2.6),
    _me("i_leave", r"(?<!\w)QUITS_ME\b", 1.5),
    _me("i_resign", rf"(?:(?:AWAY) NEAR)?\bistifa (?:dilekçemi |mektubumu |kararı )?(?:{mine(verbs.ET, verbs.VER, verbs.SUN, verbs.AL)})", 2.7, "resignation"),
    _me("my_resignation", rf"\b(?:istifam(?:ı|ın|)|istifa (?:dilekçemi|mektubumu)|dilekçemi)\b(?: \w+){{0,3}} (?:{mine(verbs.VER, verbs.SUN, verbs.ILET)}|kabul|yazdım|teslim|masaya|bugün|\w+dım)", 2.4, "resignation"),
    _me("gave_notice", r"\b(?:kendim )?dilekçe(?:mi)? (?:verdim|yazdım|sundum)|\bihbar (?:sürem|süremi|önelim|dönemim)\b", 2.0, "resignation"),
    _me("i_retire", rf"(?:(?:AWAY) NEAR)?\bemekli(?:(?:ye|liğe) {mine(verbs.AYRIL)}| {mine(verbs.OL)}|liğimi (?:istedim|verdim|aldım)|lik dilekçemi| oluşum)", 2.5, "retirement"),
    _me("i_give_up_post", r"(?:ORGLOC NEAR)?(?<!\w)(?:görev|koltu|makam|başkanl|müdürl|yönetmenl|bayra|üyeli|iş|kaptanl|kalem|mikrofon|ROLE|sorumlulu|bakımc|moderatörl|editörl)\w{0,9}(?: \w+){0,5} DROPS_ME\b", 2.3),
    _me("i_say_farewell", rf"(?:ORGDAT (?:\w+ ){{0,3}})?\bveda {mine(verbs.ET)}|\bvedalaş(?:ıyorum|tım|acağım|ma vakti|tık)|\bveda (?:vakti|zamanı|yazısı|mesajı|ederken|mektubu|etme)", 1.7),
    _me("farewell_to_org", r"ORGDAT (?:\w+ ){0,3}(?:veda|elveda|hoşça ?kal)", 1.6, sort="headline"),
    _me("my_last", rf"(?:ORG(?:LOC|GEN)? (?:\w+ ){{0,3}})?\bson (?:\w+ )?{_LAST}{_MINE}", 2.4),
    _me("last_here", rf"\b(?:bugün|bu|dün|yarın|cuma|pazartesi|bu hafta)\b[^.;:!?]{{0,60}}?\bson (?:iş ?gün|çalışma gün|mesai|yayın|yazı|ders|gün|hafta|köşe yazı|kez){_MINE}", 1.2),
    _me("with_me_last", r"\bson (?:kez|defa|kere),? (?:[\w'\ue001-\ue004]+,? ){0,7}?\w{2,}(?:d[ıiuü]m|t[ıiuü]m|yorum|acağım|eceğim)\b", 1.8),
    _me("my_time_is_over", r"(?:ORG(?:LOC|GEN)? (?:\w+ ){0,4})?\b(?:yolculuğum|serüvenim|maceram|hikâyem|hikayem|dönemim|görevim|görev sürem|çalışma hayatım|kariyerim|mesaim|hizmetim|sözleşmem|kontratım|yıllarım|zamanım|ilişkim|rolüm|nöbetim|bekçiliğim)(?![ıiuü]z)\w{0,3}(?: [^.;:!?]{0,40}?)? (?:sona er|bit|son bul|noktala|tamamla|dol|fesh|yenilen|uzat|kapan|geride)\w{0,9}", 2.3, is_negative=True),
    _me("fired", r"\bişten (?:çıkarıld|atıld|çıkartıld|kovuld)[ıiuü](?:m|k)|\bkovuldu(?:m|k)\b|\bişime son ver\w+|\bişimden (?:oldum|edildim)|\b(?:sözleşmem|kontratım|iş akdim) (?:\w+ )?feshedil\w+|\bişsiz (?:kaldım|im)|\bişsizliğ", 2.4, "layoff"),
    _me("removed", r"\bgörev(?:den|imden) (?:alındım|uzaklaştırıldım|affedildim)|\bgörevime son ver\w+", 2.5, "dismissal"),
    _me("they_fired_me", r"\bbeni (?:de )?(?:\w+ ){0,2}(?:kovdu|işten çıkar|gönderdi|işten at|kapının önüne)\w{0,8}", 2.2, "dismissal"),
    _me("position_cut", r"\b(?:pozisyonum|kadrom|departmanım|bölümüm|ekibim|masam)\w{0,4} (?:\w+ ){0,3}(?:kapatıl|kaldırıl|iptal|lağved|fesh)\w{1,8}", 2.2, "layoff"),
    _me("we_part", r"\b(?:yollarım(?:ız|ızı|ı)|yollarımızı)\b(?: \w+){0,4} (?:ayır|ayrıl)\w{1,8}|WITH (?:\w+ ){0,3}yollarımı\w{0,4} ayır\w{1,8}", 2.2),
    _me("part_with_org", r"ORGWITH (?:\w+ ){0,3}(?:yollarım|ayrılıyoruz|ayrıldık|vedalaş)\w{0,8}", 2.4),
    _me("handed_back", r"\b(?:kartımı|rozetimi|anahtarımı|anahtarlarımı|anahtarları|anahtarı|bilgisayarımı|laptopumu|laptopı|zimmetimi|kimliğimi|formamı|yaka kartımı|giriş kartımı|üniformamı|telsizimi|düdüğümü|önlüğümü|telefonumu)\b(?: \w+){0,4} (?:teslim|bıraktım|verdim|iade|çıkardım|astım|bırakıyorum|veriyorum)\w{0,6}", 1.9),
    _me("cleared_desk", r"\b(?:masamı|çekmecemi|dolabımı|odamı|ofisimi|eşyalarımı|kutumu|kolimi|masamdaki)\b(?: \w+){0,4} (?:topla|boşalt|kutula|koliye|kutuya|temizle|bırak|aldım)\w{0,8}", 1.6),
    _me("remove_me", r"\b(?:yetki|erişim|hak|izin|admin|bakımcı|yazma)\w{0,10}(?:imi|larımı|lerimi|mi|ımı)\b(?: \w+){0,3} (?:kaldır|al|sil|iptal|düşür|kapat|geri al)\w{0,9}|\b(?:beni|adımı|ismimi)\b (?:\w+ ){0,4}(?:listesinden|listeden|dosyasından|ekipten|bakımcılar\w*|sahiplerinden) (?:çıkar|sil|al)\w{0,8}", 2.6, "stepping_down"),
    _me("step_back", r"(?:bakımcı|moderatör|yönetici|admin|sürdürücü|editör|kurul üyeli|üyelik|ROLE)\w{0,6}(?:l[ıiuü]k|l[ıiuü]ğ|)\w{0,4}[dt][ae]n (?:\w+ ){0,3}(?:çekil|ayrıl|istifa)\w{1,12}", 1.9, "stepping_down"),
    _me("hand_over", rf"\b(?:görevimi|görevi|bayrağı|bakımı|projeyi|yerimi|sazı|anahtarı|dümeni|kürsüyü|mikrofonu|koltuğumu|koltuğu|bakımcılığı|yönetimi|depoyu)\b (?:[^.;:!?]{{0,50}}? )?(?:{mine(verbs.DEVRET, verbs.BIRAK)}|teslim (?:ettim|ediyorum|edeceğim)|geçir(?:dim|iyorum))", 2.0, "stepping_down"),
    _me("not_again", r"\b(?:yeniden|tekrar|bir daha|artık|bir dönem daha|bu kez) (?:\w+ ){0,2}aday (?:olmayacağım|olmuyorum|değilim|olmayacağımı)", 2.3, "end_of_term", is_negative=True),
    _me("no_longer", r"\bartık (?:NEAR)(?:çalışmıyorum|çalışmayacağım|yokum|olmayacağım|değilim|yazmayacağım|yazmıyorum|sunmayacağım|ilgilenmeyeceğim|bakmayacağım|gelmeyeceğim|sorumlu değilim)|(?:bundan böyle|bundan sonra|yarından itibaren|pazartesiden itibaren) (?:NEAR)(?:olmayacağım|yokum|değilim|çalışmıyorum|yazmayacağım|başkası|siz|görüşme)", 1.9, is_negative=True),
    _me("not_there_any_more", r"ORGLOC (?:\w+ )?(?:değilim|yokum|olmayacağım|çalışmıyorum|çalışmayacağım)\b", 2.2, is_negative=True),
    _me("left_job", r"\bişi(?:mi|mden|) (?:\w+ )?(?:bırak|ayrıl|istifa|çık)(?:tım|dım|ıyorum|acağım|ettim|tığımı)\b|\bişten (?:\w+ )?(?:ayrıl|çık)(?:dım|tım|ıyorum|acağım|dığımı)\b", 2.2, "resignation"),
    _me("i_went_out", r"\b(?:kapıdan|binadan|kapısından|turnikeden|turnikelerden|stüdyodan|okuldan|ofisten)\b[^.;:!?]{0,40}? (?:çıktım|çıkıyorum|ayrıldım|son kez)|ROLE olarak (?:\w+ )?(?:çıkıyorum|çıktım|ayrılıyorum)", 1.6),
    _me("new_page", r"\byeni (?:bir )?(?:sayfa|macera|yolculuk|başlangıç|dönem|serüven|rota|maceralara|yolculuğa|heyecan|iş|görev)\w{0,6}\b", 0.6),
    _me("i_start_elsewhere", r"(?:DEST(?:LOC|DAT) (?:\w+ ){0,4})(?:başlıyorum|başlayacağım|başladım|katılıyorum|katılacağım|katıldım|geçiyorum|geçeceğim|geçtim|transfer oluyorum)", 1.2),
    _me("good_bye", r"\b(?:hoşça ?kal(?:ın)?|elveda|allah'?a ?ısmarladık|hakkınızı helal|kendinize iyi bakın|sağlıcakla kal|esen kal)\w{0,4}\b", 0.8),
    _me("helal", r"\bhakk(?:ınızı|ını|ımı) helal\b", 1.0),
    _me("miss_you", r"\b(?:özleyeceğim|özlüyor olacağım)\b", 0.8),
    _me("close_chapter", r"\b(?:sayfayı|defteri|perdeyi|bölümü|kapıyı|parantezi)\b (?:\w+ ){0,2}(?:kapat|kapıyor|kapad)\w{0,9}", 1.3),
    _me("end_of_years", r"\b(?:yıl|sene|sezon|yılın|senenin|on yıl)\w{0,4} (?:sonunda|ardından|sonra) (?:NEAR)(?:QUITS_ME|veda|noktayı|nokta koy|bırakıyorum|gidiyorum|kapat)\w{0,10}", 1.6),
    _me("full_stop", r"\bnokta(?:yı)? koy(?:uyorum|dum|acağım|uyoruz)\b", 1.6),
    _me("hang_up", r"\b(?:kramponlarımı|eldivenlerimi|önlüğümü|önlüğü|düdüğü|formayı|formamı|mikrofonu|cübbemi|kalemi|kalemimi|kasketimi|şapkamı)\b(?: \w+){0,2} (?:as|çıkar|bırak|kenara)\w{1,8}", 1.9),
    _me("i_hand_over", r"\b(?:proje|kütüphane|depo|paket|bakım|eklenti|yazılım|dergi|bülten|köşe|kulüp|dernek)\w{0,9} (?:[^.;:!?]{0,60} )?(?:devrediyorum|devrettim|devredeceğim|emanet ediyorum|teslim ediyorum|teslim ettim)\b", 2.2, "stepping_down"),
    _me("i_go", r"\b(?:gidiyorum|çekip gidiyorum|yolcuyum|gitme vakti|gitme zamanı|ayrılık vakti|ayrılma vakti|ayrılma zamanı|veda zamanı)\b", 1.0),
    _me("leaving_headline", r"^(?:\w+ ){0,2}(?:veda|istifa ettim|ayrılıyorum|elveda|hoşça ?kal\w*|vedam|istifam|istifa mektubum|son yazım|son yazı|son iş günü|son iş günüm|yeni bir sayfa)[\W]{0,3}$", 1.4, sort="headline"),
)  # fmt: skip
