"""Turkish frames in which the leaver tells of an end: what is left named, chapters, ways, seasons."""

from __future__ import annotations

from scraper.detect.frames import Frame
from scraper.detect.languages.tr import verbs
from scraper.detect.languages.tr.first import frame_of_mine as _me
from scraper.detect.languages.tr.verbs import mine, not_mine

_WORKS = not_mine(verbs.CALIS, verbs.YONET, verbs.CALISTIR, verbs.YURUT, verbs.YAZ, verbs.OYNA, verbs.GIY, verbs.SURDUR, verbs.SUN, verbs.YAP, verbs.OL)  # fmt: skip
_FROM_NOW = r"(?:artık|bundan (?:böyle|sonra)|(?:gelecek|önümüzdeki|yeni) (?:sezon|yıl|dönem|ay|hafta)\w{0,6}|\w+(?:dan|den|tan|ten) itibaren|seneye|haftaya|yarından sonra)"
_STORY = r"(?:defter|sayfa|dönem|perde|bölüm|macera|serüven|yolculu|hikâye|hikaye|kapı|günler|yıllar|parantez|dosya|devir|devr|nöbet|vardiya|mesai)"
_END = r"(?:kapa[nt]|kapad|kapıyor|bit(?:ti|iyor|miş|ir)|sona er|son bul|geride|noktala|tamamla)\w{0,9}"
_NO_WORK = r"(?:kullan|izle|dinle|al|gel|git|bin|inan|iste|bil|sev|otur|yaşa|öde)m"
_ONWARD = r"(?:yolum[au]|yoluma|yeni (?:bir )?(?:\w+ )?(?:yola|yolculuğa|maceraya|sayfa|işe|göreve|hayata)|başka (?:bir )?(?:yerde|yola|yere|şirkette|kapıya))"

