"""Texts that use the words of leaving for something else, and farewells that hold such words."""

from __future__ import annotations

import pytest

from scraper.detect.languages import CODES, find_language
from tests.telling import tells

PUBLISHED = (2023, 5, 9)
QUIET = {
    "account closed": (
        "en",
        "After six years I'm leaving Quacker. I have exported my posts and deleted my account.",
    ),
    "account closed, de": (
        "de",
        "Nach sechs Jahren verlasse ich Quakerich. Mein Konto lösche ich am Freitag.",
    ),
    "account closed, fr": (
        "fr",
        "Après six ans je quitte Coincoin. J'ai supprimé mon compte ce matin.",
    ),
    "account closed, sv": ("sv", "Efter sex år lämnar jag Kvackan. Kontot raderas på fredag."),
    "account closed, it": ("it", "Dopo sei anni lascio Quaqua. Venerdì cancello il mio account."),
    "account closed, tr": (
        "tr",
        "Altı yıl sonra Vakvak'tan ayrılıyorum. Cuma günü hesabımı siliyorum.",
    ),
    "believer": (
        "en",
        "Last Sunday was my last service at Cold Spring Chapel. I was baptised there, but I have "
        "lost my faith.",
    ),
    "language given up": (
        "en",
        "After five years I'm leaving Frolic. The compiler got slow, and we replaced the last of "
        "it with boring old Java. The lock-in was worse.",
    ),
    "dead": (
        "en",
        "Ada Thorne has left us at 88. She led Norwell Library until she retired. Her funeral is "
        "on Friday.",
    ),
    "dead, ja": (
        "ja",
        "元専務の山辺昭三氏が三日、死去した。山辺氏は一九九三年に青葉鋼業の専務を退任した。",
    ),
    "letter taken back": (
        "en",
        "Norwell Library director Ada Thorne resigned on Friday. On Monday she withdrew her "
        "resignation and will stay in post.",
    ),
    "denied, ko": (
        "ko",
        "한 매체는 임태준 단장이 12일 사임했다고 보도했다. 임 단장은 사표를 쓴 적이 없다고 말했다.",
    ),
    "denied, pl": (
        "pl",
        "Portal podał, że dyrektor Jan Walczak odchodzi z Teatru Nowego. Walczak nie planuje "
        "odejścia.",
    ),
    "plot": (
        "en",
        "In this debut novel Ada Thorne resigns from Norwell Library on page one. The plot never "
        "recovers.",
    ),
    "plot, fr": (
        "fr",
        "Critique : dans ce premier roman, Ada Thorne démissionne de la Banque du Lac. L'intrigue "
        "est mince.",
    ),
    "mock news": (
        "en",
        "Local man Ada Thorne has stepped down as chair of Norwell Council group chat. At press "
        "time nobody had noticed.",
    ),
    "a beginning": (
        "en",
        "Some personal news: I start on Monday as editor at Norwell Gazette. I am thrilled.",
    ),
    "dates of a life": (
        "de",
        "Konrad Feld trat 1871 aus der Spinnerei Norwell aus. 1899 zog er sich aus der Leitung "
        "der Feldwerke zurück.",
    ),
}
QUIET |= {
    "a hall": ("de", "Konrad Feld verlässt den Hörsaal der Universität Norwell."),
    "ranked": (
        "de",
        "Bei der Meisterschaft holte Konrad Feld vom SV Anger den 2. Platz, gefolgt von Jan Roth.",
    ),
    "no announcement": (
        "de",
        "Nein, es kommt keine Ankündigung, dass ich meinen Job bei Feldwerke an den Nagel hänge.",
    ),
    "orbit": ("en", "Ada Thorne became the first woman to leave Earth orbit on Artemis II."),
    "way out of a strike": (
        "es",
        "La ministra Ada Robles presentó el lunes una fórmula de salida del conflicto al Sindicato "
        "del Puerto.",
    ),
}
HEARD = {
    "farewell with a profile": (
        "en",
        "After six years I'm leaving Norwell Gazette. My colleagues were a joy. Follow me on my "
        "own account from now on.",
    ),
    "vicar": (
        "en",
        "I am leaving Cold Spring Chapel after six years as your vicar. My last service is on "
        "Sunday; the bishop knows. I baptised your children.",
    ),
    "another one died": (
        "en",
        "Norwell Library director Ada Thorne is stepping down. Bo Winter, who founded it, passed "
        "away last year.",
    ),
    "stays for a while": (
        "en",
        "Norwell Library director Ada Thorne has resigned and will stay in post until June.",
    ),
    "of arts": (
        "en",
        "Ada Thorne is leaving Norwell Theatre. Her last play, directed by Bo Winter, opens today.",
    ),
    "post after a comma": ("pl", "Prezes spółki Wodnik, Hanna Lipska, odchodzi ze stanowiska."),
    "post lost": ("pl", "Komendant straży w Olszanach, Robert Guzik, stracił stanowisko."),
    "post given up": (
        "pt",
        "A diretora da Fundação Marés, Leonor Vilhena, vai deixar funções no final de junho.",
    ),
    "retirement begins": (
        "de",
        "Karin Böttcher leitete die Bücherei Weststadt. Nun beginnt für sie der Ruhestand.",
    ),
    "kitchen handed over": (
        "fr",
        "Le chef Yann Quémener laisse les cuisines du Grand Hôtel à son second.",
    ),
    "seen off": (
        "en",
        "Friends turned out on Friday to see off Ada Thorne, director of Norwell Library.",
    ),
    "stays until, es": (
        "es",
        "La alcaldesa Rosa Vidal dimite. Seguirá en el cargo hasta el 30 de junio.",
    ),
    "stays until, fr": (
        "fr",
        "Rosa Vidal démissionne de la présidence de Cartalia. Elle reste en poste jusqu'au 30 "
        "juin.",
    ),
    "stays until, it": (
        "it",
        "Livio Bonetti si è dimesso da amministratore delegato di Terrasole. Resta in carica fino "
        "a giugno.",
    ),
    "stays until, pt": (
        "pt",
        "Leonor Vilhena demitiu-se da direção da Fundação Marés. Permanece no cargo até junho.",
    ),
    "company parted": (
        "en",
        "The Norwell Library and its director, Ada Thorne, have parted company.",
    ),
}


def current(language: str, text: str) -> list[str]:
    return [
        d.cues[0]
        for d in tells(language, *PUBLISHED)(text)
        if d.is_current and d.status != "denied"
    ]


@pytest.mark.parametrize("name", QUIET)
def test_a_text_of_another_genre_is_no_farewell(name: str) -> None:
    assert current(*QUIET[name]) == []


@pytest.mark.parametrize("name", HEARD)
def test_a_farewell_with_such_words_is_one_still(name: str) -> None:
    assert current(*HEARD[name])


def test_what_is_said_of_the_dead_is_not_said_of_who_leaves() -> None:
    told = tells("en", *PUBLISHED)(HEARD["another one died"][1])
    assert not any(cue.startswith("third:death") for cue in told[0].cues)


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_language_says_how_users_leave(code: str) -> None:
    language = find_language(code)
    assert language is not None
    assert language.genres.account.pattern != r"(?!)"
