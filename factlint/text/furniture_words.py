"""The words of furniture: by first word, the regular expression of a line that begins with it.

Data of `furniture.py`. Every expression is matched against the whole line, case ignored.
"""

_LINK = r"(?:\s*(?::|–|—|-|»|>|\|)\s*.{0,150})?"
_STORY = (
    r"(?:article|story|stories|post|page|report|analysis|coverage|news|link|topic|video|reading|content|item)s?"
)
_SHARED = (
    rf"(?:share|tweet|pin|email|e-mail|print|save|like)(?: (?:this|it|us|the|now|{_STORY}|on|via|with|to|by|and|"
    r"or|a friend|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|instagram|e-?mail|[,|/&])){0,9}"
    r"[.!:]?"
)
_NETWORKS = (
    r"(?:twitter|facebook|instagram|x|whatsapp|linkedin|telegram|youtube|tiktok|google news|threads|mastodon|"
    r"bluesky)"
)
_SUBSCRIBE = (
    r"(?:sign up|signup|subscribe|register|log ?in|sign in)"
    r"(?:[.!:]?|.*\b(?:newsletters?|e-?mails?|alerts?|updates|inbox|here|now|today|free|digest|briefing|account|"
    r"access|channel|podcast|continue|comment|unlimited)\b.*)"
)
AGENCIES = (
    r"(?:ap|afp|reuters|epa|dpa|pa|aap|ani|pti|upi|ansa|xinhua|bloomberg|getty(?: images)?|shutterstock)"
    r"(?: (?:photo|images|pictures))?"
)
_CREDITED = AGENCIES + r"(?:\s*[/|,]\s*[\w .’'-]{2,40})?"
_NAME = r"(?-i:[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|de|da|di|del|van|von|bin|al|el|la|and|of|the|in|for|&))*)"

