"""Word lists of the clean stage: general English of news sites, nothing of any one site.

The patterns are for case-folded lines (`Line.folded`), DEPICTS aside: so they take a tenth of the time that ignoring case takes.
"""

import re
from typing import Final

STOP_WORDS: Final = frozenset(
    """a about above after again against all also although am among an and another any are as at back be because been before being
    between both but by can could did do does doing down during each even ever every few for from further get go had has have having he
    her here hers him his how i if in into is it its itself just know last less like made make many may me might more most much must my
    never new no nor not now of off on once one only or other our out over own said same say says she should since so some still such
    than that the their them then there these they this those through to too two under until up upon us very was we were what when where
    whether which while who whom whose why will with would you your""".split()
)
"""English function words and the commonest verbs: prose has them, menus do not."""

MENU: Final = re.compile(
    r"""(?:
    skip\ to\b
    | (?:search|menu|home|latest|share|print|email|e-mail|comments?|advertisement|advertising|sponsored|sections?|sign\ (?:in|up|out)
    |log\ (?:in|out)|login|register|subscribe|newsletters?|follow|more|next|previous|close|loading|trending|topics?|tags?|feedback
    |facebook|twitter|whatsapp|telegram|reddit|linkedin|pinterest|instagram|youtube|tumblr|flipboard|pocket|messenger|copy\ link
     |save|listen|watch|video|photos?
    |play|pause|mute|top\ stories|most\ (?:read|popular|viewed|shared)|back\ to\ top|donate|contact\ us|about\ us|privacy\ policy
     |terms\ of\ (?:use|service)
    |cookie\ policy|accept|reject|read\ more|view\ all|see\ all|show\ more|load\ more|related|editor'?s?\ picks?
     |by\ the\ numbers|(?:(?:image|photo|slide)\ )?\d{1,3}\ (?:of|/)\ (?:/\ )?\d{1,3}|(?:x|hide|show)\ caption|enlarge
     |skip\ ad|embed|autoplay)\s*[:!.»>\u2026]*
    )$""",
    re.VERBOSE,
)
"""A line that is nothing but one of these is a control of the site."""

