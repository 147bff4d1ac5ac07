"""One Han sign in its traditional, simplified and Japanese shapes. Facts; own selection.

Those that stand in names, without most that occur in none; the first of each group is what all
are compared as.
"""

from __future__ import annotations

_GROUPS = """
    张張 织織 陈陳 刘劉 赵趙 黄黃 吴吳呉 孙孫 马馬 罗羅 郑鄭 谢謝 韩韓 冯馮 萧蕭 邓鄧 许許 吕呂
    苏蘇 卢盧 蒋蔣 贾賈 叶葉 钟鍾鐘 谭譚 邹鄒 陆陸 诸諸 云雲 龙龍竜 凤鳳 华華 国國 东東 丽麗 伟偉
    杰傑 强強 刚剛 鹏鵬 飞飛 军軍 红紅 兰蘭 莲蓮 静靜 洁潔 颖穎 莹瑩 琼瓊 宝寶 贵貴
    庆慶 义義 礼禮 贤賢 圣聖 荣榮栄 宁寧 泽澤沢 涛濤 润潤 汉漢 滨濱浜 渊淵 齐齊斉 斋齋斎
    边邊辺邉 广廣広 庄莊荘 严嚴厳 乔喬 韦韋 顾顧 阎閻 钱錢 鲁魯 龚龔 欧歐 阳陽 风風
    晓曉暁 岚嵐 书書 瑶瑤 蕴蘊 韵韻 鸿鴻 鹤鶴 鸣鳴 点點 黑黒 崎﨑嵜碕 高髙 桜櫻樱 桥橋 浅淺
    渋澀 滝瀧 真眞 壮壯 寿壽 学學 实實実 寻尋 尧堯 岛島嶋 峰峯 师師 应應応 彦彥 德徳
    忆憶 悦悅 惠恵 怀懷 恒恆 拥擁 撑撐 敌敵 数數 显顯顕 昙曇 时時 晋晉 晖暉 权權権 条條
    来來 枫楓 栋棟 树樹 样樣様 梦夢 业業 楼樓 标標 桢楨 欢歡 气氣気 济濟済 浓濃 浑渾
    湾灣 满滿満 潜潛 灵靈霊 炜煒 烨燁 热熱 爱愛 状狀 独獨 献獻 玛瑪 环環 现現 玮瑋 珑瓏 琏璉
    画畫 畅暢 异異 皑皚 盖蓋 盐鹽塩 监監 硕碩 祯禎 离離 积積 稳穩穏 竞競 笔筆 篮籃 紧緊
    纪紀 纯純 纬緯 纲綱 组組 绍紹 经經経 结結 绘繪絵 络絡 统統 继繼継 绩績 绪緒 维維 绫綾 缘緣縁
    罚罰 习習 翘翹 联聯 肃肅 胜勝 腾騰 舰艦 舆輿 艺藝芸 节節 芦蘆 苍蒼 萨薩 药藥薬 蓝藍 虑慮
    虽雖 见見 观觀観 览覽覧 觉覺覚 记記 讲講 诗詩 诚誠 语語 谊誼 谦謙 贝貝 贞貞 财財 贺賀 赞贊賛
    赖賴頼 车車 轩軒 轮輪 辉輝 辅輔 达達 运運 远遠 连連 进進 迟遲 选選 遥遙 乡鄉郷 释釋釈
    钢鋼 铁鐵鉄 铃鈴 铭銘 银銀 锋鋒 锦錦 镇鎮 长長 门門 间間 闻聞 阁閣 队隊 际際 陇隴 随隨 难難
    雾霧 霁霽 靓靚 须須 顺順 颂頌 预預 颜顏顔 题題 飒颯 驰馳 骁驍 骏駿 鱼魚 鲍鮑 鸥鷗鴎 鹰鷹 鸟鳥
    麦麥 齿齒歯 龄齡齢 青靑 清淸 凛凜 瀬瀨 内內 吉𠮷 曽曾 増增 関關关
    冈岡 团團団 图圖図 圆圓円 垒壘塁 声聲 处處処 备備 复復 够夠 奖獎奨 妇婦 妆妝 娱娛
    启啓啟 资資 证証證 券劵 电電 动動 开開 网網 医醫 产產 报報 设設 计計 导導 体體 术術
    汇匯 兴興興 创創 传傳伝 视視 员員 务務 区區 协協 历歷歴 译譯訳 课課 货貨 购購 贸貿
    赛賽 软軟 过過 还還 适適 铜銅 锐銳 镜鏡 雷靁
    宪憲 宽寬寛 寝寢 将將 尔爾 尘塵 层層 属屬 巩鞏 币幣 帅帥 庙廟 库庫 归歸帰 录錄録 彻徹
"""


def _table() -> dict[int, str]:
    found: dict[int, str] = {}
    for group in _GROUPS.split():
        first = found.get(ord(group[0]), group[0])
        found |= {ord(sign): first for sign in group if sign != first}
    return found


_ONE_SHAPE = _table()


def in_one_shape(text: str) -> str:
    """A name with each sign in one shape: 吳承翰 and 吴承翰 are equal then."""
    return text.translate(_ONE_SHAPE)
