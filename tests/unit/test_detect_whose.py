"""Who leaves what, where the leaving clause itself says only half of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.detect import detect, find_named, open_document
from scraper.detect.languages.en.language import LANGUAGE as ENGLISH
from scraper.detect.letterheads import find_letterheads, is_of_address, reporters_houses
from scraper.detect.profiles import handle_in_address
from scraper.records import Departure, Post

URL = "https://pages.example/1"


def read(text: str, language: str = "en") -> list[Departure]:
    return detect(Post(URL, URL, text, language=language))


def only(text: str, language: str = "en", title: str | None = None, url: str = URL) -> Departure:
    found = detect(Post(url, url, text, title=title, language=language))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("language", "text", "person", "organization", "role"),
    [
        (
            "en",
            "Nell Harrow, engineer at Brightloom\n\nToday was my last day. I'm going to rest now.",
            "Nell Harrow",
            "Brightloom",
            "engineer",
        ),
        (
            "en",
            "Nell Harrow\nengineer at Brightloom\n\nToday was my last day. I'm going to rest now.",
            "Nell Harrow",
            "Brightloom",
            "engineer",
        ),
        (
            "de",
            "Jana Moor, Redakteurin bei der Abendpresse\n\nHeute war mein letzter Tag. Danke.",
            "Jana Moor",
            "Abendpresse",
            "Redakteurin",
        ),
        (
            "es",
            "Rosa Vidal · ingeniera en Cartalia\n\nHoy es mi último día. Gracias a todos.",
            "Rosa Vidal",
            "Cartalia",
            "ingeniera",
        ),
        (
            "zh",
            "林小舟，在云杉网络做测试\n\n今天是我最后一个工作日。谢谢大家。",
            "林小舟",
            "云杉网络",
            "测试",
        ),
    ],
)
def test_author_introduces_themselves_in_the_first_line(
    language: str, text: str, person: str, organization: str, role: str
) -> None:
    found = only(text, language)
    assert (found.person, found.organization, found.role) == (person, organization, role)


def test_line_of_a_report_is_no_profile() -> None:
    text = (
        "Nell Harrow, the chief engineer of Brightloom, has resigned.\n\n"
        "She told staff on Monday that she would leave at the end of May."
    )
    assert only(text).voice == "third_person"


def test_hashtag_is_the_name_behind_it() -> None:
    found = only("So long #Brightloom, I handed in my badge an hour ago. Today was my last day.")
    assert found.organization == "Brightloom"


def test_next_post_is_not_the_one_that_is_left() -> None:
    text = "Dominic Farrow, treasurer of Brightloom, leaves to become chief executive of Harrow."
    assert only(text).role == "treasurer"


def test_what_one_does_today_has_its_day() -> None:
    post = Post(
        URL,
        URL,
        "Hoy dejo Cartalia después de siete años. Gracias a todos, de verdad.",
        language="es",
        published_at=datetime(2023, 6, 30, tzinfo=UTC),
    )
    assert [d.effective_on for d in detect(post)] == ["2023-06-30"]


def test_address_tells_the_author_where_nothing_else_does() -> None:
    url = "https://social.example/@nharrow/55"
    found = only("I handed in my badge today. My last day at Brightloom.", url=url)
    assert found.person == "nharrow"
    assert "person_from_address" in found.cues


@pytest.mark.parametrize(
    ("url", "handle"),
    [
        ("https://social.example/@nharrow/55", "nharrow"),
        ("https://social.example/users/@n.harrow", "n.harrow"),
        ("https://social.example/about@nharrow", None),
        ("mailto:n@harrow.example", None),
    ],
)
def test_handle_stands_alone_in_an_address(url: str, handle: str | None) -> None:
    assert handle_in_address(url) == handle


def test_handle_is_a_person() -> None:
    found = only("@nharrow is no longer a maintainer of Brightloom. Thanks for the years!")
    assert (found.person, found.organization) == ("@nharrow", "Brightloom")


def test_handle_behind_a_name_is_nobody_else() -> None:
    found = only("Nell Harrow (@nharrow) has resigned as chief executive of Brightloom.")
    assert found.person == "Nell Harrow"


def test_own_name_in_the_address_is_no_organization() -> None:
    text = (
        "I am leaving. My last day will be June 2nd.\n\nWhen I joined Brightloom there were nine"
        " of us.\n\n— Nell"
    )
    found = only(text, url="https://nellharrow.example/news/")
    assert (found.person, found.organization) == ("Nell", "Brightloom")


@pytest.mark.parametrize(
    ("language", "text", "url", "organization"),
    [
        (
            "en",
            "Harrow County Library System\n\nCounty Librarian Mary Addow has told the Commission"
            " that she will retire on October 13.",
            URL,
            "Harrow County Library System",
        ),
        (
            "nl",
            "Directeur vertrekt\n\nMarlies Berg vertrekt per 1 maart als directeur. Een opvolger"
            " wordt gezocht.\n\nZorghof Lei",
            "https://www.zorghof-lei.example/nieuws",
            "Zorghof Lei",
        ),
        (
            "it",
            "Il Consiglio comunica che il direttore artistico Paolo Verri lascerà l'incarico il 31"
            " dicembre.\n\nFondazione Teatro San Luca",
            URL,
            "Fondazione Teatro San Luca",
        ),
    ],
)
def test_letterhead_says_whose_page_it_is(
    language: str, text: str, url: str, organization: str
) -> None:
    assert only(text, language, url=url).organization == organization


def test_heading_of_a_column_says_whom_the_paragraph_is_about() -> None:
    text = (
        "Moves of the week\n\nHarlow Print\nDirector Beatrice Onslow is to retire in March."
        "\n\n"
        "Kestrel Inks\nJonas Wild joins as marketing manager.\n\n"
        "Pavo Paper\nSales head Tim Ray has resigned after a year."
    )
    found = {d.person: d.organization for d in detect(Post(URL, URL, text, language="en"))}
    assert found == {"Beatrice Onslow": "Harlow Print", "Tim Ray": "Pavo Paper"}


def test_counting_words_head_no_paragraph() -> None:
    text = (
        "Papeleras del Norte, S.A. comunica lo siguiente:\n\nPrimero. El consejero delegado, Juan"
        " Prats, presenta su renuncia al cargo con efectos desde el 31 de marzo.\n\n"
        "Segundo. El Consejo propondrá la reelección de Luis Gracia."
    )
    assert only(text, "es").organization != "Primero"


def test_mailing_list_names_the_project() -> None:
    text = (
        "[loomix-devel] orphaning my packages\n\nHello,\n\nI'm resigning as a packager. It's been a"
        " good time.\n\nIvo"
    )
    assert only(text, title="[loomix-devel] orphaning my packages").organization == "loomix"


@pytest.mark.parametrize(
    ("language", "text", "organization"),
    [
        (
            "en",
            "A judge goes\n\nChief Judge Rosa Alva of the Northern Circuit will step down on August"
            " 15, she told the White House in a letter.",
            "Northern Circuit",
        ),
        (
            "es",
            "El Atlético Ribera se queda sin entrenador\n\nJulián Maroto presentó este lunes su"
            " dimisión tras la derrota ante el Unión Sur.",
            "Atlético Ribera",
        ),
    ],
)
def test_bystanders_are_not_left(language: str, text: str, organization: str) -> None:
    title = text.split("\n", maxsplit=1)[0]
    assert only(text, language, title=title).organization == organization


@pytest.mark.parametrize(
    ("key", "url", "is_own"),
    [
        ("harrow trust", "https://www.harrowtrust.example/news", True),
        ("harrow trust", "https://news.harrow-trust.example/", True),
        ("zorghof lei", "https://zorghof.example/", True),
        ("harrow trust", "https://blog.example/harrow", False),
        ("news", "https://news.example/", False),
        ("ab", "https://abacus.example/", False),
    ],
)
def test_address_is_made_of_the_name(key: str, url: str, is_own: bool) -> None:
    assert is_of_address(key, url) is is_own


@pytest.mark.parametrize(
    ("language", "text", "person", "organization", "role"),
    [
        (
            "ko",
            "한가람 (기획자, 솔잎스튜디오)\n\n오늘 솔잎스튜디오를 퇴사했습니다. 감사드립니다.",
            "한가람",
            "솔잎스튜디오",
            "기획자",
        ),
        (
            "fr",
            "Sofia Belcour – développeuse chez Tramonde\n\nHier, badge rendu : je quitte l'équipe."
            " Merci à tous, vous allez me manquer.",
            "Sofia Belcour",
            "Tramonde",
            "développeuse",
        ),
    ],
)
def test_profile_may_stand_in_brackets_or_behind_a_dash(
    language: str, text: str, person: str, organization: str, role: str
) -> None:
    found = only(text, language)
    assert (found.person, found.organization, found.role) == (person, organization, role)


def test_acronym_of_a_post_is_no_place_of_work() -> None:
    text = "Hollis Gray (@hollis)\nSRE at Pinefield\n\nToday was my last day. I returned my badge."
    assert only(text).organization == "Pinefield"


def test_house_below_a_byline_is_the_reporters() -> None:
    text = "Town manager gives notice\n\nBy Carla Whit\nOxbow Gazette\n\nHe has resigned."
    document = open_document(Post(URL, URL, text), ENGLISH)
    find_named(document, range(len(document.sentences)))
    assert reporters_houses(document) == {"oxbow gazette"}
    assert find_letterheads(document) == set()


def test_forge_names_the_project_in_its_address() -> None:
    text = "v4.2.0\n\nFaster joins on ARM. With this release @tgraves retires from the core team."
    found = only(text, url="https://forge.example/lumix-db/lumix/releases/v4.2.0")
    assert (found.person, found.organization) == ("@tgraves", "lumix")
    assert "organization_from_address" in found.cues


def test_paper_that_has_learned_it_is_not_left() -> None:
    text = (
        "Content chief Aoife Breen is leaving streaming service Mistral Grove,"
        " Deadline Weekly has learned."
    )
    assert only(text).organization == "Mistral Grove"


def test_heading_of_a_move_is_where_one_goes() -> None:
    text = (
        "Moves\n\nKuhn Lamps: Finance chief Timo Roth has left Alsberg after nine years.\n\n"
        "Brenner Timber: New head of sales Eva Moll joins from Castor Mills, where she was a buyer."
    )
    found = {d.person: (d.organization, d.destination) for d in read(text)}
    assert found["Eva Moll"] == ("Castor Mills", "Brenner Timber")


def test_coming_date_lies_ahead() -> None:
    found = detect(
        Post(
            URL,
            URL,
            "Yves Lantin, directeur du Théâtre des Quais, quittera son poste le 31 août prochain.",
            language="fr",
            published_at=datetime(2023, 10, 5, tzinfo=UTC),
        )
    )
    assert [d.effective_on for d in found] == ["2024-08-31"]
