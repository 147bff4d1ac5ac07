"""English words that tell what kind of leaving it is, and how sure the news is."""

from __future__ import annotations

import re

from scraper.detect.language import Verdicts

VERDICTS = Verdicts(
    dismissed=re.compile(
        r"\bterminat\w+ (?:his|her|my|their) (?:employment|contract)|\b(?:voted|forced|pushed|kicked|threw|drummed) (?:him|her|me) out\b|\b(?:was|were|been|got|being) (?:fired|sacked|dismissed|ousted)\b"
    ),
    retired=re.compile(r"\bretir(?:e|es|ed|ing|ement)\b"),
    cut_oneself=re.compile(
        r"\b(?:severance (?:package|pay|check)|post-lay-?offs?|(?:round|wave)s? of lay-?offs|(?:i|me|i've)(?: [a-z']+){0,3} laid off|(?:my|our) (?:[a-z]+ )?(?:positions?|roles?|jobs?|teams?) (?:was|were|got|been) (?:[a-z]+ )?(?:moved|cut|eliminated|impacted|offshored|outsourced|let go|made redundant))\b"
    ),
    stepped=re.compile(
        r"\bstep(?:s|ped|ping)? (?:down|back|aside|away)\b|\brelinquish|\b(?:leav\w+|left|give up|gave up|giving up) my (?:role|seat|chair\w*) (?:as|on|in)\b"
    ),
    retires_oneself=re.compile(
        r"\b(?:i(?:'m| am|'ll be| will be|'ve| have)? (?:now |officially |finally |also |just |going to |planning to )*retir(?:e|ed|ing)\b(?! (?:from|the) (?:the )?(?:blog|podcast))|(?:of|to|for|into|about|upon|after|before|in|my|happy|enjoy|your|early) retirement\b(?! (?:home|plan|fund|account|savings|community|age|benefits|system|board|party for))|decided to retire|time to retire)"
    ),
    end_of_term=re.compile(
        r"\b(?:term|contract|deal|mandate) (?:[a-z ]{1,30} )?(?:runs? out|ends|expires?|is up|comes to an end)|\b(?:not|n't|never) (?:be |been |being )?(?:renew\w*|extend\w*|sign\w* a new)|\b(?:second|third|another|new) term\b|\bgraduat(?:e|es|ing)\b(?! (?:to|students?|class|seniors?|ceremon\w+)\b)|\bterm limits?\b",
    ),
    resigned=re.compile(r"\bresign|\bquit|\bhas left|\bnotice\b"),
    surely_resigned=re.compile(r"\bresign|\bquit"),
    announced=re.compile(
        r"\b(?:announc\w+|confirm\w*|statement|press release|by mutual consent|filing|spokes\w+ said|(?<!been )made (?:it |her |his |their )?(?:known|public)"
        r"|in an? (?:[a-z]+ )?(?:post|letter|note|memo|tweet|email|message|thread|declaration|interview)|(?:farewell|goodbye|resignation|internal) (?:post|letter|note|memo|message)"
        r"|told (?:staff|employees|colleagues|the|reporters|followers|listeners|readers|supporters|viewers|subscribers|members|parents|pupils|governors|trustees|fans|investors|shareholders|parishioners|students|councillors)|wrote|writes|posted|tweeted|revealed|notified|lets? (?:it be )?know|informed"
        r"|said (?:he|she|they) (?:is|was|will|would|had|has|are)|said (?:on|in a|today|monday|tuesday|wednesday|thursday|friday)|has said)"
    ),
    contract_ran_out=re.compile(
        r"\b(?:my|his|her|their) contract (?:is (?:running out|up|ending|expiring)|runs out|ran out|ends|ended|expires|expired)|\b(?:my|his|her) (?:[a-z]+ )?term (?:is up|ends|expires|runs out)"
    ),
    was_forced=re.compile(
        r"\b(?:terminated (?:his|her|their) (?:employment|contract)|(?:voted|forced|pushed|kicked|threw|drummed) (?:him|her) out|(?:dismissed|fired|sacked|ousted) (?:him|her))\b"
    ),
    ours=re.compile(r"(?<![\w'])(?:our|us|we|we're|we'll)(?![\w'])"),
    sourced=re.compile(
        r"\b(?:people|persons?|sources?|someone) (?:familiar|with knowledge|close to|briefed|with direct)|\bwho (?:asked not to be named|spoke on condition)|\b(?:according to|reported by) (?:a |the )?(?:report|sources|people)|\b(?:memo|letter|email|document)s? (?:that )?(?:we have |was |were )?(?:seen|obtained)|\bconfirmed to (?:this|the) (?:newsroom|paper|newspaper|site)|\bwould not comment|\bdeclined to comment|\bthe \w+ reported on"
    ),
)
