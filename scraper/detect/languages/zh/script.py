"""Simplified and Traditional characters: one for one, so that offsets hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from scraper.detect.frames import Compiled, Frame, expand

PAIRS = """
万萬 与與 专專 业業 东東 丝絲 两兩 严嚴 个個箇 丰豐 临臨 为爲為 丽麗 举舉 么麼麽 义義 乌烏 乐樂 乔喬 习習 乡鄉 书書 买買 乱亂 了瞭 争爭 于於 云雲 亚亞 产產産 亿億
仅僅 仇讎 从從 仓倉 仪儀 们們 价價 众衆眾 优優 伙夥 会會 伟偉 传傳 伦倫 体體 余餘 佛彿 佣傭 侠俠 侨僑 俪儷 倾傾 储儲 儿兒 克剋 党黨 兰蘭 关關 兴興 兹茲 养養 兽獸
内內 冈岡 写寫 军軍 农農 冬鼕 冯馮 决決 况況 准準 凌淩 几幾 凤鳳 凭憑 凯凱 出齣 划劃 刘劉 则則 刚剛 创創 别別彆 制製 剑劍 剧劇 劝勸 办辦 务務 动動 劳勞 区區 医醫
千韆 升昇陞 华華 协協 单單 卖賣 卜蔔 卢盧 卫衛 即卽 却卻 卷捲 厂廠 厅廳 历歷曆厤 厉厲 压壓 厦廈 厨廚 县縣 参參蔘 双雙 发發髮 变變 只隻祇 台臺檯颱 叶葉 号號 吁籲
吃喫 合閤 同衕 后後 向嚮曏 吕呂 吗嗎 听聽 启啓啟 吴吳 呆獃 员員 周週賙 咨諮 咸鹹 咽嚥 响響 哔嗶 回迴 团團糰 园園 困睏 围圍 国國 图圖 圆圓 圣聖 场場 块塊
坛壇罈墰壜罎 声聲 壳殼殻 处處 备備 复復複覆 夫伕 头頭 夸誇 奖獎奬 奥奧 妆妝 姜薑 娄婁 娱娛 婴嬰 孙孫 学學 宁寧甯 它牠 宝寶 实實 宠寵 审審 宫宮 家傢 宾賓 对對 寻尋
导導 寿壽 将將 尔爾 尽盡儘 局侷 层層 届屆 属屬 岁歲嵗 岗崗 岛島 岳嶽 峰峯 巨鉅 巩鞏 币幣 布佈 帅帥 师師 帐帳 带帶 席蓆 帮幫 干幹乾榦 并並併 幸倖 广廣 庄莊 庆慶
库庫 应應 庞龐 开開 弃棄 张張 强強 归歸 当當噹 录錄彔録 征徵 径徑 志誌 念唸 怀懷 态態 总總 恒恆 恶惡噁 惊驚 惨慘 惯慣 愿願 戏戲 战戰 戚慼 户戶 才纔 扎紮 托託 执執
扫掃 扬揚 护護 报報 担擔 拟擬 择擇 挂掛 挥揮 挽輓 捞撈 换換 据據 揽攬 搜蒐 携攜 摄攝 教敎 数數 旗旂 无無 旧舊 时時 旷曠 昆崑 显顯 晋晉 暂暫 暗闇 曲麴麯 术術朮
朱硃 机機 杂雜 权權 条條 来來 杨楊 杰傑 松鬆 板闆 构構 查査 标標 栋棟 栏欄 树樹 样樣 核覈 栾欒 档檔 桥橋 梁樑 检檢 楼樓 欢歡 欧歐 殡殯 殴毆 毕畢 气氣 汇匯彙滙
汉漢 汤湯 沈瀋 没沒 注註 泪淚 泽澤 测測 济濟 涂塗 润潤 渔漁 温溫 游遊 湾灣 满滿 灯燈 点點 烦煩 热熱 爱愛 独獨 猫貓 献獻 玛瑪 玩翫 环環 现現 琼瓊 电電 画畫畵 畴疇
疗療 监監 盖蓋 盘盤 着著 矿礦 码碼 础礎 硕碩 确確 礼禮 离離 私俬 秋鞦 种種 秘祕 积積 称稱 税稅 稳穩 窦竇 竞競 笔筆 筑築 签籤簽 简簡 篮籃 类類 粮糧 系係繫 红紅
约約 级級 纪紀 纬緯 纯純 纳納 纽紐 线線綫 练練 组組 细細 织織 终終 绍紹 经經 结結 给給 络絡 绝絕絶 统統 继繼 绩績 续續 维維 综綜 编編 缘緣 缪繆 网網 罗羅 罢罷
群羣 聂聶 职職 联聯 肃肅 肤膚 胁脅 胡鬍衚 脑腦 脱脫 脸臉 腾騰 致緻 舍捨 舰艦 艺藝 节節 苍蒼 苏蘇甦囌 苹蘋 范範 荆荊 荐薦 荣榮 荧熒 药藥葯 莱萊 莲蓮 获獲穫 萤螢
营營 萧蕭 萨薩 蒋蔣 蒙矇濛懞 蓝藍 虑慮 虚虛 蚁蟻 蚂螞 表錶 装裝 见見 观觀 规規 视視 览覽 誉譽 计計 订訂 讣訃 认認 让讓 训訓 议議 讯訊 记記 讲講 许許 论論 讽諷
设設 访訪 证證証 评評 识識 诉訴 诊診 译譯 试試 诗詩 话話 询詢 该該 语語 误誤 说說説 请請 诸諸 诺諾 读讀 课課 谁誰 调調 谈談 谋謀 谐諧 谢謝 谣謠謡 谨謹 谭譚 谱譜
谷穀 贝貝 负負 贡貢 财財 责責 败敗 账賬 货貨 质質 贫貧 购購 贯貫 贴貼 贵貴 贷貸 贸貿 费費 贺賀 贾賈 赁賃 资資 赔賠 赖賴 赛賽 赞贊讚 赵趙 赶趕 车車 轩軒 转轉 轮輪
软軟 载載 辅輔 辆輛 辑輯 辕轅 辞辭 辟闢 边邊 辽遼 达達 迁遷 过過 迈邁 运運 还還 这這 进進 远遠 连連 迟遲 适適 选選 逊遜 递遞 逾踰 遗遺 邓鄧 邬鄔 邮郵 邹鄒 郁鬱
郑鄭 酝醞醖 酿釀 采採寀埰 释釋 里裏裡 鉴鑑鑒 针針鍼 钟鍾鐘鈡 钢鋼 钥鑰鈅 钱錢 铁鐵 铃鈴 银銀 铺鋪 链鏈鍊 销銷 锁鎖 锋鋒 锡錫 键鍵 镇鎮鎭 镜鏡 镳鑣 长長 门門 闪閃
闫閆 闭閉 问問 闲閒閑 间間 闵閔 闷悶 闻聞 阁閣 阅閱閲 阎閻 阚闞 队隊 阳陽 阴陰 阵陣 阶階 际際 陆陸 陈陳 陕陝 险險 随隨 隐隱 雇僱 静靜 面麪麫麵 韦韋 韩韓 页頁 顶頂
项項 顺順 须須鬚 顾顧 顿頓 预預 领領 频頻 题題 颜顏顔 额額 风風 飞飛 饭飯 饮飲 饰飾 饶饒 馆館舘 马馬 驰馳 驻駐 骆駱 验驗 骤驟 鱼魚 鱿魷 鲁魯 鲍鮑 鲜鮮 鸟鳥 鸣鳴
鸦鴉 鸿鴻 鹏鵬 鹰鷹 麦麥 黄黃 齐齊 龄齡 龙龍 龚龔 龟龜
"""
"""A simplified character, then its traditional ones; those that Chinese names and frames use.

