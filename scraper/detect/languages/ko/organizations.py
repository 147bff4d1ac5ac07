"""Organisations in Korean text: by endings, by lists, and by their neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.gazetteer import KNOWN_ORGANIZATIONS
from scraper.detect.languages.ko.organization_words import KNOWN, NO_ORGANIZATION, SUFFIXES
from scraper.detect.languages.ko.person_words import NO_PERSON
from scraper.detect.languages.ko.roles import PARTICLES
from scraper.detect.languages.ko.roles import PATTERN as ROLES
from scraper.detect.surfaces import Found

Span = tuple[int, int]
_BODY = r"[가-힣A-Za-z0-9&]"
_SUFFIX = "|".join(sorted(SUFFIXES, key=lambda word: (-len(word), word)))
_BY_SUFFIX = re.compile(
    rf"(?<![가-힣A-Za-z0-9])(?:{_BODY}{{1,10}}(?: (?=FC|SC))?)(?:{_SUFFIX})(?:(?: ?FC|㈜)|{_BODY}{{0,6}}(?:{_SUFFIX}))?(?={PARTICLES})"
    rf"|(?<![가-힣A-Za-z0-9])(?:국립|시립|도립|서울|부산|강원|대구|대전|광주|인천|제주|수원|전북|울산|포항|성남|한국|대한|전국|중앙|국제|푸른|학교법인|사단법인|재단법인|법무법인|㈜|주식회사) ?{_BODY}{{1,10}}(?: {_BODY}{{1,6}})?(?:{_SUFFIX}|FC|SC)(?={PARTICLES})"
    r"|(?<![가-힣A-Za-z0-9])(?:(?:㈜|\(주\)|주식회사 ?)[가-힣A-Za-z0-9]{2,12}?(?=은|는|이|가|을|를|의|에|와|과|,|\.| |\n|$)|[가-힣A-Za-z0-9]{2,12}(?:㈜|\(주\)))"
    r"|(?<![가-힣A-Za-z0-9])(?:책방|극단|카페|식당|출판사|서점|공방|갤러리|밴드) [가-힣A-Za-z0-9]{2,8}(?=에서|은 |는 |이 |가 |을 |를 |의 )"
    rf"|(?<![가-힣A-Za-z0-9])[가-힣A-Z]{{1,6}} ?(?:이글스|라이온즈|타이거즈|베어스|트윈스|위즈|자이언츠|다이노스|랜더스|히어로즈)(?={PARTICLES})|(?<![가-힣A-Za-z0-9])[가-힣]{{2,6}}FC(?![A-Za-z])"
    rf"|(?<![가-힣A-Za-z0-9])[가-힣]{{1,6}}(?: [가-힣]{{1,6}})? (?:FC|SC|유나이티드)(?: FC)?(?={PARTICLES})"
    rf"|(?<![가-힣A-Za-z0-9])[가-힣]{{2,8}}(?:부|처|청|원|국|시|도|군|구|당)(?= ?(?:장관|차관|처장|청장|원장|시장|지사|군수|구청장|대표|의원|의장))"
)
_MINISTRY = re.compile(
    r"(?<![가-힣])[가-힣]{2,8}(?:부|처|청|위원회|위)(?= ?(?:장관|차관|처장|청장|위원장))|(?<![가-힣])[가-힣]{2,4}(?:시|도|군|구)(?= ?(?:시장|지사|군수|구청장|의원))"
)
_MASKED = re.compile(r"(?<![A-Za-z가-힣])[A-Z]{1,2}사(?=를|을|에|의|는|가|로|와|,|\.|\)| |$)")
_LATIN = re.compile(
    r"(?<![A-Za-z0-9])[A-Z][A-Za-z0-9&.]*(?: [A-Z][A-Za-z0-9&.]*){0,2}(?:[가-힣]{1,6}(?=에서|을|를|의|은|는|이|가| |$))?"
)
_KNOWN = re.compile(
    rf"(?<![가-힣a-z0-9])(?:{'|'.join(re.escape(name) for name in sorted(KNOWN, key=lambda name: (-len(name), name)))})(?={PARTICLES})"
)
_QUOTED = r"[‘'「『<《〈\"“](?P<quoted>[^’'」』>》〉\"”\n]{1,16})[’'」』>》〉\"”]"
_NAME = rf"(?<![가-힣A-Za-z0-9])(?P<name>{_BODY}(?:{_BODY}|-(?=[A-Za-z])){{1,15}}?)"
_EMPLOYED = r"퇴사|퇴직|사직|입사|근무|다니던|다녔|해고|권고사직|정리해고|잘렸|잘린|짤렸|관[두뒀둡]"
_GO = r"퇴사|퇴직|퇴단|사직|사임|떠[나난날납났]|그만[두뒀둔둡둘]|나왔|나오게|나오기|나온|나와|나옵|나갑|나간|작별|이별|결별|졸업|이직|이적|탈당|탈퇴|하차|물러"
_LEFT_QUOTED = re.compile(
    rf"{_QUOTED}(?:을|를|에서|에)[ ](?!통해|통하|위해)(?:(?![을를에] )[^.,\n“”\"]){{0,14}}?(?:{_EMPLOYED})"
)
_LEFT_EMPLOYER = re.compile(
    rf"{_NAME}(?:을|를|에서|에서의)[ ](?!통해|통하|위해|비롯)(?:(?![이가을를에] |면서)[^.,\n“”\"]){{0,12}}?(?:퇴사|퇴직|퇴단|사직|이직|그만[두뒀둔둡둘]|해고|정리해고|권고사직|잘렸|짤렸|관[두뒀둡])"
)
_LEFT = re.compile(
    rf"(?:{_NAME})(?:을|를|에서|에서의|와의?|과의?)[ ](?!통해|통하|위해|비롯)(?:(?![을를] )[^.,\n“”\"]){{0,14}}?(?:{_GO})"
)
_BY_STAFF_WORDS = re.compile(
    rf"{_NAME}(?:에 (?=(?:[가-힣]{{1,6}} )?(?:사직서|사표|사직원))|(?:과|와)의 (?=(?:전속 ?)?(?:계약|동행|인연|재계약))| (?=(?:홍보|영업|개발|인사|기획|마케팅|재무|디자인|운영|고객지원|서비스|데이터|플랫폼|보안|연구|생산|품질|구매|물류|법무|전략|편집|콘텐츠|총무|회계)(?:팀|부|실|본부) )| (?=(?:오늘부로|이달 말로|이번 달 말로|어제부로) (?:퇴직|퇴사|사직))|(?:에서의|에서) (?=(?:[가-힣]{{1,6}} )?마지막))"
)
"""A letter handed in, a contract that ends, a department: only an employer has them."""
_CLUB = re.compile(
    r"(?<![A-Za-z가-힣])(?P<name>(?:FC|SC)[가-힣]{2,5}?)(?=[은는이가을를의에와과 ]|$)"
)
_WORKED = re.compile(
    rf"(?:{_QUOTED}|{_NAME})(?:에서의|에서는|에서|에는|에)[ ](?:(?![을를] )[^.,\n“”\"]){{0,24}}?(?:근무|일했|일하|일해|일한|일합|재직|몸담|다녔|다니|보낸|보냈|입사|합류|출근|함께|지낸|지냈|\d{{1,2}}년|\d{{1,2}}개월)"
)
_JOINED = re.compile(
    rf"(?:{_QUOTED}|{_NAME})(?:으로|로)[ ](?:[^.,\n“”\"]{{0,8}}?)(?:이직|이적|옮[기겼긴길깁]|출근|합류|둥지|입사)"
)
_OF_WORK = re.compile(
    rf"(?:입사한|합류한|들어온|들어간|다니던|다닌|다녔던|몸담은|몸담았던|몸담아 온|일하던|일했던|근무하던|근무했던|정든|함께한)(?: (?:회사|소속사|직장|스타트업|곳))?(?: 인|인)? (?:{_QUOTED}|{_NAME})(?=을|를|에서|와|과|의|은|는)"
)
_GROUPS = r"그룹|밴드|걸그룹|보이그룹|스타트업|소속사|구단|극단|출판사|기업|개발사|게임사|제작사|배급사|기획사|레스토랑|식당|카페|책방|서점|교회|단체|법인|비영리단체|시민단체|정당|매체|언론사|방송사|병원|학원|로펌|연구소|커뮤니티|플랫폼|브랜드|업체|계열사|자회사|협동조합"
_OF_GROUP = re.compile(
    rf"(?:{_GROUPS})(?:인|의)? (?:{_QUOTED}|{_NAME})(?=을|를|에서|와|과|의|은|는|이|가|으로|로|,|\)| )"
)
_DISMISSES = re.compile(
    rf"{_NAME}(?:이|가|은|는) (?=[가-힣 ]{{2,20}}(?:감독|코치|대표|사장|선수)(?:을|를|의|와|과) ?(?:경질|해임|해고|결별|계약|방출|교체))"
)
_IDENTIFIER = re.compile(
    r"(?<![A-Za-z0-9/@._:-])(?P<name>[A-Za-z][A-Za-z0-9]*[-._][A-Za-z0-9._-]{1,24})(?=을|를|은|는|의|에서| )"
)
_TEAM = re.compile(
    r"(?<![가-힣])(?P<name>(?:서울|부산|대구|대전|광주|인천|울산|수원|전주|창원|고양|원주|안양|성남|포항|제주|강원|경남|전남|충남|아산|천안|용인|청주) [가-힣]{2,6})(?= (?:감독|구단|선수|코치)|(?:와|과) (?:동행|결별|작별|계약|재계약)|(?:은|는|이|가) 외국인| [가-힣]{2,3} (?:감독|코치|단장|선수)|(?:은|는|이|가) \d{1,2}일)"
)
_CHEERED = re.compile(rf"{_QUOTED}(?:을|를|에) (?:항상 |늘 |언제나 )?(?:사랑|응원|아껴|성원)")
_PROJECT = re.compile(
    r"(?<![가-힣A-Za-z0-9./@-])(?P<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9._-]{1,20}) (?:프로젝트|저장소|오픈소스)"
)
_WHOSE = re.compile(rf"{_NAME} (?:다니던|다녔던|소속|출신)")
_LABEL = re.compile(
    r"^[ \d.·-]{0,5}(?:회사명|법인명|상호|회사|단체명|소속|기관명) ?[:：]? ?(?P<name>(?:\(주\)|㈜|주식회사 )?[가-힣A-Za-z0-9&]{2,20}(?:\(주\)|㈜)?)$",
    re.MULTILINE,
)
_NEWS = re.compile(
    rf"^(?P<name>{_BODY}{{2,14}}?)(?:은|는|이|가) (?:\d{{1,2}}월 )?(?:\d{{1,2}}일|지난|이날|오는|올해)",
    re.MULTILINE,
)
_ACRONYM = re.compile(
    r"(?<![A-Za-z0-9@])(?P<name>(?!(?:FC|SC|KBO|KBL|AI|IT|TV|PD|CEO|CTO|CFO|COO|DJ|MC|SNS|PR|HR|SRE|PM|PO|UX|UI|QA)(?![A-Z]))[A-Z]{2,6}(?: 라디오| TV)?)(?=[ 의은는이가을를에]|$)"
)
_OF_POST = re.compile(
    rf"(?:[‘'「『<《〈](?P<quoted>[^’'」』>》〉\n]{{2,12}})[’'」』>》〉](?:의)?|(?<![가-힣A-Za-z0-9])(?P<name>(?:{_BODY}){{2,14}}?)(?:의)?) $"
)
_NOT_OF_POST = frozenset({"직원", "인턴", "기자"})
_NO_NAME = re.compile(
    r"(?:[해어아여며고한된던인신진온간난린운는은을를의에로과와도서게지히적들기음함될할려다중후뒤전등및씩만날월년일위말초]|까지|부터|때문|동안)$"
)
"""Endings of verbs, adverbs and times that stand before a name."""
_NOTHING = re.compile(
    r"(?:(?:총괄|사업부|사업본부|부문|법인장|본부장|사업부장)$|했|됐|있|없|하는|되는|까지|부터|에서|으로|라는|동안|때문|년차|[은는을를]$|(?:오늘|내일|어제|금일|일|월|말)부$|(?:간|격|령|산|열|침|감|교|확|최|기)대$|(?:여행|휴가|유학|폭행|학과|결혼식|출장|원정|지점|대회|시즌|경기|무대)$)"
)
_COUNTED = re.compile(r"[가-힣]{1,2}(?:일|월|년|번|개월|주일)")
_NOT_FIRST = re.compile(
    r"(?:이번|지난|우리|저희|그동안|제가|저는|나는|함께|다시|지금|모든|여러|다른|어떤|많은|오랜|새로운|최근|본인|마지막|첫|매일|해당|결국|드디어|이제|그리고|하지만|그래서|한 |두 |그 |이 |이 같)"
)


def organization_key(surface: str) -> str:
    """Without its legal form, so that both wordings meet."""
    bare = re.sub(r"^(?:㈜|\(주\)|주식회사 ?)|(?:㈜|\(주\)| ?주식회사)$", "", surface.strip())
    return (bare or surface).casefold()


def may_be_organization(surface: str) -> bool:
    """Neither a common word, nor a time, nor a form of a verb."""
    words = surface.split()
    return (
        len(surface) > 1
        and surface not in NO_ORGANIZATION
        and words[-1] not in NO_ORGANIZATION
        and not surface[0].isdigit()
        and _NOTHING.search(surface) is None
        and _COUNTED.fullmatch(surface) is None
        and _NOT_FIRST.match(surface) is None
    )


def find_sure(text: str, lowered: str) -> Iterator[Span]:
    """By a telling ending, and those that everybody knows."""
    for pattern in (_BY_SUFFIX, _MINISTRY, _MASKED, _TEAM):
        for match in pattern.finditer(text):
            if may_be_organization(match.group()):
                yield match.span()
    for match in _KNOWN.finditer(lowered):
        if match.group() not in NO_ORGANIZATION:
            yield match.span()
    for match in _LATIN.finditer(text):
        bare = re.sub(r"[가-힣]+$", "", match.group()).strip(" .")
        if bare.casefold() in KNOWN_ORGANIZATIONS:
            yield match.start(), match.start() + len(bare)


def add_told(text: str, found: Found) -> None:
    """Those that only their neighbours show, the surest first."""
    for pattern, mark in (
        (_LABEL, ORGANIZATION),
        (_OF_GROUP, ORGANIZATION),
        (_OF_WORK, ORGANIZATION),
        (_LEFT_QUOTED, ORGANIZATION),
        (_LEFT_EMPLOYER, ORGANIZATION),
        (_LEFT, NAME),
        (_BY_STAFF_WORDS, ORGANIZATION),
        (_CLUB, ORGANIZATION),
        (_WORKED, ORGANIZATION),
        (_JOINED, ORGANIZATION),
        (_PROJECT, ORGANIZATION),
        (_WHOSE, ORGANIZATION),
        (_DISMISSES, NAME),
        (_CHEERED, NAME),
        (_IDENTIFIER, NAME),
        (_NEWS, NAME),
        (_ACRONYM, NAME),
    ):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            _add(text, found, match.span("quoted" if groups.get("quoted") else "name"), mark)
    for head in [
        m.start for m in found.mentions if m.mark in (PERSON, ROLE) and m.key not in _NOT_OF_POST
    ]:
        _add_before(text, found, head)


def _add_before(text: str, found: Found, head: int) -> None:
    """What stands right before a post or a person."""
    left = max(0, head - 18)
    of_post = _OF_POST.search(text[left:head])
    if of_post and (left == 0 or of_post.start() > 0 or text[left - 1].isspace()):
        group = "quoted" if of_post["quoted"] else "name"
        _add(text, found, (left + of_post.start(group), left + of_post.end(group)), NAME)


def _add(text: str, found: Found, span: Span, mark: str) -> None:
    start, end = span
    surface = text[start:end]
    is_quoted = text[start - 1 : start] in set("‘'「『<《〈“")
    if mark == NAME and not is_quoted and _NO_NAME.search(surface):
        return
    if (
        may_be_organization(surface)
        and surface not in NO_PERSON
        and ROLES.fullmatch(surface.lower()) is None
    ):
        found.add(start, end, mark, organization_key(surface))
