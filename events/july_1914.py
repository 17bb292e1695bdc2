"""The July crisis of 1914, from Sarajevo to the declarations of war.

All days are of the Gregorian calendar, also where Saint Petersburg and Belgrade counted thirteen days less.
Times are those of the clocks where it happened. Tags name the capital in which an event belongs.
"""

from chronicle import Actor, BecauseOf, Dating, Event, Header, Place, Source

header = Header(
    title="Thirty-seven days from Sarajevo to a European war",
    subtitle="The July crisis, 28 June – 4 August 1914",
    credit="After the diplomatic documents, and Clark, McMeekin and Mombauer",
    as_of="1914-08-06",
)

# ---------------------------------------------------------------- actors: Vienna and Budapest
franz_ferdinand = Actor(
    name="Archduke Franz Ferdinand", kind="person", office="Heir to the throne of Austria-Hungary"
)
sophie = Actor(name="Sophie, Duchess of Hohenberg", kind="person")
franz_joseph = Actor(name="Franz Joseph I", kind="person", office="Emperor of Austria, King of Hungary")
berchtold = Actor(name="Leopold Berchtold", kind="person", office="Foreign minister of Austria-Hungary")
tisza = Actor(name="István Tisza", kind="person", office="Prime minister of Hungary")
hoyos = Actor(name="Alexander Hoyos", kind="person", office="Berchtold’s head of cabinet")
szogyeny = Actor(name="László Szögyény-Marich", kind="person", office="Austro-Hungarian ambassador in Berlin")
wiesner = Actor(name="Friedrich von Wiesner", kind="person", office="Counsellor, sent to Sarajevo")
giesl = Actor(name="Wladimir Giesl", kind="person", office="Austro-Hungarian minister in Belgrade")
conrad = Actor(
    name="Franz Conrad von Hötzendorf", kind="person", office="Chief of the Austro-Hungarian general staff"
)
austria = Actor(name="Austria-Hungary", kind="state")

# ---------------------------------------------------------------- actors: Sarajevo and Belgrade
princip = Actor(name="Gavrilo Princip", kind="person")
cabrinovic = Actor(name="Nedeljko Čabrinović", kind="person")
pasic = Actor(name="Nikola Pašić", kind="person", office="Prime minister of Serbia")
pacu = Actor(name="Lazar Paču", kind="person", office="Finance minister of Serbia")
alexander = Actor(name="Alexander Karađorđević", kind="person", office="Prince Regent of Serbia")
hartwig = Actor(name="Nicholas Hartwig", kind="person", office="Russian minister in Belgrade")
serbia = Actor(name="Serbia", kind="state")

# ---------------------------------------------------------------- actors: Berlin
wilhelm = Actor(name="Wilhelm II", kind="person", office="German Emperor")
bethmann = Actor(name="Theobald von Bethmann Hollweg", kind="person", office="German chancellor")
jagow = Actor(name="Gottlieb von Jagow", kind="person", office="German foreign secretary")
moltke = Actor(name="Helmuth von Moltke", kind="person", office="Chief of the German general staff")
tschirschky = Actor(name="Heinrich von Tschirschky", kind="person", office="German ambassador in Vienna")
lichnowsky = Actor(name="Karl Max Lichnowsky", kind="person", office="German ambassador in London")
pourtales = Actor(name="Friedrich Pourtalès", kind="person", office="German ambassador in Saint Petersburg")
schoen = Actor(name="Wilhelm von Schoen", kind="person", office="German ambassador in Paris")
below = Actor(name="Claus von Below-Saleske", kind="person", office="German minister in Brussels")
germany = Actor(name="Germany", kind="state")

# ---------------------------------------------------------------- actors: Saint Petersburg
nicholas = Actor(name="Nicholas II", kind="person", office="Tsar of Russia")
sazonov = Actor(name="Sergei Sazonov", kind="person", office="Foreign minister of Russia")
russia = Actor(name="Russia", kind="state")

# ---------------------------------------------------------------- actors: Paris
poincare = Actor(name="Raymond Poincaré", kind="person", office="President of France")
viviani = Actor(name="René Viviani", kind="person", office="Prime minister of France")
jaures = Actor(name="Jean Jaurès", kind="person", office="Leader of the French socialists")
france = Actor(name="France", kind="state")

