"""Chinese: who leaves what, and what is no departure."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from tests.telling import tells

_read = tells("zh", 2024, 5, 20)


@pytest.mark.parametrize(
    ("text", "person", "organization", "kind"),
    [
        ("松岚科技首席技术官李承泽今日宣布离职，他在公司工作了六年。", "李承泽", "松岚科技", "resignation"),
        ("松嵐科技技術長李承澤今日宣布請辭，職務由副總經理代理。", "李承澤", "松嵐科技", "resignation"),
        ("近日，白桦银行副行长周敏芝因个人原因辞职，该行已发布公告。", "周敏芝", "白桦银行", "resignation"),
        ("青岩大学校长何文渊将于年底退休，学校已经宣布。", "何文渊", "青岩大学", "retirement"),
        ("云汀集团宣布解雇首席财务官罗启明，即日生效。", "罗启明", "云汀集团", "dismissal"),
        ("北岸足球俱乐部与主教练卡洛斯·门德斯解除合同。", "卡洛斯·门德斯", "北岸足球俱乐部", "dismissal"),
        ("今天是我在松岚科技的最后一天。我做了五年测试，感谢同事们。", None, "松岚科技", "resignation"),
        ("上周我从白桦银行离职了。我在那里工作了近四年，谢谢我的同事。", None, "白桦银行", "resignation"),
    ],
)  # fmt: skip
def test_departure_is_told(text: str, person: str | None, organization: str, kind: str) -> None:
    found = _read(text)
    assert [(d.person, d.organization, d.kind) for d in found] == [(person, organization, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "末班车离开月台，站长向轨道敬了个礼。",
        "老校长周敏芝因病医治无效，昨日离开了我们，享年八十岁。",
        "松岚科技否认首席技术官李承泽辞职的传闻，称其正常履职。",
        "松岚科技本周裁员三成，多名员工当天办完离职手续。",
        "辞职报告怎么写？范文：尊敬的领导，本人决定辞去××公司的职务。",
        "用了十年微博，今天我注销账号，告别微博，数据已经导出，粉丝再见。",
        "青岩大学欢迎新同事何文渊加入历史系。",
        "该品牌宣布退出韩国市场，关闭全部门店。",
    ],
)
def test_no_departure_is_told(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("上周我从白桦银行离职了。我在白桦银行工作了六年半，谢谢我的同事。", 6.5),
        ("上周我从白桦银行离职了。我在白桦银行工作了近十二年，谢谢我的同事。", 12),
    ],
)
def test_tenure_is_read(text: str, years: float) -> None:
    assert [d.tenure_years for d in _read(text)] == [years]


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ("松岚股份(603000.SH)公告,公司董事会收到总经理周敏芝提交的书面辞职报告。", "周敏芝", "松岚股份"),
        ("白桦队官方:主教练桑托斯因成绩不佳下课。", "桑托斯", "白桦队"),
        ("主持人小禎昨(23日)宣布離開城南電台。", "小禎", "城南電台"),
        ("松岚科技首席科学家 Tomas Reyes 与工程副总裁 Lena Vogt 也相继宣布离职。", "Tomas Reyes", "松岚科技"),
        ("港都浸會大學校長衛炳江將於8月底退任。", "衛炳江", "港都浸會大學"),
        ("【人事】周岚离开蓝湖传媒,加盟星野娱乐任内容总监。", "周岚", "蓝湖传媒"),
        ("▪ 王立新:荣休,在铁道报社工作37年。", "王立新", "铁道报社"),
        ("刘洋(左)接替退休的张伟(右)出任东湖大学校长。", "张伟", "东湖大学"),
        ("「藍色狂想」樂團吉他手小虎宣布退出樂團。", "小虎", "藍色狂想"),
        ("再见,青藤教育。七年零三个月,感谢所有遇见的人。", None, "青藤教育"),
        ("官宣:我加入了海石科技!感谢老东家星图数据四年的培养。", None, "星图数据"),
        ("這是我替《島嶼書訊》寫的第一百二十則報告,也是最後一則。下一期起,由淑芬姊執筆。", None, "島嶼書訊"),
        ("人事任免:免去赵宏伟的远山物流总经理职务,聘任钱立为远山物流总经理。", "赵宏伟", "远山物流"),
        ("今天是我作为护士的最后一个夜班。仁和医院,再见。", None, "仁和医院"),
        ("我走了。2013年从实习生开始,九年都给了蓝湖传媒。谢谢老左。", None, "蓝湖传媒"),
        ("親愛的聽眾,明天起我就不在港都電台了,十五年謝謝你們。", None, "港都電台"),
        ("被优化了。昨天HR约谈,今天签字。在青鸟电商的两年就这样结束。", None, "青鸟电商"),
    ],
)  # fmt: skip
def test_names_are_told_by_what_stands_around_them(
    text: str, person: str | None, organization: str
) -> None:
    found = _read(text)
    assert (person, organization) in [(d.person, d.organization) for d in found]


@pytest.mark.parametrize(
    "text",
    [
        "我自己洗碗一般开四分之一的水,离开水龙头时一定会先把水关掉。",
        "她坐船告别哥哥之后,就跟家里断了音信。我听了很难过。",
        "毕业了!今天是我在南江大学的最后一天,四年时光匆匆,感谢室友。",
        "我在这家公司工作了五年,最近一直在想要不要离职,大家给点意见。",
        "张三丰哄着女儿入睡,看着月光从窗边离开。",
        "我五十岁就退休了,现在每天种菜。",
        "网传松岚科技总裁刘川已被免职,公司回应称不属实。",
        "2018年9月,林启衡已从松岚科技离职,此后去向不明。",
    ],
)
def test_everyday_partings_are_none(text: str) -> None:
    assert _read(text) == []


def test_who_stays_only_steps_down() -> None:
    text = "陈正钢先生申请辞去松岚科技董事会秘书职务,辞职后仍担任公司高级副总裁。"
    assert [(d.kind, d.role) for d in _read(text)] == [("stepping_down", "董事会秘书")]


@pytest.mark.parametrize(
    "text",
    [
        "毕业感言:再见,江北大学\n\n四年的大学时光结束了,今天我离开了江北大学,感谢我的导师和室友。明年我就要去读研究生了。",
        "休产假啦\n\n各位同事:从下周一开始,我将休产假。这是我今年在办公室的最后一天。项目由老陈接手。十月底我就回来。",
        "近日,网络上流传我司总经理方既白先生即将离任的消息。经核实,上述信息不属实。方既白先生目前正常履行职务。",
        "匿名提问:三十五岁,该不该裸辞?\n\n我在一家制造业公司做了十年质检。我想辞职,又有房贷。如果我离开公司,老婆会不会怪我?\n\n高赞回答:先找好下家再提离职。",
    ],
)
def test_leaves_pupils_rumours_and_questions_are_none(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ("北岭男篮俱乐部今日宣布,与主教练沈未白协商一致解除合同。助理教练孟岩将带队打完本赛季。", "沈未白", "北岭男篮俱乐部"),
        ("效力海棠交响乐团二十六年的首席小提琴手邱若棠,将于七月最后一场音乐会后退休。", "邱若棠", "海棠交响乐团"),
        ("各位患者朋友:我将于6月30日结束在青藤医院的工作,此后不再出诊。十四年来谢谢信任。\n复诊请预约钟医生。\n陆一鸣 医师", "陆一鸣", "青藤医院"),
    ],
)  # fmt: skip
def test_names_with_function_words_and_work_that_ends(
    text: str, person: str | None, organization: str
) -> None:
    found = _read(text)
    assert [(d.person, d.organization) for d in found] == [(person, organization)]


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("被云岭科技优化了，下周开始投简历。", "云岭科技"),
        ("和雪松影视的合同到期，我没有再续。", "雪松影视"),
        ("澄湖書店的最後一個班上完了。", "澄湖書店"),
        ("从今往后我就不是松涛出版社的人了。", "松涛出版社"),
    ],
)  # fmt: skip
def test_an_end_is_told_by_duties_terms_and_cuts(text: str, organization: str) -> None:
    from scraper.detect.languages.zh.script import fold

    assert [fold(d.organization or "") for d in _read(text)] == [fold(organization)]
