"""Organisations in Japanese text: by beginnings and endings, by lists, and by their neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.gazetteer import KNOWN_ORGANIZATIONS
from scraper.detect.languages.ja.organization_words import KNOWN, LEGAL, NO_ORGANIZATION, SUFFIXES
from scraper.detect.languages.ja.roles import PATTERN as ROLES
from scraper.detect.languages.ja.script import BODY, HIRA, KANJI, KATA, goes_on, is_kanji
from scraper.detect.surfaces import Found

Span = tuple[int, int]
MAX_NAME_CHARS = 20
"""A longer run is a sentence."""
_LEGAL = "|".join(sorted(LEGAL, key=lambda word: (-len(word), word)))
_WITHOUT_LEGAL = re.compile(
    rf"^(?:{_LEGAL})[ 　]?|[ 　]?(?:株式会社|有限会社|合同会社|㈱|（株）|\(株\))$"
)
_BY_LEGAL = re.compile(
    rf"(?:{_LEGAL}|㈱|（株）|\(株\)|国立|県立|市立|町立|私立)[ 　]?(?:[{BODY}・]|(?![のをにはがでとへもや])[ぁ-ん](?=[{KANJI}{KATA}])){{1,{MAX_NAME_CHARS}}}"
    rf"|(?:{_LEGAL}|㈱)[{BODY}]{{0,12}}[ぁ-ん]{{2,8}}?(?=[{KANJI}{KATA}A-Z]|[のをにはがで、。（( \n]|$)"
    rf"|(?:テレビ|ラジオ|エフエム|劇団|旅館|カフェ|レストラン|バンド)(?!から|では|には|まで|とか|など|です|という|のみ|だけ|より|って|でも|にも|を)[ぁ-ん]{{3,6}}?(?=[のをにはがで、。（(\n]|$)"
)
_SMALL_SHOPS = frozenset({"堂", "屋", "組", "社中", "部屋"})
_GIVEN_NAME = re.compile(r"[ぁ-ん]{2,4}(?:さん|氏|アナ|選手|[（(]\d)")
"""Behind such an ending: `六角堂あやめさん` is a person."""
_UNIVERSITY = re.compile(
    rf"(?<![{KANJI}])[{KANJI}]{{2,4}}(?<![拡最巨多重膨増甚肥絶盛偉遠寛過強広雄壮尊莫誇特等倍])大(?=[をはがにで、の）)]|教授|学長|准教授|名誉教授|監督|出身|卒)"
)
_SUFFIX = re.compile(
    rf"(?:{'|'.join(sorted(SUFFIXES, key=lambda word: (-len(word), word)))})(?:ズ|株式会社|FC|SC)?"
)
_BEHIND = re.compile(rf"(?:[{BODY}・ー－-]|が(?=[丘原浜崎池谷岡島峰沢])){{1,{MAX_NAME_CHARS}}}$")
SHORT_FORM_CHARS = 2
_AFTER_SHORT_FORM = re.compile(
    r"総裁|理事|教授|病院|新聞|発|卒|生|出身|社員|職員|会長|社長|監督|学長|准教授|記者|幹部|入社|退社|退職|時代|本社|側|所属|勤務|広報|首脳"
)
MIN_FIRST_SYLLABLES = 3
"""At the start of a clause so many syllables before a name's body are more than a small word."""
_SMALL_WORD = re.compile(
    r"(?:これ|それ|あれ|どれ|この|その|あの|どの|また|そして|しかし|まだ|もう|とても|いま|ここ|そこ|わたし|ぼく|おれ|みんな|すべて|ほとんど|ちょっと|ずっと|やっと|きっと|もっと|さらに|あと|まず|さて|なお|では|でも|ただ|つい|ついに|いつ|たくさん|あり|する|した|いる|ある|なる|なり|という|など|から|まで|より|もと|かつて|いわゆる|たまたま|ほか|いろ|よく|あま)|.*(?:して|した|する|いる|ある|から|まで|など|での|への|には|では|とは|った|って|いた|いて|ので|のに|のは|のが|しい|な)$"
)
_PARTICLES = frozenset(
    {"から", "まで", "より", "など", "では", "には", "とは", "への", "ほか", "ここ"}
)
_BEFORE_BODY = re.compile(r"(?P<small>[ぁ-ん]{2,7})$")
_CHIEF = re.compile(
    r"(?:編集部|営業部|研究室|広報|人事(?!部長)|労組|社員|職員|(?:野球|サッカー|陸上競技|陸上|吹奏楽|ラグビー|柔道|卓球|駅伝|剣道|水泳|バレー|バスケ)部)|(?:の)?(?:代表|取締役|社長|副社長|会長|総裁|頭取|理事|学長|教授|准教授|監督|編集長|アナウンサー|アナ|記者|所長|院長|館長|校長|部長|ceo|執行役員|専務|常務|園長|店長|選手|署長|知事|市長)"
)
_KNOWN = re.compile(
    "|".join(re.escape(name) for name in sorted(KNOWN, key=lambda name: (-len(name), name)))
)
_LATIN = re.compile(r"(?<![a-z0-9])[a-z][a-z0-9&.]*(?: [a-z0-9&.]+){0,2}(?![a-z0-9])")
_EMPLOYED = r"退職|退社|退団|退所|退局|解雇|クビ|独立"
_GO = r"退職|退社|退団|退所|退局|退行|退任|辞任|辞職|卒業|辞め|やめ|離れ|去[りるっ]|脱退|離脱|離党|離任|退[きく]|独立|巣立|解雇|クビ|追い出さ|追われ|後に"
_NAME = rf"(?P<name>(?:[{BODY}]|・|[-－.](?=[A-Za-z])| (?=[A-Za-z])){{2,24}})"
_QUOTED = r"[「『“](?P<quoted>[^「」『』“”\n]{2,20})[」』”]"
_LEFT_QUOTED = re.compile(rf"{_QUOTED}(?:を|から)(?:(?!を)[^。、\n]){{0,14}}?(?:{_EMPLOYED})")
_LEFT_EMPLOYER = re.compile(
    rf"(?:{_NAME}|(?<![{HIRA}{KANJI}{KATA}])(?P<small>[ぁ-ん]{{3,7}}))(?:を|から)、?(?:(?![をがはに])[^。、\n]){{0,12}}?(?:{_EMPLOYED}|退任|辞任|卒業|辞め|クビ)"
)
_LEFT = re.compile(
    rf"(?:{_NAME}|(?<![{HIRA}{KANJI}{KATA}])(?P<small>[ぁ-ん]{{3,7}}))(?:を|から)(?:(?!を)[^。、\n]){{0,14}}?(?:{_GO})"
)
_JOINED = re.compile(
    rf"(?:{_QUOTED}|{_NAME})(?:(?:に|へ)(?:[^。、\n]{{0,6}})?(?:入社|入局|入団|入行|転職|移籍|加入|参画|ジョイン|合流|就職|移[りるっ]|転じ|入所|出社)|への(?:移籍|転職|入社)|という(?:小さな|新しい|[^。、\n]{{0,8}}の)?(?:会社|スタートアップ|企業|お店|店)|(?:では?|に)(?:は)?(?:約|およそ|丸|ちょうど)?(?:\d{{1,2}}年|[一二三四五六七八九十]年|\d{{1,2}}[ヶか]月)|でお世話|(?:で|に)[^。、\n]{{0,24}}(?:働[いきく]|勤務|勤め|在籍|過ごし|務め|担当し|率い)|勤務(?:の|時代)|所属の|在籍|(?<![会入出退当弊本支自他同各商公子新前])社(?:の|を|は|に|が|で)(?=[^員長会]))"
)
_BY_STAFF_WORDS = re.compile(
    rf"{_NAME}(?=を(?:長年|[\d一二三四五六七八九十]+年)?(?:率い|引っ張|支え)てき?た|の(?:広報|営業|経理|人事|開発|制作)(?:を|担当の)|の(?:創業|共同創業|初期)メンバー|のみんな、|の皆(?:さん|様)、|の(?:退職日|最終日|最終出社|最終出勤|社員証|退職者?会|看板(?:アナ|dj|DJ|講師|記者)|[ァ-ヴー]{{2,8}}(?:部|課)の)|を(?:最終出社|最終出勤)|から(?:契約(?:終了|打ち切り|解除)|戦力外|クビ|解雇|退職勧奨|引き抜か|内定取り消)|(?:の上司|の社長|の人事)?に(?:退職の|辞表|退職届|退職願|別れを告げ|籍を置|在籍)|との(?:専属|所属|選手|業務委託|マネジメント)?契約(?:が|の|を)?(?:終了|満了|解消|解除)|は(?:昨日|今日|本日|明日|きのう|きょう|今週|今月|来週)[^。、]{{0,6}}(?:最後の|最終)(?:勤務|出社|出勤|日)|の仕事、|で(?:最後|最終)の(?:出社|出勤|勤務|シフト|夜勤))"
)
"""A letter handed in, a contract that ends, a last day: only an employer has them."""
_GROUPS = r"バンド|グループ|ユニット|劇団|レストラン|ビストロ|カフェ|店|事務所|会社|企業|スタートアップ|ベンチャー|球団|チーム|クラブ|政党|団体|NPO|ブランド|メーカー|大手|サークル|出版社|放送局|テレビ局|運営|運営元|病院|学校|法人|プロジェクト|コミュニティ|週刊誌|月刊誌|雑誌|専門誌|情報誌|業界紙|地方紙|新聞|予備校|チェーン|教室"
_OF_GROUP = re.compile(rf"(?:{_GROUPS})(?:の)?{_QUOTED}")
_NAMED_GROUP = re.compile(
    rf"(?:{_GROUPS})(?:の|・)(?P<name>[{KATA}A-Za-z0-9＆&∞☆★♪]{{2,20}})(?=[をのにではが、からへ])"
)
_LABEL = re.compile(
    rf"^[ 　\d.①-⑨・]{{0,4}}(?:会[ 　]?社[ 　]?名|商[ 　]?号|法人名|団体名|社名|名称|勤務先|所属先|上場会社名)[ 　]?[:：]?[ 　]{{0,3}}(?P<name>[{BODY}{HIRA}・ ]{{2,30}}?)(?:[ 　（(]|$)",
    re.MULTILINE,
)
_NEWS = re.compile(
    rf"(?:^|(?<=[。\n、・」』▽△◇●○■]))(?P<name>[{BODY}](?:[{BODY}]|・){{1,20}})(?=(?:は|が)(?:\d{{1,2}}月)?(?:\d{{1,2}}日|、|本日|このほど|きょう|同日)|、[^。\n]{{0,20}}撤退)",
    re.MULTILINE,
)
_DISMISSES = re.compile(
    rf"(?P<name>[{KANJI}]{{0,4}}[{KATA}A-Za-z0-9＆&・]{{3,16}}|[{KANJI}]{{3,8}})(?=(?:が|は)[^。\n]{{2,30}}(?:監督|選手|氏|社長|CEO|コーチ|会長|さん)[^。、\n]{{0,6}}(?:を(?:解任|解雇|更迭|放出|退任)|との?(?:契約|双方合意)|の(?:退任|退団|辞任|解任|退社|契約)|が(?:退任|退団|辞任|退社)))"
)
_IDENTIFIER = re.compile(
    r"(?<![A-Za-z0-9/@._:-])(?P<name>[A-Za-z][A-Za-z0-9]*[-._][A-Za-z0-9._-]{1,24}[A-Za-z0-9])(?= ?(?:です|の|を|は|という|から))"
)
_LEFT_FOR_GOOD = re.compile(
    rf"{_QUOTED}(?:を|から)(?:[^。、\n]{{0,8}})(?:卒業|脱退|離れ|去[りるっ])"
)
_CHEERED = re.compile(rf"{_QUOTED}(?:を|への|に)(?:いつも|ご)?(?:応援|声援|支援|愛顧)")
_FROM = re.compile(rf"{_NAME}(?:から|より)、?(?:の|[^。、\n]{{0,8}}?)(?:移籍|加入|転職|獲得|入団)")
_PROJECT = re.compile(
    r"(?<![A-Za-z0-9/@._-])(?P<name>[A-Za-z][A-Za-z0-9._-]{2,30})(?= ?(?:の(?:メンテ|開発|コミッ|リポジトリ|プロジェクト|運営|コア)|(?:を|から)(?:離れ|去|卒業|引退|降り)))"
)
_OF_POST = re.compile(
    rf"(?P<name>(?:[{BODY}]|・){{2,20}}|[「『][^「」『』\n]{{2,16}}[」』])(?:の|・|[ 　])?$"
)
_CITY = re.compile(
    rf"(?P<name>[{KANJI}]{{1,4}}?[都道府県市町村区])(?=長|の[{KANJI}]{{2,6}}(?:市|町|村|区)?長|議会|教育委員会|知事|議)"
)
_HEAD = re.compile(
    r"(?:\d{1,4}[年月日]){1,3}|(?:元|前|旧|某|現|同|大手|老舗|米国?|英国?|独|仏|サッカー|プロ野球|[JB][123] ?|IT大手|国内|海外|外資系|新興|人気)(?=.{3})"
)
_NOTHING = re.compile(
    rf"(?:^(?:下記|上記|左記|以下)|(?:検査|個人|顧客|統計|試験|品質|測定|売上|性能|実験)データ|^(?:今|当|次|前)(?:号|節|回|場所|大会|公演)$|について|お知らせ|[をは]|が(?![丘原浜崎池谷岡島峰沢])|[年月日]間?$|^第?\d+[年回期]|全員$|科$|課$|係$|学部$|研究室$|部門$|事業部$|時代$|生活$|活動$|(?:月|年|期|度|週)末$|^(?:今|来|先|昨|翌|毎|当|同)[年月週日期季朝夜晩春夏秋冬]|以降$|以前$|^[{HIRA}]{{1,2}}$|^[A-Za-z]$|^\d|人目$|人間$|同士$|自身$|関係$|現場$|業界$|次第$|番組$|開催$|代目$|(?<!楽)部$|役$|常連$|^(?:より|から)?(?:弊|貴|各)|^当(?=[社館店院会クチ団])|^防災$|^所属$|世$|満了$|(?:支店|支社|営業所|支局|本社|本部|店舗|他|など)$|^(?:一身上|諸般|家庭|個人)|^(?:アイドル|音楽|人気|男性|女性|声優|芸能|所属|法律|会計|大手|投資|研究|外資系?|日系|国際|地元|地方|複数|民間|ユーチューバー|ロック|ボーカル|制作|運営|編集|専門|総合|一般|関連|取引|派遣|製造|販売|サッカー|野球|スポーツ|テニス|学習|進学|小さな|町|県内|市内|都内|国内)(?:グループ|ユニット|事務所|クラブ|スタジオ|プロダクション|会社|チーム|新聞|病院|大学|学校|銀行|塾|出版|出版社|放送局|センター|団体|機構|協会|商社|企業|メーカー|店)$)"
)
_DATED = re.compile(r"[\d年月日間代目歳人回度]+")


