"""Japanese frames of reports: the verb comes last, so a subject reaches over its whole sentence."""

from __future__ import annotations

from scraper.detect.frames import Frame

FRAMES = (
    Frame(
        "leaves_organization",
        r"WHOBREAKORG(?:を|から)NEAR(?:QUIT|辞め|やめ|離れ|去[るりっ]|身を引|独立|抜け)",
        2.6,
    ),
    Frame(
        "leaves_this_place",
        r"WHOBREAK(?:同|当|弊|本)(?:社|局|行|校|大|団|党|院|館|店|省|庁|学|クラブ|チーム|球団|事務所|病院|大学|紙|グループ|会|園|市|県|番組)(?:を|から)NEAR(?:QUIT|DROP)",
        2.4,
    ),
    Frame(
        "leaves_post", r"WHOBREAKPOST(?:を|から)NEAR(?:QUIT|DROP|退任|辞し)", 2.5, "stepping_down"
    ),
    Frame(
        "leaves_named_post",
        r"ORG(?:の)?ROLE(?:の|、|・)?WHO?BREAK(?:QUIT|退任|勇退)NOUNS(?!者)",
        2.2,
    ),
    Frame(
        "who_left_post",
        r"ORG(?:の|、)?(?P<role>\ue004)?(?:職|の座)?(?:を|から)(?:[^。、\ue001]{0,16})(?:退任|辞任|退い|退職|退社|退団|離れ|去っ)(?:した|た|する|く)(?:元|前)?WHO",
        1.5,
        "stepping_down",
    ),
    Frame(
        "quits",
        r"WHOBREAK(?:が|は|も|、|で|をもって|付で|付けで)NEAR(?:退職|退社|退団|退所|退局|離職|離任|辞職|辞任|離党|脱退)NOUNS",
        2.1,
    ),
    Frame(
        "headline_quits",
        r"WHO(?:が|は|も|、|，|,|,| |　|の)?[^。、\ue001]{0,14}(?:退職|退社|退団|退所|退局|離任|辞職|辞任|退任|離党|脱退|勇退|卒業|引退|電撃退社|電撃辞任)(?:へ|表明|発表|を?発表|を?表明|の意向|を報告|に|願|届|$|。|」|…|!|！| )",
        2.2,
    ),
    Frame(
        "retires_from_post", r"WHOBREAK(?:退任|勇退|退き|退く|退いた)NOUNS", 2.1, "stepping_down"
    ),
    Frame(
        "retires",
        r"WHOBREAK(?:定年(?:退職|退官|退任|を迎え|に(?:より|よる|伴)|、)|(?:現役(?:を)?)?引退(?:する|した|し|へ|を|。|$|表明)|退官|勇退)",
        2.1,
        "retirement",
    ),
    Frame(
        "graduates_program",
        r"WHOBREAK(?:番組|グループ|ユニット|バンド|チーム|「[^」]{1,24}」|ORG)(?:を|から|の)(?:の)?(?:[^。、\ue001]{0,8})(?:卒業|降板|脱退)",
        2.0,
    ),
    Frame(
        "hands_in",
        r"WHOBREAKLETTER(?:を|の)?NEAR(?:提出|出し|表明|固め|伝え|届け|明らか|示し|受理)?",
        2.2,
    ),
    Frame(
        "is_fired",
        r"WHOBREAK(?:を|が|は|の)NEARFIRE(?:(?:された|され|さる|した|し、|する|すると|へ|処分|を発表|を決|と発表|に|。|$|通告)|となっ)",
        2.3,
        "dismissal",
    ),
    Frame("fires", r"ORG(?:は|が)BREAKWHO?(?:を)NEARFIRE(?:し|する|へ|。|$)", 2.2, "dismissal"),
    Frame(
        "ends_work",
        r"WHOBREAK(?:最後に|限りで|末で|をもって|付で|付けで|までで)(?:[^。、\ue001]{0,14}(?:の)?)(?:ユニホームを脱|ユニフォームを脱|ピッチを去|土俵を去|マイクを置|筆を置|ペンを置|教壇を(?:去|降り)|現場を(?:離れ|去)|経営(?:から|の)|一線を退|お別れ|終止符|区切り|幕を(?:閉じ|下ろ))",
        1.7,
    ),
    Frame(
        "leaves_group",
        r"WHOBREAK[^。、\ue001]{0,14}(?:会|部|団|所|社|店|園|館|院|室|局|課|組|チーム|クラブ|バンド|グループ|スタッフ|教会|事務局|現場|教壇|舞台|土俵)(?:を|から)NEAR(?:QUIT|離れ|去[るりっら]|辞め|退[きいくか]|抜け)",
        1.7,
    ),
    Frame(
        "hands_over",
        r"WHO(?:から|は|が)BREAK(?:バトンタッチ|バトンを(?:渡|託|引き継)|交代(?:し|する|とな)|後進に(?:道を)?譲|道を譲|座を(?:譲|明け渡)|引き継[いが])",
        1.2,
        "stepping_down",
    ),
    Frame("laid_off", r"WHOBREAK(?:リストラ|整理解雇|雇い止め|レイオフ)", 2.0, "layoff"),
    Frame(
        "contract_ends",
        r"WHOBREAK(?:契約|任期)(?:が|の|を)?NEAR(?:満了|切れ|終了|終え|更新し(?:ない|ません)|更新されず)",
        2.0,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "moves",
        r"WHOBREAKORG(?:から|を[^。、]{0,12}、)NEARDEST(?:へ|に)(?:の)?(?:完全)?(?:移籍|転職|移[るりっ]|加入|転じ|入社|就任)",
        2.2,
    ),
    Frame(
        "goes_independent",
        r"WHOBREAK(?:独立(?:のため|し|する)|フリー(?:に転身|アナウンサーに転身|に転向|転身|になる|となる)|起業のため)",
        1.2,
    ),
    Frame(
        "replaced_by",
        r"(?:WHO(?:の)?(?:後任|後継|後釜)|WHO(?:に代わ(?:り|って|る)|の後を(?:継|受)|から(?:引き継|バトン)))",
        1.4,
        "other",
        sort="succession",
    ),
    Frame(
        "last_day",
        r"WHOBREAK(?:最終出社|最後の出社|最終出勤|最終日|最後の出演|ラスト出演|(?:出演|放送|登板|勤務)(?:は|が)[^。]{0,10}最後|今季限り(?:で)?|今期限り|今シーズン限り)",
        1.0,
    ),
    Frame(
        "listed_before",
        r"(?:^|[◇◆▽△○●■・【〈<\s])(?:退任|辞任|退職|退社|退団|離任|辞職|定年退職)(?:予定)?(?:の)?(?:取締役|監査役|役員|理事|者|教員|教職員)?[】〉>:：、\s　（(]{1,4}(?:[^。\ue001]{0,24})?WHO",
        1.9,
    ),
    Frame(
        "listed_after",
        r"WHO(?:[^。\ue001]{0,24})?(?:＝|=|→|:|：|…|、|　| |（|\()(?:退任|辞任|退職|退社|退団|離任|定年)(?=[）)。、\s]|$)",
        2.0,
    ),
    Frame(
        "they_leave",
        r"(?P<pro>同氏|同社長|同会長|同監督|同選手|同アナ|同教授|同市長|同議員|同代表|彼女|彼|本人)(?:は|が|も)[^。]{0,80}?(?:退職|退社|退団|退任|辞任|辞職|離れ|去る|卒業|離任|引退)NOUNS",
        1.7,
    ),
    Frame(
        "dropped_subject",
        r"(?P<pro>同局を退社|同社を退社|同社を退職|同局を退職|同社を離れ|同局を離れ|同社を去|同校を退職|同大を退職|同職を退|同事務所を退所|クラブを退団|球団を退団|チームを退団|同クラブを退団)",
        2.5,
    ),
)
