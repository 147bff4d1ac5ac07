"""Polish genres: texts that use the words of leaving for something else."""

from __future__ import annotations

import re

from scraper.detect.genres import Genres
from scraper.detect.languages.pl.contexts import _L

GENRES = Genres(
    template=re.compile(
        r"\b(?:wzór|wzory|szablon|przykład(?:owe|y)? (?:wypowiedzeni|listu|pożegna)|jak (?:napisać|złożyć|zrezygnować|odejść z pracy|pożegnać się)|jan(?:a)? kowalski(?:ego)?|kodeks(?:u|ie)? pracy|art\. \d+ k\.?p|okres wypowiedzenia (?:zależy|wynosi|trwa)|porady|poradnik|krok po kroku|wypowiedzenie umowy o pracę|pracodawca (?:ma obowiązek|musi|jest zobowiązany)|odchodzisz z pracy|życzenia na pożegnanie)\b|\[(?:imię|data|nazwa|stanowisko|twoje)"
    ),
    mourning=re.compile(
        r"\b(?:łączymy się w bólu|(?:wyrazy|słowa) (?:najgłębszego |szczerego )?współczucia|pogrzeb odbędzie się|(?:uroczystości|msza) (?:pogrzebow|żałobn)|spoczywaj(?:cie)? w pokoju|cześć (?:jego|jej) pamięci|rodzinie i bliskim|pogrążon[a-ząćęłńóśźż]+ w (?:żalu|smutku|żałobie)|będzie nam (?:go|jej) brakować na zawsze)"
    ),
    fiction=re.compile(
        r"\b(?:prima aprilis|primaaprilis[a-z]{2,4}|wszelkie podobieństwo|rozdział (?:\d+|pierwszy|drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty|[ivx]+)|fanfik|fan fiction|opowiadanie|satyra|streszczenie odcinka|powieść w odcinkach|aszdziennik)\b"
    ),
    fiction_site=re.compile(r"wattpad|fanfic|aszdziennik|opowiadania|powiesc"),
    other_sense=re.compile(r"\b(?:prognoza pogody|przymrozk|opady śniegu|rozkład jazdy|odjazdy)"),
    obituary=re.compile(
        r"\b(?:zmarł[a]?|miał[a]? (?:[6-9]\d|1\d\d) lat|nie żyje|odszedł na zawsze|odeszła na zawsze|pogrzeb|pożegnamy go|pożegnamy ją|wspomnienie o|nekrolog|śp\.)"
    ),
    listicle=re.compile(
        r"^(?:top )?\d+ (?!lat|osób|pracownik|menedżer|miesięcy|dni|tygodni)[a-ząćęłńóśźż]+ (?:[a-ząćęłńóśźż]+ ){0,3}"
    ),
    user=re.compile(
        r"\b(?:usun(?:ął|ęła)[em]{0,2}m? (?:[a-ząćęłńóśźż]+ )?(?:konto|profil|aplikacj)|usunęłam konto|usunąłem konto|usuwam (?:konto|profil)|moj(?:e|ego) (?:konto|konta|profil|playlist)|obserwując(?:y|ych)|subskrypcj[a-ząćęłńóśźż]+|abonament[a-ząćęłńóśźż]*|algorytm|tablic[ay] (?:na )?facebook|znajomych na|pobrał[ea]m (?:zdjęcia|dane|archiwum)|przenoszę się na (?:mastodon|bluesky|linux)|jako użytkowni|zalogow)"
    ),
    student=re.compile(
        rf"\b(?:maturzyst[{_L}]{{1,3}}|absolwent[{_L}]{{0,4}}|uczni(?:owie|ów|om|ami)|ósmoklasi[{_L}]{{2,5}}|studen(?:t|ci|tów|tka|tki|tom|tami)|świadectw[{_L}]{{0,3}}|matur[{_L}]{{1,3}}|obronił[a]? (?:pracę|dyplom)|ostatni(?:ego)? dzwon(?:ek|ka)|zakończenie roku)\b"
    ),
    teacher=re.compile(
        rf"\b(?:nauczyciel[{_L}]{{0,4}}|dyrektor[{_L}]{{0,4}}|pedagog[{_L}]{{0,4}}|rektor[{_L}]{{0,4}}|wykładowc[{_L}]{{1,3}}|dziekan[{_L}]{{0,3}}|wicedyrektor[{_L}]{{0,4}}|wychowawc[{_L}]{{1,4}}|uczył[aemł]{{0,2}}|emerytur[{_L}]{{1,2}})\b"
    ),
    away=re.compile(
        rf"\b(?:urlop(?:u|em|ie)? (?:macierzyńsk|rodziciel|wychowaw|ojcowsk|tacierzyńsk|bezpłatn|naukow|zdrowotn)[{_L}]{{1,5}}|na (?:macierzyńskim?|macierzyński|rodzicielskim?|wychowawczym?|zwolnieniu lekarskim)|wracam (?:za|we|w|po|do pracy|jesienią|wiosną|latem|zimą)|zastępuje mnie)\b"
    ),
    staff=re.compile(
        r"\b(?:koleg[a-ząćęłńóśźż]+|koleżan[a-ząćęłńóśźż]+|współpracowni[a-ząćęłńóśźż]+|zesp[oó]ł[a-ząćęłńóśźż]*|zespole|szef[a-ząćęłńóśźż]*|następc[a-ząćęłńóśźż]+|pracowa[a-ząćęłńóśźż]+|pracownik[a-ząćęłńóśźż]*|pensj[a-ząćęłńóśźż]+|rekrutacj[a-ząćęłńóśźż]+|biur[a-ząćęłńóśźż]+|stanowisk[a-ząćęłńóśźż]+|karier[a-ząćęłńóśźż]+|firm[a-ząćęłńóśźż]+|wypowiedzenie|umow[a-ząćęłńóśźż]+|czytelni[a-ząćęłńóśźż]+|redakcj[a-ząćęłńóśźż]+|dział[a-ząćęłńóśźż]{0,3}|pracy)\b"
    ),
    blog_end=re.compile(
        r"\b(?:ten|mój|nasz) (?:blog|podcast|kanał|serwis)\b[^.]{0,60}(?:zamyk|koniec|kończ|ostatni|zawies)|\bostatni wpis na (?:tym )?blogu|\bzamykam (?:bloga|kanał|podcast)"
    ),
    shop_end=re.compile(
        r"\b(?:nasz|nasza|mój|moja) (?:sklep|kawiarnia|restauracja|pracownia|piekarnia|księgarnia|lokal|aplikacja) (?:[a-ząćęłńóśźż]+ ){0,2}?(?:zamyk|kończy|zostan)|\b(?:zamykamy (?:sklep|lokal|działalność)|wyłączymy serwery|kończymy działalność|pobierzcie swoje|zniknie ze sklepów|opłaty zwrócimy|likwidacja sklepu|wyprzedaż)"
    ),
    candidate=re.compile(r"\b(?:moja kandydatura|kandyduję|startuję w wyborach)\b"),
    internal=re.compile(
        r"\b(?:(?:przechodzę|przechodzi|przeszedł|przeszła) do (?:innego|sąsiedniego|nowego) (?:działu|zespołu|projektu)|w ramach (?:tej samej|naszej) (?:firmy|grupy)|(?:zostaję|zostaje|pozostaje|pozostanie) w (?:firmie|spółce|klubie|redakcji)|w (?:firmie|spółce|klubie|redakcji) (?:zostaję|zostaje|pozostaje)|bezpłatny urlop|urlop (?:macierzyński|wychowawczy|bezpłatny|naukowy|roczny)|na rok\b[^.]{0,40}wrac|tylko na rok|wracam (?:za|po|w przyszłym)|nie rzuciłem pracy|nie rzuciłam pracy)\b"
    ),
    thanks=re.compile(r"\b(?:dziękuję|dziękujemy|dzięki|wdzięczn[a-ząćęłńóśźż]+|podziękowania)\b"),
    account=re.compile(
        r"\b(?:usuwam|usunąłem|usunęłam|usunę|kasuję|skasował[ae]m|zamykam|zamknąłem|zamknęłam|likwiduję|zamknę) (?:swoje |moje |tam )?(?:konto|profil|abonament|karnet|subskrypcję)|\b(?:konto|profil|subskrypcję|karnet|abonament) (?:usuwam|usunę|kasuję|zamykam|likwiduję|skasował[ae]m|usunąłem|usunęłam|rozwiązał[ae]m|wypowiedział[ae]m)|\b(?:wyeksportował|pobrał|ściągnął|ściągnęł|zgrał)[ae]?m (?:wszystkie )?(?:swoje |moje )?(?:dane|zdjęcia|notatki|wpisy)"
    ),
    customer=re.compile(
        r"\b(?:siłowni[ąaęi]?|karnet\w*|bieżni\w*|szafk\w+|mój bank|mojego banku|konto osobiste|operator\w*|ubezpieczyciel\w*|taryf\w+|infolini\w+|obsług\w+ klienta|wiern\w+ klient\w*|klient(?:em|ką) (?:od|byłem|byłam)|podwyżk\w+ cen|abonament\w*|składk\w+)\b"
    ),
    technology=re.compile(
        r"\b(?:migrac\w+|przenieśliśmy się|przesiad\w+|przesiadł\w+|alternatyw\w+ dla|system operacyjny|otwart\w+ oprogramowani\w+|nowy cennik|awari\w+)\b"
    ),
    death=re.compile(
        r"\b(?:odszedł od nas|odeszła od nas|odszedł (?:do wieczności|na wieczną|w wieku)|odeszła (?:do wieczności|na wieczną|w wieku)|odszedł [A-Za-ząćęłńóśźż]+ [A-Za-ząćęłńóśźż]+$|zmarł[aey]?|nie żyje|pogrzeb\w*|z głębokim żalem|z żalem zawiadamiamy|kondolencj\w+|pożegnaliśmy na zawsze|wyrazy współczucia|śmierć|śmierci|miał[a]? \d\d lat)\b"
    ),
    withdrawn=re.compile(
        r"\b(?:wycofał[a]? (?:swoją |się z )?(?:rezygnacj\w+|wypowiedzeni\w+|dymisj\w+)|cofnął (?:rezygnację|wypowiedzenie)|rezygnacj\w+ (?:nie została przyjęta|odrzucon\w+)|zmienił[a]? zdanie|(?:zostaje|pozostaje|pozostanie|zostanie) (?:na stanowisku|jednak|w klubie do|na czele)|jednak zostaje|wraca na stanowisko|nigdzie się nie wybiera[m]?)\b"
    ),
    work=re.compile(
        r"\b(?:(?:debiutancka |nowa |pierwsza )?powieś(?:ć|ci)|film (?:opowiada|zaczyna)|odcin(?:ek|ku|ka) \d+|sezon\w* \d+|bohater(?:ka|ki|em)?|reżyseri\w+|scenariusz\w*|w rolę|fabuł\w+|recenzj\w+|spektakl\w*|serial\w*|spojler\w*)\b"
    ),
    satire=re.compile(r"\b(?:satyr\w+|aszdziennik|parodi\w+)\b"),
    history=re.compile(
        r"\b(?:\d\d+ lat temu|tego dnia|z naszego archiwum|(?:w|od|do) 1[5-8]\d\d (?:roku|r\.)|historyk\w*|rocznic\w+|biografi\w+|izba pamięci)\b"
    ),
    believer=re.compile(
        r"\b(?:ochrzczon\w+|chrzest|chrztu|apostazj\w+|nie wierzę|moj\w+ wiar\w+|ateist\w+|niedzieln\w+ msz\w+|z kościoła)\b"
    ),
    clergy=re.compile(
        r"\b(?:proboszcz\w*|ksiądz|księdza|biskup\w*|parafi(?:ą|i) kierował\w*|organist\w+|wikar\w+|emerytur\w+|współpracownik\w*)\b"
    ),
    joining=re.compile(
        r"\b(?:zaczynam|rozpoczynam|dołączam|dołączył[ae]m) (?:[a-ząćęłńóśźż]+ ){0,3}?(?:w|do|jako|pracę|od)\b|\bmój pierwszy dzień (?:w|jako)|\bnow(?:a|ą) prac(?:a|ę) (?:w|jako)"
    ),
)