def organization_key(surface: str) -> str:
    """Without its legal form, so that both wordings meet."""
    bare = _WITHOUT_LEGAL.sub("", surface.strip("「」『』 　")).strip()
    return (bare or surface).casefold()


def may_be_organization(surface: str) -> bool:
    """Neither a common word, nor a time, nor a part of an organisation."""
    return (
        len(surface) > 1
        and surface not in NO_ORGANIZATION
        and not (
            surface.endswith("会社") and surface[:-2] + "会社" not in LEGAL and len(surface) < 7
        )
        and _DATED.fullmatch(surface) is None
        and _NOTHING.search(surface) is None
    )


# --- sure ones ------------------------------------------------------------------------------------


def find_sure(text: str, lowered: str) -> Iterator[Span]:
    """By a telling beginning or ending, and those that everybody knows."""
    for match in _BY_LEGAL.finditer(text):
        yield from _tidied(text, *match.span())
    for match in _SUFFIX.finditer(text):
        yield from _by_suffix(text, lowered, match)
    for match in _UNIVERSITY.finditer(text):
        yield from _tidied(text, *match.span())
    for match in _KNOWN.finditer(lowered):
        if not goes_on(text, *match.span()) and not _is_within_word(text, *match.span()):
            yield match.span()
    for match in _LATIN.finditer(lowered):
        if match.group() in KNOWN_ORGANIZATIONS and text[match.start()].isupper():
            yield match.span()


