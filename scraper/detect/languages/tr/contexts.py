"""Turkish contexts that turn a frame around: denial, rumour, recollection, other senses."""

from __future__ import annotations

import re

from scraper.detect.language import Contexts
from scraper.detect.words import words

HYPOTHETICAL = re.compile(
    r"(?<!\w)(?:eğer|şayet|belki|diyelim|keşke|acaba|nasıl|ya da istifa|halinde|hâlinde|takdirde|durumunda)(?!\w)"
)
CONDITION_AFTER = re.compile(
    r"^(?:\w{0,3}(?:sa|se|ysa|yse)\b|[^.;:]{0,20}?(?:halinde|hâlinde|takdirde|durumunda|gerek(?:ir|t|iyor|li|en)|etmeli|çağrı|istendi|istedi\b|isteniyor|talep))"
)
OTHER_SENSE = re.compile(
    r"(?:ikiye|üçe|gruplara|bölümlere|parçalara|kısımlara|dallara|türe|sınıfa) ayrıl|birbirinden ayrıl|eşinden ayrıl|sevgilisinden ayrıl|boşan(?:dı|ma|ıyor)|evden ayrıl|ülkeden ayrıl|ülkesinden ayrıl|olay yerinden ayrıl|(?:salondan|toplantıdan|duruşmadan|mahkemeden|adliyeden|stattan|otelden|maçtan|oyundan|sahadan|kürsüden|törenden) (?:\w+ )?(?:ayrıl|çekil)|galibiyetle ayrıl|mağlubiyetle ayrıl|puanla ayrıl|galip ayrıl|mağlup ayrıl|adaylıktan çekil|adaylığından çekil|yarıştan çekil|yarışmadan çekil|turnuvadan çekil|kupaya veda|turnuvaya veda|şampiyonaya veda|lige veda|avrupa'ya veda|sular çekil|pazar(?:ın)?dan (?:çekil|ayrıl)|piyasadan (?:çekil|ayrıl)|piyasaya veda|birlikten ayrıl|ab'den (?:ayrıl|çık)|hayata veda|hayatını kaybet|emekli (?:maaş|aylı|ikramiye|vatandaş|promosyon|zam|memur|albay|öğretmen|general|tuğgeneral|hâkim|hakim|amiral|polis|subay|astsubay)|emeklilik (?:yaşı|sistemi|maaşı|fonu|yatırım|şartları|planı|hesab)|bekârlığa veda|bekarlığa veda|temel ayrıl|ayrıl(?:maz|makta olan)"
)
DEATH = re.compile(
    r"(?<!\w)(?:vefat|hayatını kaybet\w*|öldü|ölüm\w*|cenaze\w*|defned\w*|toprağa ver\w*|son yolculuğ\w*|kaybettik|aramızdan ayrıl\w*|rahmet\w*|merhum\w*|hayata veda|hayata gözlerini|başsağlığı|taziye\w*|mevlit|aramızdan ayrılışının)"
)
TEMPORARY = re.compile(
    r"(?<!\w)(?:geçici (?:olarak|süreyle|bir süre)|bir süreliğine|kısa süreliğine|sakatlı\w*|doğum izn\w*|izn?(?:e|ine) (?:ayrıl|çık)\w*|ücretsiz iz\w*|babalık izn\w*|yıllık izn\w*|askere|dönmesi bekleniyor|döneceğim|geri döneceğ\w*)"
)

