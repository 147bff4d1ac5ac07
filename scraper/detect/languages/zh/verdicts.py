"""Chinese words that tell what kind of leaving it is, and how sure the news is."""

from __future__ import annotations

from scraper.detect.language import Verdicts
from scraper.detect.languages.zh.script import both

VERDICTS = Verdicts(
    dismissed=both(
        r"(?:被|遭)[^。；，,]{0,10}(?:解雇|解聘|开除|辞退|罢免|免职|炒鱿鱼|撤职|革职|解职|赶下台|免去)|解除合同|下课"
    ),
    laid_off=both(r"被裁|裁员|优化"),
    retired=both(r"退休|荣休|荣退|退役|挂靴|离休|到龄|封笔|告老|因(?:到龄|年龄原因)|达到法定退休"),
    end_of_term=both(
        r"任满|届满|约满|任期(?:将)?(?:结束|到期)|合约(?:将)?(?:到期|期满)|合同(?:将)?(?:到期|期满)|不再续约|不续约|不寻求连任|期满"
    ),
    resigned=both(
        r"辞职|离职|(?<!申)请辞|辞呈|跳槽|离开公司|裸辞|闪辞|求去|挂冠|不再担任(?:公司|任何)[^。；]{0,8}任何|辞职报告|离开\ue002|离开"
    ),
    surely_resigned=both(
        r"辞职(?!后,?，?(?:仍|继续|将继续|还将))|离职|(?<!申)请辞|辞呈|闪辞|裸辞|不再担任[^。；，,]{0,10}任何|不再在公司"
    ),
    announced=both(
        r"宣布|官宣|公告|声明|发文|发帖|贴文|微博|公开信|内部信|全员信|致信|公布|公开表示|写道|重大讯息|对外表示|发布|脸书|朋友圈|座谈会|仪式|正式"
    ),
    ours=both(r"我们|本公司|公司董事会|本校|本台|本会"),
    sourced=both(
        r"知情人士|消息人士|据(?:外媒|媒体|报道|悉)|向(?:本报|本站|本刊|记者|媒体|我们)?(?:证实|透露|确认)|(?:本报|本刊|本站|记者)(?:获悉|了解到)|不愿具名|未予置评|不予置评|内部人士|多个消息源|拒绝置评"
    ),
)
