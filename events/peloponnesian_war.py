"""The Peloponnesian War, 446–399 BCE.

Years are astronomical: -0430 is 431 BCE. Thucydides counts by summers and winters, and so does this file
where it follows him; a winter is filed under the year in which it begins. No day is given, because the
Athenian calendar cannot be tied to ours with that precision.
"""

from chronicle import Actor, After, Dating, Era, Event, Header, Place, Source, Undated

header = Header(
    title="Athens loses a war of twenty-seven years",
    subtitle="The Peloponnesian War, from the Thirty Years’ Peace to the death of Socrates",
    credit="After Thucydides, Xenophon, Plutarch and the Athenian Constitution",
)

# ---------------------------------------------------------------- actors: Athens
athens = Actor(name="Athens", kind="city")
pericles = Actor(name="Pericles", kind="person", office="General of Athens")
cleon = Actor(name="Cleon", kind="person", office="General of Athens")
nicias = Actor(name="Nicias", kind="person", office="General of Athens")
alcibiades = Actor(name="Alcibiades", kind="person", office="General of Athens")
thucydides = Actor(name="Thucydides", kind="person", office="General of Athens, historian")
socrates = Actor(name="Socrates", kind="person")
four_hundred = Actor(name="The Four Hundred", kind="group")
thirty = Actor(name="The Thirty", kind="group")

# ---------------------------------------------------------------- actors: the others
sparta = Actor(name="Sparta", kind="city", aliases=["Lacedaemon"])
thebes = Actor(name="Thebes", kind="city")
corcyra = Actor(name="Corcyra", kind="city")
corinth = Actor(name="Corinth", kind="city")
plataea = Actor(name="Plataea", kind="city")
mytilene = Actor(name="Mytilene", kind="city")
melos = Actor(name="Melos", kind="city")
syracuse = Actor(name="Syracuse", kind="city")
archidamus = Actor(name="Archidamus II", kind="person", office="King of Sparta")
agis = Actor(name="Agis II", kind="person", office="King of Sparta")
brasidas = Actor(name="Brasidas", kind="person", office="Commander of Sparta")
lysander = Actor(name="Lysander", kind="person", office="Admiral of Sparta")
darius = Actor(name="Darius II", kind="person", office="King of Persia")

# ---------------------------------------------------------------- places
attica = Place(name="Attica", kind="region")
at_athens = Place(name="Athens", kind="city")
at_sparta = Place(name="Sparta", kind="city")
at_plataea = Place(name="Plataea", kind="city")
lesbos = Place(name="Lesbos", kind="island")
at_corcyra = Place(name="Corcyra", kind="island")
pylos = Place(name="Pylos and Sphacteria", kind="region")
delium = Place(name="Delium", kind="sanctuary")
amphipolis = Place(name="Amphipolis", kind="city")
mantinea = Place(name="Mantinea", kind="city")
at_melos = Place(name="Melos", kind="island")
decelea = Place(name="Decelea", kind="fort")
sicily = Place(name="Sicily", kind="island")
hellespont = Place(name="Hellespont", kind="strait")
arginusae = Place(name="Arginusae", kind="islands")

# ---------------------------------------------------------------- sources: the ancients, by book and chapter
history = Source(
    title="History of the Peloponnesian War, translated by Richard Crawley",
    author="Thucydides",
    published="1874",
    kind="book",
)
hellenica = Source(
    title="Hellenica, translated by Carleton L. Brownson",
    author="Xenophon",
    published="1918/1921",
    kind="book",
)
constitution = Source(
    title="The Athenian Constitution, translated by Harris Rackham",
    author="Aristotle or his school",
    published="1935",
    kind="book",
)
lives = Source(
    title="Lives, vol. III, translated by Bernadotte Perrin",
    author="Plutarch",
    published="1916",
    kind="book",
)
philosophers = Source(
    title="Lives of Eminent Philosophers, translated by R. D. Hicks",
    author="Diogenes Laertius",
    published="1925",
    kind="book",
)

# ---------------------------------------------------------------- sources: a modern one
oxford = Source(
    title="The Oxford Classical Dictionary, 4th edition",
    publisher="Oxford University Press",
    published="2012",
    kind="book",
)

