"""How Polish text writes names: given and family names in all cases, common nouns before firms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.detect.inflected import best_of, finder
from scraper.detect.kinds import fold
from scraper.detect.languages.pl.roles import CAPITALS, ROLES
from scraper.detect.naming import Names
from scraper.detect.runs import Grammar
from scraper.detect.words import words

MEN = words(
    """
gleb maks zachary hugon kosma bruno leo alan alex nataniel ariel iwan oleg bazyli maurycy anatol gustaw aron artem taras ilja makary mirek darek grzesiek maciek adaś jasiek staś tadek czarek sławek radek zenek adam adrian albert aleksander aleksy alfred alojzy ambroży andrzej antoni arkadiusz artur august bartłomiej bartosz benedykt bernard bogdan bogumił bogusław bolesław borys bronisław cezary cyprian cyryl czesław damian daniel dariusz dawid dominik edmund edward emil ernest eryk eugeniusz fabian feliks ferdynand filip franciszek fryderyk gabriel gerard gracjan grzegorz gustaw henryk hieronim hubert hugo ignacy igor ireneusz iwo jacek jakub jan janusz jarema jarosław jeremi jerzy joachim jonasz jordan józef julian juliusz kacper kajetan kamil karol kazimierz klemens konrad konstanty kornel krystian krzysztof ksawery lech leon leonard leopold lesław leszek lucjan ludwik łukasz maciej maksymilian marceli marcel marcin marek marian mariusz mateusz michał mieczysław mikołaj miłosz mirosław nikodem norbert olaf olgierd oliwier oskar oswald patryk paweł piotr przemysław radosław rafał rajmund remigiusz robert roch roman rudolf ryszard sebastian sergiusz cyryl seweryn stanisław stefan szczepan szymon sylwester tadeusz teodor teofil tobiasz tomasz tymon tymoteusz tytus wacław waldemar walenty walerian wawrzyniec wiesław wiktor wilhelm wincenty wit witold władysław włodzimierz wojciech zbigniew zdzisław zenon zygfryd zygmunt żelisław kuba tomek olek staszek zbyszek krzysiek bartek wojtek jurek mietek rysiek franek antek kacperek michael john david peter hans jürgen thomas patrick steve mark tim bill jack james jose carlos luis paulo fernando aleksandar siergiej dmitrij oleh oleksandr wołodymyr andrij iwan taras mychajło
"""
)
WOMEN = words(
    """
olesia wiera pelagia nela lilianna marysia zosia ula jola danka bożenka krysia hela wiktoria emma roma salomea anastasia ada adela adelajda adrianna agata agnieszka aldona aleksandra alicja alina amelia anastazja aneta angelika aniela anita anna antonina apolonia barbara beata berenika bernadetta blanka bogna bogumiła bogusława bożena bronisława brygida cecylia celina czesława dagmara danuta daria delfina diana dominika dorota edyta elwira elżbieta emilia eryka eugenia ewa ewelina felicja franciszka gabriela genowefa grażyna halina hanna helena henryka hanka hania ida iga ilona ina inga irena irmina iwona iza izabela izabella jadwiga jagna jagoda janina joanna jolanta jowita józefa julia julita justyna kaja kalina kamila karina karolina katarzyna kazimiera kinga klara klaudia konstancja kornelia krystyna ksenia laura lena leokadia lidia liliana liwia lucyna ludmiła ludwika łucja magda magdalena maja malina malwina małgorzata marcelina maria marianna mariola marlena marta martyna maryla marzanna marzena matylda melania michalina milena mirosława monika nadia natalia natasza nina oksana oktawia ola olga oliwia otylia patrycja paula paulina pola regina renata roksana roma rozalia róża sabina sandra sara seweryna sonia stanisława stefania stella sylwia tamara tatiana teresa urszula wanda weronika wiesława wiktoria wiola wioletta władysława zdzisława zenobia zofia zosia zuzanna zyta żaneta kasia basia gosia asia ania ela
"""
)


def _flat(word: str) -> str:
    return fold(word).replace("ł", "l")


GIVEN = frozenset(_flat(name) for name in MEN | WOMEN)
_ENDINGS = re.compile(
    r"(?:iego|iemu|iowi|iami|iach|owie|ego|emu|owi|imi|ymi|ami|ach|iem|iej|ich|ych|iom|em|ej|im|ym|om|ie|ia|io|iu|ii|a|e|i|y|u|o)$"
)
_MALE = ("", "a", "owi", "em", "iem", "ie", "u", "e")
MIN_STEM = 2
_LONG_CASES = {"om", "em", "im", "ym", "ami", "ach"}
"""More often than of a short word's stem these are a part of it (`Radom`)."""


