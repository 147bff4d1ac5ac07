"""Chinese frames in which others report who leaves; simplified, see `script`."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

from scraper.detect.frames import Frame

_P = "\ue001"
_O = "\ue002\ue003"
_R = "\ue004"
_BRACKET = r"(?:[(（][^()（）]{1,40}[)）])?"
_COURTESY = r"(?:先生|女士|小姐|老师|博士|同志|院士|律师|医生|氏|本人)?"

MACROS = {
    "ONE": rf"(?:[{_O}]的?)?(?:{_R}[、兼及]?){{0,3}} ?{_P}{_BRACKET}(?: ?{_R}(?!{_P}))?{_COURTESY}",
    "WHO": rf"(?P<who>{_P}{_BRACKET}(?: ?{_R}(?! ?{_P}))?{_COURTESY}(?:(?:、|和|与|及|以及|,|，|跟| and )ONE){{0,8}})",
    "SUBJECT": r"(?:WHO|(?P<pro>他|她|其(?!他|它|中|实|余|次)))(?:等?[一二两三四五六七八九十]人|等人|二人)?",
    "ORG": rf"[“「『《]?(?P<org>[{_O}])[”」』》]?",
    "DEST": rf"[“「『《]?(?P<dest>[{_O}])[”」』》]?",
    "ROLE": rf"(?P<role>{_R}(?:[、兼及和与，,]{{1,2}}{_R}){{0,4}})",
    # no other person and no other sentence between the leaver and the verb
    "GAP": rf"[^。！？；!?;\n{_P}]{{0,42}}?",
    "NEAR": rf"[^。！？；!?;\n，,{_P}]{{0,22}}?",
    "TINY": rf"[^。！？；!?;\n，,{_P}{_O}]{{0,10}}?",
    "SOME": rf"[^。！？；!?;\n{_P}{_O}]{{0,16}}?",
    "QUITS": r"(?:离职(?!率|潮|手续|证明|员工|高管|倾向)|辞职(?!信|报告|潮|申请|书|函|率)|请辞|辞任|闪辞|裸辞|离任(?!审计)|去职|辞官|挂冠(?:而去|求去)?|求去|出走(?!潮)|离队|离岗|下野|辞呈|离开公司|离开团队|离开球队|跳槽|(?<!不)走人|闪电离职|单飞|离团|退团|退队|离巢|离台)",
    "GIVES_UP": r"(?:辞去|辞掉|辞任|请辞|卸任|卸下|卸去|离任|不再担任|不再兼任|不再出任|不再任|不再负责|不再执教|交棒|交卸|让出|放弃|放下|交出|退出|离开|告别|结束|免去|被免去|停止担任|辞(?=\ue004))",
    "LEAVES": r"(?:离开|告别|挥别|作别|离别|辞别|退出|脱离|出走|别了|淡出|离弃|揮別)",
    "RETIRES": r"(?:退休(?!金|年龄|教师|工人|干部|生活|计划|老)|荣休|荣退|退役(?!军人|士兵)|挂靴|告老还乡|致仕|离休|封镜|高挂球鞋|封麦|封笔|封刀|退伍|收山|引退)",
    "OUSTED": r"(?:解雇|解聘|解职|免职|罢免|撤职|撤换|开除|革职|炒掉|炒鱿鱼|拔官|辞退|开除党籍|裁掉|裁员|被裁|优化掉|扫地出门|逐出|炒|撤销职务|赶下台|扫地出门|劝退|免除职务|踢出|拔除)",
    "STEPS": r"(?:退居二线|退居幕后|下台|下课|卸任|引退|让位|退位|交棒|去职|离任|退下|淡出管理|退出管理层|隐退|卸职|卸甲|下岗|交接棒|转任顾问|退场(?!机制))",
}

FRAMES = (
    Frame("quits", r"SUBJECTGAP(?:QUITS)", 2.3, "resignation"),
    Frame("leaves_organization", r"SUBJECTNEAR(?:LEAVES)SOMEORG", 2.3, "resignation"),
    Frame(
        "quits_from",
        r"SUBJECTGAP(?:从|自)ORGNEAR(?:QUITS|离开|退出|卸任|毕业|转投|转战|改投|加盟)",
        2.4,
        "resignation",
    ),
    Frame(
        "gives_up_role",
        rf"SUBJECTGAP(?:GIVES_UP)[^。！？；!?;\n{_P}]{{0,24}}?ROLE(?:等?(?:相关)?(?:的?职务|一职|之职|职位|职责|岗位))?",
        2.3,
        "stepping_down",
        is_negative=True,
    ),
    Frame(
        "no_post_left",
        r"SUBJECTGAP不再(?:担任|在|任|出任)(?:ORG)?(?:公司|集团|球队)?[^。，,]{0,16}(?:任何|一切|其他)?(?:职务|职位|任职)",
        1.6,
        "resignation",
        is_negative=True,
    ),
    Frame("retires", r"SUBJECTGAPRETIRES", 2.2, "retirement"),
    Frame(
        "is_ousted",
        r"SUBJECTGAP(?:被|遭|遭到|惨遭|获)[^。！？，,；]{0,14}?(?:OUSTED)",
        2.2,
        "dismissal",
    ),
    Frame(
        "ousts",
        rf"(?:ORG)?[^。！？；!?;\n{_P}]{{0,24}}?(?:解雇|解聘|开除|辞退|罢免|免去|炒掉|炒了|裁掉|撤换|撤销)(?:了)?(?:其|该)?(?:[{_O}]的?)?(?:{_R})?WHO",
        2.0,
        "dismissal",
    ),
    Frame(
        "cancels_contract",
        rf"(?:ORG[^。！？；!?;\n{_P}]{{0,40}}?)?(?:与|和|同)(?:[{_O}]的?)?(?:\ue004)?WHO[^。！？；，,\n]{{0,14}}?(?:解除(?:了)?(?:劳动|聘用|雇佣)?(?:合同|合约|关系)|解约|中止合约|终止合同|终止合约|终止合作|提前解约)",
        2.2,
        "dismissal",
    ),
    Frame(
        "parts_ways",
        rf"(?:ORG[^。！？；!?;\n{_P}]{{0,40}}?)?(?:与|和|同)?(?:[{_O}]的?)?(?:\ue004)?WHO[^。！？；，,\n]{{0,16}}?(?:分道扬镳|和平分手|分手(?!费)|友好协商|协商一致|好聚好散|结束合作|拆伙|双方同意)",
        1.9,
        "other",
    ),
    Frame("removes_post", r"免去WHOTINY(?:的)?(?:ROLE|职务)", 2.3, "dismissal"),
    Frame(
        "receives_resignation",
        rf"(?:收到|接到|接获|接受|批准|同意|受理)[^。！？；!?;\n{_P}]{{0,30}}?WHONEAR(?:辞职|辞任|辞呈|离职|请辞|辞去|退休|卸任)",
        2.6,
        "resignation",
    ),
    Frame(
        "hands_in",
        r"SUBJECTGAP(?:递交|提交|递上|提出|呈交|请|交出|送达)[^。！？；，,]{0,10}?(?:辞呈|辞职|辞任|离职|退休|请辞|辞职报告)",
        2.4,
        "resignation",
    ),
    Frame(
        "their_exit",
        r"WHO(?:突然|正式|闪电|宣布)?的?(?:离职|辞职|离任|退休|离开|出走|去职|卸任|请辞|退出|解职|被裁)(?!率|潮)",
        1.4,
    ),
    Frame("steps_down", r"SUBJECTGAPSTEPS", 2.2, "stepping_down"),
    Frame(
        "term_ends",
        r"SUBJECTGAP(?:任满|届满|约满|任期(?:将)?(?:届满|结束|到期)|合约(?:将)?(?:到期|届满|期满)|合同(?:将)?(?:到期|期满)|不再续约|不续约|未获续约|不获续约|不寻求连任|不再连任|不再竞选连任|放弃连任|期满离任)",
        2.2,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "switches",
        r"SUBJECTGAP(?:跳槽|转投|转战|改投|投奔|投效|加盟|转会|转职)(?:到|至|去|往)?NEARDEST",
        1.6,
        "resignation",
        sort="switch",
    ),
    Frame(
        "leaves_to_found",
        r"SUBJECTGAP(?:离职|离开|辞职)[^。！？；]{0,6}(?:创业|自立门户|单干)",
        2.2,
        "resignation",
    ),
    Frame(
        "says_goodbye",
        r"SUBJECTGAP(?:告别|挥别|作别|道别|话别|再见|说再见|揮別|拜别)(?:了)?(?:[^。，,；]{0,8})(?:主播台|讲台|荧屏|萤光幕|舞台|岗位|赛场|球场|教坛|听众|观众|读者|同事|球迷|球队|电台|国家队|战友|学生|信徒|会众|ROLE)",
        2.1,
        "resignation",
    ),
    Frame(
        "last_day",
        r"SUBJECTGAP(?:最后一(?:天|个工作日|次(?:播报|主持|坐上|上课|带队|执教|登台|值班)|场(?:比赛|演出)|期节目|堂课|班岗)|最后工作日|最后上班日)",
        1.9,
    ),
    Frame(
        "relieved",
        r"SUBJECTGAP(?:卸下|解除|停止|交出|移交|放下)[^。！？；，,]{0,10}?(?:职务|重担|权力|教鞭|帅印|大权|队长袖标|担子|职权|指挥棒|兵权)",
        1.8,
        "stepping_down",
    ),
    Frame(
        "role_taken_from",
        rf"(?:接替|接任|取代|接下|顶替)(?:已|刚|日前|因[^。，,；]{{0,12}}而?|即将|将|将于[^。，,；]{{0,10}})?(?:离职|辞职|离任|卸任|请辞|退休|去职|离开|荣休|荣退|下课|被解雇|期满)的?(?:前|原)?(?:[{_O}]的?)?(?:\ue004)?WHO",
        2.2,
        sort="told_succession",
    ),
    Frame(
        "succeeds",
        rf"(?:接替|接棒|取代|顶替|接掌|继任)(?:前|原|前任|现任)?(?:[{_O}]的?)?(?:ROLE)?WHO",
        0.9,
        "other",
        sort="succession",
    ),
    Frame(
        "replaced_by",
        rf"WHOGAP(?:职务|工作|遗缺|位置|职位|一职|岗位|空缺|业务)[^。！？；，,{_P}]{{0,6}}(?:将)?由[^。！？；]{{0,16}}?(?:接任|接替|接棒|接手|代理|负责|继任)",
        1.2,
        sort="succession",
    ),
    Frame(
        "exit_before_name",
        rf"(?:ORG[^。！？；!?;\n{_P}]{{0,12}}?)?(?:离职|辞职|离任|请辞|卸任|去职|退休|荣休|离开)的(?:[{_O}]的?)?(?:(?:\ue004)[、兼]?){{0,2}}(?:是|为|包括|有|还有)?WHO",
        1.5,
    ),
    Frame(
        "list_of_leavers",
        rf"(?:离职|辞职|离开|出走|请辞|退休)(?:的|者|名单)[^。！？；!?;\n{_P}]{{0,14}}?(?:还有|包括|有|另有|分别是|分别为|依次为)(?:[{_O}]的?)?(?:\ue004)?WHO",
        1.9,
    ),
    Frame(
        "org_loses",
        rf"ORG(?:再|又|接连|痛)?(?:失去|流失|痛失|送走|送别|挥别)(?:了)?(?:其|一员大将|老将)?[^。！？；!?;\n{_P}]{{0,10}}?(?:\ue004)?WHO",
        1.4,
        "resignation",
    ),
    Frame(
        "headline_role_goes",
        rf"^(?:[^。！？\n{_P}]{{0,16}})ROLE(?:宣布|闪电|突然|无预警|已|将|正式|拟|集体|双双|接连|被迫|火速|惊传|昨|今){{0,2}}(?:离职|辞职|请辞|辞任|卸任|离任|退休|下课|走人|去职|闪辞|下台|挂冠|荣休|荣退)",
        1.5,
        by_role=True,
    ),
    Frame(
        "role_post_quits",
        rf"(?:ORG的?)?ROLE(?:一职)?[^。！？；，,\n{_P}]{{0,10}}?(?:宣布|申请|提出|因[^。！？；，,\n{_P}]{{0,12}})(?:离职|辞职|请辞|辞任|卸任|离任|退休)",
        1.3,
        by_role=True,
    ),
)