# ---------------------------------------------------------------- actors: London
grey = Actor(name="Edward Grey", kind="person", office="British foreign secretary")
churchill = Actor(name="Winston Churchill", kind="person", office="First Lord of the Admiralty")
battenberg = Actor(name="Prince Louis of Battenberg", kind="person", office="First Sea Lord")
goschen = Actor(name="Edward Goschen", kind="person", office="British ambassador in Berlin")
bunsen = Actor(name="Maurice de Bunsen", kind="person", office="British ambassador in Vienna")
britain = Actor(name="Great Britain", kind="state")

# ---------------------------------------------------------------- actors: the others
belgium = Actor(name="Belgium", kind="state")
italy = Actor(name="Italy", kind="state")
ottomans = Actor(name="Ottoman Empire", kind="state")

# ---------------------------------------------------------------- places
sarajevo = Place(name="Sarajevo", kind="city")
vienna = Place(name="Vienna", kind="capital")
ischl = Place(name="Bad Ischl", kind="residence", note="Franz Joseph’s summer villa.")
belgrade = Place(name="Belgrade", kind="capital")
berlin = Place(name="Berlin", kind="capital")
potsdam = Place(name="Potsdam", kind="residence")
petersburg = Place(name="Saint Petersburg", kind="capital")
krasnoe = Place(name="Krasnoe Selo", kind="camp")
peterhof = Place(name="Peterhof", kind="residence")
paris = Place(name="Paris", kind="capital")
dunkirk = Place(name="Dunkirk", kind="port")
london = Place(name="London", kind="capital")
brussels = Place(name="Brussels", kind="capital")
luxembourg = Place(name="Luxembourg", kind="country")
constantinople = Place(name="Constantinople", kind="capital")

# ---------------------------------------------------------------- sources: documents
british_documents = Source(
    title="British Documents on the Origins of the War, 1898–1914, vol. XI",
    author=["G. P. Gooch (ed.)", "Harold Temperley (ed.)"],
    published="1926",
    kind="book",
)
german_documents = Source(
    title="Die deutschen Dokumente zum Kriegsausbruch",
    author="Karl Kautsky (ed.)",
    published="1919",
    kind="book",
    language="de",
)
red_book = Source(
    title="Österreichisch-ungarisches Rotbuch: Diplomatische Aktenstücke zur Vorgeschichte des Krieges 1914",
    published="1915",
    kind="book",
    language="de",
)
orange_book = Source(title="Russian Orange Book", published="1914", kind="book")
blue_book = Source(title="Serbian Blue Book", published="1914", kind="book")
yellow_book = Source(title="French Yellow Book", published="1914", kind="book")
grey_book = Source(title="Belgian Grey Book", published="1914", kind="book")

# ---------------------------------------------------------------- sources: historians
kautsky = Source(
    title="The Guilt of William Hohenzollern",
    author="Karl Kautsky",
    publisher="Skeffington",
    published="1920",
    kind="book",
)
clark = Source(
    title="The Sleepwalkers: How Europe Went to War in 1914",
    author="Christopher Clark",
    published="2012",
    kind="book",
)
mcmeekin = Source(
    title="July 1914: Countdown to War",
    author="Sean McMeekin",
    published="2013",
    kind="book",
)
mombauer = Source(
    title="The Origins of the First World War: Controversies and Consensus",
    author="Annika Mombauer",
    published="2002",
    kind="book",
)

# ---------------------------------------------------------------- June: Sarajevo
bomb = Event(
    title="Čabrinović’s bomb misses the archduke’s car",
    when="1914-06-28",
    actors={cabrinovic: "throws", franz_ferdinand: "unhurt"},
    where=sarajevo,
    before="assassination",
    sources=clark.cite("chapter 7"),
    tags=["Sarajevo"],
)

assassination = Event(
    title="Princip shoots Franz Ferdinand and Sophie",
    when="1914-06-28",
    actors={princip: "assassin", franz_ferdinand: "killed", sophie: "killed"},
    where=sarajevo,
    sources=clark.cite("chapter 7"),
    tags=["Sarajevo"],
    key=True,
)

