"""Turkish frames in which others report who leaves; the verb comes last."""

from __future__ import annotations

from scraper.detect.frames import Frame
from scraper.detect.languages.tr import verbs
from scraper.detect.languages.tr.verbs import doing, theirs, told, who_did

_RESIGN = r"\bistifa(?:sını)? (?:dilekçesini |mektubunu )?"
_RESIGN_T = rf"{_RESIGN}(?:kararı (?:aldı|verdi|açıkladı|almış)|{theirs(verbs.ET, verbs.VER, verbs.SUN, verbs.DUYUR)})"
_RETIRE_T = rf"\bemekli(?:(?:ye|liğe) {theirs(verbs.AYRIL)}| {theirs(verbs.OL)}|liğini (?:istedi|isteyecek|açıkladı|duyurdu))"
_OUT = theirs(
    verbs.ALIN, verbs.UZAKLASTIRIL, verbs.CIKARIL, verbs.AZLEDIL, verbs.ATIL, verbs.GONDERIL
)
_OUT = rf"(?<!\w)(?:{_OUT}|alınırken|alınarak|uzaklaştırılırken|uzaklaştırılarak|çıkarılarak)"
_OUT_TOLD = told(
    verbs.ALIN, verbs.UZAKLASTIRIL, verbs.CIKARIL, verbs.AZLEDIL, verbs.ATIL, verbs.GONDERIL
)
_OUT_WHO = who_did(
    verbs.ALIN, verbs.UZAKLASTIRIL, verbs.CIKARIL, verbs.AZLEDIL, verbs.ATIL, verbs.GONDERIL
)
_SAY = r"(?:açıkla|duyur|bildir|belirt|ilet|söyle|ilan et|paylaş|kaydet|ifade et|doğrula|aktar|öğren|kesinleş|yaz)"