def _is_within_word(text: str, start: int, end: int) -> bool:
    """Two characters of a longer word (`関東大学`), which are no short form there."""
    if end - start > SHORT_FORM_CHARS or not is_kanji(text[start]):
        return False
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    if is_kanji(before) and before not in "元前現米":
        return True
    return is_kanji(after) and _AFTER_SHORT_FORM.match(text, end) is None


def _by_suffix(text: str, lowered: str, suffix: re.Match[str]) -> Iterator[Span]:
    """The run that ends here, where the word ends or a chief's post follows."""
    end = suffix.end()
    following = text[end : end + 1]
    is_end = not re.match(rf"[{BODY}]", following) or text.startswith("株式会社", end)
    if not is_end and _CHIEF.match(lowered, end) is None:
        return
    if suffix.group() in _SMALL_SHOPS and _GIVEN_NAME.match(text, end):
        return
    left = max(0, suffix.start() - MAX_NAME_CHARS)
    body = _BEHIND.search(text[left : suffix.start()])
    start = left + body.start() if body else suffix.start()
    small = _BEFORE_BODY.search(text[max(0, start - 8) : start])
    if small is not None:
        start = _with_small(text, start, small["small"])
    if start < suffix.start():
        yield from _tidied(text, start, end)


def _with_small(text: str, start: int, small: str) -> int:
    """`みどり台団地…`, `ひばり図書館`: a name may begin with syllables; most are small words."""
    begin = start - len(small)
    is_public = text[max(0, begin - 1) : begin] == "立"
    is_first = not text[max(0, begin - 1) : begin].strip("\n。、「『（( ")
    if not is_public and not is_first and small[0] in "のはがをにでとも":
        small = small[1:]
    ends_as_word = small.endswith(tuple("のはがをにでともへたてるないくうしすむぶぬつだ"))
    if is_first and len(small) >= MIN_FIRST_SYLLABLES:
        ends_as_word = _SMALL_WORD.match(small) is not None
    if small in _PARTICLES:
        return start
    if len(small) < 2 or (ends_as_word and not is_public):
        return start
    start -= len(small)
    if is_public:
        body = _BEHIND.search(text[max(0, start - 8) : start])
        start -= len(body.group()) if body else 0
    return start


