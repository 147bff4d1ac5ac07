"""Polish: what people say to somebody who leaves, in the notation of `scraper.reactions._tones`."""

GRATITUDE = "dzięk*, podzięk*, wdzięczn*, bóg zapłać"
ADMIRATION = "legend*, inspir*, podziw*, szacun*, szacunek, brawo, brawa, gratul*, mistrz*, bohater*, wzór, wzorem, autorytet*, niesamowit*, fantastyczn*, wspania*, genialn*, wybitn*, czapki z głów, chapeau, ikona, dumny z, dumna z, dumni z, imponuj*"
REGRET = "szkoda, smutn*, smutek, żal*, przykro, tęskni*, brakowa*, zabraknie, strata, stratą, koniec epoki, koniec pewnej epoki, niestety, ubolewa*, serce pęka"
IRONY = "dzięki za nic, dziękuję za nic, no wreszcie, krzyżyk na drogę, baba z wozu, cóż za niespodzianka, co za niespodzianka, złoty spadochron*, złote spadochrony, złoty uścisk, szczury uciekają, szczury opuszczają, tonącego okrętu, tonącego statku, tonący okręt, ironia, sarkazm, nikt nie zatęskni, nikt nie będzie tęsknił, najwyższy czas"
