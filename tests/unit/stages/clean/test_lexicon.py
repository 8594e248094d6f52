"""The words that spare most lines the long patterns stand in everything that the patterns fit."""

import pytest

from twosource.stages.clean.lexicon import CAPTION, CAPTION_KEYS, CONTACT, CONTACT_KEYS, PITCH, PITCH_KEYS
from twosource.stages.clean.lines import Line, split_lines

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


@pytest.mark.parametrize(("lines", "pattern", "keys"), [(PITCHES, PITCH, PITCH_KEYS), (CAPTIONS, CAPTION, CAPTION_KEYS)])
def test_every_match_has_a_key(lines, pattern, keys):
    for line in split_lines(lines):
        assert pattern.search(line.folded), line.text
        assert not keys.isdisjoint(line.words) or line.text[0].isdigit(), line.text


def test_every_contact_has_a_key():
    for text in CONTACTS.split("\n"):
        assert CONTACT.search(text.casefold()), text
        assert "@" in text or not CONTACT_KEYS.isdisjoint(Line(0, 0, text).words), text
