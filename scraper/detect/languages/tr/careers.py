"""Turkish wordings of posts, lengths of service, last days, destinations and reasons."""

from __future__ import annotations

import re

from scraper.detect.language import Careers
from scraper.detect.words import words

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_JOINED = r"(?:başla|katıl|gir(?:di|miş|en|dim)|seçil|atan|gel(?:di|miş|en|miştim|dim)|getiril|kur(?:du|muş|an)|göreve|işe|devral|devr al|koltuğa|transfer|girdiğim|üstlen)"
_GOING = r"(?:ayrıl|bırak|istifa|veda|son (?:kez|gün|iş|maç|yayın|ders)|emekli|sona er|bit(?:iyor|ecek|ti|iş)|dol(?:uyor|acak|du)|görevden|devret|devred|çekil|son ver|fesh|çıkar|yollar|kadar|kovul|itibar|noktala|işsiz|geçerli|teslim|boşalt|topla|son)"

CAREERS = Careers(
    own_role_before=re.compile(
        r"(?:(?:'?n?[dt][ae](?:ki)?|(?<!\w)(?:olarak|orada|burada|yıldır|yıl|beri|yana|ben|bir|görevim|boyunca)),? (?:\w+ ){0,2}|\ue002'?n?[ıiuü]n (?:\w+ ){0,2})$"
    ),
    next_role_before=re.compile(
        r"(?<!\w)(?:yeni|genel yayın|sevgili|değerli|sayın|teşekkür|yerime|yerine|başkan yardımcımız|artık orada)(?: \w+){0,2} $"
    ),
    taken_up_before=re.compile(r"(?<!\w)(?:yeni|yerine|vekaleten|vekâleten)(?: \w+){0,2} $|'?n?[ıiuü]n yerine (?:[^.;:]{0,60})$"),
    their_role_before=re.compile(
        r"(?:^|[,;] |'?n?[ıiuü]n (?:\w+ ){0,2}|'?n?[dt][ae] (?:\w+ ){0,2}|(?<!\w)(?:olan|yıldır|yıl|beri|yana|dönem|boyunca|ünlü|deneyimli|eski|tecrübeli) (?:\w+ )?)$"
    ),
    teams=(
        re.compile(
            r"(?P<team>[A-ZÇĞİÖŞÜ][\wçğıöşü]+(?: [A-ZÇĞİÖŞÜ]?[\wçğıöşü]+){0,2}) (?:[Ee]kibi|[Bb]irimi|[Bb]ölümü|[Dd]epartmanı|[Mm]asası)"
        ),
    ),
    team_sentence=re.compile(r"(?<!\w)(?:yöneten|yönetti|lider|müdür|şef|çalış|görev|ekib)"),
    no_teams=words("bu o tüm bütün yeni eski kendi iyi güzel"),
    career=re.compile(rf"(?<!\w)(?:{_JOINED}|mezun|terfi|yükseldi|oldu|kurucu|stajyer|çalıştı|ayrıldı)"),
    tenure_signs=(
        (re.compile(r"^,? ?(?:sonra|ardından|aşkın|boyunca|süren|süreyle|hizmet|emek|görev|çalış|geçir|birlikte|beraber|bu yana|beri|serüven|macera|yolculuk|kariyer|kaldı|yap|yönet|sürdür|başkan|önce (?:katıl|başla|gir|göreve|işe|geld|atan)|orada|burada|burda|aynı|bu (?:görev|kurum|şirket|okul|takım|koltuk)|dolu|güzel geç|\ue004|onu|koltu|başında|görevde|yürüt|geçti|oldu|olmuştu|taşıdı|kalan|veren|vermiş|ter dök|forma|editör|müdür|direktör|öğretmen|kaptan|yaz|sun|derne|vakf|gazete|tiyatro|listede)"), "after", 1.6),
        (re.compile(r"(?:yıl|sene|sezon)(?:d[ıiu]r|l[ıiu]k|[ıi]n ardından| boyunca| sonra|[ıi]m[ıi])"), "whole", 0.7),
        (re.compile(r"^\W*$"), "before", 0.6),
        (re.compile(r"(?<!\w)(?:yaklaşık|neredeyse|tam|tamı tamına|toplam|toplamda|dile kolay|koca|geçen|geçirdiğim|çalıştığım|en az|son|sadece|hemen hemen|aşağı yukarı) ?$"), "before", 1.2),
        (re.compile(r"(?:'?n?[dt][ae](?:ki)?|'?y?[ae]) (?:\w+ ){0,2}$"), "before", 1.2),
        (re.compile(r"(?:[dt][ıiuü]m|yorum|acağım|eceğim|[ıiuü]m)(?!\w)"), "whole", 0.6),
        (re.compile(r"^(?:\w+ ){0,2}$"), "start", 1.0),
        (re.compile(r"^[^.;:]{0,40}?(?:ayrıl|veda|istifa|emekli|bırak|görev|yönet|çalış|yap|başında|sunan|yazan)"), "after", 0.9),
        (re.compile(r"^ (?:deneyim|tecrübe|önce(?! katıl)|sözleşme|anlaşma|yaşında|hapis|içinde)"), "after", -2.0),
        (re.compile(r"^[^.;:]{0,40}?(?:deneyim|tecrübe|sektörde|sözleşme|anlaşma)"), "after", -1.2),
        (re.compile(r"(?<!\w)(?:öncesinde|başka bir|yaş\w*|meslek\w*|her|bir|önümüzdeki|gelecek|ilk)(?: \w+)? $"), "before", -1.2),
    ),
    never_tenure_before=re.compile(r"(?<!\w)(?:önümüzdeki|gelecek|ilk|her|yaşım|eşim|eşimle|evli)(?: \w+)? ?$"),
    start_year=re.compile(
        rf"(?<![\d.]){_YEAR}(?:(?:'?[dt][ae]n| yılından| senesinden)? ?(?:bu yana|beri|itibaren (?:görev|çalış|yönet|başkan|yürüt))|(?:'?(?:[dt][ae]|ın|in|un|ün)| yılında| senesinde| yılının)?[^.;:]{{0,70}}?(?<!\w){_JOINED})"
    ),
    about_somebody=re.compile(r"(?:[dt][ıiuü](?:m|ğ[ıiuü]m\w*)?|yorum|beri|yana|m[ıiuü]şt[ıiuü]m?|[dt][ıiuü])(?!\w)"),
    last_day=re.compile(
        r"(?<!\w)son (?:iş ?gün|çalışma gün|gün|yayın|ders|maç|mesai|program|nöbet|sefer)\w{0,5}|(?:sözleşme|görev süre|ihbar süre|dönem)\w{0,4} [^.;:]{0,40}?(?:sona er|dol|bit)|(?<!\w)kadar (?:görev|devam|çalış|sürdür)|itibar[ıi]yla (?:\w+ ){0,4}ayrıl"
    ),
    effective_before=re.compile(rf"(?<!\w){_GOING}"),
    effective_after=re.compile(
        rf"^(?:'?\w{{0,5}})?(?:(?!açıkla|duyur|bildir|göre(?!v)|paylaş|dedi)[^.;:]){{0,62}}?(?<!\w){_GOING}|^(?:'?\w{{1,4}})? (?:itibar[ıi]yla|tarihi itibar|itibaren|tarihinde (?:sona|dol))"
    ),
    told_before=re.compile(r"(?<!\w)(?:bildirim tarihi|tarih|yayın|yayın tarihi|güncelleme)\s?:? ?$|(?<!\w)(?:göreve (?:\w+ )?başla|katıl|yapılan açıklama)\w{0,8}[^,;]{0,20}$"),
    says_it_itself=re.compile(r"derhal|hemen geçerli"),
    future=re.compile(r"(?:acak|ecek|acağ|eceğ|ıyor|iyor|uyor|üyor)"),
    done=re.compile(r"(?:ayrıldı|istifa etti|bıraktı|veda etti|alındı|son verdi|son verildi|ayırdı|ayrıldım|istifa ettim)(?!\w)"),
    gone_before=re.compile(r"(?<!\w)(?:geçen|geçtiğimiz) $"),
    reason=re.compile(
        r"(?P<reason>(?:(?<=[,;] )|(?<=^))?(?:[a-zçğıöşü'-]+ ){1,6}(?:nedeniyle|sebebiyle|gerekçesiyle|yüzünden|dolayısıyla|ötürü|için))(?!\w)"
    ),
    destination=re.compile(
        r"(?:(?<!\w)(?:yeni adresi|yeni durağı|yeni takımı|yeni işi|yeni görevi|rotası|itibaren)[,:]? (?=[\ue002\ue003])"
        r"|(?=[\ue002\ue003]'?(?:[yn]?[ae]|n?[dt][ae]|n?[ıiuü]n) (?:[^.;:!?\ue001]{0,60}? )?(?:katıl(?:ıyor|acak|dı)|geç(?:iyor|ecek|ti(?!ğ))|transfer ol|başl(?:ıyor|ayacak|adı)|imza at|imzaladı|göreve başl|işe başl|anlaştı|\ue004 (?:oldu|olacak|oluyor|olarak (?:başla|görev|devam|çalışacak)|koltuğuna)))"
        r"|(?=[\ue002\ue003](?:'?y?l[ae]| ile) (?:\w+ ){0,3}(?:anlaş|imza|sözleşme imzala)))(?P<dest>[\ue002\ue003])"
    ),
    is_next="\ue000",
    hires=re.compile(
        r"(?P<dest>[\ue002\ue003])(?:,|'?n?[ıiuü]n)? (?:[^.;:!?]{0,60}? )?(?:transfer et|kadrosuna kat|göreve getir|atad|renklerine bağla|işe aldı)"
    ),
)  # fmt: skip
