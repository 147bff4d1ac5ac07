"""English: what the macros of its frames stand for."""

from __future__ import annotations

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE

_TITLE = r"(?:(?:the )?(?:rt )?(?:very )?(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|lt|sgt|capt|rev|revd|reverend|canon|fr|father|sister|brother|cllr|councillor|judge|mx)\.? ){0,2}"
_ONE = f"(?:{ROLE} )?{_TITLE}[{PERSON}{NAME}](?:, [^{PERSON}{NAME}.;:]{{1,60}}?,(?= and ))?"
MACROS = {
    "WHO": f"(?P<who>(?:{_ONE})(?:(?:,? and |, | & |,? along with |,? as well as |,? together with ){_ONE}){{0,12}})",
    "PEOPLE": f"(?P<who>(?:{_ONE})(?:(?:,? and |, | & ){_ONE}){{0,12}})",
    "ORG": f"(?:the )?(?P<org>[{ORGANIZATION}{NAME}])",
    "DEST": f"(?:the )?(?P<dest>[{ORGANIZATION}{NAME}])",
    "ROLE": f"(?P<role>{ROLE}(?: (?:and|of|for|&) (?:the )?{ROLE})?)",
    "ANYROLE": f"(?:the |its |a |an )?{ROLE}",
    "ANYORG": f"[{ORGANIZATION}{NAME}]",
    "APP": r"(?:, [^.;:!?]{1,150}?,|, (?:the|a|an|its|who) [^.;:!?,]{1,90}?| \([^)]{1,60}\)| - [^-]{1,100} -|,)?",
}
