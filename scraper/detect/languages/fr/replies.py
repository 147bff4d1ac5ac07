"""French: what people say to somebody who leaves, in the notation of `scraper.reactions._tones`."""

GRATITUDE = "merci*, remerci*, reconnaissan*, gratitude, grâce à toi, grâce à vous"
ADMIRATION = "légende*, légendaire*, inspir*, admir*, respect, chapeau, bravo, félicit*, un exemple, un modèle, génial*, formidable*, incroyable*, extraordinaire*, exceptionnel*, brillant*, impressionn*, remarquable*, un géant, une géante, icône, fier de, fière de, fiers de, beau parcours, quel parcours, quelle carrière"
REGRET = "triste*, tristesse, regret*, dommage, manquer*, manques déjà, une perte, grande perte, grosse perte, fin d'une époque, fin d'une ère, désolé*, hélas, malheureusement, attristé*, cœur brisé, pincement au cœur"
IRONY = "bon débarras, merci pour rien, merci de rien, quelle surprise, comme c'est étonnant, parachute doré, parachutes dorés, rats quittent, quittent le navire, ironie, sarcasme, on y croit, mais bien sûr, ben voyons, bien fait pour, pas trop tôt, personne ne te regrettera, personne ne le regrettera, personne ne la regrettera"
