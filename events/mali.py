"""Mali between Paris and Moscow, 2020–2022.

Told after one article, which bears no date and dates little. What it says is cited from its saved copy, word
for word; what is known from elsewhere is cited from the public record. No event is dated finer than its
source dates it.
"""

from chronicle import Actor, After, Before, Dating, Event, Header, Place, Source, Status, Undated

header = Header(
    title="Mali turns from Paris to Moscow",
    subtitle="From the coup of August 2020 to the foreign ministers’ meeting of May 2022",
    credit="From one article, and the public record where it gives no day",
    as_of="2022-05-20",
)

# ---------------------------------------------------------------- actors
mali = Actor(name="Mali", kind="state")
france = Actor(name="France", kind="state")
russia = Actor(name="Russia", kind="state")

keita = Actor(
    name="Ibrahim Boubacar Keïta",
    kind="person",
    office="President of Mali",
    aliases=["Ibrahim Boubacar Keita", "IBK"],
)
diop = Actor(name="Abdoulaye Diop", kind="person", office="Foreign minister of Mali")
lavrov = Actor(
    name="Sergei Lavrov", kind="person", office="Foreign minister of Russia", aliases="Sergey Lavrov"
)
putin = Actor(name="Vladimir Putin", kind="person", office="President of Russia")

officers = Actor(name="Disgruntled officers", kind="group")
junta = Actor(name="The junta", kind="group", note="The military government of Mali after the coup.")
wagner = Actor(name="Wagner", kind="organization", aliases=["Wagner organization", "Wagner Group"])
eu_states = Actor(name="Other EU countries", kind="group")
others = Actor(name="others", kind="group", note="The article names none of them.")

# ---------------------------------------------------------------- places
moscow = Place(name="Moscow", country="Russia", timezone="Europe/Moscow")
in_mali = Place(name="Mali", kind="country")
in_libya = Place(name="Libya", kind="country")
in_syria = Place(name="Syria", kind="country")

# ---------------------------------------------------------------- sources: the article
article = Source(
    title="Mali’s foreign ministry in Moscow confirms partner changes",
    file="sources/mali-moscow.txt",
    kind="news article",
    note="Undated. Paragraphs are counted in the saved copy: 1 is the picture’s caption, 2 the headline.",
)

# ---------------------------------------------------------------- sources: the public record
cline = Source(
    title="Cline Center Coup d’État Project Dataset, version 2.1.2",
    author=["Peyton", "Bajjalieh", "Shalmon", "Martin", "Bonaguro", "Althaus"],
    publisher="Cline Center, University of Illinois",
    url="https://doi.org/10.13012/B2IDB-9651987",
    kind="dataset",
)
declaration = Source(
    title=(
        "Joint declaration on the fight against the terrorist threat and the support to peace and security "
        "in the Sahel and West Africa"
    ),
    publisher="Élysée",
    published="2022-02-17",
    kind="official document",
)
photograph = Source(
    title="Agency photograph of the announcement",
    captured="2022-02-16",
    kind="photograph",
    note="Known by its caption, which bears that day.",
)
news_conference = Source(
    title="Joint news conference of Sergey Lavrov and Abdoulaye Diop, Moscow, 20 May 2022",
    publisher="Ministry of Foreign Affairs of the Russian Federation",
    published="2022-05-20",
    kind="official transcript",
)

# ---------------------------------------------------------------- events: from the coup to the break
coup = Event(
    title="Officers overthrow President Keïta",
    when=[
        Dating(when="2020-08-18", sources=cline.cite("coup_id 43208182020")),
        Dating(
            when="2020-08",
            says="August 2020",
            sources=article.cite("paragraph 8", quote="overthrown by disgruntled officers in August 2020"),
        ),
    ],
    actors={keita: "overthrown president of Mali", officers: "overthrow him"},
    where=in_mali,
    tags=["coup"],
)

