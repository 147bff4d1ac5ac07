"""Replies counted: languages, leading words, tones, and what is never kept."""

from __future__ import annotations

import time

import pytest

from scraper.detect.languages import CODES
from scraper.reactions import Replies, Reply, _tones, _words, count
from scraper.reactions._counting import MAX_WORDS, MOST_TOTAL, own_words
from scraper.records import EMOJI

URL = "https://bsky.app/profile/ada.example/post/3aaa"


def counted(*texts, language="en", names=(), total=None, **more):
    """One author for each text, unless it says `author: text`."""
    read = tuple(Reply(f"a{n}", text, **more) for n, text in enumerate(texts))
    return count(Replies(URL, "bluesky", total or len(read), read), language, names)


def words_of(reactions, language="en"):
    return {each.word: each.people for each in reactions.words if each.language == language}


def test_words_are_counted_by_people_and_stop_words_left_out():
    found = counted(
        "Thanks for everything, what a legend!",
        "A true LEGEND. Thanks for all the compilers.",
        "the compilers will never be the same without you",
    )
    assert words_of(found) == {"thanks": 2, "legend": 2, "compilers": 2}
    assert (found.total, found.read, found.people) == (3, 3, 3)


def test_word_of_one_person_is_not_kept_however_often_it_is_said():
    same = tuple(Reply("bo", "Compilers, compilers, compilers!") for _ in range(9))
    found = count(Replies(URL, "bluesky", 9, same), "en")
    assert found.words == ()
    assert (found.read, found.people) == (9, 1)


def test_tone_counts_once_for_each_person():
    same = tuple(Reply("bo", "Thank you so much") for _ in range(5))
    found = count(Replies(URL, "bluesky", 5, (*same, Reply("cy", "so sad, thanks"))), "en")
    assert found.tones == {"gratitude": 2, "regret": 1}


@pytest.mark.parametrize(
    ("language", "gratitude", "admiration", "regret", "irony"),
    [
        ("en", "Thank you for it all", "You’re an inspiration", "So sad", "Thanks for nothing"),
        ("de", "Danke für die Jahre", "Du bist ein Vorbild", "Wie schade", "Danke für nichts"),
        ("fr", "Merci à toi", "Quel parcours", "Quel dommage", "Bon débarras"),
        ("es", "Mil gracias", "Eres una leyenda", "Qué pena me da", "Gracias por nada"),
        ("it", "Grazie di cuore", "Sei un mito", "Che peccato", "Grazie per niente"),
        ("pt", "Muito obrigado", "Que lenda", "Vai fazer falta", "Já vai tarde"),
        ("nl", "Bedankt voor alles", "Petje af", "Heel jammer", "Opgeruimd staat netjes"),
        ("sv", "Tack för allt", "Vilken förebild", "Vi kommer att sakna dig", "Tack för ingenting"),
        ("pl", "Dziękuję za wszystko", "Gratulacje", "Wielka szkoda", "Krzyżyk na drogę"),
        ("ru", "Спасибо за всё", "Вы легенда", "Очень жаль", "Скатертью дорога"),
        ("tr", "Çok teşekkürler", "SEN BİR EFSANESİN", "Çok üzgünüm", "Altın paraşüt"),
        ("ja", "本当にありがとうございました", "尊敬します", "寂しくなります", "ざまあみろ"),
        ("ko", "그동안 감사했습니다", "존경합니다", "너무 아쉽네요", "속이 다 시원하네"),
        ("zh", "感谢您的付出", "真是传奇", "太可惜了", "走好不送"),
    ],
)
def test_every_language_has_the_four_tones(language, gratitude, admiration, regret, irony):
    said = {"gratitude": gratitude, "admiration": admiration, "regret": regret, "irony": irony}
    found = {tone: _tones.tones(text, language) for tone, text in said.items()}
    assert found == {tone: frozenset({tone}) for tone in said}


def test_every_language_that_is_read_has_its_vocabulary():
    assert {code for code in CODES if _tones._patterns(code)} == CODES
    for code in CODES:
        for tone, phrases in _tones._patterns(code).items():
            assert not phrases.search("xq"), (code, tone)
            assert _words.stop_words(code)


def test_phrase_is_not_found_within_a_word():
    assert _tones.tones("The attackers were gadgets in Tysmenytsia", "en") == frozenset()
    assert _tones.tones("Stack overflow", "sv") == frozenset()


def test_english_is_read_beside_other_languages():
    assert _tones.tones("was für eine Karriere, goat!", "de") == {"admiration"}
    assert _tones.tones("a dank meme", "en") == frozenset()