riots = Event(
    title="Crowds attack Serbian shops and houses in Sarajevo",
    short="Anti-Serb riots in Sarajevo",
    when="1914-06-28/1914-06-29",
    kind="process",
    where=sarajevo,
    after=assassination,
    sources=mcmeekin,
    tags=["Sarajevo"],
)

now_or_never = Event(
    title="Wilhelm II notes “now or never” on a report from Vienna",
    short="The Kaiser notes “now or never”",
    when=Dating(
        when="[1914-06-30..1914-07-04]",
        inferred="between the day of the report and its return from the Kaiser",
    ),
    actors={tschirschky: "had counselled caution", wilhelm: "notes on the report"},
    where=berlin,
    sources=german_documents.cite("no. 7"),
    tags=["Berlin"],
)

# ---------------------------------------------------------------- July: the blank cheque
letter = Event(
    title="Franz Joseph signs a letter to Wilhelm II",
    when="1914-07-02",
    actors={franz_joseph: "writes", wilhelm: "is written to"},
    where=vienna,
    sources=[clark.cite("chapter 8"), german_documents.cite("no. 13")],
    tags=["Vienna"],
)

hoyos_mission = Event(
    title="Hoyos brings the letter to Berlin",
    when="1914-07-05",
    actors={hoyos: "envoy"},
    where=berlin,
    sources=clark.cite("chapter 8"),
    tags=["Berlin"],
)

blank_cheque = Event(
    title="Wilhelm II promises Austria-Hungary full support",
    short="The “blank cheque”",
    when="1914-07-05",
    actors={wilhelm: "promises", szogyeny: "ambassador of Austria-Hungary"},
    where=potsdam,
    after=hoyos_mission,
    sources=[clark.cite("chapter 8"), mombauer],
    tags=["Berlin"],
    key=True,
)

blank_cheque_confirmed = Event(
    title="Bethmann Hollweg confirms the promise",
    when="1914-07-06",
    actors={bethmann: "confirms", szogyeny: "hears it", hoyos: "hears it"},
    where=berlin,
    sources=[german_documents.cite("no. 15"), clark.cite("chapter 8")],
    tags=["Berlin"],
)

cruise = Event(
    title="Wilhelm II is away on his northern cruise",
    short="The Kaiser’s northern cruise",
    when="1914-07-06/1914-07-27",
    kind="state",
    actors=wilhelm,
    sources=mcmeekin,
    tags=["Berlin"],
)

first_council = Event(
    title="The common ministers discuss war; Tisza objects",
    short="Ministers meet; Tisza objects",
    when="1914-07-07",
    actors={berchtold: "presides", tisza: "objects", conrad: "reports"},
    where=vienna,
    sources=[clark.cite("chapter 8"), mcmeekin],
    tags=["Vienna"],
)

hartwig_death = Event(
    title="Hartwig dies in Giesl’s study",
    when="1914-07-10",
    actors={hartwig: "dies", giesl: "host"},
    where=belgrade,
    sources=clark.cite("chapter 8"),
    tags=["Belgrade"],
)

wiesner_report = Event(
    title="Wiesner finds no proof of Serbian government complicity",
    short="Wiesner’s report from Sarajevo",
    when="1914-07-13",
    actors={wiesner: "reports"},
    where=sarajevo,
    sources=clark.cite("chapter 8"),
    tags=["Vienna"],
)

tisza_agrees = Event(
    title="Tisza agrees to an ultimatum",
    when="1914-07-14",
    actors={tisza: "agrees", berchtold: "is told"},
    where=vienna,
    sources=[clark.cite("chapter 8"), mcmeekin],
    tags=["Vienna"],
)

bunsen_warning = Event(
    title="Bunsen warns London of a sharp note to Serbia",
    when="1914-07-16",
    actors={bunsen: "British ambassador in Vienna"},
    where=vienna,
    sources=british_documents.cite("no. 50"),
    tags=["London"],
)

note_council = Event(
    title="The common ministers settle the text of the note",
    short="Ministers settle the note",
    when="1914-07-19",
    actors={berchtold: "host", tisza: "agrees"},
    where=vienna,
    sources=mcmeekin,
    tags=["Vienna"],
)

