"""Language of a text: by the text, by the hint where the text is too short."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from scraper.language import identify

SENTENCES = {
    "en": "Yesterday was my last day at the company, and I will miss my colleagues.",
    "de": "Gestern war mein letzter Arbeitstag in der Firma, und ich werde die Kollegen vermissen.",
    "fr": "Hier était mon dernier jour dans l'entreprise, et mes collègues vont me manquer.",
    "zh": "昨天是我在公司的最后一天，我会想念我的同事们。",
    "ja": "昨日が会社での最終出社日でした。同僚のみなさん、ありがとうございました。",
    "ko": "어제가 회사에서의 마지막 날이었습니다. 동료들이 그리울 것입니다.",
    "ru": "Вчера был мой последний день в компании, я буду скучать по коллегам.",
}


@pytest.mark.parametrize(("language", "text"), SENTENCES.items())
def test_language_is_read_from_the_text(language: str, text: str) -> None:
    assert identify(text) == language


def test_text_outweighs_the_hint() -> None:
    assert identify(SENTENCES["de"], "en-US") == "de"


def test_hint_decides_where_the_text_is_too_short() -> None:
    assert identify("ok", "pt-BR") == "pt"


def test_short_text_without_a_hint_is_unknown() -> None:
    assert identify("42") is None


def test_nonsense_hint_is_ignored() -> None:
    assert identify("42", "<script>") is None


def test_long_text_is_looked_at_in_part() -> None:
    assert identify(SENTENCES["fr"] * 50_000) == "fr"


def test_threads_agree() -> None:
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(identify, list(SENTENCES.values()) * 5)) == list(SENTENCES) * 5