def _tidied(text: str, start: int, end: int) -> Iterator[Span]:
    start, end = trimmed(text, start, end)
    if may_be_organization(text[start:end]) and not _is_graduation(text, start, end):
        yield start, end


_SCHOOL = re.compile(r"(?:大学|大学院|短大|高専|高校|高等学校|中学校|小学校|専門学校|学部)$")
_GRADUATES = re.compile(r"[をの](?:[^。、\n]{0,8}を)?(?:無事)?(?:に)?(?:首席で)?(?:卒業|中退|修了)")


def _is_graduation(text: str, start: int, end: int) -> bool:
    """`浜松学院大学を卒業しました`: a school that somebody left as a student."""
    return _SCHOOL.search(text[start:end]) is not None and _GRADUATES.match(text, end) is not None


def trimmed(text: str, start: int, end: int) -> Span:
    """Without dates, `former` and the like before the name, and without signs at its ends."""
    head = _HEAD.match(text, start, end)
    start = head.end() if head else start
    while start < end and text[start] in "・- 　ー":
        start += 1
    while start < end and text[end - 1] in "・- 　":
        end -= 1
    return start, end


# --- by their neighbours --------------------------------------------------------------------------


def add_told(text: str, found: Found) -> None:
    """Those that only their neighbours show, the surest first."""
    for pattern, mark in (
        (_LABEL, ORGANIZATION),
        (_OF_GROUP, ORGANIZATION),
        (_NAMED_GROUP, ORGANIZATION),
        (_LEFT_QUOTED, ORGANIZATION),
        (_LEFT_EMPLOYER, ORGANIZATION),
        (_LEFT, NAME),
        (_BY_STAFF_WORDS, ORGANIZATION),
        (_JOINED, ORGANIZATION),
        (_PROJECT, ORGANIZATION),
        (_CITY, ORGANIZATION),
        (_DISMISSES, NAME),
        (_IDENTIFIER, NAME),
        (_LEFT_FOR_GOOD, NAME),
        (_CHEERED, NAME),
        (_FROM, NAME),
        (_NEWS, NAME),
    ):
        for match in pattern.finditer(text):
            group = next(
                g for g in ("name", "quoted", "small") if g in match.groupdict() and match[g]
            )
            _add(text, found, match.span(group), mark)
    for head in [m.start for m in found.mentions if m.mark in (PERSON, ROLE)]:
        left = max(0, head - 24)
        of_post = _OF_POST.search(text[left:head])
        if of_post:
            _add(text, found, (left + of_post.start("name"), left + of_post.end("name")), NAME)


def _add(text: str, found: Found, span: Span, mark: str) -> None:
    start, end = span
    while start < end and not found.is_free(start, start + 1):
        start += 1
    if text[start:end].startswith(("「", "『")):
        start, end = start + 1, end - 1
    start, end = trimmed(text, start, end)
    surface = text[start:end]
    if (
        ROLES.fullmatch(surface.lower()) is None
        and may_be_organization(surface)
        and not _is_graduation(text, start, end)
    ):
        found.add(start, end, mark, organization_key(surface))
