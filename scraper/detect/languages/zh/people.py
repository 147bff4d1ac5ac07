"""Persons in Chinese text: a surname, one or two characters, and all that stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.languages.zh.lexicon import (
    COMPOUND_SURNAMES,
    NOT_GIVEN,
    NOT_PERSONS,
    RARE_SURNAMES,
    SOUNDS,
    SURNAMES,
)
from scraper.detect.spans import Sentence
from scraper.detect.surfaces import Found
from scraper.detect.words import words

MIN_SCORE = 2.0
"""A word before and a word after that go with persons, or one that goes with nothing else."""
REPEATED = 0.6
"""What it adds that a text says the same name more than once."""
MAX_NAMES = 200
"""Names of one text that are looked for again."""
_SURNAME = re.compile(
    "(?:"
    + "|".join(sorted(COMPOUND_SURNAMES))
    + "|["
    + "".join(sorted(SURNAMES | RARE_SURNAMES))
    + "])"
)
_COURTESY = re.compile(
    r"先生|女士|小姐|老师|教授|博士|同志|院士|医生|医师|律师|氏(?!家)|太太|师傅|牧师|神父|伉俪"
)
_ACTS = re.compile(
    r"(?:因|于|在|从|自|的(?:离|辞|退|去|告|接|职|任)|的(?=.{2,14}职务)|已|将|正式|宣布|官宣|表示|称|说|离职|离开|离任|离队|辞|请辞|卸|退休|退役|退出|退居|荣休|荣退|加入|加盟|接替|接任|接棒|接手|接掌|出任|担任|就任|升任|调任|转任|转投|转战|跳槽|曾|是|也|则|并|即将|未|没有|不再|申请|约满|任满|届满|期满|表明|拟|现身|录完|录制|提请|突然|领|随|不参选|不寻求|闪电|提出|提交|官方|低调|光荣|亲|吐|揪|依依|含泪|泪|鞠躬|决|坐|打|陪|累|率|独|单|重|推|开(?=始|口|设)|为(?=了|止)|递交|毕业|此前|日前|近日|今(?=[天日早晚年(（])|昨(?=[天日晚(（])|明(?=[天日年])|本人|被|遭|获|透露|发文|发帖|发布|在社|写道|认为|回应|告诉|告别|挥别|揭|坦言|强调|指出|介绍|证实|否认|和|与|及|下课|干完|写完|荣休|完成|把钥匙|奔私|协商|不在|离巢|挂印|拂袖|遭|离团|走了|要走|干到|做到|做完|播完|讲完|上完|卸下|揖|执教|任职|任期|供职|效力|领导|带领|负责|主持|暂|代|兼|同|向|对|以|为|到|等|现年|年\d|生于|出生|[：:](?=[^。\n]{0,14}(?:卸任|离任|荣休|退休|辞|转任|离开|加盟|离职))|[(（,，、。]|19\d\d|20\d\d|\d{1,2}[日月岁年]|[一二三四五六七八九]年前|笑|哽咽|落泪|感谢|带队|上任|下台|下课|引咎|挂冠|闪|突|无预警|终|又|再|另|其|当|表达|选择|决定|打算|最后|成为|创办|开始|坐镇|全票|就|任[总主副董首])"
)
_STOPS = re.compile(r"[，,。；;：:、（(）)”\"」』》…!！?？\s|/]|$")
_NEAR = re.compile(
    r"(?:由|对|与|和|跟|同|及|以及|向|让|将|把|以|聘任|任命|聘请|提名|收到|接到|解雇|解聘|开除|罢免|免去|感谢|接替|取代|委任|挖来|挖角|送别|欢送|欢迎|媒体人|主持|小生|花旦|艺员|台柱|当家|球员|外援|当家花旦|助手|弟子|得主|冠军|骑士|老板|名厨|网红|博主|团员|成员|男神|女神|记者|谢谢|主播|名嘴|女星|男星|歌手|艺人|高管|名将|老将|叫|名叫|为|是|的|前|原|给|请|到|随着|作者|员工|据|被|时任|而|但|网红|大将|元老|功臣|老将|人物|得力干将|学者|作家|诗人|画家)$"
)
_SOFT = frozenset("才来应能自由向因且")
"""Function words that are in given names as well, where a post stands before them."""
_ALSO_GIVEN = frozenset("未与以可和会之如")
"""The same, where what follows ends the name for sure: `主教练沈未白今日宣布`."""
_BOUNDARY = re.compile(r"(?:^|[，,。；;：:、（(）)“\"「『《”\"」』》…!！?？\s|▲/▍·•】|｜▪■◆●—])$")
_OF_LEAVER = re.compile(r"(?:退休|离职|辞职|卸任|离任|请辞|去职|荣休|出走)的$")
_ODD = re.compile(r"[一二三四五六七八九十百千万亿两〇零年月日时分秒号元]")


def find(
    folded: str, sentences: Sequence[Sentence], roles: list[tuple[int, int]], taken: Found
) -> set[str]:
    """Marks persons; returns the full names."""
    names: set[str] = set()
    after_post, before_post = {end for _, end in roles}, {start for start, _ in roles}
    after_organization = {m.end for m in taken.mentions if m.mark == ORGANIZATION}
    for sentence in sentences:
        names.update(_foreign(folded, sentence, taken))
        names.update(_unusual(folded, sentence, after_post, taken))
        at = sentence.start
        while match := _SURNAME.search(folded, at, sentence.end):
            at = match.start() + 1
            best = _best(
                folded, match, sentence, after_post, before_post, after_organization, taken
            )
            if best is not None and taken.add(*best, PERSON, folded[slice(*best)]):
                names.add(folded[slice(*best)])
                at = best[1]
    return names


def _best(
    folded: str,
    surname: re.Match[str],
    sentence: Sentence,
    after_post: set[int],
    before_post: set[int],
    after_organization: set[int],
    taken: Found,
) -> tuple[int, int] | None:
    start, head = surname.start(), surname.end()
    if not taken.is_free(start, head):
        return None
    before = _score_before(folded, start, sentence.start, after_post, after_organization)
    is_rare = surname.group() in RARE_SURNAMES
    found: list[tuple[float, int]] = []
    for given in (2, 1):
        end = head + given
        if (
            end > sentence.end
            or not taken.is_free(start, end)
            or not _is_given(folded, start, head, end, is_after_post=before >= 3)
        ):
            continue
        after, is_courtesy = _score_after(folded, end, before_post)
        score = before + after + 0.1 * given
        if is_rare and not (before >= 3 or is_courtesy):
            continue
        if folded.count(folded[start:end], max(0, start - 4000), start + 4000) > 1:
            score += REPEATED
        if score >= MIN_SCORE + 0.1 * given and (before or is_courtesy):
            found.append((score, end))
    if found:
        return start, max(found)[1]
    return (start, head) if _is_addressed(folded, surname, before, before_post) else None


_ALSO_WORDS = frozenset("任常时方安单向何党高金白全包连")
"""Surnames that before a post are other words more often (`任主席`, `党主席`)."""
_ADDRESS = re.compile(r"老师|牧师|神父|修女|阿姨|师傅|大姐|大哥|大叔|大爷|奶奶|医生|医师|校长|园长")


def _is_addressed(
    folded: str, surname: re.Match[str], before: float, before_post: set[int]
) -> bool:
    """`何牧师`, right behind an organisation, a post or a boundary: the surname is all the name."""
    head = surname.end()
    if before < 1 or surname.group() in RARE_SURNAMES:
        return False
    if _ADDRESS.match(folded, head):
        return folded[surname.start() : head + 1] not in NOT_PERSONS
    return (
        head in before_post
        and surname.group() not in _ALSO_WORDS
        and folded[surname.start() : head + 1] not in NOT_PERSONS
    )


def _is_given(folded: str, start: int, head: int, end: int, *, is_after_post: bool) -> bool:
    given = folded[head:end]
    barred = NOT_GIVEN - _SOFT if is_after_post and len(given) > 1 else NOT_GIVEN
    if is_after_post and len(given) > 1 and _ends_name(folded, end):
        barred = barred - _ALSO_GIVEN
    if not _HAN.fullmatch(given) or any(char in barred for char in given):
        return False
    if given[-1] in _SOFT and not (_SURELY_ACTS.match(folded, end) or _COURTESY.match(folded, end)):
        return False
    if folded[start:end] in NOT_PERSONS or folded[start : start + 2] in NOT_PERSONS:
        return False
    return not all(_ODD.match(char) for char in given)


def _ends_name(folded: str, end: int) -> bool:
    return any(p.match(folded, end) for p in (_SURELY_ACTS, _COURTESY, _STOPS))


def _score_before(
    folded: str, start: int, left: int, after_post: set[int], after_organization: set[int]
) -> float:
    if start in after_post or (start - 1 in after_post and folded[start - 1] in " :："):
        return 3.0
    before = folded[max(left, start - 6) : start]
    if start in after_organization:
        return 1.0
    if _BOUNDARY.search(before):
        return 1.0
    if _OF_LEAVER.search(before):
        return 1.5
    return 0.8 if _NEAR.search(before) else 0.0


def _score_after(folded: str, end: int, before_post: set[int]) -> tuple[float, bool]:
    if _COURTESY.match(folded, end):
        return 3.0, True
    if end in before_post:
        return 1.5, False
    if _ACTS.match(folded, end):
        return 1.3 if folded[end] not in "(（,，、。" else 0.8, False
    return (0.7 if _STOPS.match(folded, end) else 0.0), False


_ONLY_PERSONS = r"(?:今日|昨日|今天|昨天|日前|近日|已|将|将于[^。，,]{1,8}|正式|突然|闪电|宣布|官宣|因[^。，,]{1,10}|期满|提前|确认|也|主动|被迫){0,3}(?:离职|辞职|请辞|辞任|卸任|离任|下课|下台|退休|退役|去职|闪辞|辞去|不再担任|任满|约满|离队|离巢|被炒|被解雇|引退|跳槽|告别|挥别|提前解约|解约|和平分手|分道扬镳|协商一致|解除合同|终止合同|结束合作|达成一致|停播|退任|离团|退团|退队|退出|挂印|拂袖|掛冠|挂冠|(?:与|和|跟|同)[^，,。]{1,10}(?:合约|合同|约满|解约|分手|分道)|离台|离社|出局|交棒|卸职)"
_SURELY_ACTS = re.compile(
    _ONLY_PERSONS
    + r"|(?:今日|昨日|今天|昨天|日前|近日|已|将)?(?:宣布|官宣|发文|表示(?!欢迎)|加盟|执教|离开)|(?:今|昨)?[(（]\d{1,2}[)）日]"
)
_PERSONS_ACT = re.compile(_ONLY_PERSONS)
_CLAUSE = re.compile(r"[：:，,] ?")
_NICKNAME = re.compile(r"(?:小|阿)[\u4e00-\u9fff]")
_NO_NICKNAME = frozenset(
    "说心时学孩组编姨米区队店猪狗猫鸟吃费票型伙偷丑康鹏鲜红程姐哥妈爸弟妹朋年麦满暑寒雪雨镇村巷院业结提票众资众公数里婆富贝"
)


def _unusual(folded: str, sentence: Sentence, after_post: set[int], taken: Found) -> Iterator[str]:
    """A name without a Chinese surname: between a post or a colon and what only persons do."""
    for start in sorted(_starts(folded, sentence, after_post)):
        for end in range(start + 2, min(start + 6, sentence.end)):
            if not _SURELY_ACTS.match(folded, end):
                continue
            if _may_be_unusual(folded, start, end, is_after_post=start in after_post) and taken.add(
                start, end, PERSON, folded[start:end]
            ):
                yield folded[start:end]
            break


def _starts(folded: str, sentence: Sentence, after_post: set[int]) -> set[int]:
    found = {at for at in after_post if sentence.start < at < sentence.end}
    found.add(sentence.start)
    found.update(m.end() for m in _CLAUSE.finditer(folded, sentence.start, sentence.end))
    return found


def _may_be_unusual(folded: str, start: int, end: int, *, is_after_post: bool) -> bool:
    """Right after a post any characters may be a name; else those of nicknames and foreign ones."""
    name = folded[start:end]
    if name in NOT_PERSONS or name in _COUNTRIES or not _HAN.fullmatch(name):
        return False
    is_usual = _SURNAME.match(name) is not None
    if all(char in SOUNDS for char in name) and len(name) > (3 if is_usual else 2 - is_after_post):
        return is_after_post or _PERSONS_ACT.match(folded, end) is not None
    if is_usual:
        return False
    if any(char in NOT_GIVEN for char in name) or name[:2] in NOT_PERSONS:
        return False
    if _NICKNAME.fullmatch(name):
        return name[1] not in _NO_NICKNAME
    return is_after_post and _NO_SURNAME.search(name) is None


_HAN = re.compile(r"[\u4e00-\u9fff]+")
_COUNTRIES = words(
    "加拿大 马来西亚 澳大利亚 哥伦比亚 意大利 印度 巴西 印尼 土耳其 以色列 罗马尼亚 保加利亚 马德里 巴塞罗那 利物浦 阿森纳 米兰 拜仁 曼城 特斯拉 亚马逊 诺基亚 马自达"
)
_NO_SURNAME = re.compile(
    r"拒绝|否认|坚持|承认|威胁|考虑|职务|一职|岗位|位置|团队|光荣|圆满|顺利|依依|办公|会议|公司|集体|双双|陆续|接连|相继|同时|正式|突然|闪电|今|昨|明|本|年|月|日|周|季|起|后|前|级|处|会|层|任|因|今后|近|刚|即|惊|无预警|火速|集|全|不|一|二|三|等|们"
)
_DOTTED = re.compile(r"[·・‧•]")


def _foreign(folded: str, sentence: Sentence, taken: Found) -> Iterator[str]:
    """`马里奥·科斯塔`: as far to both sides as characters go that write foreign names."""
    at = sentence.start
    while dot := _DOTTED.search(folded, at, sentence.end):
        at = dot.end()
        start, end = dot.start(), dot.end()
        while (
            start > max(sentence.start, dot.start() - 7)
            and folded[start - 1] in SOUNDS
            and taken.is_free(start - 1, start)
        ):
            start -= 1
        while (
            end < min(sentence.end, dot.start() + 18)
            and (folded[end] in SOUNDS or _DOTTED.match(folded, end))
            and taken.is_free(end, end + 1)
        ):
            end += 1
        if (
            start < dot.start()
            and end > dot.end() + 0
            and taken.add(start, end, PERSON, folded[start:end])
        ):
            yield folded[start:end]
            at = end


def find_again(folded: str, names: set[str], taken: Found) -> None:
    """Persons named in full elsewhere: the same name, a part of it, or a surname with a title."""
    surnames: dict[str, str] = {}
    for name in sorted(names, key=lambda n: (-len(n), n))[:MAX_NAMES]:
        for match in re.finditer(re.escape(name), folded):
            taken.add(*match.span(), PERSON, name)
        family = name[:2] if name[:2] in COMPOUND_SURNAMES else name[:1]
        surnames.setdefault(family, name)
        for part in _parts(name, family):
            for match in re.finditer(re.escape(part), folded):
                if (
                    _ACTS.match(folded, match.end())
                    or _STOPS.match(folded, match.end())
                    or _BOUNDARY.search(folded[max(0, match.start() - 1) : match.start()])
                ):
                    taken.add(*match.span(), PERSON, name)
    for family, name in surnames.items():
        for match in re.finditer(
            rf"{family}(?=先生|女士|小姐|老师|教授|博士|院士|医生|律师|总(?!部|共|计|体)|导(?!演|致)|氏|主任|部长|局长|校长)",
            folded,
        ):
            taken.add(*match.span(), PERSON, name)


def _parts(name: str, family: str) -> list[str]:
    if _DOTTED.search(name):
        parts = _DOTTED.split(name)
        return [part for part in (parts[-1], parts[0]) if len(part) > 1]
    given = name[len(family) :]
    return [given] if len(given) == 2 and given not in NOT_PERSONS else []


_SIGNED = re.compile(
    r"(?:[—\-– ]{0,4}|(?:您的|你的|你们的|爱你们的|作者|文|落款|敬上)[：: ]?)(?P<name>[\u4e00-\u9fff]{2,4}|[a-z][a-z.\-]{1,14}(?: [a-z.\-]{1,14}){0,2})(?: ?(?:医师|医生|老师|教授|博士|律师|牧师|店长|敬上|谨上|拜上|上|字|书|笔|于.{1,12}))?"
)
_NO_SIGNATURE = re.compile(
    r"晚安|谢谢|再见|再会|保重|敬礼|此致|完|全文|未完|评论|分享|点赞|收藏|关注|返回|随笔|标签|相关|上一|下一|目录|首页|转载|祝|再|会|期|见|以上|后记|广告|更多|编辑|来源|阅读|公司|团队|特此|公告|董事"
)


def find_signature(folded: str, taken: Found) -> None:
    """A short last line that is nothing but a name."""
    lines = [
        (m.start(), m.group().strip())
        for m in re.finditer(r"[^\n]+", folded[-400:])
        if m.group().strip()
    ]
    offset = max(0, len(folded) - 400)
    for start, line in lines[-3:] if len(lines) > 2 else ():
        found = _SIGNED.fullmatch(line)
        if found and not _NO_SIGNATURE.search(found["name"]):
            at = folded.find(found["name"], offset + start)
            taken.add(at, at + len(found["name"]), PERSON, found["name"])