state_visit = Event(
    title="French state visit to Russia",
    when="1914-07-20/1914-07-23",
    kind="process",
    actors={poincare: "guest", viviani: "guest", nicholas: "host", sazonov: "foreign minister of Russia"},
    where=[petersburg, peterhof, krasnoe],
    sources=clark.cite("chapter 9"),
    tags=["Saint Petersburg"],
)

caillaux = Event(
    title="The Caillaux trial holds Paris",
    when="1914-07-20/1914-07-28",
    kind="process",
    where=paris,
    sources=clark,
    tags=["Paris"],
)

note_approved = Event(
    title="Franz Joseph approves the note",
    when="1914-07-21",
    actors={franz_joseph: "approves", berchtold: "presents it"},
    where=ischl,
    sources=mcmeekin,
    tags=["Vienna"],
)

irish_conference = Event(
    title="The Buckingham Palace conference on Ireland fails",
    short="Conference on Ireland fails",
    when="1914-07-21/1914-07-24",
    kind="process",
    where=london,
    sources=clark,
    tags=["London"],
)

# ---------------------------------------------------------------- 23–25 July: forty-eight hours
ultimatum = Event(
    title="Giesl hands over the note: forty-eight hours to answer",
    short="Austria’s note to Serbia",
    when="1914-07-23T18:00",
    actors={giesl: "hands it over", pacu: "receives it", austria: "demands", serbia: "is to answer"},
    where=belgrade,
    sources=[
        red_book.cite("no. 7"),
        blue_book.cite("no. 32"),
        orange_book.cite("no. 1"),
        clark.cite("chapter 10"),
    ],
    tags=["Belgrade"],
    key=True,
)

formidable = Event(
    title="Grey calls the note the most formidable he has seen",
    short="Grey: a “formidable” document",
    when="1914-07-24",
    actors={grey: "foreign secretary"},
    where=london,
    sources=british_documents.cite("no. 91"),
    tags=["London"],
)

appeal = Event(
    title="Regent Alexander appeals to the Tsar",
    when="1914-07-24",
    actors={alexander: "appeals", nicholas: "is asked for help"},
    where=belgrade,
    sources=blue_book.cite("no. 37"),
    tags=["Belgrade"],
)

russian_council = Event(
    title="Russia’s ministers agree in principle to mobilize in part",
    short="Russian ministers consider mobilizing",
    when="1914-07-24",
    actors={sazonov: "reports"},
    where=petersburg,
    sources=clark.cite("chapter 11"),
    tags=["Saint Petersburg"],
)

krasnoe_council = Event(
    title="The Tsar’s council confirms the military measures",
    short="The Tsar’s council confirms",
    when="1914-07-25",
    actors={nicholas: "presides"},
    where=krasnoe,
    sources=clark.cite("chapter 11"),
    tags=["Saint Petersburg"],
)

serbian_mobilization = Event(
    title="Serbia orders mobilization",
    when="1914-07-25",
    actors=serbia,
    where=belgrade,
    before="reply",
    sources=mcmeekin,
    tags=["Belgrade"],
)

reply = Event(
    title="Pašić hands over Serbia’s reply",
    short="Serbia’s reply",
    when="1914-07-25",
    actors={pasic: "hands it over", giesl: "receives it"},
    where=belgrade,
    sources=[blue_book.cite("no. 39"), clark.cite("chapter 10")],
    tags=["Belgrade"],
    key=True,
    note="Minutes before the time ran out at six in the evening.",
)

breach = Event(
    title="Austria-Hungary breaks off relations; Giesl leaves by train",
    short="Austria breaks off relations",
    when="1914-07-25T18:30",
    actors={giesl: "leaves", austria: "breaks off"},
    where=belgrade,
    after=reply,
    because_of=BecauseOf(event=reply, sources=blue_book.cite("no. 40")),
    sources=[blue_book.cite("no. 40"), clark.cite("chapter 10")],
    tags=["Belgrade"],
)

partial_mobilization_austria = Event(
    title="Franz Joseph orders mobilization against Serbia",
    when="1914-07-25",
    actors={franz_joseph: "orders"},
    where=ischl,
    after=breach,
    sources=mcmeekin,
    tags=["Vienna"],
)

