"""Names and organisations as several languages write them."""

import pytest

from storage.identity import places, spoken
from storage.identity.names import Tie, parse, tie
from storage.identity.organizations import EMPTY, Kinship
from storage.identity.variants import in_one_shape


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # one name as English, German, French and Polish papers spell it
        ("Maksim Shchedrovsky", "Maxim Schtschedrowski", Tie.SOUND),
        ("Oleg Shchedrovsky", "Oleg Chtchedrovski", Tie.SOUND),
        ("Maksim Shchedrovsky", "Maksim Szczedrowski", Tie.SOUND),
        ("Максим Щедровский", "Maksim Szczedrowski", Tie.SOUND),
        ("Heiko Dornbusch", "Heike Dornbusch", Tie.DIFFERENT),
        ("Julien Sarrazin", "Julie Sarrazin", Tie.DIFFERENT),
        ("Joan Harwick", "John Harwick", Tie.DIFFERENT),
        ("Галина Ежова", "Евгения Холодова", Tie.DIFFERENT),
        # order, hyphens and spellings of East Asian names
        ("Bang Ji-hoon", "Jihoon Bang", Tie.SAME),
        ("Bang Do-yoon", "Doyoon Bang", Tie.SAME),
        ("Yoon Ji-hyuk", "Jihyeok Yun", Tie.SOUND),
        ("Lee Seo-jun", "Lee Seo-jin", Tie.DIFFERENT),
        ("이서준", "Lee Seo-jin", Tie.DIFFERENT),
        ("诸葛云", "諸葛雲", Tie.SAME),
        ("张建国", "Zhang Jianhua", Tie.DIFFERENT),
        ("赵启明", "David Zhao", Tie.UNSURE),
        ("Zhao Qiming", "David Zhao", Tie.UNSURE),
        ("Zhao Qiming", "David Qiming Zhao", Tie.VARIANT),
        # Japanese names, read
        ("大河内慎一郎", "Shinichiro Okochi", Tie.SAME),
        ("大河内 慎一郎", "Shin'ichirō Ōkōchi", Tie.SAME),
        ("大河内慎一郎", "Kenta Okochi", Tie.DIFFERENT),
        ("黒柳沙織", "Saori Kuroyanagi", Tie.SOUND),
        # Japanese and Chinese names as Korean papers hear them
        ("모리카와 겐스케", "Kensuke Morikawa", Tie.SOUND),
        ("모리카와 겐스케", "Kenji Morikawa", Tie.DIFFERENT),
        ("요시다 다쿠로", "吉田拓郎", Tie.SOUND),
        ("요시다 다쿠로", "Takuya Yoshida", Tie.DIFFERENT),
        ("쑨치밍", "Sun Qiming", Tie.SOUND),
        ("쑨치밍", "孙启明", Tie.SOUND),
        ("쑨치밍", "Sun Qinan", Tie.DIFFERENT),
        # Korean names in Han signs and in kana
        ("尹智赫", "윤지혁", Tie.SOUND),
        ("尹智赫", "Yoon Ji-hyuk", Tie.SOUND),
        ("尹智赫", "윤지민", Tie.UNSURE),
        ("ユン・ジヒョク", "윤지혁", Tie.SOUND),
        ("ユン・ジヒョク", "Jihyuk Yoon", Tie.SOUND),
        ("ユン・ジヒョク", "Jimin Yoon", Tie.DIFFERENT),
        ("류지혁", "유지혁", Tie.VARIANT),
        ("Yoon Ji-hyuk", "Ji-hyuk", Tie.PART),
        # consonants alone are no name
        ("Ευαγγελία Χατζή", "Carmen Ochoa", Tie.UNSURE),
        # case endings of nouns and adjectives, and of nicknames
        ("Игорь Раменский", "Игоря Раменского", Tie.VARIANT),
        ("Gosia Łęcka-Wrona", "Małgorzaty Łęckiej-Wrony", Tie.VARIANT),
        ("Aleksander Kowalik", "Aleksandra Kowalik", Tie.DIFFERENT),
        ("Adam Wilczyński", "Ada Wilczyńska", Tie.DIFFERENT),
        ("Fehérvölgyi Bence", "Fehérvölgyi Bencét", Tie.VARIANT),
        ("Γιώργος Αλεξίου", "Γεώργιος Αλεξίου", Tie.VARIANT),
        ("Kuby Sowińskiego", "Jakuba Sowińskiego", Tie.VARIANT),
        ("Annę Kowalską", "Anna Kowalska", Tie.SAME),
        ("Олександра Пилипенка", "Олександр Пилипенко", Tie.VARIANT),
        ("Mario Rossi", "Maria Rossi", Tie.DIFFERENT),
        ("Γιώργου Μαυρογένη", "Γεώργιος Μαυρογένης", Tie.VARIANT),
        ("Ioanei Brătescu", "Ioana Brătescu", Tie.VARIANT),
        ("Pekka Raution", "Pekka Rautio", Tie.VARIANT),
        ("Muhammad al-Fayez", "Mohammed Al Fayez", Tie.VARIANT),
        # two family names, particles, nicknames that are none
        ("Liz Marsh", "Elizabeth Marsh-Cole", Tie.VARIANT),
        ("Anna Drogosz-Wilk", "A. M. Drogosz-Wilk", Tie.INITIAL),
        ("S. Terhorst", "Saskia ter Horst", Tie.INITIAL),
        ("M. Fenwick", "Peggy Fenwick", Tie.INITIAL),
        ("J. L. Arrieta", "José Luis Arrieta Goñi", Tie.INITIAL),
        ("E. de La Roche", "Étienne de la Roche", Tie.INITIAL),
        ("Dunleavy", "Margaret Dunleavy-Stokes", Tie.PART),
        ("Gombócz Laci", "Gombócz László", Tie.VARIANT),
        ("Emma Chen", "Emily Chen", Tie.DIFFERENT),
        ("Julia Brandt", "Julie Brandt", Tie.DIFFERENT),
    ],
)
def test_names_are_tied_across_spellings(one, other, expected):
    assert (tie(one, other), tie(other, one)) == (expected, expected)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Северлога", "Северлог", Kinship.SAME),
        ("Северлог", "Severlog", Kinship.SAME),
        ("카카오게임즈", "Kakao Games", Kinship.SAME),
        ("BBR", "British Broadcasting Relay", Kinship.SAME),
        ("the Courier", "The Old Mill Courier", Kinship.ALIKE),
        ("Opéra de Valmont", "Valmont Opera", Kinship.SAME),
        ("Varnstadin yliopisto", "University of Varnstad", Kinship.SAME),
        ("Varnstadt Energie", "Varnstadt Insurance", Kinship.ALIKE),
        ("Sewerlog", "Siewierłog", Kinship.ALIKE),
        ("錦杉資本", "锦杉资本", Kinship.SAME),
        ("云帆", "云帆科技", Kinship.ALIKE),
        ("阿里", "Quillon", None),
        ("Quillon Labs", "Lumenforge", Kinship.DIFFERENT),
        ("Bank of Oslo", "Bank of Turin", Kinship.DIFFERENT),
    ],
)
def test_organisations_by_their_names_alone(one, other, expected):
    units = EMPTY.find(one), EMPTY.find(other)
    assert (places.kinship(*units), places.kinship(*reversed(units))) == (expected, expected)


def test_signs_have_one_shape():
    assert in_one_shape("齋藤 吳 黒") == in_one_shape("斎藤 吴 黑")


def test_a_space_does_not_part_signs():
    name = parse("結城 真理子")
    assert name is not None
    assert name.words == ("結城真理子",)


def test_voiced_kana_stay_voiced():
    name = parse("ロバート・ハル")
    assert name is not None
    assert name.words[0] == "ロバート"


def test_numbers_in_names_are_kept():
    assert spoken.forms("person7") != spoken.forms("person8")
