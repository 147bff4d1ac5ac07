"""Chinese signs of who speaks: an I that leaves, or somebody who reports."""

from __future__ import annotations

from scraper.detect.language import Narration
from scraper.detect.languages.zh.script import both

_NAME = r"(?P<name>[\u4e00-\u9fff]{2,4}|[A-Za-z][A-Za-z.\-]{1,14}(?: [A-Za-z.\-]{1,14}){0,2})"

NARRATION = Narration(
    first_person=both(r"我(?!国|市|省|县|校|司|行|军|方|区|局|院|们)|本人|笔者|小编|咱(?!们)|俺"),
    third_person=both(
        r"[他她](?!们|人|乡|山|日)|表示|据(?:悉|了解|报道|介绍)|报道|宣布|透露|记者|(?<!小)称|公告|消息人士|发言人"
    ),
    title_speaks=both(
        r"我|本人|^(?:再见|告别|别了|离开|离职|辞职|辞去|被裁|裸辞|退休|揮別|挥别|说再见|离职感言)"
    ),
    signature=both(
        rf"^(?:[—\-–~ ]{{0,4}}|(?:您的|你的|你们的|爱你们的|作者|落款|敬上)[：: ]?){_NAME}(?: ?(?:敬上|谨上|拜上|上|字|书|笔|于.{{1,12}}))?$"
    ),
    byline=both(
        rf"^(?:作者|文|撰文|文/|文\||发布者|来自|by|楼主)[：:|｜/ ]{{0,3}}{_NAME}(?=$|[ |｜　])"
    ),
    reply=both(
        r"(?:祝福?|再见|加油|保重|感谢|谢谢|一路顺风|舍不得)[，, ]?(?P<name>[\u4e00-\u9fff]{2,4})(?=[!！。]|$)"
    ),
    replies=both(
        r"^(?:\d+ ?(?:条|个|则)?(?:评论|回复|留言)|评论区?[（(:：]?|网友评论|全部评论|留言板?|发表评论|回复[:：]|推[!！]?留言|热门评论)"
    ),
    lead_in=both(
        r"(?:写道|说|表示|全文|公开信|原文|如下|发文|声明|信中|贴文|邮件|以下)[^。\n]{0,16}[：:]?$"
    ),
    speaks=both(
        r"写道|说|表示|称|宣布|发文|发帖|坦言|透露|贴文|公开信|邮件|声明|告诉|全文|回应|直言|自述|信中"
    ),
    pronoun=both(r"[他她](?!们|人)|其(?!他|它|中|实|余|次)|此人|这位"),
    is_spaceless=True,
)