wagner_arrival = Event(
    title="The junta brings in paramilitaries from Wagner",
    short="Wagner’s paramilitaries arrive",
    when=Undated(reason="the article gives no date"),
    actors={junta: "brings them in", wagner: "paramilitaries"},
    where=in_mali,
    after=After(event=coup, inferred="that there is a junta, since the officers overthrew the president"),
    sources=article.cite(
        "paragraph 9",
        quote="after the junta brought in paramilitaries from the Wagner organization",
    ),
    tags=["Wagner"],
)

deterioration = Event(
    title="Ties between Bamako and Paris deteriorate",
    when=Undated(reason="the article gives no date"),
    kind="process",
    actors=[mali, france],
    sources=article.cite("paragraph 8", quote="once-close ties between Bamako and Paris deteriorated"),
    tags=["diplomacy"],
)

breaking_point = Event(
    title="Tensions reach a breaking point",
    when=Undated(reason="the article gives no date"),
    after=After(event=wagner_arrival, says="after the junta brought in paramilitaries"),
    sources=article.cite(
        "paragraph 9",
        quote="Tensions reached a breaking point after the junta brought in paramilitaries",
    ),
    tags=["diplomacy"],
)

withdrawal = Event(
    title="France announces its troop withdrawal from Mali",
    short="France announces its withdrawal",
    when=[
        Dating(when="2022-02-17", sources=declaration),
        Dating(when="2022-02-16", sources=photograph.cite("caption")),
        Dating(
            when="2022-02",
            says="in February",
            inferred="the year, from the meeting that the article reports",
            sources=article.cite("paragraph 8", quote="announced a troop withdrawal from Mali in February"),
        ),
    ],
    actors={france: "announces"},
    after=After(
        event=deterioration,
        says="after once-close ties between Bamako and Paris deteriorated",
        sources=article.cite(
            "paragraph 8",
            quote="After once-close ties between Bamako and Paris deteriorated, France announced",
        ),
    ),
    tags=["diplomacy", "withdrawal"],
    key=True,
)

# ---------------------------------------------------------------- events: the meeting in Moscow
meeting = Event(
    title="Lavrov and Diop meet in Moscow",
    when=Dating(when="2022-05-20", sources=news_conference),
    actors={lavrov: "foreign minister of Russia", diop: "foreign minister of Mali"},
    where=moscow,
    sources=article.cite("paragraph 3", quote="met with Sergei Lavrov, Russia’s foreign minister, in Moscow"),
    tags=["diplomacy", "meeting"],
    key=True,
)

colonial_mentality = Event(
    title="Lavrov: France has a “colonial mentality” toward Mali",
    short="Lavrov: “colonial mentality”",
    actors={lavrov: "foreign minister of Russia"},
    where=moscow,
    part_of=meeting,
    sources=article.cite("paragraph 3", quote="France has a “colonial mentality” toward Mali"),
    tags=["statement"],
)

colonial_mindset = Event(
    title="Lavrov: displeasure is “resurgence of the colonial mindset”",
    short="Lavrov: “resurgence of the colonial mindset”",
    actors={lavrov: "foreign minister of Russia"},
    where=moscow,
    part_of=meeting,
    sources=[
        article.cite("paragraph 4", quote="dissatisfaction with the Malian leadership’s decision"),
        article.cite("paragraph 4", quote="nothing more than a resurgence of the colonial mindset"),
    ],
    tags=["statement"],
)

outside_troops = Event(
    title="Mali’s leadership decides to seek outside security troops",
    short="Mali seeks outside troops",
    when=Undated(reason="Lavrov spoke of the decision, and the article gives no date"),
    actors={mali: "its leadership decides"},
    before=Before(event=colonial_mindset, inferred="from Lavrov’s speaking of it as a decision taken"),
    sources=article.cite("paragraph 4", quote="decision to seek assistance from external security troops"),
)

