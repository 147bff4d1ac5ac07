"""Turkish: who leaves what, and what is no departure."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from tests.telling import tells

_read = tells("tr", 2024, 5, 20)


@pytest.mark.parametrize(
    ("text", "person", "organization", "kind"),
    [
        ("Ardıç Bankası Genel Müdürü Selim Karaca görevinden istifa etti. Karar bugün duyuruldu.", "Selim Karaca", "Ardıç Bankası", "resignation"),
        ("Selim Karaca, Ardıç Bankası'ndaki görevinden ayrıldı. Yerine henüz kimse atanmadı.", "Selim Karaca", "Ardıç Bankası", "resignation"),
        ("Kestane Holding'in mali işler direktörü Nalan Yücel görevini bırakıyor.", "Nalan Yücel", "Kestane Holding", "resignation"),
        ("Nalan Yücel, 12 yıl çalıştığı Kestane Holding'den ayrılacağını açıkladı.", "Nalan Yücel", "Kestane Holding", "resignation"),
        ("Kestane Holding, CEO'su Nalan Yücel'in istifa ettiğini duyurdu.", "Nalan Yücel", "Kestane Holding", "resignation"),
        ("Turna Lisesi Müdürü Hikmet Oral 30 yıl sonra emekli oldu.", "Hikmet Oral", "Turna Lisesi", "retirement"),
        ("Akarsu Spor, teknik direktör Metin Tunç'un görevine son verdi.", "Metin Tunç", "Akarsu Spor", "dismissal"),
        ("Akarsu Spor, teknik direktör Metin Tunç ile yollarını ayırdı.", "Metin Tunç", "Akarsu Spor", "other"),
        ("Gölbaşı Belediyesi Başkan Yardımcısı Esra Tan görevden alındı.", "Esra Tan", "Gölbaşı Belediyesi", "dismissal"),
        ("Spiker Derya Aksoy, Kanal Lodos'a veda etti. Aksoy son bültenini dün sundu.", "Derya Aksoy", "Kanal Lodos", "resignation"),
        ("Meltem Vakfı Başkanı Cemil Uyar'ın görev süresi 31 Temmuz'da sona eriyor.", "Cemil Uyar", "Meltem Vakfı", "end_of_term"),
        ("Bugün Lodos Yazılım'daki son iş günümdü. Beş yıl boyunca çok şey öğrendim.", None, "Lodos Yazılım", "resignation"),
        ("Haziran sonunda Lodos Yazılım'dan ayrılıyorum. Altı yıldır geliştiriciydim, ekibime teşekkür ederim.", None, "Lodos Yazılım", "resignation"),
        ("Lodos Gazetesi'nden istifa ettim. Dört yıl muhabirlik yaptım, arkadaşlarımı özleyeceğim.", None, "Lodos Gazetesi", "resignation"),
        ("Dün Lodos Yazılım'da işten çıkarıldım. Üç yıldır test mühendisiydim.", None, "Lodos Yazılım", "layoff"),
        ("Turna Lisesi'nden emekli oluyorum. Otuz yıl öğretmenlik yaptım.", None, "Turna Lisesi", "retirement"),
        ("Lodos Holding İnsan Kaynakları Direktörü İrem Işık şirketten ayrıldı.", "İrem Işık", "Lodos Holding", "resignation"),
    ],
)  # fmt: skip
def test_departure_is_told(text: str, person: str | None, organization: str, kind: str) -> None:
    found = _read(text)
    assert [(d.person, d.organization, d.kind) for d in found] == [(person, organization, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Ardıç Bankası Genel Müdürü Selim Karaca istifa ettiği yönündeki haberleri yalanladı.",
        "Selim Karaca, Ardıç Bankası'ndan ayrılmıyor. Görevinin başında olduğunu söyledi.",
        "İşten ayrılmıyorum, sadece doğum iznine ayrıldım. Lodos Yazılım'a ekimde döneceğim.",
        "Eski müdür Hikmet Oral, 88 yaşında aramızdan ayrıldı. Cenazesi yarın kaldırılacak.",
        "İstifa dilekçesi nasıl yazılır? Örnek: Görevimden kendi isteğimle istifa ediyorum. Gereğini arz ederim.",
        "Twitter'dan ayrıldım. Hesabımı sildim, takipçilerime veda ettim.",
        "Lodos Tekstil Türkiye pazarından çekiliyor, mağazalar kapanacak.",
        "Teknik direktör Metin Tunç tedavisi nedeniyle görevinden geçici olarak ayrıldı.",
        "Kitap üç bölüme ayrıldı. Yazar ikinci bölümde göçü anlatıyor.",
        "Emekli maaşlarına zam yapıldı. Emekli öğretmenler memnun.",
        "Aramıza yeni katılan Defne Oral'a hoş geldin diyoruz.",
    ],
)  # fmt: skip
def test_no_departure_is_told(text: str) -> None:
    assert _read(text) == []


def test_a_capital_with_a_dot_moves_no_offset() -> None:
    text = "2 İ, İrem İnce, İzci Derneği'ndeki görevinden ayrıldı. İ"
    for departure in _read(text):
        assert all(text[e.start : e.end] == e.quote for e in departure.evidence)
        assert departure.person == "İrem İnce"


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Dün Lodos Yazılım'dan ayrıldım. Altı buçuk yıldır geliştiriciydim.", "tenure_years", 6.5),
        ("Dün Lodos Yazılım'dan ayrıldım. On iki yıl boyunca orada çalıştım.", "tenure_years", 12),
        ("Lodos Yazılım'dan 30 Haziran itibarıyla ayrılıyorum, teşekkür ederim.", "effective_on", "2024-06-30"),
        ("Lodos Yazılım'dan ay sonunda ayrılıyorum, teşekkür ederim.", "effective_on", "2024-05"),
        ("Bugün Lodos Yazılım'daki son günüm, teşekkür ederim.", "effective_on", "2024-05-20"),
        ("2011'den beri çalıştığım Lodos Yazılım'dan ayrılıyorum.", "start_year", 2011),
        ("Lodos Yazılım'dan ayrıldım. Pazartesi Poyraz Medya'da işe başlıyorum.", "destination", "Poyraz Medya"),
        ("Spiker Derya Aksoy, Kanal Lodos'tan ayrıldı. Aksoy'un yeni adresi Kanal Martı oldu.", "destination", "Kanal Martı"),
        ("Kestane Holding'in mali işler direktörü Nalan Yücel görevini bırakıyor.", "role", "mali işler direktörü"),
        ("Çamlı Derneği başkanlığı görevimden ayrılıyorum, teşekkür ederim.", "role", "başkanlığı"),
        ("İddiaya göre Ardıç Bankası Genel Müdürü Selim Karaca istifa etmeye hazırlanıyor.", "status", "rumoured"),
    ],
)  # fmt: skip
def test_slots_are_read(text: str, field: str, value: object) -> None:
    assert [getattr(departure, field) for departure in _read(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Dört yılın ardından Dicle Üniversitesi'ne veda ettim ve mezun oldum. Hocalarıma teşekkürler. Eylülde yüksek lisansa başlıyorum.",
        'Hikâye: Son Gün\n\nMurat dilekçeyi masaya bıraktı. "İstifa ediyorum," dedi. Müdür başını kaldırmadı.',
        "Sekiz yıllık Kuzeytel'den ayrıldım, faturalar çok şişmişti, yeni operatörümün tarifesi daha ucuz.",
        "İzin duyurusu\n\nArkadaşlar, 13 Haziran'dan itibaren doğum iznindeyim. Bu yıl ofisteki son günüm bugün. Ekim sonunda görüşürüz.",
    ],
)
def test_students_tales_users_and_leaves_are_none(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Çınar Kadın Futbol Takımı'nın kaptanı Ayla Denk, 13 sezonun ardından futbolu bıraktığını açıkladı.", "Ayla Denk"),
        ("Sekiz yıldır bakımını yaptığım açıkharita projesini bugünden itibaren Deniz ve Ekin'e devrediyorum. Depo yetkilerini aktardım.\n\nLale Işık", "Lale Işık"),
    ],
)  # fmt: skip
def test_games_given_up_and_projects_handed_over(text: str, person: str) -> None:
    assert [d.person for d in _read(text)] == [person]