# ---------------------------------------------------------------- eras: the war in three parts
archidamian = Era(title="Archidamian War", when="-0430/-0420", sources=oxford.cite("s.v. Peloponnesian War"))
nicias_peace = Era(title="Peace of Nicias", when="-0420/-0412", sources=oxford.cite("s.v. Peloponnesian War"))
decelean = Era(
    title="Decelean War",
    when="-0412/-0403",
    note="The Ionian War, where the fighting by sea gives it its name.",
    sources=oxford.cite("s.v. Peloponnesian War"),
)

# ---------------------------------------------------------------- reigns and lives
archidamus_reign = Event(
    title="Archidamus II is king of Sparta",
    when="-0468~/-0426~",
    kind="state",
    actors={archidamus: "king of Sparta"},
    where=at_sparta,
    sources=oxford.cite("s.v. Archidamus"),
    tags=["reign"],
)

socrates_life = Event(
    title="Life of Socrates",
    when="-0468~/-0398",
    kind="state",
    actors={socrates: "philosopher"},
    where=at_athens,
    sources=philosophers.cite("2.44"),
    tags=["life"],
)

thucydides_life = Event(
    title="Life of Thucydides",
    when="-0459~/",
    kind="state",
    actors={thucydides: "general, exile, historian"},
    sources=oxford.cite("s.v. Thucydides"),
    tags=["life"],
    note="He outlived the war; nobody knows by how long.",
)

pericles_general = Event(
    title="Pericles is elected general year after year",
    short="Pericles is general",
    when="-0442~/-0428",
    kind="state",
    actors={pericles: "general of Athens"},
    where=at_athens,
    sources=lives.cite("Pericles 16"),
    tags=["office"],
)

agis_reign = Event(
    title="Agis II is king of Sparta",
    when="-0426~/-0399~",
    kind="state",
    actors={agis: "king of Sparta"},
    where=at_sparta,
    sources=oxford.cite("s.v. Agis"),
    tags=["reign"],
)

darius_reign = Event(
    title="Darius II is king of Persia",
    when="-0423~/-0403~",
    kind="state",
    actors={darius: "king of Persia"},
    sources=oxford.cite("s.v. Darius"),
    tags=["reign"],
)

# ---------------------------------------------------------------- the road to war
thirty_years_peace = Event(
    title="Athens and Sparta swear the Thirty Years’ Peace",
    short="Thirty Years’ Peace",
    when="[-0445,-0444]",
    actors=[athens, sparta],
    sources=history.cite("1.115"),
    tags=["treaty"],
)

sybota = Event(
    title="Athens helps Corcyra against Corinth at Sybota",
    short="Battle of Sybota",
    when="-0432",
    actors={athens: "ally of Corcyra", corcyra: "fights", corinth: "fights"},
    where=at_corcyra,
    sources=history.cite("1.44–54"),
    tags=["battle"],
)

spartan_vote = Event(
    title="The Spartans vote that the peace is broken",
    when="-0431",
    actors={sparta: "votes", archidamus: "counsels delay"},
    where=at_sparta,
    after=thirty_years_peace,
    sources=history.cite("1.79–88"),
    tags=["assembly"],
)

# ---------------------------------------------------------------- the Archidamian War
attack_on_plataea = Event(
    title="Thebans enter Plataea by night: the war begins",
    short="Attack on Plataea",
    when="-0430-21",
    actors={thebes: "attacks", plataea: "is attacked"},
    where=at_plataea,
    after=spartan_vote,
    sources=history.cite("2.2"),
    tags=["war"],
    key=True,
)

invasion_of_attica = Event(
    title="Archidamus invades Attica for the first time",
    short="First invasion of Attica",
    when="-0430-22",
    actors={archidamus: "king of Sparta", athens: "withdraws behind its walls"},
    where=attica,
    after=attack_on_plataea,
    sources=history.cite("2.18–23"),
    tags=["war"],
)

funeral_oration = Event(
    title="Pericles speaks for the first dead of the war",
    short="Pericles’ funeral oration",
    when="-0430-24",
    actors={pericles: "speaker"},
    where=at_athens,
    after=invasion_of_attica,
    sources=history.cite("2.34–46"),
    tags=["speech"],
)

plague = Event(
    title="Plague breaks out in Athens",
    when="-0429-22",
    where=at_athens,
    after=funeral_oration,
    sources=history.cite("2.47"),
    tags=["plague"],
    key=True,
)

siege_of_plataea = Event(
    title="Siege of Plataea",
    when="-0428/-0426",
    kind="process",
    actors={sparta: "besieges", thebes: "besieges", plataea: "is besieged"},
    where=at_plataea,
    sources=[history.cite("2.71–78"), history.cite("3.52–68")],
    tags=["siege"],
)