OPENING: Final = re.compile(
    r"""(?:[-–—>»•*▶►|↓]\s*)?(?:
    skip\ to\b | more\s*:\ | unlimited\ digital\ access | chat\ with\ us\b
    | (?:read|see|watch|listen|find\ out)\ (?:also|more|next|now)\b | (?:also\ )?(?:read|watch|see|listen)\s*:
    | (?:see|read)\ also\b | also\ (?:read|on|in)\b | more\ (?:on|from|in|about|stories|news|coverage)\b
    | related(?:\ (?:articles?|stories|topics?|content|posts?|news|coverage|links|tags|reading|video))?\s*:
    | related\ (?:articles?|stories|topics?|content|posts?|coverage|links|tags|reading|video)\b | recommended\b
    | sign\ (?:in|up)\b | log\ in\b | subscribe\b
    | get\ (?:the|our|all|breaking|unlimited|started|email)\b.{0,60}\b(?:newsletters?|app|inbox|alerts?|access|emails?)\b
    | share\ (?:this|on|via|your|with|the)\b | (?:tweet|pin|email|print)\ this\b | follow\ (?:us|@|\w+(?:\ \w+){0,3}\ on)\b
    | like\ us\ on\b | join\ (?:us|our|the\ conversation)\b
    | most\ (?:read|popular|viewed|shared|recent)\b | top\ stories\b | trending\b
    | latest\ (?:news|stories|posts?|headlines|videos?|updates|from|on)\b
    | filed\ under\b | posted\ in\b | tagged\b | tags?\s*: | topics?\s*: | categor(?:y|ies)\s*: | keywords?\s*:
    | source\s*:\s*\S+$ | story\ continues | article\ continues | continue\ reading | continued\ (?:below|on)
    | advertisement\b | sponsored\b | paid\ (?:content|post)\b | promoted\b | view\ (?:all|comments?|gallery|as|on|this|more)\b
    | show\ (?:more|comments?|all)\b | load\ more\b
    | leave\ a\ (?:reply|comment) | post\ a\ comment | (?:\d+|no|add|write\ a|view|read)\ comments?\b
    | comments?\ (?:are|\(\d+\)|closed) | you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested)\b | don['’]?t\ miss\b
    | up\ next\b | next\ (?:up|article|story|post)\b | previous\ (?:article|story|post)\b
    | editor['’]?s?['’]?\ (?:picks?|choice)\b | (?:click|tap)\ (?:here|on|to)\b | download\ (?:the|our)\b | buy\ now\b
    | shop\ now\b | learn\ more\b | find\ out\ more\b | copyright\b | ©|\(c\)\ \d{4} | all\ rights\ reserved
    | report\ (?:a|an|this)\ (?:typo|error|correction|ad)\b
    | we\ use\ cookies | this\ (?:site|website)\ uses
    | by\ (?:using|continuing|signing|clicking|subscribing)\b.{0,80}\b(?:agree|accept|consent|cookies|terms)\b | cookie
    | accept\ (?:all|cookies) | privacy\ (?:policy|notice) | terms\ (?:of|and)
    | your\ (?:email|e-mail|browser|subscription|privacy)\b
    | (?:support|donate)\b.{0,40}\b(?:journalism|today|us|now)\b | want\ (?:more|to\ (?:read|get|receive))\b
    | do\ you\ have\ (?:a\ )?(?:story|tip|information|news)\b | have\ (?:a|you\ got\ a)\ (?:tip|story)\b
    | got\ a\ (?:tip|story)\b | send\ (?:us|your|tips)\b | contact\ (?:the|us|our)\b
    | \d+\ (?:min(?:ute)?s?\ read|shares?|views?|likes?)\b | (?:estimated\ )?(?:reading|read)\ time\b | jump\ to\b | back\ to\b
    | go\ to\b | play\ video | video\ (?:player|duration|playback|unavailable)
    | this\ (?:video|content|article|story)\ (?:is|was|has|can|may)\b.{0,60}\b(?:available|supported|published|appeared|adapted
     |played|loaded|provided|produced|copyright|reproduced)
    | image\ (?:copyright|source|credit)\b | media\ (?:caption|playback|player)
    | (?:hide|show|toggle)\ (?:caption|menu|navigation|search)
    | thank\ you\ for\ (?:reading|visiting|subscribing|your\ (?:interest|support))\b
    | thanks\ for\ (?:reading|visiting|subscribing)\b
    | (?:photos|raw\ video|watch\ video|pdf(?:\ document)?|newsletter|slideshow|interactive|previously|previous\ coverage
     |more\ online)\s*:
    | this\ is\ a\ (?:developing|breaking)\ (?:news\ )?story\b | check\ back\b.{0,40}\b(?:updates?|later|more|details)\b
    | stay\ (?:with|tuned)\b.{0,60}\b(?:updates?|story|latest|details|developments)\b | refresh\ \S+\.\w+
    | having\ trouble\ (?:viewing|seeing)\b | you\ need\ the\ latest\ version\b
    )""",
    re.VERBOSE,
)
"""How a line of furniture begins (looked at in short lines only)."""

APPEAL: Final = re.compile(
    r"\b(?:anyone|witness\w*|information|police|detectives?|investigators?|authorit\w+|sheriff\w*|troopers?|crime"
    r"|hotline|hospital|emergency|funeral)\b",
)
"""Those who ask the public to call belong to the story."""

COMMENTS: Final = re.compile(
    r"""(?:(?:(?:\d+|no|all|show|view|see|read|hide|load|add|post|write|latest|top|user|reader)\ )?(?:a\ |the\ |all\
     |\d+\ )?comments?\b\s*(?:\(?\d*\)?)\s*:?$
    | leave\ (?:a|your)\ (?:reply|comment) | post\ a\ (?:reply|comment)
    | \d+\ (?:responses|thoughts|replies)\ (?:to|on)\b | discussion$ | .{1,30}\ says:$
    | top\ rated\ comments | (?:\d+\ )?comments?\ (?:on|for|are)\b)""",
    re.VERBOSE,
)
"""How the readers' part of a page begins."""

