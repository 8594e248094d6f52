"""The words that spare most lines the long patterns stand in everything that the patterns fit."""

import pytest

from twosource.stages.clean.lexicon import (
    BARRIER,
    BARRIER_FIRST,
    CAPTION,
    CAPTION_KEYS,
    CAPTION_OPENING,
    COMMENTS,
    COMMENTS_FIRST,
    CONTACT,
    CONTACT_KEYS,
    FURNITURE_FIRST,
    MENU,
    OPENING,
    PITCH,
    PITCH_KEYS,
    VIEWER,
    VIEWER_KEYS,
)
from twosource.stages.clean.lines import read
from twosource.stages.clean.reading import read_line
from twosource.stages.clean.wraps import split_lines

PITCHES = """Our newsletter comes at six
Subscribing to us is easy
Subscribe now
Sign up here
Just click here
Click the link
Follow us
Find us on the web
Read more on our Facebook page
Make a donation
Become a member
Support independent journalism
All rights reserved
Terms of use
Privacy policy
Delivered to your inbox
Download our app
Push notifications
It may not be reproduced
Not without written permission
Affiliate links
We may earn a commission
Websites use income earning links
Your e-mail address will not be shown
Required fields are marked
Log in to comment
This needs JavaScript
Your browser does not support it
Turn off the ad blocker
Try again later
Please enable sound
Check out our shop
Read the full story
Stay up to date
Keep up to date
Never miss a story
You have three free articles left
We value your privacy
We and our 12 partners use cookies
Get our weekly letter
Straight in your inbox
No spam
Unsubscribe whenever you like
Enter your email
Your email address
Enjoying this story?
If you liked our work
Loved what you read"""
CONTACTS = """Contact Jane Doe: 555-1234
Reach her at 555-123-4567
She can be followed on Twitter by her friends: follow her @janedoe
Jane Doe is a staff writer. She lives in Altena
jane@valley.example
@janedoe"""
CAPTIONS = """Photo: Jane Doe
Photo 2 of 7
Image caption A boat
Fig. 3: A boat
3 of 7
Hide caption
Jane Doe, left, and Tom Reed
In this frame from video, a boat
This undated handout shows a boat
A boat (Reuters/Jane Doe)
A boat via Getty Images
Boats at noon.Credit: jane doe
A boat Courtesy photo
A boat /AFP"""


MENUS = """Skip to
Search
Home
Latest
Print
E-mail
Advertisement
Sponsored
Sections
Sign in
Log out
Login
Register
Newsletters
Follow
Next
Close
Loading…
Tags
Feedback
Facebook
Copy link
Save
Listen
Play
Pause
Mute
Top stories
Most read
Back to top
Donate
Contact us
About us
Privacy policy
Terms of use
Cookie policy
Accept
Reject
View all
Load more
Related
Editor's picks
By the numbers
Image 2 of 7
Photo 2 / 7
Slide 2 of 7
2 of 7
X caption
Hide caption
Enlarge
Skip ad
Embed
Autoplay"""
OPENINGS = """Skip to content
More: the flood in pictures
Chat with us
Find out more
Also read
- Related stories
Recommended for you
Get our daily newsletter
Share this
Tweet this
Pin this
Follow us
Like us on the web
Join the conversation
Trending now
Filed under Valley
Posted in Valley
Tagged flood
Categories: Valley
Keywords: flood
Source: Post
Story continues below
Article continues below
Continued on page 3
Paid content
Promoted
Leave a reply
Post a comment
No comments
12 comments
Add comment
Write a comment
You may also like
Don’t miss our maps
Dont miss our maps
Up next
Editor’s choice
Tap here
Download our app
Buy now
Shop now
Learn more
Copyright The Valley Post
© The Valley Post
| © The Valley Post
(c) 2021
All rights reserved
Report an error
We use cookies
This site uses cookies
By using it you agree
Cookiewall
Your email
Support our journalism
Want more
Do you have a tip
Have a story
Got a tip
Send us yours
3 min read
Estimated reading time
Jump to recipe
Go to page two
Video player
Image source
Media caption
Hide menu
Toggle menu
Thank you for reading
Thanks for reading
↓ Related stories
Photos: The flood in Altena
Raw video: The flood in Altena
Watch video: The flood in Altena
PDF: The report
Newsletter: The week
Slideshow: The flood
Interactive: The flood
Previously: The bridge closes
Previous coverage: The bridge closes
More online: A map
This is a developing story
Check back for updates
Stay with us for updates
Refresh valley.example
Having trouble viewing this?
You need the latest version"""
VIEWERS = """Image 2 of 7
A boat. Photo 2 of / 7
Slide 2 of 7
Hide caption
A boat. Caption close
Back to gallery
View as gallery
Buy this photo
Click to enlarge
See more videos
A boat. Previous Next
Skip ad
Autoplay
Replay more videos
A boat (Published Tuesday, March 2, 2021)"""
COMMENT_HEADS = """Comments
12 comments
No comments
All comments (3)
The comments
A comment
User comments
Reader comments
Leave a reply
3 responses to the flood
Discussion
Jane Doe says:
Top rated comments"""
BARRIERS = """Related stories
Join the discussion
Recommended
You might also like
Most read
Popular
Trending
Top news
Latest
More from the valley
Read next
Up next
Watch next
What to read next
Previous article
Editor's picks
Around the web
From our partners
Sponsored
Promoted
Don't miss
About the author
Elsewhere on the web
Also in the news
Other stories
In other news
Our picks
Featured videos
Must reads
Today's headlines
See also
Newsletter
Sign up
Subscribe
Tags
Topics
Share this"""


