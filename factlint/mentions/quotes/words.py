"""Words that make a clause a cue: verbs of saying and of speaking of something, and what stands around them.

Data of `cue.py` and `subject.py`, in lower case. Forms are made of stems by the regular endings; irregular ones
are written out.
"""

from factlint.text.wordlist import words

REGULAR_SAYING = """
acknowledge add admit affirm agree allege announce answer argue assert assure ask attest aver boast caution chant
chime claim clarify comment complain concede conclude concur confess confide confirm contend counter crow cry
declare demand deny disclose elaborate emphasise emphasize exclaim explain expound fume gasp grumble growl groan
guess gush hint inform inquire indicate insist instruct interject interrupt joke jibe lament laugh maintain marvel
mention moan mumble murmur muse mutter note object observe offer opine philosophise plead pledge point predict
proclaim promise propose protest proffer pronounce quip quote rail rant reassure reason reassert recall reckon
recollect recommend recount reflect reiterate rejoin relate remark remember remind repeat reply report respond
reveal retort roar scoff scream shout shriek sigh signal snap snarl sneer sob specify speculate state stipulate
stress stutter suggest summarise summarize tease testify text theorise thunder tweet retweet urge underline
venture volunteer vow wail warn whine whisper wonder yell enthuse posit concur quiz post blog email e-mail message
advise continue begin start query admonish counsel bemoan rue jest reassure rule echo greet deadpan crack
beg implore exhort recite surmise conjecture rebut preach profess prophesy lecture intone drawl
"""
IRREGULAR_SAYING = """
said says say saying told tells tell telling wrote writes write writing written spoke speaks speak speaking thought
thinks think thinking felt feels feel feeling swore swears swear swearing read reads reading
went goes shot put puts putting got heard learned knew knows began begun begins beginning forecast forecasts
"""
REGULAR_NAMING = """
accuse address apologise apologize allude appeal applaud approve attack attribute bill blame blast brand call
caption characterise characterize cite compare condemn congratulate consider credit criticise criticize critique
decry define demonise denigrate denounce depict deride describe dismiss disparage dub encourage endorse entitle
evoke expect express front hail highlight identify invite invoke label launch laud lambast lash mock name nickname
nominate oppose outline paint phrase pillory portray praise quote refer regard reject release rebuke
ridicule salute slam stress symbolise tag term thank threaten title tout voice
warn welcome
"""
IRREGULAR_NAMING = "gave gives give giving"
REPORTING = words("quoted cited reported heard recorded overheard")


def forms(stems: str) -> frozenset[str]:
    """The four regular forms of verbs."""
    made: set[str] = set()
    for stem in stems.split():
        made |= {stem, third(stem), past(stem), participle(stem)}
    return frozenset(made)


def third(stem: str) -> str:
    if stem.endswith(("s", "sh", "ch", "x", "z")):
        return stem + "es"
    return stem[:-1] + "ies" if ends_in_y(stem) else stem + "s"


def past(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    return (stem[:-1] + "i" if ends_in_y(stem) else doubled(stem)) + "ed"


def participle(stem: str) -> str:
    return (stem[:-1] if stem.endswith("e") else doubled(stem)) + "ing"


def ends_in_y(stem: str) -> bool:
    return stem[-1] == "y" and stem[-2] not in "aeo"


DOUBLING = frozenset("admit concur sob quip dub tag beg pun rebut chat".split())


def doubled(stem: str) -> str:
    return stem + stem[-1] if stem in DOUBLING or stem == "refer" else stem


SAYING = forms(REGULAR_SAYING) | frozenset(IRREGULAR_SAYING.split())
"""They may stand behind a quotation as well as before it: "...", she insisted."""
NAMING = forms(REGULAR_NAMING) | frozenset(IRREGULAR_NAMING.split())
"""They stand before what is quoted only: "called the plan a "shambles"."""
SPEAKING = SAYING | NAMING
SAID = frozenset(word for word in SAYING if not word.endswith("ing"))
"""Finite verbs that may follow what is said."""
WEAK = frozenset(
    """went goes shot put puts putting got heard learned knew knows thinks think thinking thought feel feels felt
    feeling reading start starts started starting begin begins began beginning begun continue continues continued
    continuing offer offers offering offered post posts texts text signals point points reports report states
    claims comments notes demands remarks answers calls echo
    gave gives give giving sent sends sending sought seeks saw sees seeing hit hits hitting made makes make making
    signed signs put orders ordered pressed featured features
    """.split()
)
"""They speak only where the quotation is right at them."""
NOUNS_TOO = frozenset(
    """reports states claims comments notes demands remarks answers calls promises queries posts tweets texts
    warnings messages emails blogs reply report claim comment note demand remark answer call promise query post
    tweet text message email state order orders requests attack attacks attacks views press sign signs
    features charge rates values offers offer estimates appeal appeals protest protests
    jokes joke warning meeting forecast forecasts need plea reasons reason
    objects object pledges pledge points point addresses address cries cry whispers shout shouts""".split()
)
"""Behind an article, an adjective or a preposition they are no verbs."""

PRONOUNS = frozenset("he she they it".split())
FIRST_PERSONS = frozenset("i we you".split())
PRONOUN_WORDS = PRONOUNS | FIRST_PERSONS | {"who"}
AUXILIARIES = frozenset(
    """is are was were be been being has have had having will would can could may might must shall should did does
    do won't wouldn't didn't doesn't don't can't couldn't hasn't haven't hadn't isn't wasn't aren't weren't
    not""".split()
)
BEING = frozenset("is are was were be been being".split())
ADVERBS = frozenset(
    """also then later now once again still just even never ever always often soon already earlier further
    first simply both all today yesterday tomorrow tonight too twice instead therefore thus once-again himself
    herself themselves itself afterwards elsewhere here there reportedly famously quoted as""".split()
)
DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug
    sept sep oct nov dec""".split()
)
LEADING = frozenset(
    """and but or nor so yet however meanwhile moreover furthermore besides still also then later now today
    yesterday instead indeed thus therefore nevertheless nonetheless plus again finally eventually afterwards
    additionally similarly separately earlier recently previously once perhaps maybe sometimes ultimately although
    though that as when while if because since what where why how whether before after until whereas""".split()
)
"""Words before a subject that are no part of it."""
SUBORDINATORS = frozenset(
    """that which because if when while although though as since until where why how what whether than but yet so
    after before whereas unless nor like whose whom""".split()
)
PREPOSITIONS = frozenset(
    """in on at by for from with without of to into over under during after before since about against among
    between through throughout despite amid following including near outside inside within across behind beyond
    like unlike per via until upon towards toward alongside aboard besides regarding concerning because while when
    as if although though once whether where given speaking asked writing talking addressing responding replying
    referring appearing according quoting citing describing""".split()
)
"""What opens an adverbial, so that a part of a sentence that begins with it is not its subject."""
DETERMINERS = frozenset(
    """the a an this that these those his her its their my our your one another some many most several few all both
    each every any other no two three four five six seven eight nine ten dozens hundreds""".split()
)
ARTICLES = frozenset("the a an one another".split())
LOOSE = frozenset(
    "of for from with at in on by to about near behind against between under over and & de la du".split()
)
"""Words in lower case that may stand within a subject."""
STATEMENTS = frozenset(
    """statement email e-mail letter interview speech tweet post memo message report interviews conference briefing
    note release broadcast address article filing complaint blog book column editorial essay call
    hearing""".split()
)