pericles_death = Event(
    title="Pericles dies",
    when=Dating(
        when="-0428-23",
        inferred="two years and six months after the war began",
        sources=history.cite("2.65"),
    ),
    actors=pericles,
    where=at_athens,
    after=After(event=attack_on_plataea, sources=history.cite("2.65"), at_least="2 years"),
    tags=["death"],
)

revolt_of_mytilene = Event(
    title="Mytilene revolts from Athens",
    when="-0427-22",
    actors={mytilene: "revolts", athens: "besieges it"},
    where=lesbos,
    sources=history.cite("3.2"),
    tags=["revolt"],
)

mytilene_debate = Event(
    title="Athens condemns Mytilene and thinks better of it next day",
    short="Debate on Mytilene",
    when="-0426-22",
    actors={cleon: "for killing all men", athens: "revokes the sentence"},
    where=at_athens,
    after=revolt_of_mytilene,
    sources=history.cite("3.36–50"),
    tags=["assembly"],
)

corcyra_strife = Event(
    title="Civil war in Corcyra",
    when="-0426",
    kind="process",
    actors=corcyra,
    where=at_corcyra,
    sources=history.cite("3.70–85"),
    tags=["revolt"],
)

sphacteria = Event(
    title="Spartans surrender on Sphacteria",
    when="-0424-22",
    actors={cleon: "general of Athens", sparta: "its men surrender"},
    where=pylos,
    sources=history.cite("4.26–41"),
    tags=["battle"],
    key=True,
)

battle_of_delium = Event(
    title="The Boeotians defeat Athens at Delium",
    short="Battle of Delium",
    when="-0423-24",
    actors={athens: "defeated", socrates: "in the ranks"},
    where=delium,
    after=sphacteria,
    sources=[history.cite("4.89–101"), philosophers.cite("2.22")],
    tags=["battle"],
)

fall_of_amphipolis = Event(
    title="Brasidas takes Amphipolis; Thucydides comes too late",
    short="Brasidas takes Amphipolis",
    when="-0423-24",
    actors={brasidas: "takes it", thucydides: "general of Athens"},
    where=amphipolis,
    sources=history.cite("4.102–106"),
    tags=["war"],
)

thucydides_exile = Event(
    title="Thucydides is in exile for twenty years",
    short="Exile of Thucydides",
    when=Dating(when="-0423~/-0403~", says="for twenty years after my command at Amphipolis"),
    kind="state",
    actors={thucydides: "exile"},
    after=fall_of_amphipolis,
    sources=history.cite("5.26"),
    tags=["life"],
)

cleon_and_brasidas = Event(
    title="Cleon and Brasidas fall at Amphipolis",
    when="-0421-22",
    actors={cleon: "killed", brasidas: "killed"},
    where=amphipolis,
    after=fall_of_amphipolis,
    sources=history.cite("5.10"),
    tags=["battle", "death"],
)

# ---------------------------------------------------------------- the peace
peace_of_nicias = Event(
    title="Peace of Nicias",
    when="-0420-21",
    actors={nicias: "for Athens", athens: "swears", sparta: "swears"},
    after=cleon_and_brasidas,
    sources=history.cite("5.18–20"),
    tags=["treaty"],
    key=True,
)

battle_of_mantinea = Event(
    title="Sparta wins at Mantinea",
    when="-0417-22",
    actors={agis: "king of Sparta", sparta: "wins"},
    where=mantinea,
    sources=history.cite("5.66–74"),
    tags=["battle"],
)

siege_of_melos = Event(
    title="Athens besieges Melos and destroys it",
    short="Siege of Melos",
    when="-0415/-0414",
    kind="process",
    actors={athens: "besieges", melos: "is destroyed"},
    where=at_melos,
    sources=history.cite("5.84–116"),
    tags=["siege"],
)

# ---------------------------------------------------------------- Sicily
fleet_sails = Event(
    title="The great fleet sails for Sicily",
    when=Dating(
        when="-0414-22",
        says="it being now about midsummer",
        sources=history.cite("6.30"),
    ),
    actors={nicias: "general of Athens", alcibiades: "general of Athens"},
    where=sicily,
    tags=["Sicily"],
    key=True,
)