BARRIER: Final = re.compile(
    r"""(?:related\b | join\ the\ (?:conversation|discussion) | recommended\b | you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested)
    | most\ (?:read|popular|viewed|shared|recent|watched|commented) | popular\b | trending\b
    | top\ (?:stories|news|headlines|videos)
    | latest\b | more\ (?:from|stories|news|on|in|about|articles|headlines|to\ read)\b
    | (?:read|up|watch|what\ to\ read)\ next\b | next\ (?:up|article|story|post) | previous\ (?:article|story|post)
    | editor['’]?s?['’]?\ (?:picks?|choice) | (?:from\ )?around\ the\ web
    | from\ (?:the\ web|our\ partners) | sponsored\b | promoted\b | don['’]t\ miss\b | about\ the\ authors? | elsewhere\ on\b
    | also\ (?:in|on|from)\b | other\ (?:stories|news|articles) | in\ other\ news
    | (?:our|featured|must)\ (?:picks|videos?|stories|reads?|articles)
    | today['’]s\ (?:top|most|headlines) | see\ also | newsletters?$ | sign\ up\b | subscribe\b | tags?$ | topics?$
    | share\ this)""",
    re.VERBOSE,
)
"""A heading behind which another part of the site may begin."""

INSERTED: Final = re.compile(
    r"""(?:related | join\ the | stay\ up | recommended | share\ this | subscribe | sign\ up | newsletters?$ | see\ also
    | you\ (?:may|might) | also\
    | more\ (?:on|from|about)
    | (?:read|up|watch)\ next)\b""",
    re.VERBOSE,
)
"""Of these headings, those that also stand in the middle of an article, which goes on right under them."""

PITCH: Final = re.compile(
    r"""\b(?:
    (?:our|free|daily|weekly|the|a|email|e-mail|morning|evening)\ newsletters?\b | subscribing\ to\b
    | subscribe\ (?:to|now|today|here|for)\b | sign\ up\ (?:for|to|here|now|today)\b | (?:just\ )?click\ here\b
    | click\ (?:the|on\ the)\ (?:link|button)
    | follow\ (?:us|him|her|them|me|the\ author|@\w+)\b | (?:like|join|find)\ us\ on\b
    | on\ (?:our\ )?(?:facebook|twitter|instagram|telegram|whatsapp|youtube)\ (?:page|channel|account)? $
    | make\ a\ (?:donation|contribution) | become\ a\ (?:member|subscriber|supporter|patron)
    | support\ (?:our|independent|quality)\ (?:journalism|work|reporting) | all\ rights\ reserved
    | terms\ (?:of\ (?:use|service)|and\ conditions) | privacy\ policy
    | (?:straight|delivered|sent)\ (?:in)?to\ your\ (?:inbox|phone|email) | download\ (?:our|the)\ (?:free\ )?app
    | push\ notifications
    | may\ not\ be\ (?:published|reproduced|republished|copied)
    | without\ (?:prior\ |the\ )?(?:written|express)\ (?:permission|consent) | affiliate\ (?:links?|commission)
    | we\ may\ (?:earn|receive|make)\ (?:a\ )?(?:commission|money|compensation) | use\ income\ earning
    | e-?mail\ address\ will\ not | required\ fields\ are\ marked | log\ ?in\ to\ (?:post|comment|leave)
    | javascript | browser\ (?:does\ not|doesn['’]t)\ support | ad\ ?blocker | try\ again\ later
    | please\ (?:enable|update|upgrade|refresh|whitelist|log\ in|sign\ in)
    | (?:check\ out|visit)\ our\b | read\ the\ (?:full|original)\ (?:article|story)\b | stay\ up\ to\ date\b
    | keep\ up[-\ ]to[-\ ]date\b | never\ miss\ a\b
    | (?:get|receive|try|join|discover)\ (?:our|the)\ (?:free\ )?(?:daily|weekly|monthly|morning|evening|nightly|weekend|e-?mail)\ \w+
    | (?:in|to)\ your\ inbox\b | no\ spam\b | unsubscribe\b | enter\ your\ e-?mail\b | your\ e-?mail\ address\b
    | free\ (?:articles?|stories|views?)\ (?:left|remaining|this\ month) | we\ (?:value|respect)\ your\ privacy
    | we\ (?:and\ our\ [\w ]{3,30}\ )?use\ cookies
    | (?:enjoy(?:ing|ed)?|lik(?:ing|ed?)|lov(?:ing|ed?))\ (?:this|our|what\ you)\ (?:story|article|report|journalism|work|read(?:ing)?)\b
    )""",
    re.VERBOSE,
)
"""What a site asks of its reader, anywhere in a line."""

