"""Which organisation a name leads to: the table that ships, what users add, and legal forms."""

import json
import subprocess
import sys
import time
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.identity import keys
from storage.identity.directory import DirectoryError, build
from storage.identity.legal_forms import bare_words
from storage.identity.organization_lines import Former, Listed, read, shipped, ticker_key
from storage.identity.organizations import EMPTY, Kinship, kinship, organization_key
from storage.identity.ties import Level, bond, traits
from tests.claims import told

KNOWN = build()


def named(name):
    return KNOWN.find(name).name


# --- the table --------------------------------------------------------------------------------


def test_the_table_is_large_and_says_where_it_comes_from():
    sectors = {each.sector for each in shipped()}

    assert len(shipped()) >= 400
    assert sectors == {
        "AI",
        "technology",
        "semiconductors",
        "games",
        "media",
        "universities",
        "foundations",
        "public bodies",
        "industry",
        "sports and stages",
    }
    assert [each.name for each in shipped() if len(each.note) < 40] == []


def test_every_name_of_the_table_leads_to_its_organisation():
    wrong = [
        (entry.name, name)
        for entry in shipped()
        for name in (*entry.names, *entry.letters)
        if named(name) != entry.name
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Universität Oxford", "University of Oxford"),
        ("université de Cambridge", "University of Cambridge"),
        ("Universidad Stanford", "Universidad Stanford"),
        ("米アップル", "Apple"),
        ("旧Twitter", "X Corp"),
        ("米子市", "米子市"),
    ],
)
def test_listed_organisations_are_found_as_other_languages_write_them(written, expected):
    assert named(written) == expected


def test_no_name_of_the_table_is_of_two_organisations():
    """Told apart by key as well: `build` refuses what `names` of two entries share."""
    claimed = {}
    for entry in shipped():
        for name in {organization_key(name) for name in entry.names[1:]} | set(entry.letters):
            assert claimed.setdefault(name, entry.name) == entry.name, name


def test_the_table_has_names_in_many_scripts():
    text = "".join(name for entry in shipped() for name in entry.names)

    for letter in ("谷", "グ", "글", "Г", "ג", "ج"):
        assert letter in text


def test_a_line_is_read_with_its_marks():
    text = (
        "# sector: labs\n# Own\n# knowledge.\n\n"
        "=Orbit Corp < Big Orbit | Orb; ~Circle until 2019; ~Ring; ^ORB; $ORBT; ~$OLD until 2001; "
        "@orbit.example\n"
    )
    assert list(read(text)) == [
        Listed(
            "Orbit Corp",
            parent="Big Orbit",
            aliases=("Orb",),
            former=(Former("Circle", 2019), Former("Ring")),
            acronyms=("ORB",),
            tickers=("ORBT", "OLD"),
            domains=("orbit.example",),
            is_whole=True,
            sector="labs",
            note="Own knowledge.",
        )
    ]


@pytest.mark.parametrize(
    "line", ["| Orb", " < Big", "Orbit < A < B", "Orbit | a | b", "Orbit | a < b"]
)
def test_a_line_that_names_nothing_is_refused(line):
    with pytest.raises(ValueError, match="no organisation can be read"):
        list(read(f"{line}\n"))