# ---------------------------------------------------------------- 26–28 July: war on Serbia
preparatory = Event(
    title="Russia’s “period preparatory to war” begins",
    when="1914-07-26",
    actors=russia,
    sources=clark.cite("chapter 11"),
    tags=["Saint Petersburg"],
)

fleet_held = Event(
    title="Battenberg keeps the British fleet together",
    when="1914-07-26",
    actors={battenberg: "orders", churchill: "approves"},
    where=london,
    sources=mcmeekin,
    tags=["London"],
)

conference_proposal = Event(
    title="Grey proposes a conference of four powers",
    when="1914-07-26",
    actors={grey: "proposes"},
    where=london,
    sources=british_documents,
    tags=["London"],
)

conference_declined = Event(
    title="Germany declines the conference",
    when="1914-07-27",
    actors={jagow: "declines", goschen: "is told"},
    where=berlin,
    after=conference_proposal,
    sources=british_documents,
    tags=["Berlin"],
)

halt = Event(
    title="Wilhelm II sees no more reason for war: halt in Belgrade",
    short="The Kaiser: “halt in Belgrade”",
    when="1914-07-28",
    actors={wilhelm: "writes", jagow: "is written to"},
    where=potsdam,
    sources=[german_documents.cite("no. 293"), clark.cite("chapter 12")],
    tags=["Berlin"],
)

war_on_serbia = Event(
    title="Austria-Hungary declares war on Serbia",
    when="1914-07-28",
    actors={austria: "declares", berchtold: "signs the telegram", serbia: "is declared war on"},
    because_of=BecauseOf(
        event=reply, says="not having answered in a satisfactory manner", sources=blue_book.cite("no. 45")
    ),
    sources=[red_book.cite("no. 37"), blue_book.cite("no. 45")],
    tags=["Vienna"],
    key=True,
)

belgrade_shelled = Event(
    title="The first shells fall on Belgrade",
    when="[1914-07-28,1914-07-29]",
    actors={austria: "fires", serbia: "is fired on"},
    where=belgrade,
    after=war_on_serbia,
    sources=mcmeekin,
    tags=["Belgrade"],
)

# ---------------------------------------------------------------- 29–30 July: the mobilizations
return_to_paris = Event(
    title="Poincaré and Viviani land at Dunkirk",
    when="1914-07-29",
    actors={poincare: "president of France", viviani: "prime minister of France"},
    where=dunkirk,
    after=state_visit,
    sources=clark,
    tags=["Paris"],
)

grey_warns = Event(
    title="Grey warns Lichnowsky: Britain may not stand aside",
    short="Grey warns Germany",
    when="1914-07-29",
    actors={grey: "warns", lichnowsky: "is warned"},
    where=london,
    sources=[german_documents.cite("no. 368"), clark.cite("chapter 12")],
    tags=["London"],
)

neutrality_bid = Event(
    title="Bethmann Hollweg bids for British neutrality",
    when="1914-07-29",
    actors={bethmann: "bids", goschen: "listens"},
    where=berlin,
    sources=[german_documents.cite("no. 373"), british_documents.cite("no. 293")],
    tags=["Berlin"],
)

order_revoked = Event(
    title="The Tsar orders general mobilization and takes it back",
    short="The Tsar’s order, taken back",
    when="1914-07-29",
    actors={nicholas: "orders and revokes"},
    where=peterhof,
    sources=[clark.cite("chapter 12"), mcmeekin],
    tags=["Saint Petersburg"],
)

telegrams = Event(
    title="Wilhelm and Nicholas exchange telegrams",
    short="“Willy” and “Nicky” telegrams",
    when="1914-07-29/1914-08-01",
    kind="process",
    actors=[wilhelm, nicholas],
    sources=[clark.cite("chapter 12"), mcmeekin],
    tags=["Berlin"],
)

world_on_fire = Event(
    title="Bethmann Hollweg presses Vienna to accept mediation",
    when="1914-07-30",
    actors={bethmann: "presses", tschirschky: "is to tell Berchtold"},
    where=berlin,
    before="russian_mobilization",
    sources=[german_documents.cite("no. 395"), clark.cite("chapter 12")],
    tags=["Berlin"],
)