@pytest.mark.parametrize(
    ("lines", "pattern", "first"),
    [(MENUS, MENU, FURNITURE_FIRST), (OPENINGS, OPENING, FURNITURE_FIRST), (COMMENT_HEADS, COMMENTS, COMMENTS_FIRST), (BARRIERS, BARRIER, BARRIER_FIRST)],
)  # fmt: skip
def test_every_match_begins_with_a_first_word(lines, pattern, first):
    for line in map(read, split_lines(lines)):
        assert pattern.match(line.folded), line.text
        assert line.first in first or line.first.isdigit() or "©" in line.text or line.text.endswith("says:"), line.text
        assert not line.is_label, line.text
    assert max(map(len, first)) <= 5


@pytest.mark.parametrize(
    "text", ["By Jane Doe", "ByJane Doe", "Jane Doe, Reporter", "A boat lies on the river", "3 March 2021", "Photo: AP", "The end."]
)
def test_what_shows_something_is_no_label(text):
    (line,) = read_line(text)
    assert not line.is_label
    assert line.front or line.caption or line.depicts or line.ends


@pytest.mark.parametrize("text", ["Valley Sports", "Fotos", "Search", "By Jane Doe", "Yes.", "12 comments"])
def test_a_short_line_shows_the_same_when_it_comes_again(text):
    (first,), (again,), alone = read_line(text), read_line(text), read(text)
    assert again is first
    assert again.changed(hint="caption").caption
    assert again.changed(left_out="site-furniture").score == -2.0
    assert (again.words, again.caption, again.score, again.stems) == (alone.words, alone.caption, alone.score, alone.stems)


@pytest.mark.parametrize(
    ("lines", "pattern", "keys"), [(PITCHES, PITCH, PITCH_KEYS), (CAPTIONS, CAPTION, CAPTION_KEYS), (VIEWERS, VIEWER, VIEWER_KEYS)]
)
def test_every_match_has_a_key(lines, pattern, keys):
    for line in map(read, split_lines(lines)):
        assert pattern.search(line.folded) or CAPTION_OPENING.match(line.folded), line.text
        assert not keys.isdisjoint(line.words) or line.text[0].isdigit(), line.text


def test_every_contact_has_a_key():
    for text in CONTACTS.split("\n"):
        assert CONTACT.search(text.casefold()), text
        assert "@" in text or not CONTACT_KEYS.isdisjoint(read(text).words), text
