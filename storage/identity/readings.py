"""How common East Asian family names are written in Latin letters. Facts; own selection.

Mandarin pinyin comes from the romanisation itself; here is what it does not give: Cantonese,
Taiwanese and older spellings, Korean habits, Japanese readings of Han signs.
"""

from __future__ import annotations

from collections.abc import Mapping


def _table(text: str) -> Mapping[str, frozenset[str]]:
    rows = (line.split() for line in text.strip().splitlines())
    return {sign: frozenset(readings) for sign, *readings in rows}


CHINESE: Mapping[str, frozenset[str]] = _table(
    """
    王 wong ong
    李 lee li
    张 chang cheung teo
    張 chang cheung teo zhang
    刘 lau liu
    劉 lau liu
    陈 chan tan chin
    陳 chan tan chin chen
    杨 yeung yang young
    楊 yeung yang young
    赵 chao chiu
    趙 chao chiu zhao
    黄 wong huang ng
    黃 wong huang ng
    周 chow chou
    吴 ng wu goh
    吳 ng wu goh
    徐 hsu tsui xu
    孙 sun suen
    孫 sun suen
    胡 woo hu
    朱 chu zhu
    高 kao ko
    林 lam lim lin
    何 ho he
    郭 kwok kuo guo
    马 ma
    馬 ma
    罗 law lo luo
    羅 law lo luo
    梁 leung liang
    宋 sung soong
    郑 cheng chang zheng
    鄭 cheng zheng
    谢 tse hsieh xie
    謝 tse hsieh xie
    韩 hon han
    韓 hon han
    唐 tong tang
    冯 fung feng
    馮 fung feng
    于 yu
    董 tung dong
    萧 siu hsiao xiao
    蕭 siu hsiao xiao
    程 ching cheng
    曹 tso tsao cao
    袁 yuen yuan
    邓 tang teng deng
    鄧 tang teng deng
    许 hui hsu xu
    許 hui hsu xu
    傅 fu
    沈 shen sum
    曾 tsang tseng zeng
    彭 pang peng
    吕 lui lu lyu
    呂 lui lu lyu
    苏 so su
    蘇 so su
    卢 lo lu
    盧 lo lu
    蒋 chiang jiang
    蔣 chiang jiang
    蔡 choi tsai cai chua
    贾 chia jia
    丁 ting ding
    魏 ngai wei
    薛 sit hsueh xue
    叶 yip yeh ye ip
    葉 yip yeh ye ip
    余 yu yee
    潘 poon pan
    杜 to tu du
    戴 tai dai
    夏 ha hsia xia
    钟 chung zhong
    鍾 chung zhong
    汪 wong wang
    任 yam jen ren
    姜 keung chiang jiang
    范 fan
    方 fong fang
    石 shek shih shi
    姚 yiu yao
    谭 tam tan
    譚 tam tan
    邹 chow tsou zou
    鄒 chow tsou zou
    熊 hung hsiung xiong
    陆 luk lu
    陸 luk lu
    孔 hung kung kong
    白 pak pai bai
    江 kong chiang jiang
    邱 yau chiu qiu
    侯 hau hou
    """
)
KOREAN: Mapping[str, frozenset[str]] = _table(
    """
    김 kim gim
    이 lee yi rhee i ri
    박 park pak bak
    최 choi choe
    정 jung jeong chung cheong
    강 kang gang
    조 cho jo
    윤 yoon yun
    장 jang chang
    임 lim im yim
    한 han
    오 oh o
    서 seo suh
    신 shin sin
    권 kwon gwon
    황 hwang
    안 ahn an
    송 song
    전 jeon chun jun
    홍 hong
    유 yoo yu ryu
    류 ryu yoo yu
    고 ko go koh
    문 moon mun
    양 yang
    손 son sohn
    배 bae pae
    백 baek paik
    허 heo hur huh
    남 nam
    심 shim sim
    노 noh roh no
    하 ha
    곽 kwak gwak
    성 sung seong
    차 cha
    주 joo ju
    우 woo wu
    구 koo ku gu
    나 na
    민 min
    진 jin chin
    지 ji
    엄 um eom
    채 chae
    원 won
    천 chun cheon
    방 bang
    공 kong gong
    현 hyun hyeon
    함 ham
    변 byun byeon
    염 yeom
    여 yeo
    추 choo chu
    도 do
    소 so
    석 seok suk
    선 sun seon
    설 seol sul
    마 ma
    길 gil kil
    연 yeon yun
    위 wi wee
    표 pyo
    명 myung myeong
    기 ki gi
    반 ban
    라 ra na
    왕 wang
    금 keum geum
    옥 ok
    육 yook yuk
    인 in
    맹 maeng
    제 je jae
    모 mo
    """
)
JAPANESE: Mapping[str, frozenset[str]] = _table(
    """
    佐藤 sato satoh
    鈴木 suzuki
    高橋 takahashi
    田中 tanaka
    伊藤 ito itoh
    渡辺 watanabe
    渡邊 watanabe
    渡部 watanabe watabe
    山本 yamamoto
    中村 nakamura
    小林 kobayashi
    加藤 kato katoh
    吉田 yoshida
    山田 yamada
    佐々木 sasaki
    山口 yamaguchi
    松本 matsumoto
    井上 inoue
    木村 kimura
    林 hayashi
    斎藤 saito saitoh
    斉藤 saito saitoh
    齋藤 saito saitoh
    清水 shimizu
    山崎 yamazaki yamasaki
    森 mori
    池田 ikeda
    橋本 hashimoto
    阿部 abe
    石川 ishikawa
    山下 yamashita
    中島 nakajima nakashima
    石井 ishii
    小川 ogawa
    前田 maeda
    岡田 okada
    長谷川 hasegawa
    藤田 fujita
    後藤 goto gotoh
    近藤 kondo kondoh
    村上 murakami
    遠藤 endo endoh
    青木 aoki
    坂本 sakamoto
    福田 fukuda
    太田 ota ohta
    西村 nishimura
    藤井 fujii
    岡本 okamoto
    金子 kaneko
    藤原 fujiwara
    三浦 miura
    中野 nakano
    中川 nakagawa
    原田 harada
    松田 matsuda
    竹内 takeuchi
    小野 ono
    田村 tamura
    和田 wada
    中山 nakayama
    石田 ishida
    上田 ueda
    森田 morita
    原 hara
    柴田 shibata
    酒井 sakai
    工藤 kudo kudoh
    横山 yokoyama
    宮崎 miyazaki
    宮本 miyamoto
    内田 uchida
    高木 takagi
    安藤 ando andoh
    島田 shimada
    谷口 taniguchi
    大野 ono ohno
    高田 takada
    丸山 maruyama
    今井 imai
    河野 kono kawano
    藤本 fujimoto
    武田 takeda
    村田 murata
    上野 ueno
    杉山 sugiyama
    増田 masuda
    平野 hirano
    大塚 otsuka ohtsuka
    千葉 chiba
    久保 kubo
    松井 matsui
    小島 kojima ojima
    岩崎 iwasaki
    野口 noguchi
    桜井 sakurai
    木下 kinoshita
    佐野 sano
    菊地 kikuchi
    菊池 kikuchi
    野村 nomura
    松尾 matsuo
    新井 arai
    渡邉 watanabe
    西田 nishida
    東 higashi azuma
    岩田 iwata
    吉川 yoshikawa
    北村 kitamura
    川口 kawaguchi
    平田 hirata
    浜田 hamada
    本田 honda
    永井 nagai
    古川 furukawa
    矢野 yano
    五十嵐 igarashi
    川崎 kawasaki
    飯田 iida
    辻 tsuji
    大西 onishi ohnishi
    黒田 kuroda
    """
)
