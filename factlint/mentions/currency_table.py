"""English names of currencies from CLDR: written by tools/currency_table.py (Babel 2.18.0); not edited
by hand. A line: ISO 4217 code | names in lower case, with commas between."""

CURRENCIES = """\
ADP | andorran peseta, andorran pesetas
AED | uae dirham, uae dirhams
AFN | afghan afghani, afghan afghanis
ALL | albanian lek, albanian lekë
AMD | armenian dram, armenian drams
ANG | netherlands antillean guilder, netherlands antillean guilders
AOA | angolan kwanza, angolan kwanzas
ARA | argentine austral, argentine australs
ARS | argentine peso, argentine pesos
ATS | austrian schilling, austrian schillings
AUD | australian dollar, australian dollars
AWG | aruban florin
AZN | azerbaijani manat, azerbaijani manats
BAM | bosnia-herzegovina convertible mark, bosnia-herzegovina convertible marks
BBD | barbadian dollar, barbadian dollars
BDT | bangladeshi taka, bangladeshi takas
BEF | belgian franc, belgian francs
BGL | bulgarian hard lev, bulgarian hard leva
BGM | bulgarian socialist lev, bulgarian socialist leva
BGN | bulgarian lev, bulgarian leva
BHD | bahraini dinar, bahraini dinars
BIF | burundian franc, burundian francs
BMD | bermudan dollar, bermudan dollars
BND | brunei dollar, brunei dollars
BOB | bolivian boliviano, bolivian bolivianos
BOP | bolivian peso, bolivian pesos
BOV | bolivian mvdol, bolivian mvdols
BRL | brazilian real, brazilian reals
BSD | bahamian dollar, bahamian dollars
BTN | bhutanese ngultrum, bhutanese ngultrums
BUK | burmese kyat, burmese kyats
BWP | botswanan pula, botswanan pulas
BYN | belarusian ruble, belarusian rubles
BZD | belize dollar, belize dollars
CAD | canadian dollar, canadian dollars
CDF | congolese franc, congolese francs
CHE | wir euro, wir euros
CHF | swiss franc, swiss francs
CHW | wir franc, wir francs
CLE | chilean escudo, chilean escudos
CLP | chilean peso, chilean pesos
CNY | chinese yuan
COP | colombian peso, colombian pesos
COU | colombian real value unit, colombian real value units
CRC | costa rican colón, costa rican colóns
CSK | czechoslovak hard koruna, czechoslovak hard korunas
CUC | cuban convertible peso, cuban convertible pesos
CUP | cuban peso, cuban pesos
CVE | cape verdean escudo, cape verdean escudos
CYP | cypriot pound, cypriot pounds
CZK | czech koruna, czech korunas
DDM | east german mark, east german marks
DEM | german mark, german marks
DJF | djiboutian franc, djiboutian francs
DKK | danish krone, danish kroner
DOP | dominican peso, dominican pesos
DZD | algerian dinar, algerian dinars
ECS | ecuadorian sucre, ecuadorian sucres
ECV | ecuadorian unit of constant value, ecuadorian units of constant value
EEK | estonian kroon, estonian kroons
EGP | egyptian pound, egyptian pounds
ERN | eritrean nakfa, eritrean nakfas
ESP | spanish peseta, spanish pesetas
ETB | ethiopian birr, ethiopian birrs
FIM | finnish markka, finnish markkas
FJD | fijian dollar, fijian dollars
FKP | falkland islands pound, falkland islands pounds
FRF | french franc, french francs
GBP | british pound, british pounds
GEK | georgian kupon larit, georgian kupon larits
GEL | georgian lari, georgian laris
GHS | ghanaian cedi, ghanaian cedis
GIP | gibraltar pound, gibraltar pounds
GMD | gambian dalasi, gambian dalasis
GNF | guinean franc, guinean francs
GNS | guinean syli, guinean sylis
GQE | equatorial guinean ekwele
GRD | greek drachma, greek drachmas
GTQ | guatemalan quetzal, guatemalan quetzals
GWE | portuguese guinea escudo, portuguese guinea escudos
GWP | guinea-bissau peso, guinea-bissau pesos
GYD | guyanaese dollar, guyanaese dollars
HKD | hong kong dollar, hong kong dollars
HNL | honduran lempira, honduran lempiras
HRD | croatian dinar, croatian dinars
HRK | croatian kuna, croatian kunas
HTG | haitian gourde, haitian gourdes
HUF | hungarian forint, hungarian forints
IDR | indonesian rupiah, indonesian rupiahs
IEP | irish pound, irish pounds
ILP | israeli pound, israeli pounds
ILS | israeli new shekel, israeli new shekels
INR | indian rupee, indian rupees
IQD | iraqi dinar, iraqi dinars
IRR | iranian rial, iranian rials
ISK | icelandic króna, icelandic krónur
ITL | italian lira, italian liras
JMD | jamaican dollar, jamaican dollars
JOD | jordanian dinar, jordanian dinars
JPY | japanese yen
KES | kenyan shilling, kenyan shillings
KGS | kyrgystani som, kyrgystani soms
KHR | cambodian riel, cambodian riels
KMF | comorian franc, comorian francs
KPW | north korean won
KRW | south korean won
KWD | kuwaiti dinar, kuwaiti dinars
KYD | cayman islands dollar, cayman islands dollars
KZT | kazakhstani tenge, kazakhstani tenges
LAK | laotian kip, laotian kips
LBP | lebanese pound, lebanese pounds
LKR | sri lankan rupee, sri lankan rupees
LRD | liberian dollar, liberian dollars
LSL | lesotho loti, lesotho lotis
LTL | lithuanian litai, lithuanian litas
LTT | lithuanian talonas, lithuanian talonases
LUC | luxembourgian convertible franc, luxembourgian convertible francs
LUF | luxembourgian franc, luxembourgian francs
LUL | luxembourg financial franc, luxembourg financial francs
LVL | latvian lati, latvian lats
LVR | latvian ruble, latvian rubles
LYD | libyan dinar, libyan dinars
MAD | moroccan dirham, moroccan dirhams
MAF | moroccan franc, moroccan francs
MCF | monegasque franc, monegasque francs
MDC | moldovan cupon
MDL | moldovan lei, moldovan leu
MGA | malagasy ariaries, malagasy ariary
MGF | malagasy franc, malagasy francs
MKD | macedonian denar, macedonian denari
MLF | malian franc, malian francs
MMK | myanmar kyat, myanmar kyats
MNT | mongolian tugrik, mongolian tugriks
MOP | macanese pataca, macanese patacas
MRU | mauritanian ouguiya, mauritanian ouguiyas
MTL | maltese lira
MTP | maltese pound, maltese pounds
MUR | mauritian rupee, mauritian rupees
MVR | maldivian rufiyaa, maldivian rufiyaas
MWK | malawian kwacha, malawian kwachas
MXN | mexican peso, mexican pesos
MXV | mexican investment unit, mexican investment units
MYR | malaysian ringgit, malaysian ringgits
MZE | mozambican escudo, mozambican escudos
MZN | mozambican metical, mozambican meticals
NAD | namibian dollar, namibian dollars
NGN | nigerian naira, nigerian nairas
NIO | nicaraguan córdoba, nicaraguan córdobas
NLG | dutch guilder, dutch guilders
NOK | norwegian krone, norwegian kroner
NPR | nepalese rupee, nepalese rupees
NZD | new zealand dollar, new zealand dollars
OMR | omani rial, omani rials
PAB | panamanian balboa, panamanian balboas
PEI | peruvian inti, peruvian intis
PEN | peruvian sol, peruvian soles
PGK | papua new guinean kina
PHP | philippine peso, philippine pesos
PKR | pakistani rupee, pakistani rupees
PLN | polish zloty, polish zlotys
PTE | portuguese escudo, portuguese escudos
PYG | paraguayan guarani, paraguayan guaranis
QAR | qatari riyal, qatari riyals
RHD | rhodesian dollar, rhodesian dollars
RON | romanian lei, romanian leu
RSD | serbian dinar, serbian dinars
RUB | russian ruble, russian rubles
RWF | rwandan franc, rwandan francs
SAR | saudi riyal, saudi riyals
SBD | solomon islands dollar, solomon islands dollars
SCR | seychellois rupee, seychellois rupees
SDG | sudanese pound, sudanese pounds
SEK | swedish krona, swedish kronor
SGD | singapore dollar, singapore dollars
SIT | slovenian tolar, slovenian tolars
SKK | slovak koruna, slovak korunas
SLE | sierra leonean leone, sierra leonean leones
SOS | somali shilling, somali shillings
SRD | surinamese dollar, surinamese dollars
SRG | surinamese guilder, surinamese guilders
SSP | south sudanese pound, south sudanese pounds
SUR | soviet rouble, soviet roubles
SVC | salvadoran colones, salvadoran colón
SYP | syrian pound, syrian pounds
SZL | swazi emalangeni, swazi lilangeni
THB | thai baht
TJR | tajikistani ruble, tajikistani rubles
TJS | tajikistani somoni, tajikistani somonis
TMT | turkmenistani manat
TND | tunisian dinar, tunisian dinars
TOP | tongan paʻanga
TPE | timorese escudo, timorese escudos
TRY | turkish lira
TWD | new taiwan dollar, new taiwan dollars
TZS | tanzanian shilling, tanzanian shillings
UAH | ukrainian hryvnia, ukrainian hryvnias
UAK | ukrainian karbovanets, ukrainian karbovantsiv
UGX | ugandan shilling, ugandan shillings
USD | us dollar, us dollars
UYU | uruguayan peso, uruguayan pesos
UYW | uruguayan nominal wage index unit, uruguayan nominal wage index units
UZS | uzbekistani som
VED | bolívar soberano, bolívar soberanos
VES | venezuelan bolívar, venezuelan bolívars
VND | vietnamese dong
VUV | vanuatu vatu, vanuatu vatus
WST | samoan tala
XAF | central african cfa franc, central african cfa francs
XCD | east caribbean dollar, east caribbean dollars
XCG | caribbean guilder, caribbean guilders
XEU | european currency unit, european currency units
XOF | west african cfa franc, west african cfa francs
XPF | cfp franc, cfp francs
YDD | yemeni dinar, yemeni dinars
YER | yemeni rial, yemeni rials
ZAR | south african rand
ZMW | zambian kwacha, zambian kwachas
ZWG | zimbabwean gold
"""