# --- names that lead somewhere ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Google LLC", "Google"),
        ("谷歌", "Google"),
        ("谷歌公司", "Google"),
        ("グーグル", "Google"),
        ("グーグル合同会社", "Google"),
        ("구글", "Google"),
        ("Гугл", "Google"),
        ("DeepMind", "Google DeepMind"),
        ("Deep Mind", "Google DeepMind"),
        ("Google's DeepMind", "Google DeepMind"),
        ("Facebook, Inc.", "Meta"),
        ("Meta Platforms, Inc.", "Meta"),
        ("Meta (formerly Facebook)", "Meta"),
        ("X (formerly Twitter)", "X Corp"),
        ("Twitter", "X Corp"),
        ("Open AI", "OpenAI"),
        ("HuggingFace", "Hugging Face"),
        ("腾讯控股有限公司", "Tencent"),
        ("ООО «Яндекс»", "Yandex"),
        ("주식회사 카카오", "Kakao"),
        ("(주)카카오", "Kakao"),
        ("㈱ソニー", "Sony"),
        ("株式会社ソニー", "Sony"),
        ("国立大学法人東京大学", "University of Tokyo"),
        ("The New York Times", "The New York Times Company"),
        ("Telefónica, S.A.", "Telefonica"),
        ("AT&T Inc.", "AT&T"),
        ("Weights and Biases", "Weights & Biases"),
        ("Mozilla", "Mozilla Foundation"),
        ("Mozilla Corporation", "Mozilla Corporation"),
        ("Daimler AG", "Mercedes-Benz"),
        ("openai.com", "OpenAI"),
        ("Europäische Kommission", "European Commission"),
        # letters, as they are written only
        ("MIT", "Massachusetts Institute of Technology"),
        ("M.I.T.", "Massachusetts Institute of Technology"),
        ("WHO", "World Health Organization"),
        ("EA", "Electronic Arts"),
        ("$META", "Meta"),
        ("NASDAQ: META", "Meta"),
        ("NYSE:CRM", "Salesforce"),
        ("TSE: 6758", "Sony"),
        ("$FB", "Meta"),
    ],
)
def test_name_leads_to_its_organisation(name, expected):
    assert named(name) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Apple Records",
        "Oracle of Omaha",
        "Amazon Rainforest Foundation",
        "Meta Linhas Aereas",
        "Googleplex Tours",
        "Mit",
        "who",
        "Who",
        "ea",
        "CRM",
        "Now",
        "$NOSUCH",
        "Nintendogs",
        "The Times",
        "The Sun",
        "Orbit Labs",
        "Oxford PV",
        "Springer",
        "",
        "—",
        "()",
    ],
)
def test_name_that_only_looks_like_one_stays_on_its_own(name):
    unit = KNOWN.find(name)

    assert not unit.is_listed
    assert unit.lineage == (unit.key,)
    assert unit.name == name


@given(st.text(max_size=60))
def test_every_name_leads_to_something(name):
    unit = KNOWN.find(name)

    assert unit.lineage[0] == unit.key
    assert KNOWN.find(name) == unit


def test_ticker_is_known_by_its_form():
    assert ticker_key("$BRK.B") == "$BRK.B"
    assert ticker_key("NASDAQ：META") == "$META"
    assert ticker_key("META") is None
    assert ticker_key("$1,000,000") is None
    assert ticker_key("Note: META") is None


# --- what belongs together ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("DeepMind", "Google DeepMind", Kinship.SAME),
        ("DeepMind", "谷歌", Kinship.WITHIN),
        ("DeepMind", "Alphabet Inc.", Kinship.WITHIN),
        ("Google Brain", "DeepMind", Kinship.WITHIN),
        ("DeepMind", "YouTube", Kinship.DIFFERENT),
        ("GitHub", "Microsoft", Kinship.WITHIN),
        ("GitHub", "LinkedIn", Kinship.DIFFERENT),
        ("CSAIL", "MIT", Kinship.WITHIN),
        ("Kubernetes", "Linux Foundation", Kinship.WITHIN),
        ("FTC", "US government", Kinship.WITHIN),
        ("Intel", "AMD", Kinship.DIFFERENT),
        # not listed, but it begins with what is: perhaps
        ("DeepMind Health", "DeepMind", Kinship.ALIKE),
        ("DeepMind Health", "Alphabet", Kinship.ALIKE),
        ("AWS Elemental", "Amazon", Kinship.ALIKE),
        ("DeepMind Health", "YouTube", Kinship.DIFFERENT),
        ("Apple Records", "Apple", Kinship.ALIKE),
        ("Apple Records", "Google", Kinship.DIFFERENT),
        ("Quillon", "Quillon Labs", Kinship.ALIKE),
    ],
)
def test_kinship_of_two_names(one, other, expected):
    assert kinship(KNOWN.find(one), KNOWN.find(other)) is expected
    assert kinship(KNOWN.find(other), KNOWN.find(one)) is expected


