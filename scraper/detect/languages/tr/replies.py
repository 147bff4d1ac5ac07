"""Turkish: what people say to somebody who leaves, in the notation of `scraper.reactions._tones`."""

GRATITUDE = "teşekkür*, sağol*, sağ ol*, eyvallah, minnet*, müteşekkir*, şükran*, emeğine sağlık, emeğinize sağlık, emeklerin*, ellerine sağlık, eline sağlık"
ADMIRATION = "efsane*, ilham*, hayran*, saygı*, tebrik*, kutlar*, kutluyor*, bravo, helal*, harika*, muhteşem*, inanılmaz*, gurur*, örnek oldu*, kahraman*, üstad*, üstat, usta, şapka çıkar*, deha, mükemmel*, olağanüstü*"
REGRET = "üzgün*, üzül*, üzücü*, maalesef, ne yazık, yazık, özle*, büyük kayıp, kayıp, kaybett*, bir devrin sonu, bir dönemin sonu, eksikliğin*, hüzün*, hüzünlü, keşke"
IRONY = "sonunda gitti, oh be, hiçbir şey için teşekkür*, ne sürpriz, altın paraşüt*, batan gemi*, fareler terk, gemiyi terk, ironi, yersen, kimse özlemeyecek, kimse özlemez, geç bile kaldı"