herms = Event(
    title="The herms of Athens are mutilated in one night",
    short="Mutilation of the herms",
    when="-0414",
    where=at_athens,
    before="fleet_sails",
    sources=history.cite("6.27"),
    tags=["Sicily"],
)

decelea_fortified = Event(
    title="Sparta fortifies Decelea in Attica",
    when="-0412-21",
    actors={agis: "king of Sparta"},
    where=decelea,
    sources=history.cite("7.19"),
    tags=["war"],
)

eclipse = Event(
    title="An eclipse of the moon delays the retreat from Syracuse",
    short="Eclipse of the moon",
    when=Dating(
        when="-0412-08",
        inferred="by astronomical reckoning",
    ),
    actors={nicias: "waits"},
    where=sicily,
    after=[fleet_sails, decelea_fortified],
    sources=history.cite("7.50"),
    tags=["Sicily"],
)

end_in_sicily = Event(
    title="The Athenian army in Sicily is destroyed",
    when=Dating(when="-0412-09~", inferred="from the eclipse and the days told after it"),
    actors={athens: "destroyed", syracuse: "victorious", nicias: "killed"},
    where=sicily,
    after=eclipse,
    sources=history.cite("7.84–87"),
    tags=["Sicily"],
    key=True,
)

# ---------------------------------------------------------------- the Ionian War
oligarchy = Event(
    title="The Four Hundred rule Athens",
    when="-0410-06~/-0410-09~",
    kind="state",
    actors=four_hundred,
    where=at_athens,
    sources=[history.cite("8.63–70"), constitution.cite("29–33")],
    tags=["regime"],
)

battle_of_cyzicus = Event(
    title="Athens wins at Cyzicus",
    when="-0409",
    actors={athens: "wins", alcibiades: "commander"},
    where=hellespont,
    after=oligarchy,
    sources=hellenica.cite("1.1.11–18"),
    tags=["battle"],
)

alcibiades_returns = Event(
    title="Alcibiades returns to Athens",
    when=Dating(when="[-0407,-0406]", inferred="from Xenophon’s count of years, which loses one"),
    actors=alcibiades,
    where=at_athens,
    after=battle_of_cyzicus,
    sources=hellenica.cite("1.4.8–20"),
    tags=["war"],
)

battle_of_arginusae = Event(
    title="Athens wins at Arginusae and condemns its generals",
    short="Battle of Arginusae",
    when="-0405",
    actors={athens: "wins", socrates: "refuses an unlawful vote"},
    where=[arginusae, at_athens],
    sources=[hellenica.cite("1.6.24–35"), hellenica.cite("1.7")],
    tags=["battle"],
)

aegospotami = Event(
    title="Lysander takes the Athenian fleet at Aegospotami",
    short="Battle of Aegospotami",
    when="-0404",
    actors={lysander: "admiral of Sparta", athens: "loses its fleet"},
    where=hellespont,
    sources=hellenica.cite("2.1.21–29"),
    tags=["battle"],
)

surrender = Event(
    title="Athens surrenders; its Long Walls are pulled down",
    short="Athens surrenders",
    when="-0403-21",
    actors={athens: "surrenders", lysander: "sails into the Piraeus"},
    where=at_athens,
    after=aegospotami,
    sources=hellenica.cite("2.2.20–23"),
    tags=["war"],
    key=True,
)

# ---------------------------------------------------------------- afterwards
rule_of_thirty = Event(
    title="The Thirty rule Athens",
    when="-0403/-0402",
    kind="state",
    actors=thirty,
    where=at_athens,
    after=surrender,
    sources=[hellenica.cite("2.3–4"), constitution.cite("34–38")],
    tags=["regime"],
)

amnesty = Event(
    title="Democracy is restored, with an amnesty",
    when="-0402",
    actors=athens,
    where=at_athens,
    sources=[hellenica.cite("2.4.38–43"), constitution.cite("39–40")],
    tags=["regime"],
)

history_ends = Event(
    title="Thucydides writes of the end of the war",
    when=Undated(
        reason="he tells that he lived through the whole war, not when he wrote",
        not_before="-0403",
    ),
    actors={thucydides: "historian"},
    sources=history.cite("5.26"),
    tags=["life"],
)

socrates_death = Event(
    title="Socrates is condemned and drinks the hemlock",
    short="Death of Socrates",
    when="-0398",
    actors={socrates: "condemned"},
    where=at_athens,
    after=amnesty,
    sources=philosophers.cite("2.44"),
    tags=["death"],
)