FRAMES: tuple[Frame, ...] = (
    _me("i_drop_org", rf"ORGACC (?:\w+ ){{0,3}}(?:{mine(verbs.BIRAK)}|arkamda bırak\w+|geride bırak\w+|terk (?:ettim|ediyorum|edeceğim))\b", 2.3),
    _me("i_drop_its_post", r"ORG(?:GEN|LOC)? (?:\w+ ){0,3}?(?:\w+l[ıiuü]ğ[ıiuü](?:n[ıiuü]|m[ıiuü])|ROLE\w{0,6}) (?:\w+ ){0,4}DROPS_ME\b", 2.3),
    _me("story_closed", rf"ORG(?:GEN|LOC|WITH)? (?:\w+ ){{0,3}}?{_STORY}\w{{0,7}}(?: \w+){{0,4}}? {_END}|(?<!\w){_STORY}\w{{0,7}} (?:\w+ ){{0,3}}?(?:kapat(?:tım|ıyorum|acağım)|kapıyorum|noktalıyorum|noktaladım|bitirdim|bitiriyorum)\b", 2.2),
    _me("ways_part_from_org", r"ORG(?:WITH|DAT) (?:\w+ ){0,5}?(?:yol(?:lar)?ımız\w{0,3}|yolları) (?:\w+ ){0,3}?(?:ayır|ayr)\w{1,9}|ORGWITH (?:\w+ ){0,4}?(?:vedalaştı|vedalaşıyor|anlaşarak ayrıl|anlaşıp ayrıl|sözleşme\w{0,6} (?:\w+ ){0,2}(?:feshettik|sonlandırdık|yenilemedik|uzatmadık))\w{0,6}", 2.4, is_negative=True),
    _me("no_more_from_then", rf"{_FROM_NOW} (?:NEAR)?(?:{_WORKS}|yokum|değilim)\b|ORG(?:LOC|GEN|ACC|DAT|WITH)? (?:\w+ ){{0,4}}?{_FROM_NOW} (?:\w+ ){{0,3}}?(?:{_WORKS}|yokum|değilim)\b", 2.2, is_negative=True),
    _me("not_at_its_head", rf"ORG(?:GEN|LOC|DAT) (?:\w+ ){{0,3}}?(?:başında|kadrosunda|ekibinde|bünyesinde|formasıyla|formasını|mikrofonunda|kulübesinde|masasında|sahnesinde|çatısı altında) (?:\w+ ){{0,3}}?(?:{_WORKS}|yokum|değilim)\b", 2.3, is_negative=True),
    _me("onward_after_org", rf"ORG(?:LOC|DAT|WITH|GEN|ABL) (?:[^.;:!?]{{0,60}}? )?(?:yıl|sene|sezon|ay)\w{{0,6}}(?: [^.;:!?]{{0,30}}?)? (?:sonra|ardından|sonunda),? (?:\w+ ){{0,4}}?(?:{_ONWARD}|{mine(verbs.AYRIL, verbs.BIRAK, verbs.CEKIL)}|gidiyorum|veda)", 2.3),
    _me("from_org_to_org", r"ORGABL (?:\w+ ){0,3}?DESTDAT (?:\w+ ){0,3}?(?:geç(?:iyorum|tim|eceğim)|transfer (?:oldum|oluyorum)|katıl(?:ıyorum|dım|acağım)|gid(?:iyorum|eceğim)|dön(?:üyorum|düm|eceğim))\b|ORGACC (?:\w+ ){0,3}?bırakıp (?:\w+ ){0,3}?DESTDAT \w+", 2.4, sort="switch"),
    _me("they_ended_my_job", r"ORG,? (?:\w+ ){0,4}?(?:işime|görevime|sözleşmeme|iş akdime) (?:\w+ )?son ver\w{1,8}|ORG,? (?:\w+ ){0,4}?(?:beni|sözleşmemi|iş akdimi|kontratımı) (?:\w+ ){0,3}?(?:kov|çıkar|gönder|feshe|fesh|yenileme|uzatma|kapı)\w{1,9}|\b(?:sözleşmem|kontratım|iş akdim)\w{0,3} (?:\w+ ){0,2}?(?:yenilenmedi|uzatılmadı|feshedildi|feshettiler|yenilenmeyecek|bitti|bitiyor|doldu|doluyor)|\bkapının önüne (?:kondum|konuldum|koydular)|\bişten (?:\w+ )?çıkarıldım|\btensikat\w{0,6} (?:\w+ ){0,4}?(?:ben|beni|payıma|nasib)\w{0,5}", 2.4, "dismissal", is_negative=True),
    _me("i_gave_the_last", r"ORG(?:LOC|DAT|GEN) (?:\w+ ){0,3}?son (?:kez|defa|kere|\w+ ?\w+[ıiuü](?:m[ıiuü])?) (?:\w+ ){0,3}?(?:verdim|yaptım|yazdım|sundum|oynadım|tuttum|anlattım|çıktım|yönettim|giydim|söyledim|kapattım|veriyorum|yapıyorum|yazıyorum|sunuyorum|oynuyorum|tutuyorum)\b", 2.3),
    _me("this_is_the_last", r"\bson (?:\w+ )?\w{2,12}[ıiuü]?m (?:bu|buydu|budur|oldu|olacak|bugün(?:dü)?|dün(?:dü)?)\b|\b(?:bu|bugünkü|dünkü|bu akşamki|bu sabahki),? (?:[^.;:!?]{0,50} )?son (?:\w+ )?\w{2,12}[ıiuü]?m(?:d[ıiuü]|d[ıiuü]r)?\b", 1.9),
    _me("retire_from_org", rf"\bemekli (?:\w+ ){{0,2}}?(?:{mine(verbs.OL)}|hayatına|günlerine)|\bemekliliğ(?:im|e) (?:\w+ ){{0,3}}?(?:hak|geldi|başl|adım|merhaba|gün)\w{{0,9}}", 2.2, "retirement"),
    _me("i_do_so_no_more", r"\bartık,? (?:\w+ ){0,2}?ORGLOC (?:\w+ ){0,2}?(?!" + _NO_WORK + r")\w{2,14}m(?:[ıiuü]yorum|[ae]yaca?ğ[ıi]m)\b|ORGLOC (?:\w+ ){0,2}?artık (?:\w+ ){0,2}?(?!" + _NO_WORK + r")\w{2,14}m(?:[ıiuü]yorum|[ae]yaca?ğ[ıi]m)\b", 2.2, is_negative=True),
    _me("my_unit_is_gone", r"(?:ORGLOC (?:\w+ ){0,2}?)?(?:birimim|bölümüm|ekibim|departmanım|takımım|şubem|servisim)(?:[ıiuü]z)?\w{0,4} (?:\w+ ){0,3}?(?:kapat|kapan|dağıt|lağved|feshed|kaldır)\w{1,9}|\bkapının önündey(?:im|iz)", 2.1, "layoff"),
    _me("left_its_board", r"(?:ORG(?:GEN)? (?:[^.;:!?]{0,40}? )?)?(?:kurul|redaksiyon|ekib|kadro|takım|yönetim|ortaklı|derne|komite)\w{0,9}[dt][ae]n (?:çıktım|çıkıyorum|indim|iniyorum)\b|ORG (?:\w+ )?(?:gemisinden|treninden|otobüsünden) (?:iniyorum|indim)", 2.2),
    _me("badge_off", r"(?:ORG(?:GEN)? (?:\w+ ){0,2}?)?(?:kart|rozet|önlü|forma|üniforma|baret|anahtar)\w{0,6}(?:[ıiuü]m[ıiuü]|[ıiuü]n[ıiuü]|ğümü)? (?:\w+'?\w* ){0,2}?(?:çıkardım|teslim ettim|teslim ediyorum|astım|iade ettim|geri verdim)\b", 1.9),
)  # fmt: skip
