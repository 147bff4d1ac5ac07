"""Turkish genres: texts that use the words of leaving for something else."""

from __future__ import annotations

import re

from scraper.detect.genres import Genres
from scraper.detect.languages.tr.contexts import OTHER_SENSE

GENRES = Genres(
    away=re.compile(
        r"(?<!\w)(?:doğum|babalık|ebeveyn|annelik|ücretsiz) izn(?:indeyim|indeyiz|ine (?:ayrılıyorum|çıkıyorum|başlıyorum|ayrıldım|çıktım|ayrılacağım|çıkacağım)|im )|izin duyurusu|doğum iznim"
    ),
    student=re.compile(
        r"(?<!\w)(?:mezun(?:um|uyum|iyet)?\w{0,6}|hocalarım\w*|yüksek lisans\w*|tezim\w*|diploma\w*|kampüs\w*|yurt oda\w*|sınıf arkadaş\w*|kep fırlat\w*|final sınav\w*|öğrencilik\w*|öğrenciydim|üniversite hayat\w*|lisans eğitim\w*|bölüm arkadaş\w*)"
    ),
    teacher=re.compile(
        r"(?<!\w)(?:istifa\w*|çalıştı\w*|çalışma arkadaş\w*|öğrencilerim\w*|meslektaş\w*|görevim\w*|emekli\w*|öğretmenl\w*|maaş\w*|mesai\w*|işten|işim\w*|kadrom\w*)"
    ),
    template=re.compile(
        r"(?<!\w)(?:dilekçe(?:si)? örne|örnek dilekçe|istifa dilekçesi (?:nasıl|örne)|nasıl yazılır|ad soyad|gereğini arz|şablon\w*|örnek metin|\[(?:ad|isim|tarih|şirket|unvan|yönetici)[^\]\n]{0,20}\]|\.\.\. ?şirketi|veda mesajları|veda maili örne|istifa etmek isteyen|işten ayrılmaya karar verdiyseniz|\.{2,}/\.{2,}/)"
    ),
    obituary=re.compile(
        r"(?<!\w)(?:vefat|hayatını kaybet|kaybettik|yaşamını yitir|hayata veda|hayata gözlerini|son yolculuğ|toprağa ver)"
    ),
    fiction=re.compile(
        r"(?<!\w)(?:\d+\. bölüm|birinci bölüm|ikinci bölüm|altıncı bölüm|\w+ıncı bölüm|roman(?:ı|ın)?\b|öykü(?:sü)?\b|hikâyesi|bölüm özeti|yeni bölüm|fragman|dizisinde|zaytung|diye fısıldadı|diye mırıldandı|^hikâye|^hikaye|^öykü|kısa hikâye|kısa öykü|mizah\w*|hiciv|kurgu\w*|parodi|uydurma haber|şaka haber)"
    ),
    fiction_site=re.compile(r"wattpad|zaytung|hikaye|oyku|roman"),
    other_sense=OTHER_SENSE,
    listicle=re.compile(r"^(?:en (?:iyi|ünlü|önemli) )?\d+ (?!yıl|ay|hafta|gün|kişi|isim)\w+"),
    user=re.compile(
        r"(?<!\w)(?:hesab(?:ımı|ını|ınızı)|hesaplarımı|profilimi|üyeliğimi|aboneliğimi|uygulama(?:ya|yı|dan)\b|kullandığım|uygulamayı sil|takipçi\w*|verilerimi|gruplardan|grup(?:tan|lar)|mesajlarımı|akışım|uygulaması(?:na|ndan|nı)|eşitleme\w*|dışa aktar\w*|hesabı (?:kapat|sil)\w*|notlarım\w*|fiyat\w*|operatör\w*|fatura\w*|abone\w*|tarife\w*|taahhü\w*|üyelik\w*|kullanıcısı\w*|hesap sil\w*|verileri indir\w*|müşterisi\w*|kullanıcı hesab)"
    ),
    staff=re.compile(
        r"(?<!\w)(?:iş arkadaşlar\w*|çalışma arkadaşlar\w*|arkadaşlarım\w*|ekib(?:im|imiz)\w*|ekip arkadaşlar\w*|müdürüm\w*|yöneticim\w*|patron\w*|masam\w*|ofis\w*|mesai\w*|stajyer\w*|öğrencilerim\w*|okurlar\w*|meslektaş\w*|çalıştı(?:m|ğım)\w*|maaş\w*|tazminat\w*|insan kaynakları|mülakat\w*|kariyer\w*|terfi\w*)"
    ),
    blog_end=re.compile(
        r"(?<!\w)(?:blog|bülten|podcast|site)\w{0,4}[^.]{0,40}(?:kapat|son|veda|bitir)"
    ),
    shop_end=re.compile(
        r"(?<!\w)(?:dükkân|dükkan|mağaza|kafe|lokanta|restoran|şirket|işletme|kitabevi|fırın|hizmet)\w{0,8} (?:\w+ ){0,4}(?:kapan|kapat|kepenk)|hizmetine son ver|kapanıyoruz|kepenk|faaliyetlerine son"
    ),
    candidate=re.compile(r"(?<!\w)(?:adaylıktan|aday adaylı|adaylığımı)"),
    internal=re.compile(
        r"(?<!\w)(?:başka bir (?:ekibe|birime|departmana)|şirket içinde|aynı şirkette|iç transfer)"
    ),
    thanks=re.compile(r"(?<!\w)(?:teşekkür|minnettar|şükran|emeği geçen)"),
    account=re.compile(
        r"hesab(?:ımı|ımızı) (?:\w+ )?(?:sil|kapat|dondur)|(?:üyeliğimi|aboneliğimi|profilimi) (?:\w+ )?(?:iptal|sil|sonlandır|kapat|dondur)|(?:verilerimi|fotoğraflarımı|notlarımı) (?:\w+ )?(?:indir|dışa aktar|yedekle|taşı)"
    ),
    customer=re.compile(
        r"\b(?:spor salonu\w*|soyunma\w*|koşu bandı\w*|bankam\w*|vadesiz\w*|operatör\w*|tarife\w*|müşteri hizmetleri\w*|çağrı merkezi\w*|sadık müşteri\w*|müşterisiydim|aidat\w*|zam\b|zamlar|üyelik ücreti\w*|sigorta şirketi\w*)"
    ),
    technology=re.compile(
        r"\b(?:taşındık|geçiş yaptık|geçiş yaptım|açık kaynak\w*|işletim sistemi\w*|yeni fiyatlandırma\w*|kesinti\w*)"
    ),
    death=re.compile(
        r"\b(?:aramızdan ayrıldı|vefat\w*|hayatını kaybet\w*|hayata (?:veda|gözlerini)|yaşamını yitir\w*|cenaze\w*|toprağa veril\w*|başsağlığı\w*|rahmet\w*|ölümü\w*|öldü\b|mekânı cennet|anma töreni)"
    ),
    withdrawn=re.compile(
        r"\b(?:istifasını geri (?:çek|al)\w*|istifası (?:kabul edilmedi|reddedildi)|görev(?:ine|inde) (?:geri dön|kal|devam)\w*|kararından (?:döndü|vazgeç\w*)|vazgeçti|fikrini değiştir\w*)"
    ),
    work=re.compile(
        r"\b(?:roman(?:ı|ında|ın)\w*|film(?:de|in) (?:başl|anlat)\w*|\d+\. bölüm\w*|sezon finali\w*|başrol\w*|senaryo\w*|yönetmen:|dizi(?:de|nin)\b|oyunun konusu|spoiler)"
    ),
    satire=re.compile(r"\b(?:hiciv\w*|zaytung|parodi\w*)"),
    history=re.compile(
        r"\b(?:\d\d+ yıl önce bugün|tarihte bugün|arşiv(?:imizden|den)|1[5-8]\d\d(?:'de|'da|'te|'ta| yılında)|biyografi\w*|yıl dönümü\w*|yıldönümü\w*)"
    ),
    joining=re.compile(
        r"\b(?:işe başlıyorum|göreve başlıyorum|katılıyorum|başlayacağım)\b|\bilk iş günüm"
    ),
)