anarchist_enclaves = Event(
    title="Lavrov: “serious threat” of “anarchist enclaves”",
    actors={lavrov: "foreign minister of Russia"},
    where=moscow,
    part_of=meeting,
    sources=article.cite("paragraph 4", quote="there was a “serious threat” of “anarchist enclaves”"),
    tags=["statement"],
)

territorial_integrity = Event(
    title="Lavrov: this jeopardizes Mali’s territorial integrity",
    short="Lavrov: territorial integrity at risk",
    actors={lavrov: "foreign minister of Russia"},
    where=moscow,
    part_of=meeting,
    sources=article.cite("paragraph 5", quote="This jeopardizes the country’s territorial integrity"),
    tags=["statement"],
)

dominance = Event(
    title="Lavrov: France and others in the EU try to assert dominance",
    short="Lavrov: attempts at dominance",
    actors={lavrov: "foreign minister of Russia", france: "spoken of", eu_states: "spoken of"},
    where=moscow,
    part_of=meeting,
    sources=article.cite(
        "paragraph 5",
        quote="France’s and other EU countries’ attempts to assert dominance in Africa and other regions",
    ),
    tags=["statement"],
)

changed_policy = Event(
    title="Diop: Mali’s foreign policy has changed with some allies",
    short="Diop: a changed foreign policy",
    actors={diop: "foreign minister of Mali"},
    where=moscow,
    part_of=meeting,
    sources=article.cite(
        "paragraph 5",
        quote="the country’s foreign policy has changed with some of its allies",
    ),
    tags=["statement"],
)

own_destiny = Event(
    title="Diop: Malians take “control of their own destiny”",
    actors={diop: "foreign minister of Mali"},
    where=moscow,
    part_of=meeting,
    sources=article.cite("paragraph 7", quote="Malians have chosen to take control of their own destiny"),
    tags=["statement"],
)

combat_capabilities = Event(
    title="Moscow is ready to “improve the combat capabilities” of Mali",
    short="Moscow offers military training",
    actors={russia: "offers", mali: "its armed forces"},
    where=moscow,
    part_of=meeting,
    sources=article.cite("paragraph 7", quote="improve the combat capabilities of the Mali armed forces"),
    tags=["statement"],
)

supplies = Event(
    title="Lavrov: fertilizer, petroleum goods and wheat for Mali",
    actors={lavrov: "foreign minister of Russia", russia: "supplies", mali: "is supplied"},
    where=moscow,
    part_of=meeting,
    sources=article.cite(
        "paragraph 8",
        quote="would continue to supply Mali with mineral fertilizer, petroleum goods, and wheat",
    ),
    tags=["statement"],
)

# ---------------------------------------------------------------- events: what is said of Wagner
mercenaries = Event(
    title="Wagner’s paramilitaries are mercenaries",
    when=Undated(reason="the article gives no date"),
    kind="state",
    status=Status(kind="alleged", by=[france, others]),
    actors=wagner,
    sources=article.cite("paragraph 9", quote="which France and others claim are mercenaries"),
    tags=["Wagner"],
)

crimes = Event(
    title="Crimes by Wagner in Mali, Libya and Syria",
    when=Undated(reason="the article gives no date"),
    kind="process",
    status="alleged",
    actors={wagner: "accused"},
    where=[in_mali, in_libya, in_syria],
    sources=article.cite("paragraph 9", quote="are accused of crimes in Mali, Libya, and Syria"),
    tags=["Wagner"],
    note="The article does not say who accuses.",
)

closeness = Event(
    title="Wagner is close to President Putin",
    when=Undated(reason="the article gives no date"),
    kind="state",
    status="alleged",
    actors={wagner: "said to be close to him", putin: "President of Russia"},
    sources=article.cite(
        "paragraph 9",
        quote="are said to be close to Russian President Vladimir Putin",
    ),
    tags=["Wagner"],
    note="The article does not say by whom it is said.",
)
