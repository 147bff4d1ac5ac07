"""Turkish: phrases of leaving for the first search, in the notation of `phrases`."""

from __future__ import annotations

PHRASES: tuple[str, ...] = tuple(
    """
istifa*
(görevinden|görevden|görevini|görevine|görevi) (ayrıl*|alın*|bırak*|aldı|son|veda|devre*|devir*)
(ayrıldı|ayrıldım|ayrılıyor|ayrılıyorum|ayrılacak|ayrılma|ayrılığ*|ayrılık|ayrılan|ayrıldığ*|ayrıldık|ayrılmış|ayrıldığını|ayrılmaya|ayrılarak|ayrılıyoruz|ayrılacağ*)
(veda|vedalaş*|vedası)
(emekli|emeklilik|emekliliğ*|emekliye)
(son) (bülten*|ders*|nöbet*|konser*|vardiya*|iş günü*|günü*|gün|iş gün*|mesai*|yayın*|programı*|yazı*|dersi*|haftam*|sayı*|kez)
(kovuldu|kovuldum|kovulan|kovdu|işten çıkar*|işten ayr*|işten atıl*|azled*|azlet*|ihraç|görevden|kapının önüne)
(yollar*) (ayır*|ayrıl*|ayr*)
(bıraktı|bırakıyor|bıraktım|bırakıyorum|bırakacak|bırakma|bıraktığ*|bırakan)
(koltuğ*|koltuk|bayrağı|görevi|yerine) (bırak*|devret*|devr*|devral*|geç*|getiril*|atan*|geldi)
(yeni) (bir)? (sayfa|maceray*|yolculuk|başlangıç*|dönem*|görev*|iş*)
(teslim ettim|teslim etti)
(sözleşme*|kontrat*) … (feshe*|fesh*|bitti|sona|uzat*|karşılıklı|yenile*)
(hoşça kal*|hoşçakal*|elveda|allahaısmarladık)
(müdür*|direktör*|başkan*|yönetmen*|ayrılarak|eski|sunucu*|yazar*|koordinatör*|ceo*|teknik) … (transfer ol*|katıldı|katılıyor|geçti|geçiyor)
(işe|göreve) (başlıyorum|başlayacağım|başlıyor)
yıl … (sonra|ardından) … (ayr*|veda|bırak*|emekli)
(görev*|*lıktan|*likten|*luktan|*lükten|partiden|yönetimden|maintainer*) çekil*
(görev*|süre*|dönem*|macera*|yolculu*|kariyer*|serüven*|sözleşme*) … (noktala*|son ver*|sona er*|bitt*|bitiyor*)
vekaleten
görev süre* … (dol*|sona|bit*)
(affını|affımı) (iste*|talep*)
aday olmay*
(görevini|görevimi|görevi|bayrağı) … devre*
(dilekçe verdim|ihbar sürem|işsiz kaldım|işsizim)
itibarıyla … (değilim|yokum|çalışmıyorum)
(yetki*|erişim*|bakımcı*) … (kaldır*|devre*|listesinden)
(artık) … (çalışmıyor|çalışmıyorum|olmayacağım|değilim)
erişimimi
""".strip().splitlines()
)
