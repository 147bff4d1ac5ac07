"""Organisations in Chinese text: by gazetteer, by suffix, by what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.detect.document import ORGANIZATION
from scraper.detect.languages.zh.lexicon import (
    BARE_SUFFIXES,
    GENERIC_HEADS,
    KNOWN,
    STRONG_SUFFIXES,
    WEAK_SUFFIXES,
)
from scraper.detect.spans import Sentence
from scraper.detect.surfaces import Found
from scraper.detect.words import words

MAX_NAME_CHARS = 16
"""Before its suffix an organisation's name is not longer."""
MAX_ALIASES = 40
"""Names of one text that are looked for in short; more is a directory."""
_HAN = r"\u4e00-\u9fff"


def _any_of(listed: frozenset[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(listed, key=lambda w: (-len(w), w)))


_SUFFIX = re.compile(
    rf"(?:{_any_of(STRONG_SUFFIXES | WEAK_SUFFIXES)}){{1,3}}(?!员|家|界|业|圈|史|法|课|部门|人士|类|化|系列|产业|行业|市场|领域|技术|产品|系统|用户|平台|公告|驾驶|座舱|赛道|板块|赛事)"
)
_KNOWN = re.compile(
    rf"(?:(?<![a-z0-9])(?:{_any_of(frozenset(w for w in KNOWN if w.isascii()))})(?![a-z0-9])|{_any_of(frozenset(w for w in KNOWN if not w.isascii()))})(?!长(?![城江安沙春]))"
)
_STOP = re.compile(
    r"的|了|(?<!但)是|在|从|自(?!由|然|动|来水|主|贸|行)|于|由|与|和(?!平|谐|记|硕|黄)|及|为(?!民)|给|被|把|将(?!军)|已|曾|我|他|她|它|你|您|们|其|该|这|那|某|向(?!阳|日)|对(?!外)|到|去|(?<!未)来(?!伊|福|宝|西亚|恩)|任(?!天堂)|前(?!程|进|沿|海)|各|"
    r"离开|走出|加入|加盟|入职|告别|挥别|进入|辞去|卸下|担任|出任|离职|辞职|退出|宣布|表示|称|(?<!小)说|证实|透露|(?<!数)据|经(?!济|典|纬|营|贸)|当(?!代)|并(?!购)|也|还|又|而|但|就(?!业)|再(?!生)|即(?!时)|因(?!特|斯|诺)|以(?!色列)|至|后|(?<!中|太|平)原(?!野)|兼|今天|昨天|日前|近日|消息|(?<=\d)月|(?<=\d)日|(?<!青)年|号|记者|创办|创立|创建|成立|收购|供职|就职|服务|效力|转投|跳槽|转战|成为|接任|接替|主持|获|受|聘|请|让|随|此前|目前|如今|"
    r"(?<!国|专|皇|独)家(?!乐福|居|电|园|具)|(?<=[一二两三四五六七八九十几\d])[名位个间座所只档]|(?<!日)本(?!田|土)|贵(?!州)|总部|旗下|下属|所属|所在|著名|知名|老牌|国内|国有|民营|最大|第一|全球|跨国|外商|另外?|时|使|令|会|能|可|想|要|用|看|做|像|跟|同(?!济|仁)|进(?=.{2})|最|很|更|都(?!市)|只|没|不|未(?!来)|等|以及|依照|按照|根据|鉴于|依据|遵照|包括|属|出现|谢谢|感谢|再见|永远|正式|董事会|公司|欢送|送别|欢迎|同志"
)
_LEADING = re.compile(
    r"^(?:网传|盛传|传闻|据传|传|疑)(?!媒|奇|统|化|音|世)|^(?:法|美|英|德|韩|日)国(?=.{3})|^(?:上市|龙头|互联网|在线教育|家居|品牌|科技|独角兽|初创|造车|新造车|头部|巨头|企业|大厂|全资子?|控股子?|子|母)+"
)
_NAME = rf"(?:[“\"「『《](?P<quoted>[^”\"」』》\"\n]{{1,16}})[”\"」』》]|(?P<bare>[a-z0-9{_HAN}&.·]{{2,10}}?))"
_END = r"(?=$|[\s，,。；;！!？?、：:”\"」』）)…—~～]"
_CONTEXTS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:离开|告别|挥别|作别|离别|辞别|道别|离开了|告别了)(?:[^，,。；！？\n]{{0,14}}的)?{_NAME}{_END}|了|后|前|之后|以后|之前|加入|转投|并|与|时|的|[^，,。]{{0,4}}(?:团队|大家庭)|这)",
        rf"(?:加入|加盟|入职|跳槽到?|转投|转战|改投|投奔|效力于?|任职于|供职于?|就职于|服务于|转会到?|履新){_NAME}{_END}|后|前|之后|以来|时|的|担任|出任|任|做|成为|并|团队|[近已将]?\d|[近已将满]?[一二两三四五六七八九十])",
        rf"(?:从|自){_NAME}(?=正式|离职|毕业|辞职|退休|离开|离任|跳槽|卸任|荣休|荣退|退役|退出|转投|转会|加盟|加入|裸辞|被裁|请辞|届龄|届退|光荣|退下来|荣调)",
        rf"(?:老东家|前东家|前公司|老单位){_NAME}(?=[\d一二两三四五六七八九十]+年|的|[，,。！!]|$)",
        rf"(?:任教于|执教于|任教的){_NAME}{_END})",
        r"(?:替|为|给|在)《(?P<quoted>[^》\n，,。！？]{1,12})》(?=写|画|编|供稿|撰稿|做|主持|的)",
        r"《(?P<quoted>[^》\n，,。！？]{1,12})》(?=杂志|周刊|月刊|报社|栏目|专栏|编辑部|节目组|剧组)",
        rf"(?:会到|要到|将到|打算到|准备到|到|去){_NAME}(?=做|当|任职|任教|担任|上班|工作|教书|报到|看)",
        r"(?:企业|公司|厂商|机构|品牌|团队|乐团|乐队|平台|社群|刊物|杂志|节目)[“\"「『《](?P<quoted>[^”\"」』》\n，,。！？]{1,12})[”\"」』》]",
        rf"在{_NAME}(?=的?(?:最后|这[\d一二两三四五六七八九十]+年|[\d一二两三四五六七八九十]+年|日子|时光|职业生涯|岁月|任期|第[一二三四五六七八九十])|任职|工作|担任|做|写|编|画|跑|主笔|连载|当|待|呆|干|效力|服务|度过|教了|教书|陪|前后|这[\d一二三四五六七八九十]+年|已|整整|走过|[近快将满]{{0,2}}[\d一二两三四五六七八九十]{{1,3}}(?:个半|年|载|个年头)|上班|写代码|实习|主持|飞完|上完|打完|站完|播完|讲完|教完|演完|递交)",
        r"(?:^|(?<=[。\n，,|｜】 ]))(?P<bare>[*a-z0-9\u4e00-\u9fff]{2,8}?)(?:[(（][\d.a-z: ：]{4,14}[)）])?(?:(?:\d{1,2}月)?\d{1,2}日)?(?:晚间|盘后|盘前|午间|今日|今晚|日前|近日|昨日|昨晚|今|昨)?(?:发布)?(?:公告|官宣|官方宣布|官方[：:])",
        r"(?:^|(?<=[。\n，,|｜】 ]))(?P<bare>[*a-z0-9\u4e00-\u9fff]{2,10}?)(?=(?:公司)?董事会[^，,。]{0,14}(?:收到|接到|接获))",
        r"^[(（]?(?P<bare>\d{6}\.[a-z]{2})(?=[)）]?公告)",
        r"(?P<bare>[\u4e00-\u9fff]{1,6}队)(?=主教练|主帅|教练|官方|[今昨][天日]?宣布|宣布|球员|队长|前锋|后卫|中场|门将)",
        r"[“\"「『《](?P<quoted>[^”\"」』》\n，,。！？]{1,12})[”\"」』》](?:乐团|乐队|组合|节目)?(?=鼓手|主唱|吉他手|贝斯手|键盘手|成员|团员|主持人|执行(?:总编|主编|制作)|副?总编|副?主编|社长|编辑|主播|制作人|创始人|创办人|总编辑|记者|店长|专栏作家)",
        r"(?:维护|移交|退出|离开) ?(?P<bare>[a-z][a-z0-9_\-]{2,20})(?= ?(?:了|已|近|快|满|整|\d|[一二两三四五六七八九十]|的|项目|社区|维护|开发|核心|团队|组织))",
        r"(?:维护|主编|主持|开发|创办)[“\"「『《](?P<quoted>[^”\"」』》\n]{1,16})[”\"」』》]",
        rf"(?:再见|别了|再会|拜拜|永别了)了?[，,！! ]{{0,2}}{_NAME}{_END})",
    )
)
_NO_NAME = words(
    """
急症室 急诊室 仪式 典礼 告别仪式 欢送会 送别会 发布会 比赛 活动 节目 专栏 副刊 栏目 直播间 演播室
公司 这里 那里 学校 家乡 家里 大家 我们 你们 他们 人世 祖国 世界 人间 岗位 工作 职场 单位 部门 团队 组织 自己 北京 上海 广州 深圳 杭州 香港 台湾 台北 中国 美国 英国 日本 法国 德国 韩国 新加坡 马来西亚 加拿大 澳洲 澳大利亚 国内 国外 海外 故乡 老家 大厂 体制 校园 课堂 讲台 舞台 主播台 荧屏 萤光幕 政坛 球队 俱乐部 球场 赛场 队伍 现场 会议 医院 房间 办公室 电台 电视台 报社 杂志社 地球 月台 车站 内阁 政府 党 军队 部队 国家队 教练席 职位 职务 一线 现在 此时 今天 昨天 明天 过去 未来 青春 老板 老东家 东家 前东家 新公司 新东家 另一家 对方 会上 那边 这边 外面 里面 公司里 平台 社区 群 项目 编辑部 任内 任上 位置 位子 行业 圈子 岗位上 职位上 其中 当地 本地 哥哥 姐姐 弟弟 妹妹 妈妈 爸爸 爷爷 奶奶 老师 同学 室友 女友 男友 公关 管理层 董事会 高层 家庭 家人 孩子 父母 妻子 丈夫 电视 新闻 互联网 该公司 本公司 贵公司 我司 该行 该校 本校 该台 本台 学会 机会 社会 开会 大会 晚会 年会 同事 同学 网络 北上广 城市 农村 单身 过去式 朋友 时代 战场 母校 娱乐圈 体坛 足坛 歌坛 教坛 文坛 影坛 军营 职业 学业 行列 战队 阵营 微信 朋友圈 任何 公职 党派 县城 乡下 内地 大陆 市场 我 我们公司 你 你们 他 她 它 前台 后台 昨晚 当天 当时 早上 晚上 周一 周二 周三 周四 周五 这个 那个 这家 这家公司 这份 这份工作 这座城市 这座 这 那 一家 自家 人民 读者 听众 观众
"""
)
_BAD = re.compile(
    r"(?:播|写|教|唱|演)$|^(?:必须|可以|学会|需要|矛头|直指|关心|出生|未)|^校(?!园|友)|[的了是在我他她它你您们这那]|^[一二两三四五六七八九十几多数各全另某每该本此其\d]|移民|单飞|创业|解雇|解聘|开除|罢免|免去|聘任|任命|收到|批准|辞退|撤换|先生|女士|持有|海外|回国|^(?:团队|公司|球队|母队|老东家|如果|因为|所以|但是|已经|正式|自己|为何|为什么|怎么|可以|需要|应该|决定|选择|宣布|表示|打算|考虑)|(?:年|月|日|天|时|里|上|下|中|间|们|人|高管|员工|老将|团队|岗位|职位|行业|城市|国家|小镇|农村|现场|房子|地方|时代|企业|厂商|机构|区|阶段|时期|圈|线|层)$|^.$"
)
_PLACES = words(
    "北京 上海 天津 重庆 广东 广州 深圳 浙江 杭州 江苏 南京 苏州 山东 青岛 福建 厦门 湖南 湖北 武汉 河南 河北 四川 成都 陕西 西安 辽宁 吉林 黑龙江 安徽 江西 云南 贵州 海南 台湾 台北 香港 澳门 中国 美国 英国 日本 法国 德国 韩国 西北 东北 华东 华南 华北 全国 亚洲 欧洲 非洲 北美 俄罗斯 加拿大 澳洲 意大利 西班牙 印度 荷兰 瑞士 瑞典 巴西 以色列 新加坡 马来西亚 越南 泰国 乌克兰 土耳其 波兰 朝鲜 伊朗"
)


