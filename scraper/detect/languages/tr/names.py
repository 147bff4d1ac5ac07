"""How Turkish text writes names: case endings after an apostrophe, firms by their last word."""

from __future__ import annotations

import re

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.kinds import fold
from scraper.detect.naming import Names
from scraper.detect.words import words

ABBREVIATION = re.compile(
    r"(?:(?<!\w)(?:Prof|Dr|Doç|Av|Sn|Yrd|Öğr|Gör|Op|Uzm|Arş|Alb|Gen|Org|Müh|Mim|Ecz|No|Cad|Sok|Mah|vb|vs|bkz|Ltd|Şti|San|Tic|Hz|Bşk|Tel|Mr|St|A)|(?<!\w)[A-ZÇĞİÖŞÜ]|\bA\.Ş)\.$"
)


def _folded(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words(text))


GIVEN = _folded(
    """
abdullah abdülkadir abdurrahman adem adil adile adnan afet afife ahmet ahu akif akın alev ali alican
alp alparslan alper alpay altan altay altuğ anıl arda aras aren arif arzu asım aslı aslıhan asuman
asya aşkın ata atakan atıf atilla atila attila ayça ayda aydan ayfer aygül ayhan ayla aylin aynur
ayse ayşe ayşegül ayşen ayşenur ayten aytaç aziz azra bahadır bahar bahri banu baran barış barbaros
başak batuhan batu baturalp bayram begüm behçet behiye belgin belma bengi bengü bennu beran berat
beren berfin berk berkan berkay bertan beste betül beyza bilal bilge bige bilgehan billur birce birgül
birol birsen buğra buket bulut burak burcu burçin burçak burhan bülent büşra cafer cahit can canan
candan caner cansu celal celalettin cem cemal cemil cemile cemre cengiz cenk ceren cevat cevdet
ceyda ceyhan ceyhun ceylan cihan cihat coşkun cumhur cüneyt çağan çağatay çağdaş çağla çağlar
çağrı çetin çiğdem çiler damla davut defne demet deniz derin derya devrim didem dilan dilara dilber
dilek diler doğa doğan doğu doğukan duygu duru ebru ece ecem eda edip efe efsun ekin ekrem ela elçin
elif elvan emel emin emine emir emirhan emrah emre ender engin enis enver eray erbil ercan ercüment
erdal erdem erdinç eren ergin ergun ergün erhan erkan erkin erman erol ersin ersoy ertan ertuğrul
esat esen eser esin esma esra evren eylem eylül eyüp ezgi fadıl fadime fahri fahriye faik faruk
fatih fatma fatoş fazıl fehmi ferda ferdi ferhan ferhat ferhunde feride feridun ferit feyza fevzi
feyzi fidan figen fikret fikri filiz firuze fuat funda furkan fulya füsun gamze gaye gizem gonca göksel
göksu gökay gökçe gökhan gökmen gönül görkem gözde gül gülay gülben gülbin gülcan gülçin gülden güler
gülfem gülhan gülin güliz gülizar gülnur gülriz gülsen gülseren gülsüm gülşah gülşen gülten gülüm
günay güneş güngör günhan gürkan gürsel gürsoy güven güzide habib habibe hacer hadi hakan hakkı haldun
hale halide halil halim halime halit haluk hamdi hamit hamza handan hande harun hasan hasibe haşim
hatice haydar hayri hayriye hayrettin hazal hediye hidayet hikmet hilal hilmi hulusi hulya hülya hümeyra
hüsamettin hüseyin hüsnü ışıl ıtır ibrahim ihsan ilayda ilhami ilhan ilkay ilkem ilker ilknur ilyas
imge inanç inci ipek irem irfan iskender ismail ismet izzet jale kaan kadir kadriye kağan kamil
kamuran karan kazım kemal kenan kerem kerim kerime kıvanç koray köksal kubilay kudret kutay kürşat
lale lamia latif latife levent leyla lütfi lütfiye macit mahir mahmut makbule mansur mazhar mebrure
mehmet mehtap melahat melda melek meliha melih melike melis melisa meltem memduh menderes merih mert
merve mesut mete metin mevlüt mihriban mine mithat mualla muammer muazzez muhammed muhammet muharrem
muhittin muhsin mukadderat murat murathan musa mustafa mutlu muzaffer mücahit müge müjde müjgan mümtaz
münevver münir müslüm müzeyyen naci naciye nadir nadide nafiz nagehan nahide naim nalan namık nazan
nazım nazif nazife nazlı nazmi nazmiye necati necdet necip necla necmi necmettin nedim nefise nergis
neriman nermin nesibe neslihan nesrin neşe nevin nevra nevzat nezih nezihe nida nihal nihan nihat
nil nilay nilgün nilüfer nimet niyazi nizam nizamettin nur nuran nuray nurcan nurdan nurettin nurgül
nurhan nuri nuriye nursel nursen nurşen nurten oğuz oğuzhan okan okay oktay olcay olgun onat onur
orçun orhan osman oya oytun ozan öykü ömer ömür önder özay özcan özden özer özgü özgün özgür özge
özkan özlem öznur özlen özüm pelin pelinsu perihan peri pervin petek pınar polat poyraz rabia rahmi
ramazan rami rana rasim raşit recai recep refik refika reha remzi remziye resul reşat reyhan rıdvan
rıfat rıza ruhi rüstem rüya rüzgar saadet sabahat sabahattin sabiha sabri sadık sadi sadri safiye
sait sakine salih saliha salim sami samet sami sanem saniye sara sarp savaş seçil seçkin seda sedat
sedef sefa seher selahattin selami selcan selçuk selen selim selin selma selman semih semiha semra
sena senem seniha serap seray sercan serdar seren serenay serhan serhat serkan serpil sertaç server
servet sevcan sevda sevgi sevgül sevil sevilay sevim sevinç seyfi seyhan sezai sezen sezer sezgin
sıdıka sıla sibel simay simge sinan sinem sona songül soner su suat sude sultan suna sunay süha süheyla
sühendan süleyman sümer süreyya şaban şadi şafak şahin şakir şebnem şefik şehnaz şemsettin şen şenay
şener şenol şeref şerif şerife şermin şevket şevval şeyda şeyma şirin şule şükran şükriye şükrü taha
tahir tahsin talat talha tamer tan taner tankut tansel tansu tarık tayfun taylan tayyip tekin teoman
tevfik tijen timuçin timur tolga tolgahan toprak tuba tufan tugay tuğba tuğçe tuğrul tulay tülay tülin
tuna tuncay tuncer tunç turan turgay turgut turhan türkan türker ufuk uğur uğurcan ulaş ulvi umut utku
ümit ümmühan ümran ünal üzeyir vahap vahit vecdi vecihi vedat vefa vehbi velat veli verda veysel volkan
vural yağız yağmur yakup yaprak yaren yasemin yaser yasin yaşar yavuz yekta yeliz yelda yeşim yıldız
yılmaz yiğit yonca yunus yusuf yücel yüksel zafer zehra zekai zekeriya zeki zekiye zeliha zerrin zeynel
zeynep zihni ziya ziyaettin zuhal zübeyde züleyha zülfikar zümrüt
"""
)
_FIRM_WORDS = """
üniversitesi üniversite bankası bank belediyesi büyükşehir derneği dernek vakfı vakıf holding gazetesi
gazete ajansı ajans bakanlığı müdürlüğü kulübü spor sigorta yazılım teknoloji teknolojileri bilişim
lisesi ilkokulu ortaokulu okulu koleji kolej anaokulu hastanesi hastane tiyatrosu tiyatro müzesi müze
partisi odası sendikası federasyonu konfederasyonu birliği kurumu kurulu şirketi grubu grup tv
televizyonu radyo radyosu kanalı kanal dergisi dergi yayınları yayıncılık yayınevi kitabevi fakültesi
enstitüsü market mağazaları mağazacılık lojistik kargo enerji çimento demir çelik gıda inşaat tekstil
otomotiv havayolları havacılık yolları sanayi ticaret medya film yapım stüdyo stüdyoları oyun mimarlık
danışmanlık kooperatifi orkestrası operası balesi korosu meclisi valiliği kaymakamlığı komutanlığı
başkanlığı dairesi merkezi kütüphanesi laboratuvarı laboratuvarları seramik cam kimya ilaç eczane
elektronik elektrik telekom iletişim bilgi reklam turizm otel oteli otelleri denizcilik tersanesi gemi
tarım süt un makarna bisküvi madencilik maden petrol gaz doğalgaz rafinerisi fabrikası fabrikaları
iplik mobilya ambalaj plastik kağıt matbaa baskı kitap yayın sanat galerisi vakfı cemiyeti topluluğu
topluluk takımı gençlik idman yurdu sporu kulüp akademisi akademi enstitü bakanlık ltd şti a.ş
hukuk ortakları mühendislik makine makina motor traktör kozmetik perakende giyim moda ayakkabı
sistemleri sistem savunma uzay bulut veri robotik yapay menkul yatırım portföy faktoring leasing
emeklilik katılım hastaneleri sağlık kliniği veteriner tarla konservatuvarı senfoni filarmoni festivali
borsası borsa ihracatçıları lokantası kafe pastanesi fırını kahve postası haber haberleri ekspres
çinar
"""
_NOT_FAMILY = "demir çelik ışık kahve poyraz yıldırım çınar cam ışık kaya aydın bank tarla gemi"
_WORDS_NEVER = """
ve ile bu şu o bir biz siz onlar ben sen ama fakat ancak lakin çünkü için gibi kadar göre sonra önce
bugün dün yarın şimdi artık henüz hâlâ hala daha en çok az her hiç hepsi herkes kimse bazı birçok
ne neden nasıl niçin kim nerede hangi kaç evet hayır belki eğer şayet yani zira hatta üstelik ayrıca
ise de da ki mi mı mu mü değil var yok oldu olan olarak ona onu onun bunu buna bunun şunu burada orada
böyle öyle şöyle böylece öte yandan bunun üzerine ardından daha sonra önceki son ilk yeni eski iyi kötü
güzel büyük küçük uzun kısa genç yaşlı değerli sevgili saygıdeğer sayın merhaba merhabalar selam selamlar
sevgiler saygılarımla teşekkürler teşekkür hoşça hoşçakalın elveda veda istifa ayrılık ayrıldım
geçen geçtiğimiz önümüzdeki gelecek pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart
nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yıl yıllar ay hafta gün saat dakika
şirket şirketin şirketten şirkete kurum kulüp kulübün kulüpten takım takımın takımda yönetim kurul
genel müdür başkan açıklama açıklamada yapılan konuyla konu ilgili görev görevinden görevine haber
haberler kaynak foto fotoğraf video yorum yorumlar yazı yazar etiketler paylaş kimden kime tarih bildirim
iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli yüz bin tam neredeyse yaklaşık
kimi tüm bütün birinci ikinci üçüncü kendi kendisi kendisine karar kararı sebep nedeni gerekçe gerekçesi
iddiaya iddia göreve yerine yerime bana beni benim bizim sizin size bize sana seni onların
türkiye'nin alman fransız ingiliz amerikalı italyan ispanyol rus japon çinli avrupalı
öğrenciler öğretmenler çalışanlar arkadaşlar dostlar okurlar üyeler üyelerimiz haberleriniz
başlangıçta sonuçta sonunda nihayet elbette tabii maalesef ne yazık malum işte hadi haydi lütfen
durumlar tebliği sorumlu işlerden işler mali idari sorumlusu yardımcısı yardımcılığı boşalan halen vekâleten vekaleten ankara istanbul izmir bursa adana antalya ünlü emekli deneyimli tecrübeli usta başarılı milli yerli yabancı kadın erkek duayen efsane tanınmış kıdemli şirketimiz kulübümüz bankamız okulumuz derneğimiz vakfımız görevden işten tek iki önde aynı ayrıca doğum babalık yıllık emeklilik aramıza dernek lokantamız uygulamamız şehrimizden işten bültenimiz sezonun takımın örnek uzatmayayım karneleri ekran medyada sağlık moda spor ekonomi
gündem magazin kültür siyaset dünya teknoloji transfer bordo sarı kırmızı siyah beyaz mavi yeşil
kamuyu kamuoyuna aydınlatma özel durum açıklaması sn bay bayan hanım bey hanımefendi beyefendi anne baba
"""