CAPTION_OPENING: Final = re.compile(
    r"""(?:
    (?:buy\ photo|photo|image|picture|photograph|caption|illustration|cover\ image|featured\ image|file\ photo|file\ photograph
     |video|fig(?:ure)?\.?\ \d+)\b\s*
     (?:caption|credit|by|courtesy|from|:|\(|[-–—]|\d+\ of\ \d+)
    | (?:buy\ photo|image\ caption|hide\ caption|photos?\ \d+/\d+)\b | \d+\ ?of\ ?\d+(?!\d)
    | (?:file|in\ this\ (?:[\w,.]+\ ){0,5}(?:photo|image|picture|frame|video|sketch)
     |this\ (?:undated\ )?(?:file\ )?(?:photo|image|combination|handout|booking\ photo|screengrab|video\ grab)|pictured\ (?:above
     |here|below))\b\s*[-–—:,]?\ ?(?=[a-z])
    )""",
    re.VERBOSE,
)
"""How a line begins that goes with a picture."""

CAPTION: Final = re.compile(
    r"""(?:
    ,\ (?:second\ from\ )?(?:left|right|cent(?:er|re)),
    | [(\[/|]\ ?(?:ap\ photo|ap\ images?|ap/|getty|reuters/|afp/|epa/|shutterstock|istock|alamy|photo|image|credit|courtesy
     |pictured|file|video|source|screenshot|handout)\b[^.!?]{0,90}[)\]]?$
    | \b(?:via|by|credit:?|photo:?|credit\.{3})\ ?(?:[\w.'’]+\ ){0,3}[/|]?\ ?(?:ap\ photo|getty(?:\ images)?|reuters/|afp/|epa/
     |shutterstock|istock)\b
    | \b(?:getty\ images|ap\ photo/|ap\ images|shutterstock|photo\ credit|image\ credit|photo\ courtesy|courtesy\ photo|file\ photo
     |handout\ photo|photograph\s*:|photo\ by:?\ [a-z]|photo\ provided\ by)
    | (?<!\s)credit:\ ?[a-z] | \.credit\.{3} | /\ ?(?:ap|afp|reuters|epa|tass|getty|upi)\ ?\)?$
    )""",
    re.VERBOSE,
)
"""Words that go with a picture, anywhere in a line."""

VIEWER: Final = re.compile(
    r"""\b(?:(?:image|photo|slide)\ \d+\ of\ (?:/\ )?\d+\b | (?:hide|show|close)\ caption\b | caption\ close\b | back\ to\ gallery\b
      | view\ as\ gallery\b | buy\ this\ photo\b | click\ to\ enlarge\b | see\ more\ (?:videos|photos)$ | previous\ next$
      | autoplay\b | replay\ more\ videos\b)
    | ^skip\ ad\b | \(published\ [a-z]+,?\ [^()]{6,30}\)$""",
    re.VERBOSE,
)
"""The words of a viewer of pictures or of a player, left in the line of the caption (looked for in an article's paragraphs only)."""

VIEWER_KEYS: Final = frozenset("image photo photos slide caption gallery enlarge videos next ad autoplay published".split())
"""The words of which every match of VIEWER has one."""

CREDITED: Final = re.compile(r"\(\s?(?:[A-Z][\w.'’-]*,?\s?){1,4}(?:/\s?(?:for\s)?|\bfor\s)(?:[Tt]he\s)?[A-Z][\w .'’&-]{1,40}\)$")
"""How a caption ends that names its photographer: "(Jane Doe/The Valley Post)"."""

CONTACT: Final = re.compile(
    r"""(?:^(?:contact|reach|e-?mail|call|follow|write\ to|tweet)\b.{0,140}(?:@\w|\d{3}[-.]\d{4}|\bon\ twitter\b|\w@\w)
    | \b(?:reach(?:ed)?|contact(?:ed)?|follow(?:ed)?|emailed)\ (?:him|her|them|me|at|[a-z]\w+(?:\ [a-z]\w+)?)\b.{0,60}(?:@\w
     |\d{3}[-.]\d{4}|\w@\w)
    | \b(?:is|was)\ (?:a|an|the)\b.{0,80}\b(?:staff\ writer|reporter|correspondent|columnist|contributor|editor|freelance\ \w+
     |writer)\b(?=.{0,80}(?:@\w|\d{3}[-.]\d{4}|twitter|\.\ (?:he|she|they)\b))
    | ^\S+@\S+\.\w+$ | ^(?:follow\ )?@\w+$)""",
    re.VERBOSE,
)
"""How to reach the writer, and who the writer is; not the words of officials ("Call police at ...")."""