russian_mobilization = Event(
    title="Nicholas II agrees to general mobilization",
    when="1914-07-30",
    actors={nicholas: "agrees", sazonov: "persuades him"},
    where=peterhof,
    after=order_revoked,
    sources=[clark.cite("chapter 12"), mcmeekin],
    tags=["Saint Petersburg"],
    key=True,
)

moltke_urges = Event(
    title="Moltke urges Vienna to mobilize against Russia",
    when="[1914-07-30,1914-07-31]",
    actors={moltke: "urges", conrad: "is urged"},
    sources=mombauer,
    tags=["Berlin"],
)

# ---------------------------------------------------------------- 31 July – 1 August: the ultimatums
austrian_mobilization = Event(
    title="Austria-Hungary orders general mobilization",
    when="1914-07-31",
    actors={austria: "mobilizes", franz_joseph: "orders"},
    sources=clark.cite("chapter 12"),
    tags=["Vienna"],
)

imminent_danger = Event(
    title="Germany proclaims imminent danger of war",
    when="1914-07-31",
    actors=germany,
    where=berlin,
    after=russian_mobilization,
    because_of=BecauseOf(event=russian_mobilization, sources=german_documents.cite("no. 490")),
    sources=[clark.cite("chapter 12"), mombauer],
    tags=["Berlin"],
)

belgian_question = Event(
    title="Grey asks Paris and Berlin to respect Belgian neutrality",
    short="Grey asks about Belgium",
    when="1914-07-31",
    actors={grey: "asks", france: "is asked", germany: "is asked"},
    where=london,
    sources=british_documents.cite("no. 348"),
    tags=["London"],
)

ultimatum_france = Event(
    title="German ultimatum to France: eighteen hours",
    when="1914-07-31",
    actors={schoen: "delivers", viviani: "receives it"},
    where=paris,
    after=imminent_danger,
    sources=[german_documents.cite("no. 491"), clark.cite("chapter 12")],
    tags=["Paris"],
)

jaures_shot = Event(
    title="Jean Jaurès is shot in a café",
    when="1914-07-31",
    actors={jaures: "killed"},
    where=paris,
    sources=mcmeekin,
    tags=["Paris"],
)

ultimatum_russia = Event(
    title="German ultimatum to Russia: twelve hours",
    when=Dating(when="[1914-07-31,1914-08-01]", says="about midnight"),
    actors={germany: "demands", pourtales: "delivers", sazonov: "receives it"},
    where=petersburg,
    after=imminent_danger,
    sources=[german_documents.cite("no. 490"), clark.cite("chapter 12")],
    tags=["Berlin"],
)

misunderstanding = Event(
    title="Lichnowsky reports that Britain may keep France neutral",
    short="Lichnowsky’s misunderstanding",
    when="1914-08-01",
    actors={lichnowsky: "reports", grey: "is understood so"},
    where=london,
    sources=[german_documents.cite("no. 562"), clark.cite("chapter 12")],
    tags=["London"],
)

french_mobilization = Event(
    title="France orders general mobilization",
    when="1914-08-01",
    actors=france,
    where=paris,
    before="german_mobilization",
    sources=[mcmeekin, clark.cite("chapter 12")],
    tags=["Paris"],
)

german_mobilization = Event(
    title="Germany orders general mobilization",
    when="1914-08-01T17:00",
    actors={wilhelm: "signs", germany: "mobilizes"},
    where=berlin,
    sources=[mcmeekin, clark.cite("chapter 12")],
    tags=["Berlin"],
    key=True,
)

war_on_russia = Event(
    title="Germany declares war on Russia",
    when=[
        Dating(when="1914-08-01T19:10", sources=orange_book.cite("no. 76")),
        Dating(
            when="1914-08-01T19:00",
            says="at seven o’clock Russian time",
            sources=kautsky.cite("page 209"),
        ),
    ],
    actors={
        pourtales: "hands it over",
        sazonov: "receives it",
        germany: "declares",
        russia: "is declared war on",
    },
    where=petersburg,
    sources=german_documents.cite("no. 542"),
    tags=["Saint Petersburg"],
    key=True,
)