def _forms(name: str) -> Iterator[str]:
    """A flat given name that ends in a consonant, in all cases."""
    base = name[:-2] + name[-1] if name.endswith(("ek", "wel")) else name
    yield name
    for case in _MALE:
        yield base + case


_TABLE: dict[str, str] = {}
for _name in sorted(_flat(name) for name in MEN):
    if _name[-1] not in "aeiouy":
        for _form in _forms(_name):
            _TABLE.setdefault(_form, f"{_name}+")
for _form in ("piotrze", "pawle", "michale", "rafale", "pawla", "pawlem", "pawlowi"):
    _TABLE[_form] = _TABLE.get(_form[:5], _TABLE["pawel"]) if _form.startswith("paw") else _form
_TABLE |= {"piotrze": "piotr+", "michale": "michal+", "rafale": "rafal+", "pawle": "pawel+"}


def stem(word: str) -> str:
    """A folded word without its case: `kowalsk` for `kowalskiego`, `dudk` for `dudek`."""
    flat = word.replace("ł", "l")
    known = _TABLE.get(flat)
    if known is not None:
        return known
    found = _ENDINGS.search(flat)
    if found is None:
        return _without_fleeting(flat)
    bare = flat[: found.start()]
    if len(bare) < MIN_STEM + 2 * (found.group() in _LONG_CASES):
        return flat[:-1] if len(flat) > MIN_STEM else flat
    return _hardened(bare, found.group())


def _without_fleeting(flat: str) -> str:
    """`dudek` → `dudk`, `stepien` → `stepn`: the vowel that other cases drop."""
    for tail, short in (("iek", "k"), ("ek", "k"), ("iec", "c"), ("ec", "c"), ("ien", "n")):
        if flat.endswith(tail) and len(flat) > len(tail) + 1:
            return flat[: -len(tail)] + short
    return flat


def _hardened(bare: str, case: str) -> str:
    """`elmec(ie)` → `elmet`, `notc(e)` → `notk`: consonants that a case softens."""
    for soft, hard, cases in (("dz", "d", "ie"), ("c", "t", "ie"), ("rz", "r", "e"), ("dz", "g", "e"), ("c", "k", "e")):  # fmt: skip
        if case == cases and bare.endswith(soft) and len(bare) > len(soft) + 1:
            return bare[: -len(soft)] + hard
    return bare.rstrip("aeiouy") if len(bare.rstrip("aeiouy")) >= MIN_STEM else bare


_OBLIQUE = re.compile(r"(?:iego|iemu|ego|emu|owi|imi|ymi|iem|iej|em|ej|im|ym|[uęą]|ie)$")


def ending(word: str) -> int:
    """How far from the nominative a word in small letters is: 0 is nearest."""
    if _OBLIQUE.search(word):
        return 4
    if word.endswith(("ski", "cki", "dzki", "ny", "wy")):
        return 0
    return {"a": 1, "o": 1, "y": 3, "i": 3, "e": 2}.get(word[-1:], 0)


