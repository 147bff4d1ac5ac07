"""Turkish frames in which others tell of a turn: seats that change hands, contracts, new places of work."""

from __future__ import annotations

from scraper.detect.frames import Frame
from scraper.detect.languages.tr import verbs
from scraper.detect.languages.tr.verbs import doing, not_theirs, theirs

_NO_MORE = not_theirs(verbs.CALIS, verbs.YONET, verbs.CALISTIR, verbs.YURUT, verbs.YAZ, verbs.OYNA, verbs.GIY, verbs.SURDUR, verbs.SUN, verbs.YAP, verbs.OL)  # fmt: skip
_FROM_NOW = r"(?:artık|bundan (?:böyle|sonra)|(?:gelecek|önümüzdeki|yeni) (?:sezon|yıl|dönem|ay|hafta)\w{0,6}|\w+(?:dan|den|tan|ten) itibaren|seneye)"
_STARTS = r"(?:işbaşı yap|göreve başla|işe başla|görevine başla|çalışmaya başla|mesaiye başla|transfer ol|imza at|imzayı at|anlaş|katıl|geçti|geçiyor|geçecek|forma giy|göreve getiril|atan|koltuğuna otur|direksiyonuna geç|başına geç)\w{0,8}"
_CONTRACT = r"(?:sözleşme|kontrat|anlaşma|iş akdi|iş akit|iş sözleşme|mukavele)"