def test_claims_of_kin_find_each_other_by_a_key():
    """What `bond` would join has a key in common, whichever came first."""
    names = ["Alphabet", "谷歌", "DeepMind", "DeepMind Health", "Google Fiber", "AWS", "AWS Lambda",
             "Amazon", "Activision", "Activision Blizzard Esports", "Microsoft"]  # fmt: skip
    claims = [traits(told(post=str(n), organization=name), KNOWN) for n, name in enumerate(names)]
    joined = 0
    for one, other in combinations(claims, 2):
        if bond(one, other).level > Level.NONE:
            joined += 1
            assert keys.kept(one) & keys.sought(other), (one.unit, other.unit)
            assert keys.kept(other) & keys.sought(one), (one.unit, other.unit)
    assert joined > 10


def test_all_within_an_organisation_are_told():
    found = KNOWN.within("アルファベット")

    assert {"alphabet", "google", "google deepmind", "youtube", "waymo"} <= found
    assert "microsoft" not in found
    assert KNOWN.within("Orbit Labs") == {"orbit labs"}


# --- what users add -----------------------------------------------------------------------------


def listed(name, *aliases, parent=None):
    return Listed(name, parent, aliases)


def test_user_adds_an_organisation_within_a_known_one():
    known = build(added=[listed("Orbit Labs", "Orbital", parent="グーグル")])

    assert known.find("Orbital").lineage == ("orbit labs", "google", "alphabet")
    assert known.find("DeepMind").name == "Google DeepMind"
    assert known.digest != KNOWN.digest


def test_user_says_more_of_a_known_one():
    known = build(added=[listed("DeepMind", "Tiefsinn GmbH", parent="")])

    assert known.find("Tiefsinn").name == "Google DeepMind"
    assert known.find("Google DeepMind").lineage == ("google deepmind",)
    assert known.find("Google Brain").lineage == ("google brain", "google deepmind")


def test_name_that_a_user_gives_is_the_users():
    known = build(added=[listed("Meta Sports", "Meta", "mit")])

    assert known.find("Meta").name == "Meta Sports"
    assert known.find("MIT").name == "Meta Sports"
    assert known.find("Facebook").name == "Meta"
    assert known.find("Instagram").lineage == ("instagram", "meta")


def test_digest_is_the_same_for_the_same_table():
    assert build().digest == KNOWN.digest
    one, other = listed("Orbit"), listed("Brightwater")
    assert build([one, other]).digest == build([other, one]).digest
    assert build([listed("Orbit", "Orb")]).digest != build([one]).digest


@pytest.mark.parametrize(
    ("added", "place", "field", "text"),
    [
        (
            [listed("Orbit", parent="Gogle")],
            0,
            "parent",
            'no organisation is called "Gogle"',
        ),
        (
            [listed("Orbit", "Orb"), listed("Ring", "ORB")],
            1,
            "aliases",
            '"ORB" is a name of "Orbit" already; each name leads to one organisation',
        ),
        (
            [listed("Orbit", parent="Ring"), listed("Ring", parent="Orbit")],
            1,
            "parent",
            'is within itself: "Ring" < "Orbit" < "Ring"',
        ),
        (
            [listed("Orbit", parent="Orbit")],
            0,
            "parent",
            'is within itself: "Orbit" < "Orbit"',
        ),
        (
            [listed("Alphabet", parent="DeepMind")],
            0,
            "parent",
            'is within itself: "Alphabet" < "Google DeepMind" < "Google" < "Alphabet"',
        ),
    ],
)
def test_what_contradicts_itself_is_refused(added, place, field, text):
    with pytest.raises(DirectoryError) as caught:
        build(added=added)

    assert [(each.place, each.field, each.text) for each in caught.value.problems] == [
        (place, field, text)
    ]