_L = "a-ząćęłńóśźż"
_GENERIC = r"spółk|spółc|firm|grup|klub|bank|fundacj|stowarzysze|teatr|gazet|gazeci|dziennik|tygodnik|miesięcznik|portal|serwis|stacj|telewizj|radi|rozgłośn|wydawnictw|redakcj|uczeln|uniwersytet|szko|szpital|muzeum|muze|instytu|urzęd|urząd|zakład|hut|kopaln|sieć|sieci|aplikacj|zespoł|zespół|zespole|drużyn|orkiestr|chór|parti|koncern|holding|startup|start-up|agencj|biur|hotel|restauracj|projek|pakie|fundusz|lotnisk|operator|producen|przewoźnik|deweloper|platform|mark|browar|marketplace|kancelari|przedsiębiorstw|organizacj|stronnictw|ugrupowani|sklep|apte|przychod|klinik|biblioteko?|galeri|kino|kina|liceum|gimnazjum|fabry|tartak|stocz|studi|korporacj|ośrod|rad[aąęy] nadzorcz|zarząd|zarządu|instytucj|towarzystw|związ|federacj|komite|bibliotec|narzędzi|dystrybucj|oddzia|parafi|kości|diecezj|kaplic|osied"
_LEGAL = r"(?:św\.|im\.|pw\. św\.|pw\.|ks|mks|lks|gks|fc|kp|ts|pks|azs|zks|wks|tvp|osp) "

