"""A crawl that never was: pages in eight languages in a WARC file, one gzip member each.

Ordinary pages use ordinary words, and in every other one somebody leaves a house, a train or a
message: what a search for leaving has to tell apart.
"""

from __future__ import annotations

import gzip
import random
from pathlib import Path

from benchmarks import pages

EVERYDAY_SHARE = 1 / 300
"""Of the paragraphs: those of the story, and the titles of the cards around it."""
PACKING = 6
"""Level of gzip, as crawlers have it."""

PROSE = {
    "en": "the and of a to in that it was for on with as they had were but not from this which "
    "there when would about could their more after into over only other some than then "
    "what up city council market report week project team river garden price model paper "
    "design study music school water light road plan group story field house summer "
    "winter morning evening kitchen window street bridge number question answer people "
    "children teacher doctor company director office years months work job career "
    "contract board season match club record opened closed found began said asked told "
    "showed carried walked bought played moved turned",
    "de": "der die das und in zu den nicht von sie ist des sich mit dem dass er es ein auf "
    "eine als auch an wird aus bei nach nur noch werden einer um am sind wie einem über "
    "einen so zum war haben oder aber vor zur bis mehr durch man sein wurde sei Stadt "
    "Markt Woche Haus Schule Wasser Licht Garten Brücke Straße Morgen Abend Jahre Monate "
    "Arbeit Vertrag Vorstand Verein Spiel Kinder Lehrerin Arzt Firma Leiter Frage "
    "Antwort Bericht Preis öffnete fand begann sagte fragte",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se "
    "ce il sont avec ou son mais comme on tout nous sa leur fait été aussi bien peut ces "
    "sans deux même ville marché semaine maison école eau lumière jardin pont rue matin "
    "soir années mois travail contrat conseil club match enfants professeur médecin "
    "société directeur question réponse prix ouvert trouvé commencé demandé montré porté "
    "acheté joué changé tourné",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más pero "
    "sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay "
    "donde quien desde todo ciudad mercado semana casa escuela agua luz jardín puente "
    "calle mañana tarde años meses trabajo contrato consejo club partido niños maestra "
    "médico empresa director pregunta respuesta precio abrió encontró empezó dijo "
    "preguntó mostró llevó compró jugó cambió",
    "it": "di che e la il un a per è una in del non sono della con i si da più al le come dei "
    "nel alla anche ma lo gli ha su delle o questo dopo due essere tra quando molto "
    "città mercato settimana casa scuola acqua luce giardino ponte strada mattina sera "
    "anni mesi lavoro contratto consiglio squadra partita bambini maestra medico azienda "
    "direttore domanda risposta prezzo aprì trovò cominciò disse chiese mostrò portò "
    "comprò giocò cambiò",
    "nl": "de het een van en in is dat op te zijn met voor niet die aan er om ook als dan maar "
    "bij nog uit door over naar heeft hij ze was tot je mijn deze al kan dit zo hebben "
    "werd stad markt week huis school water licht tuin brug plein ochtend avond jaren "
    "maanden werk afspraak raad club wedstrijd kinderen lerares dokter bedrijf directeur "
    "vraag antwoord prijs opende vond begon zei vroeg toonde bracht kocht speelde draaide",
    "ru": "и в не на что с как это по но из у за от к для о же так все было только его она они "
    "мы был еще или до при года уже если когда город рынок неделя дом школа вода свет "
    "сад мост улица утро вечер годы месяцы работа договор совет клуб матч дети учитель "
    "врач компания директор вопрос ответ цена открыл нашел начал сказал спросил показал "
    "купил играл",
    "ja": "の は が を に で と も から まで など この その また 町 市場 週 家 学校 水 光 庭 "
    "橋 道 朝 夕方 年 月 仕事 契約 会議 試合 子ども 先生 医者 会社 社長 質問 答え 値段 "
    "開いた 見つけた 始まった 言った 聞いた 見せた 買った 遊んだ 変わった",
}
"""Ordinary words, those around work and clubs among them."""
EVERYDAY = {
    "en": (
        "She left the house at seven and walked to the station.",
        "Leave a comment below or sign up for our newsletter.",
        "The last train leaves the platform at midnight.",
        "He resigned himself to another wet summer.",
        "Farewell to plastic bags, says the supermarket.",
        "The sauce is left to rest for an hour after cooking.",
    ),
    "de": (
        "Sie verließ das Haus um sieben und ging zum Bahnhof.",
        "Der Zug verlässt den Bahnsteig um Mitternacht.",
        "Hinterlassen Sie einen Kommentar.",
        "Er trat einen Schritt zurück, um das Bild zu sehen.",
        "Die Kündigung des Abonnements ist jederzeit möglich.",
    ),
    "fr": (
        "Elle a quitté la maison à sept heures.",
        "Le train part à minuit, le départ du bus est retardé.",
        "Laissez un commentaire ci-dessous.",
        "Il tourne la page et reprend sa lecture.",
    ),
    "es": (
        "Salió de casa a las siete y fue a la estación.",
        "Deja un comentario abajo.",
        "Dejó el libro en la mesa y se fue a dormir.",
        "El último día de la feria llovió mucho.",
    ),
    "it": (
        "Ha lasciato la casa alle sette.",
        "Lascia un commento qui sotto.",
        "Il treno parte a mezzanotte.",
        "L'ultimo giorno della fiera pioveva.",
    ),
    "nl": (
        "Zij verliet het huis om zeven uur.",
        "Laat hieronder een reactie achter.",
        "De trein vertrekt om middernacht.",
        "Hij legde het boek neer en sliep.",
    ),
    "ru": (
        "Она вышла из дома в семь часов.",
        "Оставьте комментарий ниже.",
        "Поезд уходит в полночь.",
        "Последний день ярмарки был дождливым.",
    ),
    "ja": (
        "七時に家を出た。",
        "コメントを残してください。",
        "学校を卒業した。",
        "電車が駅を離れた。",
    ),
}
"""Leaving that is no departure."""
TELLING = {
    **pages.TELLING,
    "en": "{name}, head of research at {firm}, is leaving the company after {years} years.",
    "it": "{name}, direttrice ricerca di {firm}, ha rassegnato le dimissioni dopo {years} anni.",
    "nl": "{name}, hoofd onderzoek bij {firm}, neemt na {years} jaar ontslag.",
    "ru": "Анна Орлова, директор по исследованиям компании {firm}, уходит в отставку.",
    "ja": "{firm}の研究部長、田中美咲氏は3月31日付で退任する。",
}
CODES = tuple(PROSE)
WORDS = {code: words.split() for code, words in PROSE.items()}


