"""Countries by ISO 3166 code, with the GeoNames id of each capital (0: none)."""

_TABLE = """
AD|Andorra|3041563
AE|United Arab Emirates|292968
AF|Afghanistan|1138958
AG|Antigua and Barbuda|3576022
AI|Anguilla|3573374
AL|Albania|3183875
AM|Armenia|616052
AO|Angola|2240449
AQ|Antarctica|0
AR|Argentina|3435910
AS|American Samoa|5881576
AT|Austria|2761369
AU|Australia|2172517
AW|Aruba|3577154
AX|Aland Islands|3041732
AZ|Azerbaijan|587084
BA|Bosnia and Herzegovina|3191281
BB|Barbados|3374036
BD|Bangladesh|1185241
BE|Belgium|2800866
BF|Burkina Faso|2357048
BG|Bulgaria|727011
BH|Bahrain|290340
BI|Burundi|426272
BJ|Benin|2392087
BL|Saint Barthelemy|3579132
BM|Bermuda|3573197
BN|Brunei|1820906
BO|Bolivia|3903987
BQ|Bonaire, Saint Eustatius and Saba |0
BR|Brazil|3469058
BS|Bahamas|3571824
BT|Bhutan|1252416
BV|Bouvet Island|0
BW|Botswana|933773
BY|Belarus|625144
BZ|Belize|3582672
CA|Canada|6094817
CC|Cocos Islands|7304591
CD|Democratic Republic of the Congo|2314302
CF|Central African Republic|2389853
CG|Republic of the Congo|2260535
CH|Switzerland|2661552
CI|Ivory Coast|2279755
CK|Cook Islands|4035715
CL|Chile|3871336
CM|Cameroon|2220957
CN|China|1816670
CO|Colombia|3688689
CR|Costa Rica|3621849
CU|Cuba|3553478
CV|Cabo Verde|3374333
CW|Curacao|0
CX|Christmas Island|2078127
CY|Cyprus|146268
CZ|Czechia|3067696
DE|Germany|2950159
DJ|Djibouti|223817
DK|Denmark|2618425
DM|Dominica|3575635
DO|Dominican Republic|3492908
DZ|Algeria|2507480
EC|Ecuador|3652462
EE|Estonia|588409
EG|Egypt|360630
EH|Western Sahara|2462881
ER|Eritrea|343300
ES|Spain|3117735
ET|Ethiopia|344979
FI|Finland|658225
FJ|Fiji|2198148
FK|Falkland Islands|3426691
FM|Micronesia|2081986
FO|Faroe Islands|2611396
FR|France|2988507
GA|Gabon|2399697
GB|United Kingdom|2643743
GD|Grenada|3579925
GE|Georgia|611717
GF|French Guiana|3382160
GG|Guernsey|3042287
GH|Ghana|2306104
GI|Gibraltar|2411585
GL|Greenland|3421319
GM|Gambia|2413876
GN|Guinea|2422465
GP|Guadeloupe|3579732
GQ|Equatorial Guinea|12226438
GR|Greece|264371
GS|South Georgia and the South Sandwich Islands|3426466
GT|Guatemala|3598132
GU|Guam|4044012
GW|Guinea-Bissau|2374775
GY|Guyana|3378644
HK|Hong Kong|1819729
HM|Heard Island and McDonald Islands|0
HN|Honduras|3600949
HR|Croatia|3186886
HT|Haiti|3718426
HU|Hungary|3054643
ID|Indonesia|1642911
IE|Ireland|2964574
IL|Israel|281184
IM|Isle of Man|3042237
IN|India|1273294
IO|British Indian Ocean Territory|7503195
IQ|Iraq|98182
IR|Iran|112931
IS|Iceland|3413829
IT|Italy|3169070
JE|Jersey|3042091
JM|Jamaica|3489854
JO|Jordan|250441
JP|Japan|1850147
KE|Kenya|184745
KG|Kyrgyzstan|1528675
KH|Cambodia|1821306
KI|Kiribati|2110257
KM|Comoros|921772
KN|Saint Kitts and Nevis|3575551
KP|North Korea|1871859
KR|South Korea|1835848
KW|Kuwait|285787
KY|Cayman Islands|3580661
KZ|Kazakhstan|1526273
LA|Laos|1651944
LB|Lebanon|276781
LC|Saint Lucia|3576812
LI|Liechtenstein|3042030
LK|Sri Lanka|1248991
LR|Liberia|2274895
LS|Lesotho|932505
LT|Lithuania|593116
LU|Luxembourg|2960316
LV|Latvia|456172
LY|Libya|2210247
MA|Morocco|2538475
MC|Monaco|2993458
MD|Moldova|618426
ME|Montenegro|3193044
MF|Saint Martin|3578851
MG|Madagascar|1070940
MH|Marshall Islands|2113779
MK|North Macedonia|785842
ML|Mali|2460596
MM|Myanmar|6611854
MN|Mongolia|2028462
MO|Macao|1821274
MP|Northern Mariana Islands|7828758
MQ|Martinique|3570675
MR|Mauritania|2377450
MS|Montserrat|3578069
MT|Malta|2562305
MU|Mauritius|934154
MV|Maldives|1282027
MW|Malawi|927967
MX|Mexico|3530597
MY|Malaysia|1735161
MZ|Mozambique|1040652
NA|Namibia|3352136
NC|New Caledonia|2139521
NE|Niger|2440485
NF|Norfolk Island|2161314
NG|Nigeria|2352778
NI|Nicaragua|3617763
NL|The Netherlands|2759794
NO|Norway|3143244
NP|Nepal|1283240
NR|Nauru|7626461
NU|Niue|4036284
NZ|New Zealand|2179537
OM|Oman|287286
PA|Panama|3703443
PE|Peru|3936456
PF|French Polynesia|4033936
PG|Papua New Guinea|2088122
PH|Philippines|1701668
PK|Pakistan|1176615
PL|Poland|756135
PM|Saint Pierre and Miquelon|3424934
PN|Pitcairn|4030723
PR|Puerto Rico|4568127
PS|Palestinian Territory|7303419
PT|Portugal|2267057
PW|Palau|0
PY|Paraguay|3439389
QA|Qatar|290030
RE|Reunion|935264
RO|Romania|683506
RS|Serbia|792680
RU|Russia|524901
RW|Rwanda|202061
SA|Saudi Arabia|108410
SB|Solomon Islands|2108502
SC|Seychelles|241131
SD|Sudan|379252
SE|Sweden|2673730
SG|Singapore|1880252
SH|Saint Helena|3370903
SI|Slovenia|3196359
SJ|Svalbard and Jan Mayen|2729907
SK|Slovakia|3060972
SL|Sierra Leone|2409306
SM|San Marino|3168070
SN|Senegal|2253354
SO|Somalia|53654
SR|Suriname|3383330
SS|South Sudan|373303
ST|Sao Tome and Principe|2410763
SV|El Salvador|3583361
SX|Sint Maarten|3513392
SY|Syria|170654
SZ|Eswatini|934985
TC|Turks and Caicos Islands|3576994
TD|Chad|2427123
TF|French Southern Territories|1546102
TG|Togo|2365267
TH|Thailand|1609350
TJ|Tajikistan|1221874
TK|Tokelau|0
TL|Timor Leste|1645457
TM|Turkmenistan|162183
TN|Tunisia|2464470
TO|Tonga|4032402
TR|Turkey|323786
TT|Trinidad and Tobago|3573890
TV|Tuvalu|2110394
TW|Taiwan|1668341
TZ|Tanzania|160196
UA|Ukraine|703448
UG|Uganda|232422
UM|United States Minor Outlying Islands|0
US|United States|4140963
UY|Uruguay|3441575
UZ|Uzbekistan|1512569
VA|Vatican|6691831
VC|Saint Vincent and the Grenadines|3577887
VE|Venezuela|3646738
VG|British Virgin Islands|3577430
VI|U.S. Virgin Islands|4795467
VN|Vietnam|1581130
VU|Vanuatu|2135171
WF|Wallis and Futuna|4034821
WS|Samoa|4035413
XK|Kosovo|786714
YE|Yemen|71137
YT|Mayotte|921815
ZA|South Africa|964137
ZM|Zambia|909137
ZW|Zimbabwe|890299
"""

_ROWS = [row.split("|") for row in _TABLE.split("\n") if row]

COUNTRY_NAMES: dict[str, str] = {code: name for code, name, _ in _ROWS}
"""ISO 3166 alpha-2 code to the English short name."""

CAPITALS: frozenset[int] = frozenset(int(capital) for _, _, capital in _ROWS if capital != "0")
"""GeoNames ids of the capitals of countries."""