# ---------------------------------------------------------------- 2 – 4 August: Belgium, France, Britain
luxembourg_occupied = Event(
    title="German troops occupy Luxembourg",
    when="1914-08-02",
    actors=germany,
    where=luxembourg,
    sources=mcmeekin,
    tags=["Berlin"],
)

ottoman_alliance = Event(
    title="Germany and the Ottoman Empire sign a secret alliance",
    short="German–Ottoman alliance",
    when="1914-08-02",
    actors=[germany, ottomans],
    where=constantinople,
    sources=mcmeekin,
    tags=["Constantinople"],
)

channel_promise = Event(
    title="Britain promises to cover the French Channel coast",
    short="Britain covers the Channel",
    when="1914-08-02",
    actors={grey: "promises", britain: "its fleet", france: "is promised"},
    where=london,
    sources=[british_documents.cite("no. 487"), clark.cite("chapter 12")],
    tags=["London"],
)

italian_neutrality = Event(
    title="Italy declares its neutrality",
    when="[1914-08-02,1914-08-03]",
    actors=italy,
    sources=mombauer,
    tags=["Rome"],
    note="Decided on the one day, published on the other.",
)

ultimatum_belgium = Event(
    title="German note to Belgium: free passage, twelve hours",
    short="German note to Belgium",
    when="1914-08-02T19:00",
    actors={below: "hands it over", belgium: "is to answer"},
    where=brussels,
    sources=[grey_book.cite("no. 20"), clark.cite("chapter 12")],
    tags=["Brussels"],
    key=True,
)

belgian_reply = Event(
    title="Belgium refuses",
    when="1914-08-03T07:00",
    actors={belgium: "refuses"},
    where=brussels,
    after=ultimatum_belgium,
    sources=grey_book.cite("no. 22"),
    tags=["Brussels"],
)

grey_speech = Event(
    title="Grey speaks in the House of Commons",
    when="1914-08-03",
    actors={grey: "speaks"},
    where=london,
    before="war_on_france",
    after=belgian_reply,
    sources=clark.cite("chapter 12"),
    tags=["London"],
)

war_on_france = Event(
    title="Germany declares war on France",
    when="1914-08-03T18:45",
    actors={
        schoen: "hands it over",
        viviani: "receives it",
        germany: "declares",
        france: "is declared war on",
    },
    where=paris,
    sources=[yellow_book.cite("no. 147"), german_documents.cite("no. 734")],
    tags=["Paris"],
    key=True,
)

invasion_belgium = Event(
    title="German troops enter Belgium",
    when="1914-08-04",
    actors={germany: "invades", belgium: "is invaded"},
    after=belgian_reply,
    sources=[clark.cite("chapter 12"), mcmeekin],
    tags=["Brussels"],
)

reichstag_speech = Event(
    title="Bethmann Hollweg admits a wrong before the Reichstag",
    short="Bethmann before the Reichstag",
    when="1914-08-04",
    actors={bethmann: "speaks"},
    where=berlin,
    after=invasion_belgium,
    sources=mombauer,
    tags=["Berlin"],
)

scrap_of_paper = Event(
    title="“A scrap of paper”: Bethmann receives Goschen",
    when="1914-08-04",
    actors={bethmann: "receives", goschen: "takes his leave"},
    where=berlin,
    after=reichstag_speech,
    sources=[british_documents.cite("no. 671"), clark.cite("chapter 12")],
    tags=["Berlin"],
)

war_britain = Event(
    title="Britain’s ultimatum runs out: war with Germany",
    short="Britain at war with Germany",
    when="1914-08-04T23:00",
    actors={britain: "declares", germany: "has not answered"},
    where=london,
    after=scrap_of_paper,
    sources=[clark.cite("chapter 12"), mcmeekin],
    tags=["London"],
    key=True,
)

# ---------------------------------------------------------------- after: the circle widens
austria_on_russia = Event(
    title="Austria-Hungary declares war on Russia",
    when="1914-08-06",
    actors={austria: "declares", russia: "is declared war on"},
    sources=mcmeekin,
    tags=["Vienna"],
)