def test_emoji_are_words_of_no_language_and_have_a_tone():
    found = counted("🫡🫡🏽", "👏🏿 ❤️", "❤ © ®", "🫡")
    assert words_of(found, EMOJI) == {"🫡": 2, "❤": 2}
    assert found.tones == {"admiration": 4}


def test_each_reply_is_counted_in_its_own_language():
    found = counted(
        "Vielen Dank für die wunderbare Zusammenarbeit in all den Jahren!",
        "Die Zusammenarbeit mit dir war immer eine große Freude.",
        "It was a great pleasure to work with you on the compiler team.",
        "The whole compiler team will miss working with you, my friend.",
    )
    assert "zusammenarbeit" in words_of(found, "de")
    assert {"compiler": 2, "team": 2}.items() <= words_of(found, "en").items()


def test_short_reply_says_itself_which_language_it_is_or_the_post_does():
    def languages(word, **more):
        return [each.language for each in counted(word, word, **more).words]

    assert languages("gracias", language="en") == ["es"]
    assert languages("Chapeau!", language="fr") == ["fr"]
    assert languages("Danke! Schade", language="en") == ["de", "de"]
    assert languages("compilers", language="en") == ["en"]
    found = count(
        Replies(URL, "bluesky", 2, (Reply("a", "Farbe", "de"), Reply("b", "Farbe", "de"))), "en"
    )
    assert [each.language for each in found.words] == ["de"]


def test_chinese_and_japanese_words_are_what_several_wrote_alike():
    found = counted("祝你前程似锦！", "前程似锦，感谢你", "感谢您的付出", language="zh")
    assert words_of(found, "zh") == {"前程似锦": 2, "感谢": 2}
    found = counted(
        "お疲れ様でした。本当にありがとうございます",
        "お疲れ様でした！寂しいです",
        "寂しいなあ、ありがとう",
    )
    assert words_of(found, "ja") == {"お疲れ様": 2, "ありがとう": 2, "寂しい": 2}


def test_sentence_that_many_sent_alike_is_no_word():
    same = "以后还能有机会一起合作吧朋友们"
    found = counted(same, same, "感谢", "感谢", language="zh")
    assert words_of(found, "zh") == {"感谢": 2}


def test_countless_runs_are_counted_in_little_time():
    # each pair of characters is in two texts: tens of thousands of runs
    letters = [chr(0x4E00 + number * 7 % 5000) for number in range(5000)]
    texts = ["".join(letters[start : start + 1000]) for start in range(0, 4000, 100)]
    started = time.process_time()
    counted(*texts, language="zh")
    assert time.process_time() - started < 30


def test_names_handles_links_and_quotes_are_no_words():
    found = counted(
        "@ada.example see https://quillon.example/compilers Ada Falk",
        "ada@falk.example wrote: www.quillon.example/compilers, Ada",
        "> compilers are great\n:blobcat_heart:",
        "> compilers are great\n:blobcat_heart:",
        names=("Ada Falk", "ada.example"),
    )
    assert found.words == ()


def test_mark_up_is_taken_out_with_what_it_quotes():
    html = (
        '<p><span class="h-card"><a href="https://s.example/@ada" class="u-url mention">'
        "@<span>ada</span></a></span> Godspeed</p><blockquote>Compilers</blockquote>"
    )
    assert own_words(Reply("bo", html, is_html=True)).strip() == "Godspeed"
    assert own_words(Reply("bo", "&gt; Compilers<p>Godspeed", is_html=True)).strip() == "Godspeed"
    assert own_words(Reply("bo", "<b>" * 4000 + "x", is_html=True)) == ""


def test_apostrophes_part_no_word_from_its_meaning():
    found = counted("l’équipe perd beaucoup", "L'équipe reste là", language="fr", is_html=True)
    assert words_of(found, "fr") == {"équipe": 2}
    assert words_of(counted("I don’t know, don't", "don’t!")) == {}


def test_hostile_texts_leave_nothing_that_a_terminal_would_obey():
    bad = "\x1b[31mowned\u202e \u3164\u3164 z" + "\u0301" * 40 + "algo " + "a" * 100
    found = counted(bad, bad, total=10**40)
    letters = "".join(words_of(found))
    assert not set(letters) & set("\x1b\u202e\u3164")
    assert letters.count("\u0301") <= 2
    assert max(map(len, words_of(found))) < 10
    assert found.total == MOST_TOTAL


def test_no_more_words_than_a_line_holds():
    text = " ".join(f"wort{chr(97 + n)}{chr(97 + n)}" for n in range(26))
    assert len(words_of(counted(text, text, language="de"), "de")) <= MAX_WORDS


def test_language_without_stop_words_is_counted_and_not_listed():
    found = counted("xq", "xq", language="qq")
    assert (found.total, found.words) == (2, ())
