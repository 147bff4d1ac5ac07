"""Short forms of first names: the `nicknames` table for English, our own for other languages."""

from __future__ import annotations

from functools import lru_cache

from nicknames import NickNamer


def is_nickname(one: str, other: str) -> bool:
    """Whether one is short for the other, or both are short for a third (Bob, Rob)."""
    if full_forms(one).isdisjoint(full_forms(other)):
        return False
    return not are_two_names(one, other)


def are_two_names(one: str, other: str) -> bool:
    """Whether each is a name of its own, though the English table has short forms for both.

    Julie and Julia, Louis and Louise: all but the last letter is the same.
    """
    if one == other or one in _OWN.get(other, ()) or other in _OWN.get(one, ()):
        return False
    if frozenset((one, other)) in _TWO:
        return True
    known = _known_nicknames()
    short, long = sorted((one, other), key=len)
    is_near = len(short) > 3 and long.startswith(short[:-1]) and len(long) - len(short) < 2
    return is_near and all(known.nicknames_of(each) for each in (one, other))


_TWO = frozenset(map(frozenset, (("emma", "emily"), ("emil", "emily"), ("emma", "emmeline"))))


@lru_cache(maxsize=20_000)
def full_forms(given: str) -> frozenset[str]:
    """The name itself, and what it may be short for."""
    return frozenset({given, *_known_nicknames().canonicals_of(given), *_OWN.get(given, ())})


@lru_cache(maxsize=20_000)
def related(given: str) -> frozenset[str]:
    """The name itself, what it may be short for, and what is short for it."""
    shorter = _known_nicknames().nicknames_of(given)
    return frozenset({*full_forms(given), *shorter, *_shorter_of_own().get(given, ())})


@lru_cache(maxsize=1)
def _shorter_of_own() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for short, long in _OWN.items():
        for each in long:
            found.setdefault(each, set()).add(short)
    return found


@lru_cache(maxsize=1)
def _known_nicknames() -> NickNamer:
    return NickNamer()


def _pairs(text: str) -> dict[str, frozenset[str]]:
    groups = [line.split() for line in text.strip().splitlines()]
    found: dict[str, set[str]] = {}
    for group in groups:
        for name in group[1:]:
            found.setdefault(name, set()).add(group[0])
    return {name: frozenset(others) for name, others in found.items()}