def test_table_in_which_two_claim_a_name_is_refused():
    with pytest.raises(DirectoryError, match='"Orb" is a name of "Orbit" and "Ring"'):
        build([listed("Orbit", "Orb"), listed("Ring", "Orb")])
    with pytest.raises(DirectoryError, match=r'"Orbit, Inc\." is listed twice'):
        build([listed("Orbit"), listed("Orbit, Inc.")])


def test_joined_spelling_that_two_share_leads_to_neither():
    known = build([listed("Blue Bird"), listed("Other", "Blu Ebird")])

    assert not known.find("bluebird").is_listed
    assert known.find("blue bird").is_listed


# --- legal forms --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "Nordlicht",
        "Nordlicht GmbH & Co. KG",
        "Nordlicht GmbH & Co. KGaA",
        "Nordlicht Aktiengesellschaft",
        "Nordlicht S.p.A.",
        "NORDLICHT SPA",
        "Nordlicht S.r.l.",
        "Nordlicht Sp. z o.o.",
        "Nordlicht A.Ş.",
        "Nordlicht Oyj",
        "Nordlicht N.V.",
        "Nordlicht B.V.",
        "Nordlicht Pty Ltd",
        "Nordlicht S.A. de C.V.",
        "Nordlicht Ltda.",
        "Nordlicht AB (publ)",
        "AB Nordlicht",
        "Nordlicht A/S",
        "Nordlicht PLC",
        "Nordlicht s.r.o.",
        "Nordlicht d.o.o.",
        "Nordlicht e.V.",
        "Nordlicht S.à r.l.",
        "Nordlicht Private Limited",
        "Nordlicht Sdn. Bhd.",
        "The Nordlicht Company, Inc.",
        "ООО «Nordlicht»",
        "Nordlicht株式会社",
        "株式会社Nordlicht",
        "株式会社 Nordlicht",
        "Nordlicht有限公司",
        "Nordlicht股份有限公司",
        "주식회사 Nordlicht",
        "(주)Nordlicht",
        'Nordlicht בע"מ',
    ],
)
def test_legal_form_is_no_part_of_the_key(name):
    assert organization_key(name) == "nordlicht"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("SAS Institute", "sas institute"),
        ("SE", "se"),
        ("A.S. Roma", "a s roma"),
        ("ООО", "ооо"),
        ("株式会社", "株式会社"),
        ("GmbH & Co. KG", "gmbh co kg"),
        ("The Company", "the company"),
        ("Salt & Pepper", "salt pepper"),
        ("Salt and Pepper", "salt pepper"),
        ("Salz und Pfeffer GmbH", "salz pfeffer"),
        ("And Co", "and"),
        ("Y Combinator", "y combinator"),
        ("公司", "公司"),
    ],
)
def test_what_is_left_of_a_name_is_still_a_name(name, key):
    assert organization_key(name) == key


@given(st.text(max_size=40))
def test_key_of_a_key_is_the_key(name):
    words = bare_words(name)

    assert words == bare_words(name)
    assert all(words)


# --- cost ---------------------------------------------------------------------------------------


def test_loading_and_looking_up_take_little():
    """Bounds of ten times what they take on a slow machine, in the process's own time."""
    start = time.process_time()
    build()
    assert time.process_time() - start < 3
    names = [name for entry in shipped() for name in entry.names]
    start = time.process_time()
    for name in names:
        KNOWN.find(name)
    assert (time.process_time() - start) / len(names) < 0.0005


def test_help_does_not_load_the_table():
    code = (
        "import json, sys\nfrom scheduler import cli\ncli.run(['--help'])\n"
        "print(json.dumps(sorted(name for name in sys.modules if name.startswith('storage'))))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = json.loads(run.stdout.splitlines()[-1])

    assert [name for name in loaded if "organization" in name or "directory" in name] == []


def test_without_a_table_every_name_is_its_own():
    assert EMPTY.find("DeepMind").lineage == ("deepmind",)
    assert EMPTY.within("Google") == {"google"}