Common knowledge, written down for this project: no table was copied.
"""
_VARIANTS = {pair[0]: pair for pair in PAIRS.split()}
_FOLDING = str.maketrans({old: pair[0] for pair in PAIRS.split() for old in pair[1:]})


def fold(text: str) -> str:
    """Simplified characters for traditional ones; the same length."""
    return text.translate(_FOLDING)


def either(pattern: str) -> str:
    """A pattern in simplified characters that matches both scripts."""
    parts: list[str] = []
    in_class = False
    for at, char in enumerate(pattern):
        escaped = at > 0 and pattern[at - 1] == "\\"
        if char == "[" and not escaped:
            in_class = True
        elif char == "]" and not escaped:
            in_class = False
        variants = _VARIANTS.get(char)
        parts.append(char if variants is None else variants if in_class else f"[{variants}]")
    return "".join(parts)


def both(pattern: str) -> re.Pattern[str]:
    """The same, compiled."""
    return re.compile(either(pattern))


def compile_frames(frames: Iterable[Frame], macros: Mapping[str, str]) -> tuple[Compiled, ...]:
    """Frames for both scripts."""
    table = {name: either(wording) for name, wording in macros.items()}
    return tuple(Compiled(frame, expand(either(frame.pattern), table)) for frame in frames)