_OWN = _pairs(
    # what the English table does not have; the full form first
    """
    alexander sasha sascha alex aleksandr aleksander alessandro alejandro sandro
    alexandra sasha sascha ola aleksandra
    aleksandra ola sasha
    johannes hans hannes johann jo
    francisco paco pancho kiko
    jose pepe
    ignacio nacho
    manuel manolo manu
    enrique quique kike
    dolores lola
    guadalupe lupe
    katarzyna kasia
    malgorzata gosia
    agnieszka aga
    krzysztof krzysiek
    tomasz tomek
    michal michal
    jakub kuba
    dmitri dima mitya dmitry dmitriy
    dmitry dima dmitriy
    mikhail misha michail
    michail misha
    vladimir vova volodya wladimir
    sergei seryozha sergey serhii
    nikolai kolya nikolay
    anastasia nastya anastasiia
    ekaterina katya yekaterina
    evgeny zhenya yevgeny evgenii
    maria masha marie
    natalia natasha nataliya
    pavel pasha
    aleksei alyosha alexei alexey aleksey
    ivan vanya
    yuri yury iurii
    giuseppe peppe beppe pino
    francesco checco franco
    giovanni gianni nanni
    luigi gigi
    joao joaozinho
    antonio toni tonio
    friedrich fritz
    wilhelm willi willy helmut
    heinrich heinz heiner
    ludwig lutz
    elisabeth lisa liesl elsa betty
    katharina kathi katja kati
    margarete grete greta
    jeroen jer
    cornelis cees kees
    hendrik henk rik
    gerrit ger
    pieter piet
    mehmet memo
    mustafa mus
    katherine catherine kathryn katharine
    henry harry hank
    jonathan jon
    thomas tom tommy
    william bill will billy
    edward ed eddie ted ned
    elisabeth elizabeth
    robert bob bobby rob robbie bert
    richard rich rick dick ricky richie
    elizabeth liz lizzie beth betty eliza lisa libby
    margaret maggie peggy meg greta
    katherine kate kathy katie kat kit
    catherine kate cathy katie cat
    christopher chris kit topher
    alexander sandy alec
    philippa pippa pip
    lucinda lucy cindy
    beatrice bea trixie
    harriet hattie harry
    evangeline evie eva
    thaddeus thad tad
    laurence larry lawrence
    lawrence larry laurence
    gwendolyn gwen wendy
    bartholomew bart barry
    reginald reg reggie
    josephine jo josie
    joanna jo joan
    francisco javier pancho curro
    francisca paca paquita chica chico
    guadalupe lupe lupita
    guillermo memo guille willy
    consuelo chelo
    concepcion concha conchita
    conceicao sao
    rosario charo
    mercedes merche
    ignacio inaki
    joaquin chimo quino
    xavier xavi
    javier javi xavi
    gabriel gabi gabo
    rafael rafa
    eduardo edu lalo
    roberto beto
    alberto beto
    sebastian basti sebas bastian
    matthias matze mats matthis
    friederike rike fritzi frieda
    ulrike uli ulla rike
    ulrich uli ulli
    hansjoachim hajo
    karlheinz kalle
    karl kalle
    joachim jo achim
    liselotte lilo lotte
    sabine bine
    maximilian max maxi
    tommaso tommy tom masino
    filippo pippo
    vincenzo enzo
    lorenzo renzo enzo
    domenico mimmo
    salvatore toto turi
    ludovica ludo
    cornelis kees cor cees
    johannes jan hans joop johan han
    johan jan
    willem wim pim
    antonius ton toon
    wilhelmina mina willemijn mien
    olof olle
    per pelle
    karl kalle
    lars lasse
    nils nisse
    gunilla nilla
    stanislaw staszek stas stasiek
    zbigniew zbyszek zbych
    wojciech wojtek
    jerzy jurek
    aleksandra olka
    andrzej jedrek
    grzegorz grzesiek grzes
    mateusz mati
    michal misiek
    pawel pawelek
    piotr piotrek
    lukasz luki
    magdalena magda
    joanna asia
    barbara basia
    zuzanna zuza
    tadeusz tadek
    ryszard rysiek
    kazimierz kazik
    jan janek jasiek
    elena olena lena alyona
    ekaterina katia kateryna katerina iekaterina jekaterina
    natalia natalya nataliia natasha natacha natalja
    aleksandr alexander oleksandr alexandre sasha sacha shura
    alexander aleksandr oleksandr alexandre
    andrei andrii andriy andrey andrej
    sergei serhiy serhii sergej serge
    vladimir volodymyr wladimir wolodymyr
    mikhail mykhailo mychajlo michael misha
    nikolai mykola nikolaj kolia
    dmitri dmytro dimitri dmitrij dmitriy
    evgeny yevhen evgenij eugene zhenia jenya zheniya evgenii
    evgenii zhenya zhenia
    evgeniya zhenya zhenia
    grigory grisha grigorii hryhoriy
    konstantin kostya kostia kostja kostyantyn
    elizaveta liza lisa
    anastasia nastia
    tatiana tanya tania tetiana
    pyotr petya petro
    viktor vitya
    boris borya
    valery valera valerii
    lyudmila luda lyuda
    svetlana sveta svitlana
    irina ira iryna
    galina galya halyna
    konstantinos kostas costas kwstas dinos gus constantine
    georgios giorgos george yiorgos yorgos giwrgos
    giorgos georgios george yiorgos
    dimitrios dimitris mitsos jimmy
    nikolaos nikos nick
    ioannis giannis yannis john iwannis
    aikaterini katerina kaiti
    katerina aikaterini
    eleni elena helen lena
    panagiotis panos takis panayiotis
    vasileios vasilis bill
    athanasios thanasis thanos
    evangelos vangelis
    emmanouil manolis
    michail michalis michael
    spyridon spyros
    laszlo laci
    istvan pista isti
    ferenc feri
    jozsef jozsi
    gyorgy gyuri
    sandor sanyi
    zsuzsanna zsuzsa
    katalin kati kata
    erzsebet erzsi bozsi
    janos jancsi jani
    miklos miki
    tomas tom tomik
    jaroslav jarda
    frantisek franta
    josef pepa
    vaclav vasek
    jiri jirka
    mohammed muhammad mohamed mohammad mohamad muhammed muhamed muhammet mohamud
    ahmed ahmad ahmet akhmed
    yusuf youssef yousef yousuf joseph
    hussein husain hossein hussain husayn hussien
    khalid khaled
    omar umar
    saeed said saied
    fatima fatma fatimah
    aisha ayesha aicha aysha
    layla leila laila leyla
    karim kareem
    rashid rasheed rachid
    jamal gamal djamel
    samir sameer
    tariq tarek tarik tareq
    yasin yassin yassine yaseen
    mustafa mostafa moustafa mustapha
    hassan hasan hassane
    nasser nasir naser
    abdel abdul abdal
    abdulrahman abdurrahman abderrahmane
    salah saleh salih
    farid fareed
    nadia nadiya nadja
    oguzhan oguz
    ibrahim ibo
    suleyman sulo
    abdullah apo
    jacobus jaap koos
    theodorus theo dorus
    mathias matti
    antonella nella anto
    giuseppina pina
    vinicius vini
    trevor trev
    konstantinos konstantin
    eduardo dudu edu
    joaquim quim
    francisco chico
    """
)