FRAMES = (
    Frame("no_more", rf"SUBJ,? (?:NEAR)?{_FROM_NOW} (?:NEAR)?(?:{_NO_MORE})\b|SUBJ,? (?:NEAR)?ORG(?:GEN|LOC|ACC|WITH|DAT)? (?:\w+ ){{0,4}}?(?:{_FROM_NOW} )(?:\w+ ){{0,3}}?(?:{_NO_MORE})\b", 2.1, "other", is_negative=True),
    Frame("no_new_contract", rf"SUBJ,? (?:NEAR)?{_CONTRACT}\w{{0,6}}(?: \w+){{0,3}}? (?:yenileme|uzatma|imzalama)(?:yecek|yacak|di|dı|yeceğini|yacağını|me kararı)\b", 2.2, "end_of_term", is_negative=True),
    Frame("whose_contract_ended", rf"(?:(?:ORG(?:GEN|LOC|WITH)? )?{_CONTRACT}\w{{0,6}} (?:\w+ ){{0,2}}?(?:biten|sona eren|dolan|feshedilen|yenilenmeyen|uzatılmayan|bitecek olan)) (?:ROLE\w{{0,4}} |\w+ ){{0,4}}?WHO", 1.6, "end_of_term", is_negative=True),
    Frame("contract_of", rf"WHOGEN(?: [^.;:!?]{{1,60}}?)? {_CONTRACT}\w{{0,6}}(?: [^.;:!?]{{1,40}}?)? (?:feshedil|fesih|yenilenme|uzatılma|sonlandırıl|tek taraflı|askıya|bit|sona er|dol)\w{{0,9}}", 2.1, "other", is_negative=True),
    Frame("post_ends", r"WHOGEN(?: [^.;:!?]{1,60}?)? (?:görev|ROLE)\w{0,9}(?: [^.;:!?]{1,40}?)? (?:sona er|son bul|bit(?:ti|iyor|ecek)|noktalan|tamamlan)\w{0,8}|SUBJGAP(?:görev|koltu|ROLE)\w{0,9}(?: \w+){0,3} (?:sona er|son bul)\w{1,8}", 2.1, "end_of_term"),
    Frame("hands_seat_to", r"SUBJ[^.;:!?\ue001]{0,90}?(?:koltu|görev|bayra|makam|yer|başkanl|müdürl|kaptanl|dümen|mikrofon|ROLE)\w{0,9},? (?:[a-zçğıöşü]+ ){0,3}?(?:\ue004 )?\ue001(?:'?[yn]?[ae]) (?:\w+ ){0,2}?(?:bırak|devre[dt]|teslim e)\w{1,8}", 2.3, "stepping_down"),
    Frame("says_goodbye_to_org", rf"SUBJ,? (?:NEAR)?(?:ORG|\w*spor|kulüb|takım|şirket|okul|görev|sahne|ekran|koltu|gazete|taraftar|meslektaş|öğrenci)\w{{0,9}}(?:'?[yn]?[ae]) (?:\w+ ){{0,4}}?(?:veda {theirs(verbs.ET)}|veda {doing(verbs.ET)}|hoşça ?kal de\w+|elveda de\w+)", 2.3, "resignation"),
    Frame("farewell_held", r"WHO(?: için| onuruna|'?y?[ae]|'?n?[ıiuü]n)? (?:NEAR)?(?:veda|uğurlama|emeklilik|jübile) (?:töreni|yemeği|partisi|gecesi|kahvaltısı|programı|etkinliği|maçı|buluşması|toplantısı)\w{0,4} (?:\w+ ){0,3}?(?:düzenle|yapıl|veril|gerçekleş|tertip|organize|oldu|var)\w{1,9}|WHO(?:ACC|'?y?[ıiuü]) (?:NEAR)?(?:uğurla|yolcu et|emekliliğe uğurla)\w{1,9}|WHO,? (?:NEAR)?(?:törenle|alkışlarla|gözyaşlarıyla|çiçeklerle|duygusal \w+|veda \w+|yemekle|düzenlenen \w+|emekliliğe) (?:\w+ ){0,3}?uğurlan\w{1,8}", 1.9, "other"),
    Frame("now_starts_elsewhere", rf"ORG(?:GEN|LOC|ABL) (?:[^.;:!?\ue001]{{0,60}}? )?WHO,?BARE(?: [^.;:!?\ue001]{{0,60}}?)? DEST(?:LOC|DAT|WITH|GEN) (?:\w+ ){{0,3}}?{_STARTS}\b", 2.1, "resignation", sort="switch"),
    Frame("starts_from_org", rf"SUBJ,? (?:NEAR)?ORG(?:ABL|ACC bırakıp|ABL {doing(verbs.AYRIL)}|DAT veda edip) (?:NEAR)?DEST(?:LOC|DAT|WITH|GEN) (?:\w+ ){{0,3}}?{_STARTS}\b", 2.3, "resignation", sort="switch"),
    Frame("moved_by_order", r"WHOGEN (?:NEAR)?(?:tayini|ataması|nakli|görev yeri) (?:NEAR)?(?:çık|yapıl|değiş|alın)\w{1,8}|SUBJ,? (?:NEAR)?(?:tayin|nakil) (?:oldu|edildi|ol(?:uyor|acak))\b|SUBJ,? (?:NEAR)?tayini (?:NEAR)?çık\w{1,6}", 1.9, "other"),
    Frame("after_his_going", r"WHOGEN (?:NEAR)?(?:ayrılması|ayrılışı|ayrılığı|istifası|istifa etmesi|emekliliği|emekli olması|gidişi|vedası|görevden alınması|görevi bırakması|transferi)\w{0,5} (?:\w+ ){0,4}?(?:boşal|yerine|vekâlet|vekalet|açıl|koltu|görev)\w{0,9}", 2.1, "resignation"),
    Frame("leaving_then", rf"SUBJ,? (?:NEAR)?(?:AWAY|ORGABL) (?:NEAR)?(?:{doing(verbs.AYRIL, verbs.CEKIL)}|istifa {doing(verbs.ET)}|emekli {doing(verbs.OL)})", 2.1, "resignation"),
    Frame("drops_org", rf"SUBJ,? (?:NEAR)?ORGACC (?:\w+ ){{0,3}}?(?:{theirs(verbs.BIRAK)}|terk et\w{{1,5}})\b", 2.2, "resignation"),
    Frame("is_sent_off", rf"SUBJGAP(?:görev|iş|ROLE)\w{{0,9}}[dt][ae]n (?:\w+ ){{0,3}}?(?:el çektiril|azledil|uzaklaştırıl|ihraç edil|affını iste|feragat et)\w{{1,8}}|SUBJGAP(?:görevine|işine|{_CONTRACT}\w{{0,6}}) son veril\w{{1,8}}|WHOGEN (?:NEAR)?(?:görevine|işine|{_CONTRACT}\w{{0,6}}) (?:\w+ ){{0,2}}?son ver\w{{1,8}}", 2.2, "dismissal"),
    Frame("seat_changes", r"^(?:ORG(?:LOC|GEN) )(?:\w+ ){0,2}?(?:ROLE\w{0,6}|görev|koltuk|bayrak|başkanlık)\w{0,5} (?:değişi|devir)\w{1,9}[:;,] (?:NEAR)?WHO(?:'?n?[ıiuü]n yerine| gitti| ayrıldı|,? (?:NEAR)?(?:bırak|devret|ayrıl)\w{1,6})", 2.1, "other", sort="succession"),
    Frame("loses_seat", r"SUBJGAP(?:koltu|görev|iş|makam|unvan|ROLE)\w{0,9} (?:kaybet|yitir|elinden alın|düşürül)\w{1,8}", 2.1, "dismissal"),
    Frame("goes_elsewhere", r"ROLE\w{0,4},? WHO,? (?:\w+ ){0,3}?(?:televizyon|siyaset|rakip|rakib|akademi|özel sektör|üniversite|başka bir \w+|yurt dışı|bakanlı|radyo|kendi iş)\w{0,9} (?:\w+ )?(?:geç(?:iyor|ti|ecek)|transfer ol\w+|gid(?:iyor|ecek)|gitti|dön(?:üyor|dü|ecek)|atıl(?:ıyor|dı))\b", 2.0, "resignation"),
    Frame("does_the_last", r"SUBJ,? (?:NEAR)?son \w{3,14}(?:[ıiuü]n[ıiuü]|s[ıiuü]n[ıiuü]) (?:[^.;:!?]{0,30}? )?(?:yap|sun|ver|yaz|çık|tut|yönet|oyna|gerçekleştir|tamamla|uç|kullan|okut|çal|söyle)\w{1,8}", 1.9),
    Frame("ends_works", r"SUBJ,? (?:NEAR)?(?:ORG(?:LOC|GEN) )?(?:çalışmalarını|hizmetini|mesaisini|yolculuğunu|kariyerini|macerasını|dönemini|yıllarını) (?:\w+ ){0,2}?(?:noktal|sonlandır|bitir|tamaml|sona erdir)\w{1,8}", 2.1, "resignation"),
    Frame("slams_the_door", r"SUBJ,? (?:NEAR)?(?:kapıyı (?:çarp|vur)\w{1,4} (?:\w+ )?(?:çıktı|gitti|gidiyor|çıkıyor)|(?:önlüğünü|formasını|cübbesini|üniformasını) (?:\w+ )?(?:çıkardı|astı))\b", 1.9, "resignation"),
)  # fmt: skip
