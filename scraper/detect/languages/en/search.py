"""English: phrases of leaving for the first search, in the notation of `phrases`."""

from __future__ import annotations

PHRASES: tuple[str, ...] = tuple(
    """
(i'm|i am|be) no longer
(i'm|i am|we're) (moving on|giving up the|signing off)
(i|to) sign off
log* off for good
(i have|i've|has|had) ceased to be (a|an|the|their)
(weeks|months) of severance
(i|we) hand* (in|over) my
come* over from (the)?
that i'm giving up
(sacks|sacked|fired|fires) (sporting|technical|director|managing|executive|vice|president)
they laid
out: * … (chief|head|coach|director|dramaturg|years|seasons|master)
for good (today|yesterday|this|last|after)
(behind me|left|gone|leaving|leave|quit|goodbye|out|closed … door) for good
(was|been|got|i'm) (let go|fired|sacked|axed|ousted|canned|made redundant|forced out|pushed out|relieved of)
(was|been|were) (removed|dismissed) as
has left
(leave|leaves|leaving|left) office
(founder|co-founder|ceo|chief|head|director|editor|president|boss|coach|host) (leaves|quits|exits|departs)
leaves (after|for|at the end)
has hired
left … to join
resign
resigned
resigning
resigns
resignation*
step* down
(stand|stands|standing) down (as|at|from|in|on|next|after)
(is|are) to leave
consider (me|myself) (retired|gone|resigned|out|emeritus|done)
sold my (share|stake|half|practice|interest)
(stop|stopped|cease|ceased) (practising|practicing|preaching)
(been|was) named (president|chancellor|provost|dean|principal) of
(seek|stand for) (re-election|reelection) as
me and … others … (out|gone|cut)
last … (you'll|you will) (find|read|hear)
gave me a (clock|watch|send-off)
on (his|her) way out (of|at)
for the last time (it's|this is|this has|i'm)
step* (aside|away|back) (as|from)
stood down
(am|i'm|is|are|he's|she's|be|been|who's|of|by|after|before|also|about|announces|announced|was|were|not|on|consider*|for) leaving
leaving (the|my|our|his|her|this|its|their)? (company|firm|organi*|team|role|post|position|job|lab|project|board|agency|club|network|station|paper|newspaper|magazine|university|school|church|show|band|party|government|cabinet|desk|newsroom|bank|fund|startup|start-up|office|department|faculty|industry|editor*|channel|broadcaster|programme|program|council)
leaving (in|at the end of|after|behind) … (years|decade*|months)
leav* … after … (years|decade*)
after … (years|decade*) … (leav*|left|depart*|quit*|exit*)
(leave|leaves|left) (the|my|our|his|her|this|its|their)? (company|firm|organi*|team|role|post|position|job|lab|board|agency|club|network|station|newspaper|magazine|university|show|band|party|government|cabinet|desk|newsroom|bank|startup|start-up|department|faculty|channel|broadcaster|programme|program|council|business|institute|foundation)
left to (join|start|found|lead|become|pursue|launch)
quit* (as|his|her|my|their|after|from)
i quit
(is|are|be|am|i'm) quitting
departing
departure of
departures
departure* (from|as|after|comes|follow*|announc*)
(his|her|my|their|'s) departure*
(has|have|will|to|would|had) depart*
(his|her|my|their|'s) exit
(to|will|has) exit (as|from|after|the company)
exit* as
farewell*
(say|says|said|saying|bid|bids|bidding|my|our|final) (good-bye*|goodbye*|adieu)
goodbye (to|letter|post|email|note|message|column|everyone|all|and)
goodbye,
last (full|ever|work|working)? day*
last workday*
my last
i've (left|quit|resigned|retired|stepped)
i have (now|just|also|today|decided)? (left|quit|retired|stepped)
i (leave|departed)
(i|i'm|i've|i'll|i am|i have) (now|just|also|therefore|finally)? (end|ended|ending|concluding|finishing|giving up|passing on|closing) my
let me go
i've been cut
got the (axe|boot|sack|chop|push)
(not|won't|can't) (be)? (carry*|stay*|com*|return*|continu*) (on|back|as)
(won't|not) (put|be putting) my name forward
my (employment|tenure|notice|directorship|editorship|ministry|captaincy|chapter)
our time at
(lost|lose) (my|their) job*
made redundant
my (role|job|position|team|contract) (goes|was|is)
(ending|ended|end|eliminated|cut|axed|dissolved|close|terminated|closing) (my|our) (contract|role|job|position|team|department|employment)
surplus to requirements
my notice
months' notice
weeks' notice
(stop|stopped|finish|finished) working (at|for|with)
(hand*|pass*|turn*) (over|on)? the (role|editorship|chair*|captaincy|post|job|reins|books|microphone)
(hand|hands|handed|handing) over to
hand* my … back
in my place
(replac*|succeed*|follow*) me (as|in|at)
someone else's turn
(someone|somebody) else (will|have|has|had|take)
from here … (someone|somebody) else
and with it my
put down (the|my)
(clear*|empty|emptied|pack*) (up|out)? my (desk|office|locker|classroom)
my desk
time to (go|hand|leave|fly)
(end|reached the end) of the (road|line|journey)
(choice|call|decision) to leave
heart to leave
to be leaving
no longer (needs|have a job|work|required)
(club|board|company) and i
and i have (agreed|decided|parted|mutually|gone)
needs a new (home|owner|maintainer*)
the time or energy
behind me
(is|be|was) the last (one|i|of)
my final
been (appointed|transferred|released)
(stepping|step|stepped) out of
transition* out
(his|her|our|their) last (week|show|column|issue|post|broadcast|game|match|season|shift|sunday|sermon|class|episode|edition|entry|bulletin|friday|concert|report|newsletter|article)
(my|his|her|our|their) final (day*|week|show|column|issue|post|broadcast|game|match|season|shift|sermon|class|episode|edition|entry|bulletin|month|meeting|concert|report|newsletter|article|year)
final (working|work) day*
last (column|show|broadcast|issue|entry|bulletin|edition|episode|newsletter) (as|for|from|on|at|of)
days (left|remain*) (at|with|here|until|before|as)
(gave|give|giving|given) (his|her|my|in|their)? notice
(handed|put|turned|sent|tender*|submitted|handing|turning) (in)? (his|her|my|their) (notice|papers|resignation|badge|keys|laptop)
laid off
let go (by|from|as)
fired (by|from|as|him|her|me)
fires (its|ceo|chief|head|coach)
redundancy
remov* (myself|me) (from|as)
(revoke|remove) my
emeritus
no longer (be|a|an|the|my)? (work*|contribut*|maintain*|employed|part of|with|serv*|lead*|involved|edit*|writ*|host*|ceo|chief|holds)
not (renew|seek re-election|seek reelection|stand for|run for)
separate ways
mutual (consent|agreement)
relinquish*
vacat* (the|his|her|their|my)? (role|post|office|seat|position|chair)
(give|gives|giving|gave|given) up (the|my|his|her|their) (role|post|position|job|chair*|seat|title|reins|duties|editor*|leader*)
(hang*|hung) up (my|his|her|their|the)
bow* out
signing off
sign* off for
call* it (a day|quits)
walk* away (from|as)
walked out
(time|decided|decision|ready|chosen|chose|i'm|she's|he's|i'll be) (for me|to)? (move|moving|moved) on
moving on (from|to|after|and)
time (has come|for me to|to say|to part)
(my|his|her|our|their) (time|chapter|tenure|journey|stint|run|stay|career|contract) … (an end|ends|ended|over|to a close|expire*|is up)
(time|tenure|career|chapter|journey|era|role|contract|run|adventure) … (come|comes|came|coming) to an end
(next|new|another) (chapter|adventure|challenge)
end of (my|his|her|our|an) (era|time|tenure|chapter|term|run|journey|career)
(pass*|hand*) (on|over|down)? the (torch|baton|reins|keys|mantle|helm)
handing (over|off) (to|my|his|her|the)
hand* over (to|my|his|her)
retir* (from|as|after|effective|next|at the end)
(is|am|i'm|will|to|has|was|he|she|who|announced|announces|would|set to|of|officially) retir*
(his|her|my|their|announc*|'s) retirement
retirement (of|from|announce*|party)
finish* (up|out) (my|his|her)
(my|his|her) time (at|with|here)
(contract|term) (expires|runs out|ends|is up|ended|was not renewed|will not be renewed)
(personal|bittersweet) news
(career|job|work|life) update
off to (join|pastures|new|a new)
pastures new
(greener|new) pastures
a good run
so long,? (and|everyone|farewell)
all the fish
treated me
(take|takes|took|taking|taken) over (as|from)
(succeeds|succeeding)
to (succeed|replace) (him|her|outgoing|the outgoing)
successor (to|is|will|as|has|was|for)
(his|her|my|'s) successor
(poaches|poached|poaching|hires away|hired away|lured|lures)
(hires|hired|appoints|appointed|taps|tapped) … (ceo|chief|head|director|vp) … from
(joins|joining|joined|join) … as (its|the|our|a|an|chief|head|ceo|director|president|vice|senior|partner)
(joins|joining|joined) … from
(is|am|i'm|will be|are|i'll be|he's|she's) joining
(moves|moved|moving) to … as
comes to … from
(wave|spate|string|series|flurry|latest|slew) of (departures|exits|resignations)
outgoing (ceo|chief|president|chair*|director|head|editor|boss|manager)
(winding|wind|wound) down (for|my|at)
(that's|it's) a wrap
for the last time
one last time
i'm (done|out|unemployed)
i am done
(new|next) (job|role|gig|employer)
accept* (a|an|the|my|his|her) (new)? (position|job|offer|role|call|resignation)
(cut|cutting|severed|severing) (my|all|his|her)? ties
difficult decision
(back|in) (my|the|his|her) (badge|laptop|lanyard|keys|key|access|pass|phone)
(interim|acting) (ceo|chief|head|director|president|chair*|editor|principal|coach)
(shown|heading for|headed for) the (door|exit)
(is|are) out (as|at)
last (sunday|service|sermon)
will be missed
return* to academia
(sacks|sacked|sacking|ousts|ousted|ouster) (as|from|by|the|its|ceo|chief|head|coach|manager|boss|after|over|over the)
(won't|will not) be … any ?more
(dismissal|removal|firing) of (its|the|ceo|chief|head|director|his|her|former|coach|longtime)
(has|she|he|i've|recently) left (the|his|her|its|as|after|for|to|google|my|our)
who left (the|his|her|in|last|to|for|after)
(will|would|may|might|could|going to|plans to|planning to|decided to|about to|set to|decision to|want to|preparing to|wants to|chose to|has) (be)? (leave|quit|depart|exit) (the|his|her|my|our|as|after|in|at|for|from|next|on|to|its|this|by|when)
(voluntary|took a|taking a|accepted a|taken a|takes) (buyout|buy-out|severance|redundancy)
early retirement
(steps|stood|standing|stands|to stand) down (as|from|at|after|in|when|next|this)
stand* down as
(won't|wouldn't|will not|not be|not) return (after|to the|as|next|for|in the)
(not be|not) (standing|running) (again|for)
(stand|run) again
(fired|sacked) (its|his|her|me|the) … (chief|head|president|director|officer|coach|manager|ceo|editor)
(has|have|been|was|just|since) hired … (head|chief|director|vice|lead|from|'s|as)
(the|his|her) exit of
exit of
(chosen|chose|decided) to (conclude|end|leave|depart|move on|step|go|retire|quit)
goodbyes
replaces … (who|as)
has been replaced by
succeeded by
(parts|parted|parting|part) (ways|company)
loses (its|another|top) (head|chief|star|ceo|director|founder|top)
(goes|leaves|left|gone|departs) (too)? with (him|her|them)
until (recently|this month|last month|last week|this week) … (head|chief|director|partner|manager|editor|professor|coach)
(emerita|emeriti)
(come|comes|came|coming|draws|drew) to a close
left for
(agreed|agree) to part
(vacated|left vacant|left open) by
(leaving|retirement) (party|dinner|do|drinks|reception|celebration)
(parts|parted) with (its|their)
relieved … of (his|her|their) (duties|command|post)
(not|declin*|refus*) … renew* … contract
(decision|voted|decided|votes|moved) to (fire|sack|dismiss|oust|remove|terminate)
(announced|announces|announcing|said|confirmed) … (will|would) (take over|join|become) … (at|of)
(latest|first|second|third|fourth|fifth) … to (leave|depart|quit|resign|go)
retiring
(quit|quits) (the|in)
last column
(my|request*) (removal|exit) (as|from)
(my|our) final (monday|tuesday|wednesday|thursday|friday|saturday|sunday|official|regular)
(i'm|i am) (an|the) ex-*
(my|the) (position|role|job) (was|has been|is being) (impacted|affected|eliminated|cut|terminated)
(impacted|affected) by … (layoff*|lay-offs|cuts|reduction*|redundanc*)
turned my back on
(rm|remove|removing|drop|move|moving) (myself|self|me) (from|as|to|off)
(rotat*|roll*|cycl*) off … (board|committee|council|team)
can no longer (continue|support|maintain|serve|commit)
(pass*|hand*) (on|over|back)? (the|my) … gavel
(hand|handed|handing|turn|turned|turning) … (lanyard|pager|badge|headset|stethoscope)
one foot out
has left the building
first (day|week) of (my)? retirement
voluntary (buyout|redundancy|exit|severance)
leaving
(arrives|comes|joins|moves) from … where (he|she)
's (impending|surprise|planned|own)? (move|switch|defection) to
(final|last) (sermon|newscast|broadcast|lecture|bulletin)
(final|last) … (o'clock|evening|morning|nightly) (newscast|broadcast|bulletin|show)
(offering|putting|put|standing|stand) (myself|my name)? (forward|again) (as|again|for)
(her|his|their) (intention|decision|wish) to (pursue|retire|resign|leave|step|return)
(orderly|smooth) (handover|transition)
(find|name|hire|train|choose|appoint) my (successor|replacement)
(curtain on|curtain down on|end to|close to|close) (her|his|their|my) (tenure|career|reign)
(her|his) (final|last) (service|shift|pint|clinic) (at|in|on|with|behind)
the last … that i shall
cleared (his|her) (desk|office)
(rather|sooner) (quit|retire|bow out)
(someone|somebody) (younger|else|new) will … (corner|chair|seat|column|desk)
ceases to be (a|an|the|their)
(has|have|kindly) agreed to take over
(swap|swaps|swapped|swapping) … (job|role|post|desk|seat)
(retired|retires) (on|last|this|yesterday|today)
(will be|is|was) the last time i
(puts|put|putting) down (his|her|my|their) … after
(he's|she's|he is|she is|i'm|i am) finished
(gave|give|gives|handed) … (his|her|my|their) notice
step* aside
(struck|taken|removed|strike|take|remove) (off|from) the (list|case*|cases|rota|masthead|roster)
my name be
(name|names) (be|been|is|was)? (struck|taken off|removed|scratched)
(starts|begins|opens|ends) with my name
(under|with|without) my name (under|on|in|above) it
(need|needs|needing|require|requires) (a|an) (different|new) (release manager|maintainer*|editor|organi*|treasurer|secretary|chair*|co-maintainer|host|director|leader)
will be … 's last (at|in|with|for|as)
(dismissed|sacked|fired|ousted) (its|the|their)? (director|chief|editor|coach|manager|president|founder|ceo|principal|dean|conductor|curator)
(give|gives|giving|gave|given) up being
where i get (off|out)
get out of the way
(the last|last one|last ones) (that|which)? (yours truly|i write|i'll|i shall|i will)
(privilege|honour|honor|pleasure) of my (working|professional)? life
(working|professional) life to (run|lead|serve|edit|work|have)
my (locker|office|desk|master|spare) key*
(on|off) the payroll
(my|his|her|their) contract with
(won't|shan't|will not|shall not|not) be putting (my|his|her|their) name
(ceased|ceases|cease) to be (a|an|the|its|our|their)
hand over the (blue|red|pen|pencil|baton|gavel|keyring|apron|whistle)
i hand (over|back|on)
i (begin|start) at (the|a)
moved on to (other|new|another|bigger|different) (things|pastures|projects|work)
no longer (the|our|its|their|his)? (artistic|managing|executive|creative|technical|musical|music|general|finance|editorial|sporting|head|chief|principal) (director|officer|editor|manager|coach|conductor|teacher)
no longer (has|have|had) (room|a place|use|need) for
(isn't|is not|aren't|am not) … (any more|anymore)
(has|is|have|be|been) gone (from|after|by)
(won't|will not) be (around|there|here) (to|for|when|any)
(had|kept|employed) me for … (years|months|decades)
(has|have) not been me
who left … (on|in|after|at|last)
(took|take|takes|taken|want|wants|wanted|collected) (his|her|my|their|our) (badge*|keys|laptop*|pass|passes|lanyard*)
(want|wants|wanted) the … (tags|badges|keys|laptops|passes|lanyards) (by|back|before)
(position|role|job|post|desk) (was|has been|is)? eliminated
(out|off|gone|goes|went|left|leaves|retires|quits|himself|herself|gate|door) … for keeps
""".strip().splitlines()
)
