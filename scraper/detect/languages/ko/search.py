"""Korean: phrases of leaving for the first search, in the notation of `phrases`."""

from __future__ import annotations

PHRASES: tuple[str, ...] = tuple(
    """
퇴사
퇴직
사직
사임
사퇴
사표
물러나
물러난
물러났
물러날
물러납
떠나
떠난
떠났
떠날
떠납
떠남
그만두
그만둔
그만뒀
그만둡
그만둘
하차
은퇴
해임
해고
경질
면직
파면
마지막 근무
마지막 출근
마지막 날
마지막 방송
마지막으로
마지막 인사
마지막 수업
작별
이직
이적
내려놓
내려온
내려왔
프리 선언
프리랜서 선언
후임
임기 만료
임기를 마
임기
계약 만료
계약 해지
결별
새로운 도전
새 출발
새출발
합류
옮긴
옮겼
옮깁
옮겨
졸업
안녕히
고별
희망퇴직
명예퇴직
정년
권고사직
탈퇴
제 권한
연임
""".strip().splitlines()
)
