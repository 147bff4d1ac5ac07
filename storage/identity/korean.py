"""Korean names as others write them: in Han signs, in kana, in Latin letters. Pure.

崔恩英, チェ・ウニョン, Choi Eun-young and 최은영 are one name. Facts; own selection.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import Levenshtein

from storage.identity import readings
from storage.identity.scripts import romanised
from storage.identity.variants import in_one_shape

ALIKE = 0.75
"""Share of its sounds that a first name in kana must have in common with a Korean one."""

LONGEST = 4
"""Signs of a Korean name."""

_HANJA = """
가 佳嘉可珂 강 姜康江剛强鋼 건 建健乾鍵 경 敬京景慶卿炅庚瓊 계 桂啓溪 고 高 공 孔 곽 郭
관 寬冠 광 光廣 교 敎敏 구 具九 국 國菊 권 權 규 圭奎揆規珪 근 根近槿 금 琴金錦 기
基起奇琪紀麒 길 吉 김 金 나 羅那娜 남 南男 노 盧魯 다 多 단 丹 대 大臺 덕 德 도
道都度到 동 東棟童 두 斗 라 羅蘿 란 蘭 래 來 량 梁亮良 련 蓮 령 玲伶 록 綠 류 柳劉
린 麟潾 림 林琳霖 마 馬 만 滿萬 명 明命 모 毛 목 睦 무 武茂 문 文門 미 美媄 민
民敏珉旻玟 박 朴 반 潘 방 方 배 裵裴培 백 白 범 範凡 변 邊卞 병 秉炳柄昞 보 寶普 복
福 봉 鳳奉 빈 彬斌 사 史 상 相尙尚祥商 서 徐瑞序緖 석 石錫碩奭 선 善宣先鮮仙 설 薛雪 성
成聖星城誠晟盛 세 世 소 蘇素昭 손 孫 송 宋松 수 秀洙守壽水樹修 숙 淑叔 순 順純淳舜 승
承勝昇丞升 시 時始施 신 申辛信新 실 實 심 沈 아 雅娥兒 안 安 애 愛 양 梁楊陽 연
延妍然姸娟 염 廉 영 英永榮泳映瑛寧 예 藝禮睿叡芮 오 吳五 옥 玉 완 完 왕 王 용 龍容勇鎔
우 禹宇佑雨祐友 욱 旭郁煜昱 운 雲運 웅 雄 원 元源園媛苑 위 魏 유 柳劉兪庾裕有侑 육 陸 윤
尹允潤胤 은 恩銀殷 의 義宜 이 李伊二怡 익 益翼 인 仁寅印 일 一日 임 任林 자 子慈 장
張章蔣 재 在宰載才材 전 全田 정 鄭丁正貞靜廷政晶禎 제 諸濟 조 趙曹祖朝 종 鍾宗鐘 주
朱周珠主柱 준 俊準浚峻駿 중 中重仲 지 智志知芝枝池祉 진 陳秦晉眞珍鎭振 찬 贊燦 창 昌彰 채
蔡採 천 千天 철 哲喆鐵 초 初 최 崔 추 秋 춘 春 충 忠 태 泰太 표 表 필 弼必 하 河夏
학 學 한 韓漢 함 咸 해 海 향 香 허 許 헌 憲 혁 赫爀 현 賢玄鉉炫顯 형 亨炯衡 혜 惠慧
호 浩鎬昊虎豪皓 홍 洪弘 화 華和花 환 煥桓 황 黃 효 孝曉 훈 勳薰勛訓 휘 輝徽 희
喜姬熙希嬉 린 璘 율 律 겸 謙 결 潔 담 潭
"""
_KANA = """
김 キム 이 イ 박 パク 최 チェ 정 チョン|ジョン 강 カン 조 チョ|ジョ 윤 ユン 장
チャン|ジャン 임 イム|リム 한 ハン 오 オ 서 ソ 신 シン 권 クォン 황 ファン 안 アン 송
ソン 전 チョン|ジョン 홍 ホン 유 ユ|ユー|リュ 류 リュ|リュウ|ユ 고 コ 문 ムン 양 ヤン
손 ソン 배 ペ 백 ペク 허 ホ 남 ナム 심 シム 노 ノ|ロ 하 ハ 곽 クァク 성 ソン 차
チャ 주 チュ|ジュ 우 ウ 구 ク 나 ナ|ラ 민 ミン 진 チン|ジン 지 チ|ジ 엄 オム 채
チェ 원 ウォン 천 チョン 방 パン 공 コン 현 ヒョン 함 ハム 변 ピョン 염 ヨム 여 ヨ 추
チュ 도 ト 소 ソ 석 ソク 선 ソン 설 ソル 마 マ 길 キル 연 ヨン 위 ウィ 표 ピョ 명
ミョン 기 キ 반 パン 왕 ワン 금 クム 옥 オク 육 ユク 인 イン 맹 メン 제 チェ 모 モ
"""
_ONSETS = str.maketrans("류라림리로량렴려련령란래룡", "유나임이노양염여연영난내용")
"""What stands first in a word loses its r in the South: 류, 유."""
_SPELLINGS: tuple[tuple[str, str], ...] = (
    # what people write for one vowel or consonant of theirs
    (r"eo|oo|ou|eu|u|o", "o"),
    (r"ae|ay|e", "e"),
    (r"ee|y(?![aeiou])|i", "i"),
    (r"ch|j", "j"),
    (r"[gkq]|ck", "k"),
    (r"[dt]", "t"),
    (r"[bp]", "p"),
    (r"[lr]", "l"),
    (r"sh|s", "s"),
)
_SPELLING = re.compile("|".join(f"(?P<g{i}>{each})" for i, (each, _) in enumerate(_SPELLINGS)))
_NASAL = re.compile(r"(?:ng|m)(?![aeiouyw])")


def spelled(romaji: str) -> str:
    """A Korean name in one of the many ways to spell it."""
    found = _SPELLING.sub(lambda match: _SPELLINGS[int((match.lastgroup or "g0")[1:])][1], romaji)
    return re.sub(r"(.)\1+", r"\1", found.replace("y", "").replace("w", ""))


def in_one_onset(name: str) -> str:
    """유민경 and 류민경 are one name."""
    return name[:1].translate(_ONSETS) + name[1:]


@lru_cache(maxsize=1)
def _readings() -> Mapping[str, frozenset[str]]:
    """Of a Han sign in one shape: the syllables that it may be."""
    found: dict[str, set[str]] = {}
    words = _HANJA.split()
    for syllable, signs in zip(words[::2], words[1::2], strict=True):
        for sign in signs:
            found.setdefault(in_one_shape(sign), set()).add(syllable)
    return {sign: frozenset(syllables) for sign, syllables in found.items()}


@lru_cache(maxsize=1)
def _families_in_kana() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    words = _KANA.split()
    for family, spellings in zip(words[::2], words[1::2], strict=True):
        for spelling in spellings.split("|"):
            found.setdefault(spelling, set()).add(family)
    return {spelling: frozenset(families) for spelling, families in found.items()}


def is_read(signs: str, hangul: str) -> bool | None:
    """Whether Han signs are read so in Korean; None where one of them is not known."""
    if len(signs) != len(hangul):
        return False
    known = [_readings().get(in_one_shape(sign)) for sign in signs]
    if None in known:
        return None
    return all(
        syllable in (each or ()) or syllable.translate(_ONSETS) in _softened(each or ())
        for syllable, each in zip(hangul, known, strict=True)
    )


@lru_cache(maxsize=20_000)
def readings_of(signs: str) -> frozenset[str]:
    """How Han signs may be read in Korean; empty where one of them is not known."""
    known = [sorted(_readings().get(in_one_shape(sign), ())) for sign in signs]
    if not 2 <= len(signs) <= LONGEST:
        return frozenset()
    return frozenset("".join(each) for each in product(*known))


def _softened(syllables: Iterable[str]) -> set[str]:
    return {each.translate(_ONSETS) for each in syllables}


def families_of_kana(word: str) -> frozenset[str]:
    """Korean family names that are written so in Japanese; empty where none is."""
    return _families_in_kana().get(word, frozenset())


def families_of_latin(word: str) -> frozenset[str]:
    """Korean family names that are written so in Latin letters."""
    return _by_spelling().get(word, frozenset())


@lru_cache(maxsize=1)
def _by_spelling() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for family, spellings in readings.KOREAN.items():
        for spelling in (*spellings, romanised(family)):
            found.setdefault(spelling, set()).add(family)
    return {spelling: frozenset(families) for spelling, families in found.items()}


def families(hangul: str) -> frozenset[str]:
    """A family name with and without the r that it may begin with."""
    return frozenset(each for each in readings.KOREAN if in_one_onset(each) == in_one_onset(hangul))


def is_alike_given(one: str, other: str) -> bool:
    """Whether two romanised first names, one of them out of kana, are spoken alike."""
    first, second = (spelled(_NASAL.sub("n", each)) for each in (one, other))
    return Levenshtein.normalized_similarity(first, second) >= ALIKE