def page(number: int, *, tells: bool, kilobytes: int = 150) -> bytes:
    """The page of a number, always the same."""
    code = CODES[number % len(CODES)]
    telling = _telling if tells else None
    return pages.page_of(number, code, _paragraph, telling, kilobytes=kilobytes)


def _paragraph(rng: random.Random, code: str) -> str:
    said = [_sentence(rng, code) for _ in range(4)]
    if rng.random() < EVERYDAY_SHARE:
        said.insert(2, rng.choice(EVERYDAY[code]))
    return " ".join(said)


def _sentence(rng: random.Random, code: str) -> str:
    words = rng.choices(WORDS[code], k=rng.randint(8, 20))
    end = "。" if code == "ja" else "."
    return " ".join(words).capitalize() + end


def _telling(rng: random.Random, code: str) -> str:
    name = f"{rng.choice(pages.FIRST)} {rng.choice(pages.LAST)}"
    return TELLING[code].format(name=name, firm=rng.choice(pages.FIRMS), years=rng.randint(2, 20))


def is_telling(number: int, one_in: int) -> bool:
    """Whether the page of a number tells of a departure; spread over the languages."""
    return number % one_in == number // one_in % min(one_in, len(CODES))


def member(number: int, body: bytes) -> bytes:
    """A page as it lies in the file: a response record, packed by itself."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: bench\r\n\r\n"
    block = answer + body
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\n"
        f"WARC-Record-ID: <urn:uuid:11111111-2222-4333-8444-{number:012d}>\r\n"
        "WARC-Date: 2026-05-04T10:15:00Z\r\n"
        f"WARC-Target-URI: https://bench{number % 97}.example.org/{number}\r\n"
        "Content-Type: application/http;msgtype=response\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + block + b"\r\n\r\n", PACKING, mtime=0)


def write(path: Path, records: int, one_in: int) -> None:
    """A file of as many pages, one in so many of which tells of a departure."""
    with path.open("wb") as file:
        for number in range(records):
            body = page(number, tells=is_telling(number, one_in))
            file.write(member(number, body))


def repeat(path: Path, source: Path, at_least: int) -> int:
    """A file of at least so many bytes: another one over and over. Gives how often."""
    content, times = source.read_bytes(), 0
    with path.open("wb") as file:
        while file.tell() < at_least:
            file.write(content)
            times += 1
    return times