GRAMMAR = Grammar(
    stem=stem,
    roles=ROLES.pattern,
    role_capitals=CAPITALS,
    given=frozenset(GIVEN | {fold(name) for name in MEN | WOMEN}),
    given_stems=frozenset({stem(name) for name in GIVEN}),
    surname=re.compile(
        r"(?:(?:[sc]k|dzk)(?:i|iego|iemu|im|a|iej|ie|ich)|(?:wicz|ak|czyk|czuk|iuk|niak|szczak|owiak|cik|nik|ik|yk|ek|asz|usz|ysz)(?:a|em|iem|owi|u|owie)?|ka|ki|ko)$"
    ),
    generic=re.compile(
        rf"(?<![\w-])(?:(?:[{_L}-]+(?:n|sk|ck|dzk|ow)(?:y|i|a|e|ego|emu|ej|ą|ym|im|ych|iego|iej) )?(?:{_GENERIC})[{_L}]{{0,6}} (?:{_LEGAL})?|{_LEGAL})$"
    ),
    works=re.compile(
        rf"(?:film|serial|powieś|książ|piosen|album|płyt|spektakl|audycj|program|cykl|rubry|sztuk|oper[aęy] |musical|prowadząc|gospod|konkurs|nagrod|medal|tytuł|słow|hasł|temat|artyku|tek[sś]|utw[oó]r|podcast|teleturni|festiwal|rol)[{_L}]{{0,6}} $"
    ),
    bodies=re.compile(
        r"(?:rad(?:a|y|zie|e)|zarzad|klub|komisj|spo[lł]k|komitet|redakcj|firm|urzad|stowarzyszeni)[a-z]{0,3}"
    ),
    heads=re.compile(
        r"(?:urzad|urzed|szko[lł]|uniwersyte[tc]|politechni|akademi|teatr|muze|fundacj|bank|klub|radi|telewizj|wydawnictw|gazet|gazeci|dziennik|tygodnik|szpital|instytu|ministerstw|rada nadz|sejm|senat|stowarzysz|zak[lł]ad|centr|dom|biur|agencj|towarzystw|opere|oper|filharmoni|bibliote|zwiaz|osrod|kancelari|grup|spo[lł]dziel|nadlesnictw|straz|osp|izb|sad|prokuratur|hut|kopaln|komend|komisj|polsk|krajow|narodow|panstwow|miejsk|gminn|powiatow|wojewodzk|regionaln|orkiest|chor|zesp|koscio|parafi|diecezj|rada|rady|rade|radzie|osiedl|galeri|przedszkol|liceum|technikum|fabry|portu?|lotnisk|trakcj|gmin|starostw|platform|praw|parti|wydzia|katedr|katolick|radzie|ko[lł]o|kole|towarzyst|przedsiebiorstw|zarzad drog|akademick|ludow)[a-zł]{0,6}"
    ),
    tail=re.compile(
        r" (?:klub|uniwersytet|teatr|szpital|bank|urząd|urzędu|urzędzie|port|lotnisk|muzeum|orkiestr|filharmoni|oper)[a-ząćęłńóśźż]{0,4}(?![a-ząćęłńóśźż])"
    ),
    numbered=re.compile(
        rf"(?:(?<=dyrektor )|(?<=dyrektora )|(?<=dyrektorem )|(?<=dyrektorka )|(?<=dyrektorki )|(?<=dyrektorką )|(?<=kierownik )|(?<=kierownika )|(?<=kierowniczka )|(?<=kierowniczki )|(?<=ordynator )|(?<=ordynatora ))(?:(?:miejsk|gminn|powiatow|wojewódzk|rejonow|dziecięc|publiczn|pedagogiczn|muzyczn)(?:iego|ego|iej|ej) ){{0,2}}(?:bibliotek|szpital|przychodn|szko[lł]|przedszkol|teatr|muze|dom|ośrodk|centr|filharmoni|archiw|zo)[{_L}]{{1,4}}(?: (?:miejsk|gminn|powiatow|wojewódzk|rejonow|dziecięc|publiczn|podstawow|muzyczn|kultury|sportu)(?:iego|ego|iej|ej)?)(?![{_L}])|(?<![{_L}])(?:szko[lł]|przedszkol|lice|podstawów|technik|parafi)[{_L}]{{0,7}}(?: podstawow[{_L}]{{1,2}})? nr \d{{1,3}}"
    ),
    adjective=re.compile(r"(?:sk|ck|n|ow|dzk)(?:i|y|iego|ego|im|ym|iemu|emu|a|iej|ej|ie)$"),
    never=frozenset(
        fold(word)
        for word in words(
            """
a aby ale albo ani bardzo bez bo był była było były będę będzie by być chce chcę choć ci cię co coś czas czasem cześć czy czyli dlaczego dlatego dla do dobrze dość drodzy droga drogi dziś dzisiaj dziękuję dziękujemy dzięki dzień gdy gdyby gdzie go i ich ile im in inny innych ja jak jaka jaki jakie jako jednak jego jej jest jestem jeszcze jeśli już kiedy kto która które którego który którzy ku ma mam mamy mi mnie mną mogę moja moje moją mojej mojego mój może można mu musi muszę my na nad nadal nam nas nasi nasz nasza nasze nawet nic nich nie niech niektórzy nigdy nikt nim niż no o od oddałam oddałem odchodzę ograniczenie on ona one oni oraz ostatni ostatnia ostatnie ostatnio oto pan pani panie panowie państwo państwa po pod podczas poza ponad ponieważ później potem pozdrawiam proszę przed przede przez przy przyszła przyszedł razem również równie sam sama się są skąd spod swoją szanowni szanowna szanowny tak także tam te tego tej ten teraz to tobie tu tutaj tuż twój ty tyle tylko tym u w wam was wasz we wczoraj według wiem więc wiele wielu wierzę witam wracam wreszcie wszystkich wszystkie wszystko wśród z za zaś zatem zawsze ze zespół zostaje znów żaden że żeby żegnaj żegnajcie koniec początek pierwszy drugi trzeci kilka dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście dwadzieścia trzydzieści rok roku lata lat miesiąc tydzień poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień rezygnacja odejście dymisja decyzja decyzję praca zmiana zmiany nowy nowa nowe podziękowania pożegnanie temat data od koleżanki koledzy przyjaciele mieszkańcy czytelnicy słuchacze rodzice uczniowie bóg internet fot foto źródło autor tekst zobacz czytaj komentarze tagi tag udostępnij zdaniem jakby mimo odchodzi rezygnuje szukam pracowałam pracowałem życie życzę przez przyczyna powód niestety wkrótce obecnie wcześniej dotychczas dotychczasowy prezesem odwołanie następca żegnamy witamy przypomnijmy podobno nieoficjalnie rb trzydziesty dwudziesty pierwszego moim mojemu przyszedł święta wigilia covid unia ue nato prl rp rodo dotąd ostatecznie jutro pojutrze podjąłem podjęłam złożyłem złożyłam zdecydowałem zdecydowałam spółka spółki zarząd uzasadnienie obowiązki obowiązek ad dnia wniosek protokół
"""
        )
    ),
    bridges=words("i w im. pod na dla św. nad ds. imienia"),
    legal=words("s.a sa"),
    places=frozenset(
        stem(_flat(place))
        for place in words(
            """
polska warszawa kraków łódź wrocław poznań gdańsk szczecin bydgoszcz lublin białystok katowice gdynia częstochowa radom toruń kielce rzeszów gliwice zabrze olsztyn bielsko opole płock elbląg gorzów wałbrzych tarnów chorzów kalisz legnica słupsk jaworzno siedlce sopot zakopane śląsk małopolska wielkopolska mazowsze pomorze podkarpacie niemcy berlin monachium francja paryż anglia londyn hiszpania madryt barcelona włochy rzym czechy praga słowacja bratysława węgry budapeszt austria wiedeń ukraina kijów lwów rosja moskwa białoruś mińsk litwa wilno łotwa ryga estonia szwecja sztokholm norwegia oslo dania kopenhaga finlandia holandia amsterdam belgia bruksela szwajcaria portugalia lizbona grecja ateny turcja chiny pekin japonia tokio ameryka usa kanada australia europa azja afryka bałtyk bieszczady tatry mazury
"""
        )
    ),
    titles=frozenset(
        fold(word)
        for word in words(
            "pan pani pana panu panem panią państwo ks ksiądz księdza księdzem dr prof profesor profesora mgr inż dh druh druhna druha hab br gen płk mjr kpt por śp sp św siostra brat ojciec o mec red hr"
        )
    ),
    person_before=re.compile(
        r"(?<![\w])(?:pan|pani|pana|panu|panem|panią|ks\.|księdza|ksiądz|dr|prof\.|mec\.|red\.|dh\.?|druh|druha|śp\.|zdaniem|nazywa się|imieniem|kolega|koleżanka|koledze|przez) $"
    ),
    person_after=re.compile(
        r",? (?:powiedział|powiedziała|dodał|dodała|mówi|poinformował|poinformowała|napisał|napisała|przyznał|przyznała|podkreślił|zapewnia|zapewnił|wyjaśnił|wyjaśniła|oświadczył|oświadczyła|podziękował|urodził|pracował|pracowała|kierował|kierowała|odchodzi|odszedł|odeszła|złożył|złożyła|rezygnuje|zrezygnował|zrezygnowała|został|została|objął|objęła|pełnił|pełniła|pożegnał|żegna|ma \d\d lat|był|była|nie jest już|prowadził|prowadziła|zakończył)\b| \(\d\d|, któr(?:y|a|ego|ej)\b"
    ),
    organization_before=re.compile(
        rf"(?<![{_L}])(?:w|we|z|ze|dla|od|przez spółkę|pracown[{_L}]{{2,5}}|współpraca z|pracował[a]? w|pracuje w|odchodzi z|odeszła z|odszedł z|opuszcza|opuścił[a]?|rozstaje się z|żegna się z|pracę w) $"
    ),
    organization_after=re.compile(
        r" (?:poinformował[ao]?|ogłosił[ao]?|zwolnił[ao]?|odwołał[ao]?|rozwiązał[ao]?|rozstaje|rozstał|zgłosił|zatrudni|potwierdził[ao]?|S\.A\.|s\.a\.|sa\b|sp\. z)"
    ),
    instrumental=re.compile(r"(?:em|ym|im)$"),
    place_role=re.compile(
        rf"(?:burmistrz|wójt|prezydent|starost|marszał|wojewod|sołtys|ambasador|biskup|radn|poseł|posł|sekretarz gmin|senator)[{_L}]{{0,6}}(?: (?:miasta|gminy|powiatu|województwa))? $"
    ),
    dedicated=re.compile(r"(?:imienia|im|swietego|swietej|sw)\.?$"),
    ending=ending,
)
find_mentions = finder(GRAMMAR)
NAMES = Names(best=best_of(GRAMMAR), places=GRAMMAR.places, given=GRAMMAR.given)
