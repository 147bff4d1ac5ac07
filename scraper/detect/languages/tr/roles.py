"""Turkish names of posts: a head with what stands before it; possessive and `-lik` endings count."""

from __future__ import annotations

import re

from scraper.detect.naming import Roles
from scraper.detect.words import words

HEADS = words(
    """
müdür müdire başkan direktör yönetmen editör sekreter ceo cto cfo coo koordinatör danışman
temsilci uzman mühendis geliştirici yazar muhabir spiker sunucu antrenör teknik~direktör teknik~adam çalıştırıcı hoca
kaptan dekan rektör profesör öğretmen bakan milletvekili vali kaymakam büyükelçi konsolos hakim
hâkim savcı avukat doktor hekim başhekim hemşire şef lider yönetici kurucu ortak denetçi denetmen
sayman moderatör bakımcı sürdürücü programcı analist tasarımcı mimar imam müftü komutan amir
asistan yardımcı vekil sözcü başyazar kameraman fotoğrafçı montajcı yapımcı küratör
kütüphaneci arşivci muhasebeci veznedar memur operatör teknisyen tekniker teknikeri pilot hostes
şoför bekçi garson aşçı barista kasiyer postacı itfaiyeci polis araştırmacı akademisyen doçent
koreograf orkestra~şefi kaleci futbolcu stoper forvet menajer scout gözlemci çevirmen tercüman
redaktör musahhih yazılımcı testçi ustabaşı usta müfettiş defterdar başkonsolos başmüfettiş
başmühendis başeditör başantrenör başöğretmen muhtar belediye~başkanı genel~sekreter
öğretim~üyesi öğretim~görevlisi kurul~üyesi meclis~üyesi köşe~yazarı üye yönetmenimiz görevli
"""
)
BEFORE = words(
    """
genel icra sportif mali idari insan kaynakları teknik spor sporları sanat yayın yazı işleri işler ürün pazarlama
satış bölge şube kreatif ticari operasyon operasyonlar bilgi teknoloji teknolojileri yazılım ön uç
arka veri yönetim kurulu kurul meclis birinci ikinci başkan müdür kıdemli baş eş onursal dış iç
ilişkiler kurumsal iletişim hukuk kalite üretim test gece gündüz haber haberler ekonomi istihbarat
strateji dijital medya sosyal grafik sistem ağ güvenlik proje program üst kadın erkek genç gençlik
akademi altyapı kaleci yardımcı vekili vekil sağlık eğitim kültür turizm orman tarım ulaştırma
çevre maliye içişleri dışişleri savunma adalet sanayi enerji il ilçe belediye köy okul ilkokul lise
fakülte bölüm anabilim dalı enstitü hastane kütüphane müze tiyatro orkestra koro bale opera
finans muhasebe bütçe risk kredi hazine yatırım yatırımcı müşteri hizmetleri tedarik zinciri
lojistik depo mağaza satın alma araştırma geliştirme ar-ge inovasyon tasarım kullanıcı deneyimi
mobil web bulut yapay zeka zekâ makine öğrenimi öğrenmesi içerik editöryal görsel ses ışık kurgu
görüntü ana kıdemli uzman baş~editör köşe ekran sabah akşam radyo televizyon tv basın halkla ülke
türkiye avrupa orta doğu global küresel merkez anadolu karadeniz ege marmara denizcilik filo uçuş
hava yer kabin bakım onarım elektrik elektronik inşaat makina makine kimya gıda çağrı merkezi
hasar vardiya atölye fabrika tesis saha bina temizlik güvenlik iş sağlığı kurucu genel~yayın sınıf
matematik türkçe fen tarih coğrafya müzik resim beden okutman danışma etik disiplin denetleme
denetim onur grup sözleşmeli misafir konuk ingilizce felsefe biyoloji fizik tiyatro gönüllü
etkinlik topluluk üyelik kampanya bağış sergi koleksiyon eser restorasyon kazı rehberlik ölçme
müfredat birim departman servis büro masa şehir kent ulaşım trafik su park bahçeler fen imar
zabıta destek teknik~destek stratejik planlama sürdürülebilirlik satınalma gelirler vergi gümrük
veri~bilimi mühendislik yazılımı platform altyapı arama reklam büyüme gelir topluluk ortak ortaklık
spor~toto haberleri dünya magazin ekonomi politika siyaset kitap dizi film sinema belgesel çocuk
"""
)
_FOLLOW = r"(?:m[ıiuü]z|m)?"
_ENDING = rf"(?:(?:l[ıiuü](?:k|ğ[ıiuü])|s?[ıiuü]|){_FOLLOW}|(?:l[ae]r[ıi]?))"
_CASE = r"(?:'\w{1,7}|n?[ıiuü]n|[yn]?[ae]|n?[dt][ae]n?|n?[dt][ae]ki|y?[ıiuü]|n[ıiuü]|y?l[ae]|(?:y?[dt][ıiuü]|y)(?:m|k)?|[ıiuü]m|[ıiuü]yd[ıiuü]m?|y[ıiuü]m)?"
_HEAD = (
    "(?:" + "|".join(sorted((h.replace("~", " ") for h in HEADS), key=lambda h: (-len(h), h))) + ")"
)
_MODIFIER = (
    "(?:"
    + "|".join(sorted((w.replace("~", " ") for w in BEFORE), key=lambda w: (-len(w), w)))
    + ")"
)
_TEAM = r"(?:[a-zçğıöşü-]{2,20} (?:ekibi|birimi|bölümü|departmanı|masası|servisi|şubesi|takımı)(?:nin|nın)? )?"
_PATTERN = re.compile(
    rf"(?<![\w'-])(?:{_TEAM}(?:{_MODIFIER}(?:,? ve |, |[ /-])){{0,6}}"
    rf"(?:{_HEAD}(?:s?[ıiuü]n[ıiuü]n|s?[ıiuü])? (?:{_MODIFIER} )?){{0,2}}"
    rf"{_HEAD}{_ENDING})(?={_CASE}(?![\w]))"
)

ROLES = Roles(
    pattern=_PATTERN,
    verbs=words("ortak usta üye görevli baş"),
    verb_before=re.compile(r"(?<!\w)(?:bir|her|yeni|bu|o) $"),
    capital_before=re.compile(r"[A-ZÇĞİÖŞÜ][\w'’-]+ $"),
)