ITEM: Final = re.compile(
    r"(?:[•▪◦‣·*–—-]|\d{1,3}[.)]|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b(?!,?\s*\d{4}))\s*\S",
)
"""How an item of a list begins: a mark, a number, or a day (tour dates, chronologies)."""

ITEM_FIRST: Final = frozenset("jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split())
"""The first three letters of every match of ITEM that begins with a letter."""

DEPICTS: Final = re.compile(
    r"""(?:An?\ (?:[a-z][\w'’-]*\ ){1,5}?(?:[a-z]{2,}(?:[^s\W]s|ing)\b)|People\ [a-z]+\b)
    (?:\ [\w'’-]+){0,8}?\ (?:in|on|at|near|outside|inside|from|along|through|over|under|across|after|during|as|past|behind|beside)\ \w
    [^.!?:;“”"]*$""",
    re.VERBOSE,
)
"""A picture's description without a full stop: what is on it, a verb in the present tense, where or when."""

TELLS: Final = re.compile(
    r"^(?:however|but|and|so|yet|our|we|i|if|that|he|she|they|it|there|in\ (?!this)\w+,)\b"
    r"|\b(?:said|told|says|added|was|were|had|has|have|will|would|could|did|seemed|according)\b",
)
"""Words of reports; descriptions of pictures are in the present tense and go on with nothing."""

_BEGINNINGS: Final = {
    "furniture": """skip searc menu home lates share print email e comme adver spons secti sign log login regis subsc newsl follo more next
        previ close loadi trend topic tags tag feedb faceb twitt whats teleg reddi linke pinte insta youtu tumbl flipb pocke messe copy save
        liste watch video photo play pause mute top most back donat conta about priva terms cooki accep rejec read view see show load relat
        edito by unlim chat find also recom get tweet pin like join filed poste tagge categ keywo sourc story artic conti paid promo leave
        post no add write you don't don’t dont up click tap downl buy shop learn copyr c all repor we this your suppo want do have got send
        estim readi jump go image media hide toggl thank raw pdf slide inter check stay refre havin x enlar embed autop""",
    "comments": """no all show view see read hide load add post write lates top user reade a the comme leave discu""",
    "barrier": """relat join recom you most popul trend top lates more read up watch what next previ edito from aroun spons promo don't
        don’t about elsew also other in our featu must today see newsl sign subsc tags tag topic share""",
}
FURNITURE_FIRST, COMMENTS_FIRST, BARRIER_FIRST = (frozenset(words.split()) for words in _BEGINNINGS.values())
"""The first words, cut to five letters, of every match of MENU and OPENING, of COMMENTS ("... says:" aside), and of BARRIER; or it begins
with a number, or has "©" in front."""

_KEYS: Final = {
    "pitch": """newsletter newsletters subscribing subscribe sign click follow like join find facebook twitter instagram telegram whatsapp
        youtube donation contribution become support reserved terms privacy phone download notifications published reproduced republished
        copied permission consent affiliate income commission money compensation fields email mail log login javascript browser ad adblock
        adblocker adblockers try please check visit read date miss daily weekly monthly morning evening nightly weekend inbox spam
        unsubscribe free cookies enjoy enjoying enjoyed liking liked love loving loved""",
    "contact": """contact contacted reach reached follow followed email emailed e call write tweet writer reporter correspondent columnist
        contributor editor freelance""",
    "caption": """photo photos image images picture photograph caption illustration video file fig figure left right center centre frame
        sketch combination handout booking screengrab pictured ap getty reuters afp epa shutterstock istock alamy credit courtesy source
        screenshot tass upi""",
}
PITCH_KEYS, CONTACT_KEYS, CAPTION_KEYS = (frozenset(words.split()) for words in _KEYS.values())
"""The words of which every match of PITCH, CONTACT, and CAPTION and its opening has at least one ("@" and a digit in front aside)."""
