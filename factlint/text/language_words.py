"""The stop words and scripts that tell languages apart. Data of `language.py`, keys ISO 639-1."""

STOP_WORDS = {
    "en": """
        the of and to in a is that for on was with as by it from at said has be are this which have his not
        he an were had will but they their who been would its she her we you i or all one more than about
        after when there out up so can
    """,
    "fr": """
        le la les de des du un une et à est dans que qui pour en sur au aux par il elle ne pas plus se ce
        cette avec son sa ses ont été sont mais ou nous vous leur d'un d'une qu'il c'est l'on
    """,
    "de": """
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden
        aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur
        oder aber vor zur bis
    """,
    "es": """
        el la los las de del y en que a un una por con no se su para es al lo como más o pero sus le ha me
        si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde
        está
    """,
    "it": """
        il lo la gli le di del della dei delle e in che a un una per con non si su da è al alla come più ma
        sono ha nel nella anche i ai dal questo questa essere ed se loro stato hanno o
    """,
    "pt": """
        o a os as de do da dos das e em que um uma por com não se para é no na ao mais como mas foi sua seu
        ou ser quando muito há nos já está também só pelo pela até isso ela entre era
    """,
    "nl": """
        de het een en van in is dat op te met voor niet zijn aan er die om ook als bij naar uit door over
        maar hij ze nog wel worden heeft of tot zich dan deze wordt hebben dit was
    """,
    "sv": """
        och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan
        när år under också
    """,
    "da": """
        og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når
        år under også
    """,
    "pl": """
        i w na z że się nie do to jest o jak ale po co tak za od przez dla być był jego jej są już tym tylko
        czy oraz
    """,
    "tr": """
        ve bir bu da de için ile çok daha olarak gibi olan ne kadar sonra ama en var değil her o ya
    """,
}
"""The most frequent words of each language, in lower case."""

SCRIPTS = (
    ("ru", 0x0400, 0x052F),
    ("el", 0x0370, 0x03FF),
    ("he", 0x0590, 0x05FF),
    ("ar", 0x0600, 0x077F),
    ("hi", 0x0900, 0x097F),
    ("th", 0x0E00, 0x0E7F),
    ("ja", 0x3040, 0x30FF),
    ("ko", 0xAC00, 0xD7AF),
    ("zh", 0x4E00, 0x9FFF),
)
"""The language that a script most often writes, and its code points (Unicode, Blocks)."""
NAMES = {
    "fr": "French",
    "de": "German",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "sv": "Swedish",
    "da": "Danish",
    "pl": "Polish",
    "tr": "Turkish",
    "ru": "Cyrillic script",
    "el": "Greek",
    "he": "Hebrew",
    "ar": "Arabic script",
    "hi": "Devanagari script",
    "th": "Thai",
    "ja": "Japanese",
    "ko": "Korean",
    "zh": "Chinese",
}