def find(
    folded: str, sentences: Sequence[Sentence], roles: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Organisations, the longer one where two overlap; sorted."""
    found: set[tuple[int, int]] = set()
    starts = {start for start, _ in roles}
    for sentence in sentences:
        found.update(m.span() for m in _KNOWN.finditer(folded, sentence.start, sentence.end))
        found.update(_with_suffix(folded, sentence, starts))
        found.update(_in_context(folded, sentence))
    kept: list[tuple[int, int]] = []
    covered: set[int] = set()
    found = {span for span in found if not _is_graduation(folded, *span)}
    for start, end in sorted(found, key=lambda span: (span[0] - span[1], span[0])):
        if covered.isdisjoint(range(start, end)):
            covered.update(range(start, end))
            kept.append((start, end))
    return sorted(kept)


def _is_graduation(folded: str, start: int, end: int) -> bool:
    """`从南江大学毕业`: a school that somebody left as a student."""
    return (
        folded[end : end + 2] == "毕业"
        and re.search(r"(?:大学|学院|中学|高中|小学|系|学校|专业|研究院)$", folded[start:end])
        is not None
    )


def _with_suffix(folded: str, sentence: Sentence, posts: set[int]) -> Iterator[tuple[int, int]]:
    for match in _SUFFIX.finditer(folded, sentence.start, sentence.end):
        start = _begin(folded, sentence.start, match.start())
        if start >= match.start() and _BEARS_ANY.match(match.group()):
            start = _soft_begin(folded, sentence.start, match.start())
        name = folded[start : match.start()]
        if start >= match.start() or name in GENERIC_HEADS or _is_bad_head(name):
            continue
        if name in _PLACES and match.group() in WEAK_SUFFIXES:
            continue
        is_strong = any(match.group().endswith(suffix) for suffix in STRONG_SUFFIXES)
        if is_strong or (len(name) <= 6 and _stands_as_name(folded, start, match.end(), posts)):
            yield start, match.end()


_NO_HEAD = re.compile(
    r"^[一二两三四五六七八九十几\d]+(?:分|个|家|名|位|年|月|天|些|种|张|只|条|件|次)|强$|^有|违反|严重"
)


def _is_bad_head(name: str) -> bool:
    return (
        name.isdecimal()
        or (len(name) == 1 and not name.isascii())
        or _NO_HEAD.search(name) is not None
        or any(name.endswith(head) for head in GENERIC_HEADS if len(head) > 1)
    )


_AFTER_WEAK = re.compile(
    r"[的，,。；：:、（(”\"」』\s!！]|$|宣布|表示|证实|官宣|发布|今|昨|于|在|对|回应|称|和|与|后|前|做|工作|任职|担任|内部|高管|离职|团队|公关|方面|将|已|未|员工|副?总|首席|董事|创始|联合|高级|开除|解雇|辞退|裁|炒|劝退|说再见|出来|之旅|编辑台|业务生涯|没有?[和跟]|不跟|我|优化|资遣|遣散|缩编|待[了过]|呆[了过]|上班|自立|单飞|惊传|再现|传出|驳|把我|将我|递|提|食堂|跳槽|和平|合约|又|再|迎来|高层|旗下|人事|[近满快]?\d|[近满快]?[一二两三四五六七八九十]+[年个]"
)
_BEFORE_WEAK = re.compile(
    r"(?:离开|走出|告别了|离开了|担任|卸下|辞去|加入|加盟|入职|从|自|在|跟|替|让|告别|挥别|对|与|和|是|供职|任职|于|前|向|到|由|为|了|的|进|给|被|遭|[，,。；：:“\"「『（(\s、]|^)$"
)


def _stands_as_name(folded: str, start: int, end: int, posts: set[int]) -> bool:
    if folded[start:end].isascii():
        return False
    before = folded[max(0, start - 3) : start]
    return (end in posts or _AFTER_WEAK.match(folded, end) is not None) and _BEFORE_WEAK.search(
        before
    ) is not None


def _begin(folded: str, left: int, at: int) -> int:
    """Where a name begins that runs up to `at`."""
    start = at
    left = max(left, at - MAX_NAME_CHARS)
    while start > left and _is_letter(folded, start - 1, at):
        start -= 1
    stops = [m.end() for m in _STOP.finditer(folded, start, at)]
    start = max([start, *stops])
    head = _LEADING.match(folded[start:at])
    return start + head.end() if head and head.end() < at - start else start


_BEARS_ANY = re.compile(
    r"大学|学院|电台|电视台|医院|银行|中学|小学|出版社|报社|研究院|研究所|日报|晚报|博物馆|剧院|乐团"
)
"""What such a word ends is a name even where a part of it looks like a function word."""
_SOFT_HEAD = re.compile(r"[\u4e00-\u9fff]{2,4}$")
_PRONOUNS = re.compile(r"[的了是我他她它你您这那在从去到进考读上]|^[和与及或并而但]")
"""At the start of a clause no more than these rule a name out: `仁和医院`."""
_HARD = re.compile(
    r"[的了是我他她你在从自与和及由被把将已向对到去为让给找换进出退加入任选建办看听参访演唱奏组买卖开关上下读考这那某各每该本有没不]"
)


def _soft_begin(folded: str, left: int, at: int) -> int:
    """`港都電台`, `浸會大學`: up to four characters back, none of which can be no part of it."""
    for start in range(max(left, at - 4), at - 1):
        head = folded[start:at]
        is_clause = start == left or folded[start - 1] in "，,。！!？?；;：:、 \n“「『《（("
        if _SOFT_HEAD.fullmatch(head) and (_PRONOUNS if is_clause else _HARD).search(head) is None:
            return start
    return at


def _is_letter(folded: str, at: int, end: int) -> bool:
    char = folded[at]
    if char.isalnum() or char in "·&":
        return True
    return char in " -" and at + 1 < end and folded[at + 1].isascii() and folded[at - 1].isascii()


_PREMISES = re.compile(
    r"(?<=.{2})(?:主播台|大楼|大厦|总部|大家庭|团队|集体|讲台|舞台|编辑部|直播间|办公室|园区|平台)$"
)
"""What somebody leaves with an organisation is no part of its name."""


def _in_context(folded: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    stretch = folded[sentence.start : sentence.end]
    for pattern in _CONTEXTS:
        for match in pattern.finditer(stretch):
            groups = match.groupdict()
            group = "quoted" if groups.get("quoted") else "bare"
            start, end = match.span(group)
            if end <= start or (stretch[start:end].isascii() and _goes_on(stretch, start)):
                continue
            end = start + len(_PREMISES.sub("", stretch[start:end]))
            left, right = sentence.start + start, sentence.start + end
            if is_name(stretch[start:end], is_quoted=group == "quoted") and (
                group == "quoted"
                or not _LEFT.match(match.group())
                or _is_workplace(folded, left, right)
            ):
                yield left, right


_LEFT = re.compile(r"离开|告别|挥别|作别|离别|辞别|道别|从|自|再见|别了|再会|拜拜")
_WORK = re.compile(
    r"工作|公司|同事|同仁|团队|老板|主管|职(?!业病)|岗位|任期|辞|报社|电台|工牌|毕业了|加班|入行|创业|裁|[年载半月].{0,4}(?:时光|青春|生涯|来)|主播|记者|编辑|教练|球队|经理|总裁|退休|老师|读者|听众|观众"
)
NEAR_CHARS = 160
"""So near to what somebody leaves a word of work tells that it is no room and no town."""


def _is_workplace(folded: str, start: int, end: int) -> bool:
    """`离开蓝鲸`, but not `离开水龙头`: by its suffix, or by words of work around it."""
    name = folded[start:end]
    if name.isascii() or _TAIL.search(name):
        return True
    return _WORK.search(folded[max(0, start - NEAR_CHARS) : end + NEAR_CHARS]) is not None


def _goes_on(stretch: str, start: int) -> bool:
    """The second word of a Latin name begins no name."""
    return start > 1 and stretch[start - 1] == " " and stretch[start - 2].isascii()


_WORDS = re.compile(
    r"离开|加入|加盟|入职|告别|担任|出任|离职|辞职|宣布|表示|证实|记者|欢送|送别|欢迎|公司|董事会|[与和及由从被把将已曾]"
)


_LISTED = re.compile(r"\d{6}\.[a-z]{2}")
"""A stock's code where a page has lost the name before it."""
_SCHOOL = re.compile(
    r"[一二三四五六七八九十]{1,3}[中小]|[\u4e00-\u9fff]{0,6}(?:附中|附小|[一二三四五六七八九十]中)"
)


def is_name(name: str, *, is_quoted: bool = False) -> bool:
    """Whether a stretch may name an organisation."""
    if name in _NO_NAME or name in _PLACES or name in GENERIC_HEADS:
        return False
    if name in BARE_SUFFIXES and not is_quoted:
        return False
    if _SCHOOL.fullmatch(name) or _LISTED.fullmatch(name):
        return True
    if is_quoted:
        return not re.search(r"[，,。！？]", name)
    head = _TAIL.sub("", name)
    if len(head) > 1 and head != name:  # `大同贸易`: what looks like a function word is none
        return _BAD.search(name) is None and _WORDS.search(name) is None
    return _BAD.search(name) is None and _STOP.search(name) is None


def find_before_posts(
    folded: str, sentences: Sequence[Sentence], roles: list[tuple[int, int]], taken: Found
) -> None:
    """`某某 首席执行官 张三`: what stands between a boundary and the post of a named person."""
    people = {m.start for m in taken.mentions if m.mark == "\ue001"}
    ends = {m.end for m in taken.mentions}
    starts = sorted(roles)
    rest = iter(sentences)
    sentence = next(rest, None)
    for role, end in starts:
        while sentence is not None and sentence.end <= role:
            sentence = next(rest, None)
        if sentence is None or not (
            end in people or end + 1 in people or _LEAVES.match(folded, end)
        ):
            continue
        at = role - (folded[role - 1 : role] in {" ", "的"})
        start = _begin(folded, sentence.start, at)
        start = max([start, *(e for e in ends if start < e <= at)])
        if (
            2 <= at - start <= 12
            and is_name(folded[start:at])
            and not re.search(r"^\d|时$", folded[start:at])
        ):
            taken.add(start, at, ORGANIZATION, folded[start:at].strip())


def full_names(names: set[str]) -> dict[str, str]:
    """A name without its suffix, and the name in full, where a text has both."""
    found: dict[str, str] = {}
    for name in sorted(names, key=lambda n: (len(n), n), reverse=True):
        short = _TAIL.sub("", name)
        if len(short) > 1 and short != name and short in names and short not in KNOWN:
            found.setdefault(short, name)
        if name.endswith("公司"):
            for other in names - {name}:
                if len(other) > 2 and other in name and other not in KNOWN:
                    found.setdefault(other, name)
    return found


_LEAVES = re.compile(
    r"(?:宣布|闪电|突然|无预警|已|将|正式)?(?:离职|辞职|请辞|卸任|辞任|离任|下课|闪辞|退休)"
)
_TAIL = re.compile(rf"(?:{_any_of(BARE_SUFFIXES)})+$")


def find_aliases(folded: str, taken: Found) -> None:
    """The short name of an organisation named in full: without its suffix, or as it says itself."""
    full = {m.key for m in taken.mentions if m.mark == ORGANIZATION and not m.key.isascii()}
    for key in sorted(full, key=lambda k: (-len(k), k))[:MAX_ALIASES]:
        short = _TAIL.sub("", key)
        place = next((p for p in _PLACES if short.startswith(p) and len(short) > len(p) + 1), "")
        for name in {short, short.removeprefix(place), key.removeprefix(place)} - {key}:
            if len(name) >= 2 and is_name(name) and name not in full:
                for match in re.finditer(re.escape(name), folded):
                    taken.add(*match.span(), ORGANIZATION, key)
        for match in re.finditer(re.escape(key), folded):
            taken.add(*match.span(), ORGANIZATION, key)
