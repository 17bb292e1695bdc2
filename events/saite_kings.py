"""The kings of Sais: two authors, and the stones that judge between them.

How long the kings of the 26th dynasty of Egypt reigned is told by Herodotus, who travelled the country some
seventy years after its end, and by Manetho, an Egyptian priest of the third century BCE. They agree on four
kings and disagree on two: Necho (16 years or 6) and Apries (25 years or 19). Grave stones tell in which year
of which king somebody was born and died, and how old he was; so they measure the reigns in between. Each
author is right about one of the two kings.
"""

from chronicle import Actor, Attested, Dating, Event, Header, InYear, Lasts, Meets, Source

header = Header(
    title="Each author is right about one king of Sais",
    subtitle="The 26th dynasty of Egypt, 664–525 BCE: two authors, and the stones that judge between them",
    credit="Lengths of reigns from Herodotus and Manetho; years from the modern chronology",
)

# ---------------------------------------------------------------- actors
psammetichus_i = Actor(name="Psammetichus I", kind="person", office="King of Egypt", aliases=["Psamtik"])
necho_ii = Actor(name="Necho II", kind="person", office="King of Egypt", aliases=["Nechao", "Necos"])
psammetichus_ii = Actor(name="Psammetichus II", kind="person", office="King of Egypt", aliases=["Psammis"])
apries_king = Actor(name="Apries", kind="person", office="King of Egypt", aliases=["Uaphris", "Hophra"])
amasis_king = Actor(name="Amasis", kind="person", office="King of Egypt", aliases=["Amosis"])
psammetichus_iii = Actor(
    name="Psammetichus III", kind="person", office="King of Egypt", aliases=["Psammenitus", "Psammecherites"]
)
cambyses_king = Actor(name="Cambyses II", kind="person", office="King of Persia")

# ---------------------------------------------------------------- sources: the authors
herodotus = Source(
    title="Histories", author="Herodotus", kind="history", reliability="C", note="Cited by book and chapter."
)
manetho = Source(
    title="Aegyptiaca",
    author="Manetho",
    kind="king list",
    reliability="C",
    note="In the excerpt of Julius Africanus; fragments as numbered by Waddell.",
)

# ---------------------------------------------------------------- sources: stones and tablets
stelae = Source(
    title="Stelae of the Serapeum and of the priest Psamtik",
    publisher="Breasted, Ancient Records of Egypt, volume 4",
    kind="inscriptions",
    reliability="A",
    note="Grave stones of two Apis bulls and of a priest, cited by the sections of Breasted.",
)
tablets = Source(
    title="Babylonian tablets of the years of the Persian kings",
    publisher="Parker and Dubberstein, Babylonian Chronology",
    kind="dated documents",
    reliability="A",
)
campaign = Source(
    title="Tablet BM 33041",
    publisher="Wiseman, Chronicles of Chaldaean Kings",
    kind="tablet",
    reliability="B",
)
jeremiah = Source(title="Book of Jeremiah", kind="scripture", reliability="C")

# ---------------------------------------------------------------- sources: the modern chronology
parker = Source(
    title="The Length of the Reign of Amasis and the Beginning of the Twenty-Sixth Dynasty",
    author="Richard A. Parker",
    publisher="Mitteilungen des Deutschen Archäologischen Instituts, Abteilung Kairo 15",
    published="1957",
    kind="article",
    reliability="B",
)

# ---------------------------------------------------------------- events: the reigns
psammetichus = Event(
    title="Psammetichus I reigns",
    when=Dating(when="-0663/-0609", sources=parker),
    kind="state",
    actors=psammetichus_i,
    meets=Meets(event="necho", sources=[herodotus.cite("2.158"), manetho.cite("fragment 68")]),
    lasts=[
        Lasts(length="54 years", sources=herodotus.cite("2.157")),
        Lasts(length="54 years", sources=manetho.cite("fragment 68")),
    ],
)

necho = Event(
    title="Necho II reigns",
    when=Dating(when="-0609/-0594", sources=parker),
    kind="state",
    actors=necho_ii,
    meets=Meets(event="psammis", sources=[herodotus.cite("2.159"), manetho.cite("fragment 68")]),
    lasts=[
        Lasts(length="16 years", sources=herodotus.cite("2.159")),
        Lasts(length="6 years", sources=manetho.cite("fragment 68")),
    ],
    attested=Attested(
        when="-0604",
        inferred="that it is 605 BCE, since his army was beaten at Carchemish in that year",
        sources=jeremiah.cite("46:2"),
    ),
    key=True,
)

