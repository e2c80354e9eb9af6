"""The abbreviations that end in a full stop, by what may follow them.

Data of `sentences.py`, in lower case and without the last stop.
"""

from factlint.text.wordlist import words

TITLES = words(
    """
    mr mrs ms messrs mme mlle dr drs prof rev revd fr sr br msgr hon rt.hon rt pres gov govs lt.gov sen
    sens rep reps del amb atty atty.gen gen gens sec.gen maj.gen lt.gen brig.gen brig maj col lt.col
    capt cpt cmdr comdr cdr lt lieut sgt sgts det.sgt cpl pvt pfc adm ens insp det.insp supt det const
    ald cllr asst dep mt mts ft st sts ste pte gdn wg
    """
)
"""They stand before a name, capitalised, so that a capital after them never begins a sentence."""

JOINTS = words(
    """
    vs v cf viz e.g i.e ie eg al ca approx incl esp resp aka a.k.a
    """
)
"""They lead on to what follows, whatever it begins with."""

COUNTED = words(
    """
    no nos nr p pp vol vols ch chs chap fig figs art arts sec secs sect par para paras pt pts ex op ed
    eds rm apt bldg flt rte hwy ser bk tab eq app appx cl reg regs sched stat tel ext ca st rt
    """
)
"""They end no sentence before a number: "No. 5", "Fig. 3"."""

CAPITALISED = words(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec sun mon tue tues wed weds thu thur thurs fri sat
    inc corp co cos ltd bros assn assoc intl univ dept depts govt natl jr esq ala ariz ark calif colo
    conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va
    wash wis wyo ont que alta sask ave blvd rd sq pl ln ct hts pk pkwy cir ter
    """
)
"""They may end a sentence, and are no such abbreviation without their capital ("in the sun.")."""

OTHERS = words(
    """
    inc corp co ltd phd ph.d m.d b.a m.a b.sc m.sc ll.b ll.m d.phil j.d m.p m.b.a a.m p.m a.d b.c b.c.e
    c.e dept govt est mins hr hrs wk wks mos yr yrs yd yds km lb lbs oz sq cu mph kg etc misc n.b q.v
    p.s anon repr
    """
)
"""They may end a sentence: they do where the next word is one of OPENERS. So do "U.S." and all like it."""

OPENERS = words(
    """
    the a an this that these those he she it they we i you his her its their my our your there here then
    now in on at by for from with without as if when while where after before since although though
    because until unless once during despite under over between among according and but or so yet nor
    however meanwhile moreover also still instead what who whose which why how some many most several
    few all both each every another other others no not only even just last next earlier later asked
    about nearly more less than one two three four five six seven eight nine ten mr mrs ms officials
    police is are was were will would do does did has had can could should may it's he's she's they're
    we're i'm i've that's there's don't
    """
)
"""Words that open sentences and seldom go on with a name: they settle "U.S. The" against "U.S. President"."""
