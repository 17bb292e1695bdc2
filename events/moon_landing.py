"""The day of the first landing on the Moon, to the minute.

Times are UTC as mission transcripts count them from lift-off (16 July, 13:32 UTC), and now and then as the
clocks in Houston and Washington read.
"""

from chronicle import Actor, Dating, Event, Header, Place, Source, Undated

header = Header(
    title="Thirteen minutes down, two and a half hours outside",
    subtitle="Apollo 11 from undocking to the closing of the hatch, 20–21 July 1969",
    credit="After NASA’s mission report, transcript and journals",
)

# ---------------------------------------------------------------- actors
armstrong = Actor(name="Neil Armstrong", kind="person", office="Commander, Apollo 11")
aldrin = Actor(name="Edwin “Buzz” Aldrin", kind="person", office="Lunar module pilot, Apollo 11")
collins = Actor(name="Michael Collins", kind="person", office="Command module pilot, Apollo 11")
duke = Actor(name="Charles Duke", kind="person", office="Capsule communicator")
nixon = Actor(name="Richard Nixon", kind="person", office="President of the United States")
houston = Actor(name="Mission Control", kind="organization", aliases="Houston")

# ---------------------------------------------------------------- places
lunar_orbit = Place(name="Lunar orbit", kind="orbit")
tranquility_base = Place(name="Tranquility Base", kind="landing site", aliases="Mare Tranquillitatis")
mission_control = Place(name="Houston", country="United States", timezone="America/Chicago")
white_house = Place(name="The White House", country="United States", timezone="America/New_York")

# ---------------------------------------------------------------- sources
report = Source(
    title="Apollo 11 Mission Report (MSC-00171)",
    publisher="NASA Manned Spacecraft Center",
    published="1969-11",
    kind="report",
)
transcript = Source(
    title="Apollo 11 Technical Air-to-Ground Voice Transcription",
    publisher="NASA Manned Spacecraft Center",
    published="1969-07",
    kind="transcript",
    note="Its locators count days, hours, minutes and seconds from lift-off.",
)
orloff = Source(
    title="Apollo by the Numbers: A Statistical Reference (NASA SP-2000-4029)",
    author="Richard W. Orloff",
    publisher="NASA",
    published="2000",
    kind="book",
)
surface_journal = Source(
    title="Apollo 11 Lunar Surface Journal",
    author="Eric M. Jones (ed.)",
    publisher="NASA",
    published="1995",
    kind="journal",
)
flight_journal = Source(title="Apollo 11 Flight Journal", publisher="NASA", kind="journal")
harland = Source(
    title="The First Men on the Moon: The Story of Apollo 11",
    author="David M. Harland",
    publisher="Springer Praxis",
    published="2007",
    kind="book",
)

# ---------------------------------------------------------------- events: two ships
undocking = Event(
    title="Eagle undocks from Columbia",
    when="1969-07-20T17:44Z",
    actors={armstrong: "aboard Eagle", aldrin: "aboard Eagle", collins: "aboard Columbia"},
    where=lunar_orbit,
    sources=[report.cite("table 3-I, page 3-4"), flight_journal.cite("day 5")],
    tags=["descent"],
    key=True,
)

separation = Event(
    title="Collins moves Columbia away",
    when="1969-07-20T18:11Z",
    actors={collins: "command module pilot"},
    where=lunar_orbit,
    sources=report.cite("table 3-I, page 3-4"),
    tags=["descent"],
)

descent_orbit = Event(
    title="Eagle enters its descent orbit behind the Moon",
    when="1969-07-20T19:08Z",
    actors=[armstrong, aldrin],
    where=lunar_orbit,
    sources=report.cite("table 3-I, page 3-4"),
    tags=["descent"],
)

# ---------------------------------------------------------------- events: thirteen minutes down
powered_descent = Event(
    title="Powered descent",
    when="1969-07-20T20:05Z/1969-07-20T20:17Z",
    kind="process",
    actors={armstrong: "flies Eagle", aldrin: "reads the instruments", houston: "follows"},
    sources=report.cite("table 3-I, page 3-4"),
    tags=["descent"],
)

ignition = Event(
    title="The descent engine is lit",
    when="1969-07-20T20:05Z",
    part_of=powered_descent,
    sources=report.cite("table 3-I, page 3-4"),
    tags=["descent"],
)

alarm_1202 = Event(
    title="Program alarm 1202",
    when="1969-07-20T20:10Z",
    actors={armstrong: "reports it", aldrin: "reads it out"},
    part_of=powered_descent,
    sources=[orloff.cite("timeline of Apollo 11"), surface_journal.cite("chapter “The First Lunar Landing”")],
    tags=["descent", "alarm"],
)

go_on_alarm = Event(
    title="“We’re go on that alarm”",
    when="1969-07-20T15:10[America/Chicago]",
    actors={duke: "capsule communicator", houston: "decides"},
    where=mission_control,
    part_of=powered_descent,
    after=alarm_1202,
    sources=surface_journal.cite("chapter “The First Lunar Landing”"),
    tags=["descent", "alarm"],
)

alarm_again = Event(
    title="Alarm 1202 comes again",
    when="1969-07-20T20:11Z",
    part_of=powered_descent,
    after=go_on_alarm,
    sources=orloff.cite("timeline of Apollo 11"),
    tags=["descent", "alarm"],
)