NAMES = Names(
    titles=_folded(
        "sayın sn prof dr doç av op uzm yrd öğr gör arş albay general tuğgeneral orgeneral yüzbaşı binbaşı"
    ),
    short_titles=_folded("sn prof dr doç av op uzm sayın"),
    particles=_folded("van von de bin el al"),
    bridges=frozenset({"ve"}),
    of_heads=_folded(
        "bilim sanat kültür sanayi ticaret eğitim gençlik tarım sağlık aile çalışma hazine çevre enerji ulaştırma gıda araştırma kalkınma uygulama hukuk tıp spor dil edebiyat fen iktisadi mimarlık güzel dans müzik opera esnaf iletişim bilgi"
    ),
    never=_folded(_WORDS_NEVER),
    never_alone=_folded(
        "sayın sn prof dr doç av bey hanım türk alman fransız ingiliz amerikan italyan ispanyol rus japon çinli yunan avrupalı müdür başkan"
    ),
    calendar=_folded(
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ramazan bayramı"
    ),
    nationalities=_folded(
        "alman fransız ingiliz amerikan amerikalı italyan ispanyol portekizli brezilyalı rus japon çinli yunan hollandalı belçikalı avrupalı arap suriyeli azeri"
    ),
    generic=_folded("yönetim kurulu genel merkez allah internet tanrı hocam usta abi abla bey hanım"),
    headline_words=_folded(
        "veda ayrılık istifa yeni eski son şok sürpriz flaş dakika resmen karar açıklama görev değişim atama"
    ),
    given=GIVEN,
    organization_words=_folded(_FIRM_WORDS),
    places=_folded(
        "türkiye ankara istanbul izmir bursa adana antalya konya gaziantep kayseri mersin eskişehir samsun trabzon erzurum diyarbakır van malatya denizli muğla bodrum urla çanakkale edirne kadıköy beşiktaş üsküdar şişli almanya fransa ingiltere hollanda amerika abd avrupa anadolu ege karadeniz marmara kıbrıs azerbaycan rusya italya ispanya londra berlin paris"
    ),
    also_family_names=_folded(_NOT_FAMILY),
    contraction=re.compile(
        r"['’]\w{0,9}$|(?:(?<=niversitesi)|(?<=ankası)|(?<=elediyesi)|(?<=erneği)|(?<=akfı)|(?<=azetesi)|(?<=akanlığı)|(?<=üdürlüğü)|(?<=ulübü)|(?<=isesi)|(?<=kulu)|(?<=astanesi)|(?<=iyatrosu)|(?<=üzesi)|(?<=artisi)|(?<=dası)|(?<=endikası)|(?<=ederasyonu)|(?<=irliği)|(?<=urumu)|(?<=urulu)|(?<=irketi)|(?<=rubu)|(?<=adyosu)|(?<=ergisi)|(?<=ayınları)|(?<=akültesi)|(?<=nstitüsü)|(?<=ooperatifi)|(?<=rkestrası)|(?<=eclisi)|(?<=aşkanlığı)|(?<=ütüphanesi)|(?<=jansı))n(?:[ıiuü]n|[dt][ae]n?|[ae]|[dt][ae]ki|[ıiuü])$"
    ),
    acts=re.compile(
        r"(?:,| (?:ise|da|de|dün|bugün|geçen|açıkladı|duyurdu|istifa|görev|görevinden|yeni|ayrıldı|şirketi|kararını|kulübü|genel|ailesinden|ailesi|ekibi|ekibinden|yönetim)(?!\w)"
        r"| (?:[a-zçğıöşü]{2,12} ){0,2}(?:müdür|başkan|direktör|ceo|yazar|editör|spiker|sunucu|kaptan|antrenör|teknik direktör|koordinatör|sözcü|kurucu|muhabir|yönetmen|dekan|rektör|milletvekili)[\w']{0,4} )",
        re.IGNORECASE,
    ),
    after=(
        (
            re.compile(r"(?:'?n?[ıiuü]n?)? (?:yenilgisi|mağlubiyeti|galibiyeti|maçı|derbisi|deplasmanı)"),
            ORGANIZATION,
            5,
        ),
        (
            re.compile(
                r"(?:'n?[ıiuü]n (?:görev|yerine|istifa|sözleşme|ayrıl|vedas|emekli|açıkla|kararı)|,? (?:dedi|söyledi|açıkladı|yaptığı|istifa|emekli|görevinden|göreve|görevi)\b|, \d\d yaş|'y?[ae] (?:teşekkür|veda)| bey\b| hanım\b| hoca\b| usta\b| abi\b| abla\b| \(\d\d\))"
            ),
            PERSON,
            2,
        ),
        (
            re.compile(
                r"(?:'n?[dt][ae](?:ki)?\b|'n?[dt][ae]n (?:\w+ ){0,2}(?:ayrıl|istifa|emekli|yapılan)| (?:çalışan|yönetim|ailesi|camiası|ekibi|yetkili)|'n?[ıiuü]n (?:\w+ ){0,3}?(?:müdür|başkan|direktör|yönetmen|editör|ceo|kurucu|sözcü|teknik direktör|koordinatör|yönetim|ekib|çalışan|merkez|yeni|dekan|rektör|hisse))"
            ),
            ORGANIZATION,
            3,
        ),
        (
            re.compile(
                r"(?:'[yn]?[ae] (?:\w+ ){0,2}(?:katıl|geç(?:ti|iyor|ecek)|transfer)|'n?[ae] (?:\w+ )?veda|'y?l[ae] (?:\w+ )?yollar| ile (?:\w+ )?yollar|, (?:\w+ ){0,3}(?:duyurdu|açıkladı|yollarını))"
            ),
            ORGANIZATION,
            1,
        ),
        (
            re.compile(
                r", (?:\w+ ){0,3}(?:teknik direktör|teknik adam|ceo|müdür|başkan|direktör|antrenör|editör|kaptan|koordinatör)[\w']{0,4} \w+ \w+"
            ),
            ORGANIZATION,
            3,
        ),
    ),
    before=(
        (
            re.compile(r"(?:(?<!\w)(?:diyen|konuşan|isimli|adlı|eden|ayrılan|olan|yapan|yöneten|emekli) )$"),
            PERSON,
            1,
        ),
        (re.compile(r"(?:(?<!\w)(?:şirketi|kulübü|firması|ekibi|kanalı|adresi) )$"), ORGANIZATION, 1),
    ),
)  # fmt: skip