CONTEXTS = Contexts(
    sentence=(
        ("hypothetical", HYPOTHETICAL, "before", -1.4),
        ("conditional", CONDITION_AFTER, "after", -2.2),
        ("other_sense", OTHER_SENSE, "sentence", -3.0),
        ("death", DEATH, "sentence", -3.0),
        ("education", re.compile(r"(?<!\w)(?:mezun|lisans|doktora|öğrenim)"), "inside", -2.5),
        ("temporary", TEMPORARY, "sentence", -2.8),
    ),
    negated_inside=re.compile(
        r"(?<!\w)(?:istifa etme(?:di|yecek|yi düşün)|ayrılma(?:dı|yacak)|bırakma(?:dı|yacak))"
    ),
    negated_after=re.compile(
        r"^[^.;:!?]{0,40}?(?<!\w)(?:değil\b(?! mi)|yok\b|yalanla\w*|doğru değil|söz konusu (?:değil|olma)\w*|reddet\w*|asılsız\w*|gerçek dışı|düşünmü\w*|düşünme\w*|niyet\w{0,4} yok|gerçeği yansıtm\w*|vazgeç\w*|geri (?:aldı|çekti))"
    ),
    denial=re.compile(
        r"(?<!\w)(?:yalanladı|yalanlandı|yalanlıyor|istifa etme(?:di|dim|yecek|yeceğim|yi düşünmüyor\w*)|(?:ayrılmıyor|ayrılmayacak|ayrılmıyorum|ayrılmayacağım|bırakmıyor|bırakmayacak|bırakmıyorum)\b|(?:istifa|ayrılık|iddia|haber)\w{0,6}[^.;:]{0,40}? (?:asılsız|gerçek dışı|doğru değil|yalanla\w+|gerçeği yansıtm\w+|reddet\w+)|görevinin başında|görevimin başındayım|görevine devam (?:edecek|ediyor|edeceğini))"
    ),
    rumour=re.compile(
        r"(?<!\w)(?:iddia(?:ya|sı|sına|ları|lara|lar)?\b(?! (?:yalan|redd))|iddia edil\w*|öne sürül\w*|ileri sürül\w*|söylenti\w*|kulis\w*|konuşuluyor|dedikodu\w*|hazırlan(?:ıyor|dığı\w*)|beklen(?:iyor|diği|tisi)|gündemde|muhtemel|olası|ayrılabilir|bırakabilir|istifa edebilir|gidebilir|sızdı|düşünüyor|an meselesi|ayrılmak üzere|eşiğinde)"
    ),
    called_for_before=re.compile(
        r"(?<!\w)(?:istifaya (?:davet|çağır)|istifasını iste|çağrı)\w{0,8}[^.;:]{0,30}$"
    ),
    past=re.compile(
        r"(?<!\w)(?:eski|önceki|daha önce|daha evvel|önceki yıl|yıllar önce|yıl önce|ay önce|geçen yıl|geçen sene|geçtiğimiz yıl|o dönem\w*|o zaman\w*|bir zamanlar|uzun yıllar önce)(?!\w)|(?:ayrıl|(?<!\w)et|(?<!\w)ol|bırak|çekil|alın)m[ıiuü]şt[ıiuü](?!r)|(?:ayrılmasının|istifasının)(?! ardından[^.;]{0,40}(?:yerine|boşal|göreve|koltuğa))|(?:ayrıldıktan|istifa ettikten|emekli olduktan|bıraktıktan)"
    ),
    recent=re.compile(
        r"(?<!\w)(?:bugün|dün|yarın|bu (?:sabah|akşam|hafta|ay)|geçen hafta|(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)\b|itibarıyla|itibariyle|itibaren|şimdi|artık|az önce|resmen|yıl sonu|ay sonu)"
    ),
    simple_past=re.compile(r"(?:dı|di|du|dü|tı|ti|tu|tü)$"),
    perfect=re.compile(r"(?:yor|acak|ecek|mıştır|miştir|muştur|müştür)\w{0,3}$"),
    present_inside=re.compile(r"(?:ıyor|iyor|uyor|üyor|acak|ecek|acağı|eceği|yorum|acağım|eceğim)\w{0,4}$"),
    since=re.compile(r"(?:'?[dt][ae]n|yılından) (?:bu yana|beri|itibaren)|(?<!\w)(?:başla|katıl|gel(?:di|miş)|atan|seçil|gir(?:di|miş)|getiril|göreve)"),
    recalls=re.compile(r"^(?:\W*)(?:daha önce|geçen (?:yıl|sene)|geçtiğimiz yıl|yıllar önce|bundan önce)\b"),
    says=re.compile(r"^(?:,| )"),
    pronoun=re.compile(r"(?<!\w)(?:görev(?:inden|ini|ine)|istifa|emekli|takımdan|şirketten|kulüpten)"),
    relative="\ue000",
    question=re.compile(r"[?][\"”»]?$"),
    other_leave=re.compile(
        r"(?<!\w)(?:doğum izn|izne ayrıl|izne çık|ücretsiz iz|yıllık iz|babalık izn|askere|evden ayrıl|ülkeden ayrıl|şehirden|kursu|okuldan mezun)"
    ),
    private_last_day=re.compile(r"(?<!\w)(?:tatil|kemoterapi|tedavi|ramazan|okul hayat|lise|üniversite hayat)"),
    platforms=words("twitter facebook instagram tiktok snapchat reddit linkedin youtube medium whatsapp spotify netflix windows android ios iphone chrome telegram discord x eksisozluk"),
    list_heading=re.compile(r"(?<!\w)(?:ayrılan|ayrılanlar|gidenler|giden oyuncular|veda edenler|istifa edenler|emekli olanlar|vedalar|ayrılıklar)"),
)  # fmt: skip