psammis = Event(
    title="Psammetichus II reigns",
    when=Dating(when="-0594/-0588", sources=parker),
    kind="state",
    actors=psammetichus_ii,
    meets=Meets(event="apries", sources=[herodotus.cite("2.161"), manetho.cite("fragment 68")]),
    lasts=[
        Lasts(length="6 years", sources=herodotus.cite("2.161")),
        Lasts(length="6 years", sources=manetho.cite("fragment 68")),
    ],
)

apries = Event(
    title="Apries reigns",
    when=Dating(when="-0588/-0569", sources=parker),
    kind="state",
    actors=apries_king,
    meets=Meets(event="amasis", sources=[herodotus.cite("2.169"), manetho.cite("fragment 68")]),
    lasts=[
        Lasts(length="19 years", sources=manetho.cite("fragment 68")),
        Lasts(length="25 years", sources=herodotus.cite("2.161")),
    ],
    key=True,
)

amasis = Event(
    title="Amasis reigns",
    when=Dating(when="-0569/-0525", sources=parker),
    kind="state",
    actors=amasis_king,
    meets=Meets(event="psammenitus", sources=[herodotus.cite("3.10"), manetho.cite("fragment 68")]),
    lasts=[
        Lasts(length="44 years", sources=herodotus.cite("3.10")),
        Lasts(length="44 years", sources=manetho.cite("fragment 68")),
    ],
    attested=Attested(
        when="-0567-04/-0566-03",
        inferred="the year, which is the 37th of Nebuchadnezzar, who came to the throne in 605 BCE",
        sources=campaign,
    ),
)

psammenitus = Event(
    title="Psammetichus III reigns",
    when=Dating(when="-0525/-0524", sources=parker),
    kind="state",
    actors=psammetichus_iii,
    meets=Meets(event="persian_rule", sources=[herodotus.cite("3.14"), manetho.cite("fragment 70")]),
    lasts=[
        Lasts(length="6 months", sources=herodotus.cite("3.14")),
        Lasts(length="6 months", sources=manetho.cite("fragment 68")),
    ],
)

# ---------------------------------------------------------------- events: the end, which is tied to our years
cambyses = Event(
    title="Cambyses reigns over Persia",
    when=Dating(when="-0529/-0521", sources=tablets.cite("Cambyses")),
    kind="state",
    actors=cambyses_king,
)

persian_rule = Event(
    title="Egypt is under Persian rule",
    kind="state",
    actors=cambyses_king,
    in_year=InYear(event=cambyses, sources=manetho.cite("fragment 70"), year=5, counting="postdated"),
)

# ---------------------------------------------------------------- events: the lives that measure the reigns
first_bull = Event(
    title="A first Apis bull lives",
    kind="state",
    meets=Meets(event="first_bull_dies", inferred="from its life", sources=stelae.cite("§§ 974–979")),
    in_year=InYear(event=psammetichus, sources=stelae.cite("§§ 974–979"), year=53, counting="antedated"),
    lasts=Lasts(
        length="16 years and 7 months",
        inferred="without the 17 days, since the years are Egyptian ones of 365 days",
        sources=stelae.cite("§§ 974–979"),
    ),
)
first_bull_dies = Event(
    title="The first Apis bull dies",
    in_year=InYear(event=necho, sources=stelae.cite("§§ 974–979"), year=16, counting="antedated"),
)

second_bull = Event(
    title="A second Apis bull lives",
    kind="state",
    meets=Meets(event="second_bull_dies", inferred="from its life", sources=stelae.cite("§§ 984–988")),
    in_year=InYear(event=necho, sources=stelae.cite("§§ 984–988"), year=16, counting="antedated"),
    lasts=Lasts(
        length="17 years and 6 months",
        inferred="without the 5 days, since the years are Egyptian ones of 365 days",
        sources=stelae.cite("§§ 984–988"),
    ),
)
second_bull_dies = Event(
    title="The second Apis bull dies",
    in_year=InYear(event=apries, sources=stelae.cite("§§ 984–988"), year=12, counting="antedated"),
)

priest = Event(
    title="The priest Psamtik lives",
    kind="state",
    meets=Meets(event="priest_dies", inferred="from his life", sources=stelae.cite("§§ 1026–1029")),
    in_year=InYear(event=necho, sources=stelae.cite("§§ 1026–1029"), year=3, counting="antedated"),
    lasts=Lasts(
        length="71 years and 4 months",
        inferred="without the 6 days, since the years are Egyptian ones of 365 days",
        sources=stelae.cite("§§ 1026–1029"),
    ),
)
priest_dies = Event(
    title="The priest Psamtik dies",
    in_year=InYear(event=amasis, sources=stelae.cite("§§ 1026–1029"), year=35, counting="antedated"),
)