FRAMES = (
    Frame(
        "leaves_from",
        r"SUBJGAPAWAY(?: NEAR)? ?QUITS_T\b",
        2.3,
        "resignation",
    ),
    Frame("leaves_bare", r"SUBJGAP\bQUITS_T\b", 1.3, "resignation"),
    Frame("resigns", rf"SUBJGAP(?:(?:AWAY) NEAR)?{_RESIGN_T}\b", 2.3, "resignation"),
    Frame("resigned_noun", r"SUBJGAP(?:AWAY NEAR)?\b(?:istifasını|istifa dilekçesini|istifa mektubunu|affını|dilekçesini)(?: \w+)? ?NEAR(?:sun|ver|ilet|iste|aç|duyur|teslim|gönder|yaz)\w{1,8}", 2.2, "resignation"),
    Frame("retires", rf"SUBJGAP(?:AWAY NEAR)?{_RETIRE_T}\b", 2.2, "retirement"),
    Frame("gives_up_post", r"SUBJGAP(?:ORGLOC NEAR)?POST(?: \w+){0,3} DROPS_T\b", 2.2, "resignation"),
    Frame(
        "passes_post_to",
        r"SUBJ[^.;:!?]{0,120}?(?:görev|koltu|bayra|başkanl|ROLE)\w{0,9}(?: [^.;:!?]{0,60}?)?(?<!\w)(?:devret|devred|teslim e)\w{1,8}\b",
        1.9,
        "stepping_down",
    ),
    Frame("farewell_to", rf"SUBJGAP(?:ORGDAT (?:NEAR)?|\w+[ae] )?\b(?:veda {theirs(verbs.ET)}|{theirs(verbs.VEDALAS)}|veda mesajı \w+)\b", 2.0, "resignation"),
    Frame("farewell_org", rf"SUBJGAPORGDAT (?:\w+ ){{0,3}}(?:veda {theirs(verbs.ET)}|hoşça ?kal de\w+|elveda de\w+)\b", 2.4, "resignation"),
    Frame("is_removed", rf"SUBJGAP(?:görev\w{{0,6}}|iş\w{{0,4}}|AWAY)(?:ndan|nden|ten|den|dan|)? (?:NEAR)?{_OUT}\b", 2.2, "dismissal"),
    Frame("is_fired", rf"SUBJGAP(?:\b{theirs(verbs.KOVUL)}|kapının önüne (?:konuldu|kondu)|kapı dışarı edildi|ihraç edildi)\b", 2.1, "dismissal"),
    Frame("removes", r"WHOACC,?NEAR (?:görevinden|görevden|işten|takımdan|kadrodan|başkanlıktan|ROLE\w{0,8}(?:tan|ten|dan|den))(?: |)(?:NEAR)?(?:al(?:dı|ıyor|acak|dığını)|uzaklaştır(?:dı|ıyor|acak)|çıkar(?:dı|ıyor|acak|dığını)|azlet(?:ti|tiğini)|kov(?:du|uyor|duğunu)|gönder(?:di|iyor|diğini))\b", 2.0, "dismissal"),
    Frame("ends_duty_of", r"WHOGEN(?: [^.;:!?]{1,50}?)? (?:görevine|işine|sözleşmesine|ROLE\w{0,8}) son ver(?:di|il|iyor|ecek|diğini|me)\w{0,8}", 2.3, "dismissal"),
    Frame("ends_own_duty", r"SUBJGAP(?<!\w)(?:görevine|işine|kariyerine|çalışmalarına) son ver(?:di|iyor|ecek|diğini|eceğini)\b", 1.8, "resignation"),
    Frame("drops_game", r"SUBJGAP(?<!\w)(?:futbolu|basketbolu|voleybolu|hentbolu|tenisi|güreşi|sporu|sahaları|parkeleri|sahneleri|müziği|oyunculuğu|kariyerini|futbolculuğu|aktif \w{3,14}) (?:\w+ ){0,2}(?:DROPS_T|bıraktığını|bırakacağını|bırakma kararı|noktaladığını|sonlandırdığını|noktalayacağını)\b", 2.2, "retirement"),
    Frame("drops_place", r"SUBJGAPORGGEN \w{3,15}(?:ını|ini|unu|ünü) DROPS_T\b", 2.0, "resignation"),
    Frame("after_whose_exit", r"WHOGEN(?: \w+){0,4}? (?:istifası|ayrılığı|ayrılması|emekliliği|görevden alınması|istifa etmesi|emekli olması|vedası)n[ıi]n ardından(?: \w+){0,4}? (?:yerine|boşal\w+|göreve|koltuğa)", 2.0, sort="succession"),
    Frame("contract_cancelled", r"WHOGEN(?: [^.;:!?]{1,40}?)? (?:sözleşme|kontrat|anlaşma|mukavele)\w{0,6}(?: [^.;:!?]{1,40}?)? (?:feshe(?:tti|dildi|dil|diyor|decek)|fesh(?:ini|etti)|sona er|bit(?:ti|iyor|ecek)|dol(?:du|uyor|acak)|uzatılma|yenilenme|uzatma(?:dı|yacak)|yenileme(?:di|yecek))\w{0,8}", 2.1, "other", is_negative=True),
    Frame("term_ends", r"WHOGEN(?: [^.;:!?]{1,40}?)? (?:görev|başkanlık|hizmet) (?:süresi|dönemi)\w{0,4}(?: [^.;:!?]{1,50}?)? (?:sona er|bit|dol|tamamla|noktala)\w{1,9}", 2.2, "end_of_term"),
    Frame("not_again", r"SUBJGAP(?:(?:yeniden|tekrar|bir daha|yeni dönem(?:de|için)?) )(?:\w+ ){0,2}aday(?:lığını)? ol(?:mayacak|mayacağını|mama|muyor|madı)\w{0,4}", 2.0, "end_of_term", is_negative=True),
    Frame("parts_ways_with", r"WHOWITH(?: [^.;:!?]{0,60}?)? ?(?:yol(?:lar)?\w{0,6}) (?:NEAR)?(?:ayır|ayrıl)\w{1,9}|WHOWITH(?: (?:karşılıklı|anlaş|sözleşme|kontrat)[^.;:!?]{0,40}?)? (?:sözleşme\w{0,4} |kontrat\w{0,4} )(?:[^.;:!?]{0,30}? )?(?:feshe|fesh)\w{1,6}", 2.2, "other"),
    Frame("parts_ways", r"SUBJ,?(?: ve ORG| ile ORG|GAPORGWITH)? (?:NEAR)?yol(?:lar)?\w{0,6} (?:NEAR)?(?:ayır|ayrıl)(?:dı|ıyor|acak|dığını|mış|ma)\w{0,6}", 2.0, "other"),
    Frame("his_leaving_told", rf"WHOGEN,?GAP(?:AWAY NEAR|)(?:{told(verbs.AYRIL, verbs.CEKIL)}|istifa {told(verbs.ET)}|emekli(?:ye)? {told(verbs.OL, verbs.AYRIL)}|veda {told(verbs.ET)}|(?<!\w)(?:görev|iş|takım|kadro|koltu)\w{{0,8}}[dt][ae]n {_OUT_TOLD}|{told(verbs.KOVUL)}|POST (?:\w+ ){{0,2}}{told(verbs.BIRAK, verbs.DEVRET, verbs.NOKTALA)})(?! (?:sonra|ardından|beri))", 1.9, "resignation"),
    Frame("tells_own_leaving", rf"SUBJGAP(?:AWAY NEAR|)(?:{told(verbs.AYRIL, verbs.CEKIL)}|istifa {told(verbs.ET)}|emekli(?:ye)? {told(verbs.OL, verbs.AYRIL)}|veda {told(verbs.ET)}|POST (?:\w+ ){{0,2}}DROPS_TOLD)[^.;:!?]{{0,60}}?{_SAY}\w{{1,8}}", 2.2, "resignation"),
    Frame("his_exit", r"WHOGEN(?: (?:\w+ ){0,4}?)?(?: ?AWAY)? ?(?:istifa(?:sı|sını|sının|sıyla)|ayrılığ(?:ı|ını|ının|ıyla)|vedası|emekliliğ(?:i|ini|inin|iyle)|istifa kararı|ayrılık kararı)\b", 1.6, "resignation"),
    Frame("exit_accepted", r"WHOGEN[^.;:!?]{0,40}? (?:istifası|affı|istifa talebi|görevden affı|talebi|emeklilik talebi)\w{0,3}[^.;:!?]{0,20}? (?:kabul|onayla|uygun)\w{0,8}", 2.4, "resignation"),
    Frame("who_left", rf"(?:(?:ORG|\b\w+)(?:'?n?[dt][ae]n|[ae]|[ıiuü]) )?(?:(?:AWAY|POST) )?(?:\w+ ){{0,2}}\b(?:istifa {who_did(verbs.ET)}|istifasını (?:veren|sunan|açıklayan)|{who_did(verbs.AYRIL)}|emekli {who_did(verbs.OL)}|emekliye {who_did(verbs.AYRIL)}|veda {who_did(verbs.ET)}|{who_did(verbs.VEDALAS)}|(?:görevi|koltuğu|başkanlığı|işi|bayrağı)\w{{0,4}} (?:{who_did(verbs.BIRAK, verbs.DEVRET)})|(?<!\w)(?:görev|iş|takım|kadro|koltu)\w{{0,8}}[dt][ae]n {_OUT_WHO}|kovulan|işine son verilen|görevine son verilen|yollarını ayıran|ayrılacağını (?:açıklayan|duyuran|söyleyen)|ayrıldığını (?:açıklayan|duyuran|söyleyen)|istifa ettiğini (?:açıklayan|duyuran)) (?:(?P<org2>ANYORG)(?:'n?[ıiuü]n)? )?WHO", 1.6, "resignation"),
    Frame("vacated_by", r"WHO(?:'?n?[dt][ae]n) (?:boşalan|boşalacak|devral|görevi devral|koltuğu devral)|(?:görev|koltuk|koltuğu|bayrağı|başkanlığı)\w{0,5} (?:\w+ )?WHO(?:'?n?[dt][ae]n) (?:teslim al|devral)\w{1,8}", 1.7, sort="succession"),
    Frame("in_place_of", r"WHO(?:GEN) yerine\b[^.;:!?]{0,140}?(?:getiril|atan|geç(?:ti|ecek|iyor|tiği)|gel(?:di|ecek|iyor|mesi)|seçil|bak(?:acak|ıyor)|üstlen|devral|yürüt|görevlendir|vekalet|vekâlet|tayin|göreve|aday|düşünül|aran)\w{0,10}", 1.5, sort="succession"),
    Frame("moves_from_to", r"SUBJGAPORGABL NEARDESTDAT (?:NEAR)?(?:geç(?:ti|iyor|ecek|tiğini)|transfer ol(?:du|uyor|acak)|katıl(?:dı|ıyor|acak)|imza at(?:tı|ıyor)|döndü|dönüyor|gitti|gidiyor)\b", 2.3, "resignation", sort="switch"),
    Frame("org_to_dest", r"ORG(?:'?n?[dt][ae]n (?:ayrılan|gelen|transfer olan)|GEN|LOC) (?:[^.;:!?\ue001]{0,60}? )?WHO,? NEARDEST(?:DAT|GEN|LOC) (?:NEAR)?(?:geç(?:ti|iyor|ecek|tiğini)|transfer ol(?:du|uyor|acak)|katıl(?:dı|ıyor|acak)|imza at(?:tı|ıyor)|başl(?:adı|ıyor|ayacak)|ROLE oldu|ROLE olarak|kadrosuna|ekibine)", 2.0, "resignation", sort="switch"),
    Frame("now_elsewhere", r"ORG(?:GEN|LOC|ABL) (?:[^.;:!?\ue001]{0,60}? )?WHO,?BAREGAP(?:artık|bugünden itibaren|bundan böyle|bundan sonra|yeni sezonda|bu sezon|şimdi) (?:NEAR)?DEST(?:GEN|LOC|DAT)", 1.8, "resignation", sort="switch"),
    Frame("cancels_own_contract", r"SUBJGAP(?:sözleşme|kontrat|anlaşma)\w{0,5}NEAR (?:feshe|fesh|sonlandır)\w{1,8}(?: ORG(?:ABL)?)?", 1.8, "resignation"),
    Frame("hired_away", r"DEST,? (?:NEAR)?ORG(?:GEN|LOC|ABL) (?:[^.;:!?\ue001]{0,60}? )?WHOACC,? ?(?:NEAR)(?:transfer et|kadrosuna kat|renklerine bağla|göreve getir|atad|getird|aldı|işe al)\w{0,6}", 2.0, "resignation", sort="switch"),
    Frame("last_of", r"WHOGEN,? (?:NEAR)?son (?:iş ?günü|çalışma günü|mesai(?:si)?|günü|yayını|maçı|programı|bülteni|dersi|sayısı|yazısı|konseri|nöbeti|oyunu|temsili)\b", 1.7),
    Frame("does_last", r"SUBJGAP\bson (?:kez |kere |defa )?(?:iş ?gün|yayın|maç|program|bülten|ders|yazı|konser|nöbet|temsil|mesai|vardiya|sefer)\w{0,6}[^.;:!?]{0,40}?(?:yap|sun|ver|yaz|çık|çal|tut|yönet|oyna|anlat|okudu|hazırla|imzala)\w{1,8}|SUBJGAP\bson (?:kez|kere|defa) (?:\w+ ){0,5}(?:yaptı|sundu|verdi|çıktı|çaldı|yönetti|oynadı|seslendi|selamladı|indirdi|kapattı)\b", 1.7),
    Frame("no_longer", r"SUBJ,? (?:NEAR)?artık (?:NEAR)(?:çalışmıyor|çalışmayacak|yer almayacak|yer almıyor|olmayacak|değil|görev yapmayacak|görev yapmıyor)\b", 1.8, "other", is_negative=True),
    Frame("sent_off", r"SUBJ(?:GAP)?(?:(?:düzenlenen|yapılan|pasta|törenle|çiçekle|alkışl)[^.;:!?]{0,40}? )(?:uğurlan(?:dı|ıyor|acak)|vedalaştı)\b|WHO(?:'?y?[ıiuü]|ACC|'?y?[ae]) (?:NEAR)?(?:veda (?:töreni|yemeği|partisi|etkinliği|pastası|gecesi|kahvaltısı)|emeklilik töreni)\b", 1.6, "other"),
    Frame("going_list", r"\bayrılan (?:isim|isimler|oyuncu|yönetici|futbolcu|arkadaş|üye|çalışan)\w{0,6}(?: ise| arasında|:)? WHO", 1.5),
    Frame("headline_exit", r"^(?:ORG(?:LOC|GEN|ABL)?,? )(?:[^.;:!?]{0,40}? )?WHO(?:'?n?[ıiuü]n)? (?:\w+ )?(?:istifası|istifa etti|ayrılığı|ayrıldı|dönemi (?:sona erdi|bitti|kapandı)|sürprizi|gitti|gidiyor|yok)", 1.8),
    Frame("era_ends", r"\bWHO(?:'?n?[ıiuü]n)? (?:dönemi|devri|imzası|görevi|yolculuğu|macerası|başkanlığı|ROLE\w{0,6}) (?:\w+ ){0,3}?(?:sona er|bit|kapan|noktalan|son bul)\w{1,8}", 2.0),
    Frame("role_goes", rf"^(?:NEAR)?(?:ORG(?:GEN|LOC)? )?ROLE(?:GEN)? (?:\w+ ){{0,3}}(?:{_RESIGN_T}|{_RETIRE_T}|görev\w{{0,6}} (?:bırak|ayrıl|alın)\w{{1,8}}|{theirs(verbs.AYRIL)}|istifası)", 1.6, by_role=True),
    Frame(
        "dropped_subject",
        rf"^[^.;:!?\ue001\ue003]{{0,140}}?(?P<pro>görev(?:inden|ini|ine)|istifa(?:sını)?|emekli(?:ye)?|takımdan|şirketten|kulüpten)(?: (?:[^.;:!?\ue001]{{0,50}}? )?)(?:QUITS_T|DROPS_T|{theirs(verbs.ET, verbs.SUN, verbs.OL)}|veda et\w{{1,6}})\b",
        1.5,
        "resignation",
    ),
    Frame("saw_off", rf"(?:(?P<by>ORG)[^.;:!?]{{0,60}}?)?WHODAT (?:NEAR)?(?:veda|teşekkür) {theirs(verbs.ET)}\b", 0.9),
    Frame("leaving_while", rf"SUBJGAP(?:AWAY NEAR){doing(verbs.AYRIL, verbs.CEKIL)}\b", 1.6, "resignation"),
    Frame("resigning_while", rf"SUBJGAP(?:AWAY NEAR)?istifa {doing(verbs.ET)}\b", 1.6, "resignation"),
)  # fmt: skip
