"""Chinese: who leaves what, and what is no departure."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.detect import detect
from scraper.records import Departure, Post


def _read(text: str, title: str | None = None) -> list[Departure]:
    url = "https://example.com/a"
    at = datetime(2024, 5, 20, 8, tzinfo=UTC)
    post = Post(url=url, key=url, text=text, title=title, language="zh", published_at=at)
    return [departure for departure in detect(post) if not departure.background]


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