FIRST_WORDS = {
    "by": rf"by {_NAME}(?:\s*[,|/–—-]\s*{_NAME}){{0,3}}",
    "web": r"web (?:desk|report|team)",
    "news": r"news (?:desk|agencies|team)",
    "monitoring": r"monitoring (?:desk|report)",
    "sports": r"sports desk",
    "world": r"world desk",
    "staff": r"staff (?:report|reporter|writer|correspondent)",
    "our": r"our (?:[\w-]+ ){0,2}(?:correspondent|reporter|staff|desk)",
    "from": r"from our (?:[\w-]+ ){0,2}(?:correspondent|reporter|staff)",
    "agencies": r"agencies",
    "reuters": _CREDITED,
    "afp": _CREDITED,
    "ap": _CREDITED,
    "epa": _CREDITED,
    "getty": _CREDITED,
    "shutterstock": _CREDITED,
    "©": r".*",
    "(c)": r".*\d{4}.*",
    "read": r"read (?:more|also|next|on|further|the full (?:story|article|report))"
    + r"(?:[.!]|\s*(?::|–|—|-|»|>|\||…)\s*.*|\s+(?:about|at|on|here|from|in)\b[^.]*)?",
    "also": r"also (?:read|see|watch|on|in)\b\s*(?::|–|—|-|»|>|\||…)\s*.*|also read",
    "see": r"see (?:also|more)(?:\s*(?::|–|—|-|»|>|\|)\s*.*)?",
    "related": rf"related(?: {_STORY})?{_LINK}",
    "recommended": rf"recommended(?: (?:for you|{_STORY}))?{_LINK}",
    "more": rf"more (?:on|from|about|in) [^.!?]{{1,80}}|more {_STORY}{_LINK}|more\s*(?:>|»|:|…|\.\.\.)",
    "most": r"most (?:read|popular|viewed|shared|commented)(?: (?:stories|articles|news|now))?",
    "trending": r"trending(?: (?:now|stories|news|today))?" + _LINK,
    "popular": r"popular(?: (?:now|stories|articles|posts|news))?",
    "top": r"top (?:stories|news|headlines)",
    "latest": r"latest (?:news|stories|headlines|updates)",
    "breaking": r"breaking news",
    "you": r"you (?:may|might)(?: also)? (?:like|be interested in)"
    + _LINK
    + r"|you (?:have|'ve) (?:\w+ )*free articles.*",
    "don't": r"don[’']t miss" + _LINK,
    "don’t": r"don[’']t miss" + _LINK,
    "watch": r"watch(?: (?:now|live|more|the video|video|also))?(?:\s*(?::|»|>|\|)\s*.{0,150})?",
    "listen": r"listen(?: (?:now|live|to this (?:article|story)))?(?:\s*(?::|»|>|\|)\s*.{0,150})?",
    "video": r"videos?",
    "gallery": r"(?:photo |picture )?galler(?:y|ies)" + _LINK,
    "photo": r"photo galler(?:y|ies)" + _LINK + r"|photo credits?\b.*|photos? (?:by|courtesy)\b.{2,60}",
    "image": r"image (?:credit|source|caption|copyright|courtesy)s?\b.{0,80}",
    "sign": _SUBSCRIBE,
    "signup": _SUBSCRIBE,
    "subscribe": _SUBSCRIBE,
    "register": _SUBSCRIBE,
    "log": _SUBSCRIBE,
    "login": r"login(?: here| now)?",
    "already": r"already (?:a|an) (?:subscriber|member)\b.*|already registered\b.*",
    "get": r"get (?:the|our|your|all|today).*\b(?:newsletter|inbox|app|alerts|briefing|e-?mail)\b.*",
    "receive": r"receive (?:the|our|your).*\b(?:newsletter|inbox|alerts|briefing|e-?mail)\b.*",
    "stay": r"stay (?:informed|connected|up to date|tuned|in touch)\b.*"
    r"\b(?:newsletter|app|alerts|e-?mail|us|channel|for more)\b.*",
    "download": r"download (?:(?:the|our|this|now)\b.{0,60}|.{1,60}\bapp\b.*)",
    "install": r"install (?:the|our)\b.{0,40}\bapp\b.*",
    "follow": rf"follow (?:us|me|@\w+|.{{1,60}}\bon {_NETWORKS})\b.{{0,80}}|follow",
    "find": rf"find us on {_NETWORKS}.*",
    "like": rf"like us on {_NETWORKS}.*",
    "join": r"join (?:us|our|the (?:conversation|discussion)|.{1,40}\b(?:channel|group|newsletter))\b.{0,80}",
    "share": _SHARED,
    "tweet": _SHARED,
    "print": _SHARED,
    "email": _SHARED,
    "e-mail": _SHARED,
    "save": r"save(?: this)?(?: (?:article|story|post))?(?: for later)?",
    "view": r"view (?:all|more|\d+)?\s*(?:comments?|gallery|photos|images|slideshow|offers?)\b.{0,40}",
    "show": r"show (?:all|more|less|\d+)?\s*(?:comments?|more|less|all)?",
    "leave": r"leave a (?:comment|reply)",
    "post": r"post a (?:comment|reply)",
    "add": r"add (?:a|your) comments?|add (?:us|.{1,30}) as (?:a )?preferred source.*",
    "comments": r"comments?(?: (?:are closed|off|on|section))?\s*(?:\(?\d*\)?)?",
    "comment": r"comments?(?: (?:now|here|below|on this (?:article|story)))?\s*(?:\(?\d*\)?)?",
    "click": r"click (?:here|to|on the (?:link|image|photo|video))\b.*",
    "tap": r"tap (?:here|to)\b.*",
    "advertisement": r"advertise?ment.{0,60}",
    "advertising": r"advertising",
    "advert": r"advert",
    "ad": r"ad(?:vertorial)?|ad (?:feature|choices)",
    "story": r"story continues\b.*|story highlights",
    "article": r"article continues\b.*",
    "continue": r"continue reading\b.*|continue to (?:the )?(?:article|site|next page)\b.*",
    "content": r"content continues\b.*",
    "sponsored": r"sponsored(?: (?:content|links?|post|story|by .{1,60}))?",
    "promoted": r"promoted(?: (?:content|links?|post|by .{1,60}))?",
    "paid": r"paid (?:content|post|for by .{1,60}|partnership.*)",
    "skip": r"skip (?:to|past|ad|advert)\b.{0,60}",
    "back": r"back to (?:top|home|news|the top|the homepage)",
    "jump": r"jump to (?:content|comments|navigation)",
    "home": r"home",
    "menu": r"menu",
    "search": r"search",
    "loading": r"loading\W*",
    "next": r"next (?:article|story|post|page)" + _LINK,
    "previous": r"prev(?:ious)? (?:article|story|post|page)" + _LINK,
    "tags": r"tags\s*:.{0,200}|tags",
    "tag": r"tags?\s*:.{0,200}",
    "topics": r"topics\s*:.{0,200}|topics",
    "topic": r"topics?\s*:.{0,200}",
    "keywords": r"keywords\s*:.{0,200}",
    "categories": r"categories\s*:.{0,200}|categories",
    "category": r"category\s*:.{0,200}",
    "filed": r"filed (?:under|in)\b.{0,120}",
    "source": r"source\s*:\s*.{2,60}",
    "sources": r"sources\s*:\s*.{2,80}",
    "published": r"published (?:in|on|by|:).{2,80}",
    "first": r"first published (?:in|on|by|:).{2,80}",
    "originally": r"(?:this (?:article|story) was )?originally published\b.{2,120}",
    "updated": r"updated\s*(?:on|at|:).{2,60}|updated .{0,20}\d{4}.{0,20}",
    "last": r"last (?:updated|modified|edited)\b.{2,60}",
    "posted": r"posted (?:by|on|in|at|:).{2,80}",
    "written": r"written by [^.]{2,60}",
    "reported": r"reported by [^.]{2,60}",
    "reporting": r"reporting by .{2,160}",
    "additional": r"additional reporting (?:by|from) .{2,160}",
    "editing": r"editing by .{2,80}",
    "edited": r"edited by [^.]{2,60}",
    "with": r"with (?:additional |further )?(?:inputs?|reporting|information|files?|contributions?)"
    r" (?:from|by) .{2,120}",
    "all": r"all rights reserved\W*.{0,60}",
    "copyright": r"copyright\b.{0,40}(?:\d{4}|©|rights reserved).{0,120}",
    "terms": r"terms (?:of (?:use|service)|and conditions)\b.{0,60}",
    "privacy": r"privacy (?:policy|notice|settings)\b.{0,60}",
    "cookie": r"cookie (?:policy|notice|settings|preferences)\b.{0,60}",
    "contact": r"contact us",
    "about": r"about us|about the authors?",
    "support": r"support our (?:journalism|work)\b.*",
    "donate": r"donate(?: now)?",
    "double": r"double ?click \d+ ?[x×] ?\d+",
    "newsletter": r"newsletters?",
    "newsletters": r"newsletters?",
    "editor's": r"editor[’']s (?:picks?|choice)",
    "editor’s": r"editor[’']s (?:picks?|choice)",
}

INVITATIONS = (
    r"(?:\A|[.!?…][\"”'’)]*\s+)(?:sign up|subscribe|register|click|read|download|join)\b[^.!?]{0,80}"
    r"(?:here|free|today|newsletter|inbox|more)[.!]?\Z"
)

ROLES = (
    "Web Editor",
    "News Editor",
    "Staff Writer",
    "Staff Reporter",
    "Staff Correspondent",
    "Special Correspondent",
    "Senior Correspondent",
    "Correspondent",
    "Editor-in-Chief",
    "Sub-Editor",
    "Sub Editor",
    "Editor",
    "Reporter",
    "Journalist",
    "Columnist",
    "Contributor",
    "News Desk",
    "Web Desk",
)