alarm_1201 = Event(
    title="Program alarm 1201",
    when="1969-07-20T20:14Z",
    part_of=powered_descent,
    sources=[orloff.cite("timeline of Apollo 11"), surface_journal.cite("chapter “The First Lunar Landing”")],
    tags=["descent", "alarm"],
)

manual_flight = Event(
    title="Armstrong takes over the flying by hand",
    short="Armstrong flies by hand",
    when="1969-07-20T20:15Z",
    actors={armstrong: "commander"},
    part_of=powered_descent,
    sources=surface_journal.cite("chapter “The First Lunar Landing”"),
    tags=["descent"],
)

landing = Event(
    title="Eagle lands",
    when="1969-07-20T20:17Z",
    actors=[armstrong, aldrin],
    where=tranquility_base,
    sources=[report.cite("table 3-I, page 3-4"), orloff.cite("timeline of Apollo 11")],
    tags=["landing"],
    key=True,
)

tranquility_call = Event(
    title="“Houston, Tranquility Base here. The Eagle has landed.”",
    short="“The Eagle has landed”",
    when="1969-07-20T15:17-05:00",
    actors={armstrong: "calls", duke: "answers"},
    where=tranquility_base,
    after=landing,
    sources=surface_journal.cite("chapter “The First Lunar Landing”"),
    tags=["landing"],
)

# ---------------------------------------------------------------- events: two and a half hours outside
early_walk = Event(
    title="The crew asks to walk before it rests",
    when=Undated(
        reason="the book gives the time only by what was said of it",
        says="about 8 o’clock Houston time; that’s about 3 hours from now",
    ),
    actors={aldrin: "asks", houston: "agrees"},
    where=tranquility_base,
    before="hatch_open",
    after=tranquility_call,
    sources=harland.cite("chapter “Tranquility Base”"),
    tags=["walk"],
)

walk = Event(
    title="The first walk on the Moon",
    when="1969-07-21T02:39Z/1969-07-21T05:11Z",
    kind="process",
    actors=[armstrong, aldrin],
    where=tranquility_base,
    sources=report.cite("table 3-I, page 3-4"),
    tags=["walk"],
)

hatch_open = Event(
    title="The hatch is open",
    when="1969-07-21T02:39Z",
    part_of=walk,
    sources=report.cite("table 3-I, page 3-4"),
    tags=["walk"],
)

porch = Event(
    title="Armstrong is on the porch",
    when="1969-07-21T02:51Z",
    actors={armstrong: "commander"},
    part_of=walk,
    sources=transcript.cite("at 04 13 19 16"),
    tags=["walk"],
)

television = Event(
    title="The first picture reaches the Earth",
    when="1969-07-21T02:54Z",
    where=[tranquility_base, mission_control],
    part_of=walk,
    sources=transcript.cite("at 04 13 22 00"),
    tags=["walk", "television"],
)

first_step = Event(
    title="Armstrong steps onto the Moon",
    when=[
        Dating(when="1969-07-21T02:56Z", sources=orloff.cite("timeline of Apollo 11")),
        Dating(
            when="1969-07-20T21:56[America/Chicago]", sources=surface_journal.cite("chapter “One Small Step”")
        ),
    ],
    actors={armstrong: "first human on the Moon"},
    where=tranquility_base,
    part_of=walk,
    sources=transcript.cite("at 04 13 24 48"),
    tags=["walk"],
    key=True,
)

first_sample = Event(
    title="The first sample is in the pocket",
    when="1969-07-21T03:09Z",
    actors={armstrong: "collects"},
    where=tranquility_base,
    part_of=walk,
    sources=transcript.cite("at 04 13 37 08"),
    tags=["walk", "science"],
)

magnificent_desolation = Event(
    title="Aldrin joins him: “Magnificent desolation.”",
    short="Aldrin joins him",
    when="1969-07-21T03:15Z",
    actors={aldrin: "second human on the Moon"},
    where=tranquility_base,
    part_of=walk,
    sources=transcript.cite("at 04 13 43 24"),
    tags=["walk"],
)

plaque = Event(
    title="Armstrong reads the plaque on Eagle’s leg",
    when="1969-07-21T03:24Z",
    actors={armstrong: "reads"},
    where=tranquility_base,
    part_of=walk,
    sources=surface_journal.cite("chapter “One Small Step”"),
    tags=["walk"],
)

flag = Event(
    title="The flag stands",
    when="1969-07-21T03:41Z",
    actors=[armstrong, aldrin],
    where=tranquility_base,
    part_of=walk,
    sources=orloff.cite("timeline of Apollo 11"),
    tags=["walk"],
)

telephone = Event(
    title="President Nixon telephones the Moon",
    when=[
        Dating(when="1969-07-21T03:48Z", sources=orloff.cite("timeline of Apollo 11")),
        Dating(when="1969-07-20T23:48-04:00", inferred="by the clocks in Washington"),
    ],
    actors={nixon: "president of the United States", armstrong: "answers"},
    where=[white_house, tranquility_base],
    part_of=walk,
    sources=surface_journal.cite("chapter “Mobility and Photography”"),
    tags=["walk"],
)

armstrong_inside = Event(
    title="Armstrong is back inside",
    when="1969-07-21T05:09Z",
    actors={armstrong: "commander", aldrin: "helps him in"},
    part_of=walk,
    sources=orloff.cite("timeline of Apollo 11"),
    tags=["walk"],
)

hatch_closed = Event(
    title="The hatch is closed",
    when="1969-07-21T05:11Z",
    part_of=walk,
    sources=report.cite("table 3-I, page 3-4"),
    tags=["walk"],
    key=True,
)
