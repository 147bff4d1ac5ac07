"""English: what else changes hands when a narrator goes: duties, rights, seats, the next in line."""

from __future__ import annotations

from scraper.detect.frames import Frame, first_person

MACROS = {
    "MYPLACE": r"(?:(?:this|my|the|these|that) (?:[a-z-]+ ){0,2}?(?:corner|chair|seat|desk|spot|space|slot|page|mic|microphone|column|pulpit|office|helm|wheel|job|role|shoes|place|stage|booth|bench|patch|beat|keys|reins|post|inbox|masthead|hat|whistle|podium|classroom|kitchen))",
    "LISTED": r"(?:lists?|alias(?:es)?|rota|roster|maintainers?|codeowners|owners|team|group|rotation|committee|masthead|board|schedule|website|page|file|readme|reviewers?|contributors|credits|register|org(?:anization)?)",
    "WORKEDAT": r"(?:closed|merged|shipped|signed|graded|marked|filed|sent|emptied|packed|watered|returned|taught|poured|plated|served|wiped|finished|archived|passed on|cleared|answered|handed over|locked|turned off|switched off|logged|edited|baked|brewed|drove|delivered|played|wrote|recorded|coached|preached)",
}

FRAMES = (
    first_person(
        "agreed_to_take_it_on",
        r"PEOPLE(?:,[^,.;:]{2,60},)? (?:has|have|is|will|'s|who has|who have)(?: [a-z]+ly)? (?:agreed|offered|volunteered|stepped up|consented|happy|willing|going|be taking|be stepping|be picking|be running|taking|picking)(?: to)?(?: (?:be|kindly))? ?(?:tak\w+ (?:over|on|up|the)|pick\w* up|carry on|step\w* (?:in|into|up)|run\w*|fill\w*|lead\w*|over|up|into)\b[^.;:!?]{0,50}",
        1.3,
    ),
    Frame(
        "take_me_off",
        r"\b(?:tak(?:e|es|ing)|took|remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|strik(?:e|es|ing)|delet(?:e|es|ed|ing)|pull(?:s|ed|ing)?|scratch|cross(?:ed)?)(?: out)?(?: (?:me|myself|my (?:own )?(?:name|entry|handle|email)))(?: (?:off|from|out of|on))+(?: (?:of|the|all|any|your|our|its|list))* (?:[a-z\ue002-\ue004./-]+ ){0,4}?(?:LISTED|[\ue002-\ue004])\b",
        1.9,
        "stepping_down",
        "first_person",
        at_work=True,
        is_now=True,
    ),
    Frame(
        "take_my_rights",
        r"\b(?:tak(?:e|ing) (?:away|back|off)|remov(?:e|ed|ing)|revok(?:e|ed|ing)|drop(?:ped|ping)?|pull(?:ed|ing)?|disabl(?:e|ed|ing)|retir(?:e|ed|ing)|give (?:up|back)|hand (?:back|in))(?: away)? my (?:[a-z.-]+ ){0,3}?(?:bit|rights?|access|permissions?|privileges|publish rights|karma|admin flag|ownership|maintainership)\b(?! token)",
        2.0,
        "stepping_down",
        "first_person",
        at_work=True,
        is_now=True,
    ),
    first_person(
        "there_is_no_next",
        r"\bthere(?:'ll| will| won't)? (?:be no|not be an?|never be an?|be an?|be any) (?:next|other|another|more|further|second|[\d,]+(?:st|nd|rd|th)?)\b(?! (?:than|of|thing|time|problem))[^.;:!?]{0,30}",
        1.2,
        negative=True,
    ),
    Frame(
        "somebody_has_my_place",
        r"\b(?:someone|somebody|a(?:n|nother)?) (?:(?:else|new|younger|fresher|wiser|better|other|different|kinder|far|much)(?: and [a-z]+)?,? ?){1,2}(?:[a-z]+ )?(?:will|'ll|is going to|gets? to|can|should|has to|to|ought to)[^.;:!?]{0,40}? MYPLACE\b",
        1.9,
        None,
        "first_person",
        at_work=True,
    ),
    first_person(
        "rather_go_while",
        r"\bi(?:'d| would) (?:much )?(?:rather|sooner|prefer to) (?:quit|go|leave|stop|bow out|step (?:down|aside|back)|hang it up|walk away|retire|end it|finish)\b(?! to (?:bed|sleep|the))[^.;:!?]{0,30}",
        1.6,
    ),
    Frame(
        "told_them_at_work",
        r"\btold (?:my|the|our) (?:[a-z]+ )?(?:manager|boss|bosses|board|chief|principal|headteacher|dean|editor|team|colleagues|supervisor|publisher|director|deacons|elders|council|vestry|agent|coach|staff|partners|owner|chef|students|players|producer|ROLE)[^.;:!?]{0,60}?(?:that )?(?:i(?:'m| am| was|'d| would|'ll| will|'ve| had)|it(?:'s| was| is) (?:time|my)|my)\b[^.;:!?]{0,40}?\b(?:ready for|going|leav\w+|won't|not (?:be )?(?:com|return)\w+|done|moving on|quit\w*|enough|out\b|resign\w*|retir\w*|something (?:new|different|else)|goodbye|stop\w*|last|finish\w*|notice)",
        1.9,
        None,
        "first_person",
        at_work=True,
        is_negative=True,
    ),
    Frame(
        "the_last_of_my_work",
        r"\bi (?:just |then |finally )?WORKEDAT[^.;:!?]{0,30}? (?:(?:the|my) (?:very )?last of (?:my|the|our)|one (?:last|final|more) [a-z]+ and (?:that|then|it) was)\b",
        1.6,
        None,
        "first_person",
        at_work=True,
        is_now=True,
    ),
    first_person(
        "the_last_i_hosted",
        r"\b(?:is|was|will be) (?:also )?the (?:very )?(?:last|final) (?:one|[a-z-]+)(?: of (?:these|those|them|its kind))?,? (?:that |which )?i(?:'ll| will|'ve| have)? (?:ever |be )?(?:host|edit|chair|teach|taught|conduct|preach|record|present|moderat|organi[sz]|umpire|referee|coach|call|anchor|produc)\w*",
        1.9,
    ),
    Frame(
        "asked_for_my_successor",
        r"\b(?:asked|told|informed|advised|urged|invited|helping|help|work(?:ed|ing)? with|support)(?: (?:the|our|my|with))? (?:[a-z\ue001-\ue004]+ ){0,4}?(?:to|that|in|as)? ?[^.;:!?]{0,50}?\b(?:find|name|choose|appoint|hire|recruit|train|look for|search for|pick|finding|naming|choosing|hiring|recruiting|training)(?: for)? my (?:successor|replacement)\b",
        2.0,
        None,
        "first_person",
        at_work=True,
    ),
    first_person(
        "not_forward_again",
        r"\bi (?:shan't|won't|will not|shall not|am not|'m not|have decided not to|do not intend to|don't (?:plan|intend) to)(?: be)? (?:putting|put|offering|offer|standing|stand|seeking|seek|running|run|presenting|present|letting|allowing)(?: (?:myself|my name))? (?:forward|up for|for|again|re-?election|re-?nomination|another)\b",
        2.2,
        "end_of_term",
        negative=True,
    ),
    first_person(
        "new_job_takes_my_time",
        r"\bmy new (?:[a-z]+ )?(?:job|role|employer|position|post|gig|studies|commitments?)\b[^.;:!?]{0,50}? (?:leaves? me|takes? (?:up )?|doesn't|does not|means?|won't|will not|eats?|keeps?|no longer)\b",
        1.2,
        negative=True,
    ),
    first_person(
        "out_of_steam",
        r"\bi(?:'m| am|'ve| have)? (?:run |running |simply |just |pretty |frankly )?(?:out of (?:steam|gas|puff|road|juice)|burn(?:ed|t) out|running on (?:fumes|empty)|spread too thin)\b",
        0.9,
    ),
    first_person(
        "inactive_for_long",
        r"\bi(?:'ve| have)(?:n't| not)(?: really| properly)? (?:reviewed|merged|touched|contributed|committed|looked at|been (?:very )?active|been able to|had (?:the )?time|kept up|used|worked on)\b[^.;:!?]{0,60}? (?:since|in (?:months|years|a long|over|the last)|for (?:months|years|a)|lately|recently|any ?more)\b",
        1.0,
        negative=True,
    ),
    Frame(
        "handover_title",
        r"^(?:\[[^\]]{1,30}\] ?)?(?:re: )?(?:(?:handing|passing|giving) (?:over|on|up|off|back) (?:the|my|[\ue002\ue003]) [^.:]{2,50}|(?:removing|taking) myself\b[^.:]{0,40}|(?:the |one |a )?(?:last|final) (?:word|entry|dispatch|post|note|bow|call|whistle|shift|edition) (?:from|at|of) [^.:]{3,40}|(?:stepping|moving|pulling) (?:back|away|off)\b[^.:]{0,40})$",
        1.2,
        None,
        "first_person",
        sort="headline",
    ),
    first_person(
        "walked_past_it_for_good",
        r"\b(?:walked|drove|rode|cycled|stepped|went|slipped) (?:out|away|home|off|past|through|down|across)\b[^.;:!?]{0,60}? (?:for the (?:very )?(?:last|final) time|for good|one last time|one final time)\b",
        1.6,
    ),
    first_person(
        "off_to_do_something",
        r"\bi(?:'m| am) off to (?:open|start|launch|found|join|become|teach|study|lead|head)\b(?! (?:the (?:day|week|car|engine|meeting|fun|queue|party|others|search)|(?:my|a) (?:family|friends?|mates?|wife|husband|bottle|meeting|fight)))[^.;:!?]{0,50}",
        1.5,
    ),
    first_person(
        "my_name_goes",
        r"\bmy name (?:will|won't|is|comes?|goes|disappears|vanishes)(?: (?:be|no longer|soon|now|not|also))* (?:com\w+ off|off|gone|removed|appear|on|disappear|vanish|taken)[^.;:!?]{0,40}?\b(?:MYPLACE|LISTED|door|ballot|letterhead|website|[\ue002\ue003])",
        1.6,
        negative=True,
    ),
    first_person(
        "started_before_now_ends",
        r"\bwhen i (?:started|joined|arrived|came|walked in|began|took over|took this on)\b[^.;!?]{0,120}?\b(?:as i (?:go|leave|hand|step|head)|leave behind|now (?:i|it)|today (?:i|we)|time (?:to|for)|hand(?:ing)? (?:it )?over)\b",
        1.3,
    ),
)
