"""What names are made of, and what looks like them. Made by tools/people_lexicon.py: change lexicon.yaml."""

HONORIFICS = """
mr, mrs, ms, miss, mx, master, messrs, mme, madame, madam, mlle, monsieur, dr, sir, dame, lord, lady, hon,
honourable, honorable, herr, frau, senor, señor, senora, señora, signor, signora, doña, shri, smt, haji, hajji,
ustaz, tun, datuk, dato
"""
"""They stand before a name and are no rank."""
PARTICLES = """
de, la, del, della, di, da, das, dos, do, du, des, le, van, von, der, den, ter, ten, te, zu, zur, bin, ibn, bint,
binti, ben, al, el, ul, ur, y, e, af, av, ap, mac, san, ould
"""
"""Small words within a name."""
SUFFIXES = """
jr, sr, ii, iii, iv, esq, phd, md, qc, kc, obe, mbe, cbe, am, ac, ao
"""
"""They stand behind a name."""
AREAS = """
foreign, defence, defense, finance, financial, home, interior, health, education, transport, transportation,
trade, agriculture, agricultural, energy, environment, environmental, labour, labor, justice, justice, economic,
economics, economy, industry, industrial, information, communications, culture, sports, sport, tourism,
immigration, housing, treasury, budget, employment, science, technology, security, national, federal, state,
regional, district, county, city, town, council, provincial, municipal, local, government, opposition, party,
senate, parliamentary, congressional, presidential, political, press, media, public, affairs, relations, policy,
prisons, prison, police, army, navy, naval, military, marine, air, force, forces, intelligence, border, customs,
fire, rescue, emergency, ambulance, coast, guard, company, corporate, business, group, marketing, sales,
research, development, operations, operating, programme, program, project, product, design, legal, medical,
nursing, hospital, clinical, school, university, college, faculty, student, church, parish, royal, palace,
embassy, union, trade, industry, market, senior, airline, airlines, aviation, aerospace, airport, safety, oil,
gas, mining, bank, banking, insurance, investment, equity, fund, property, real-estate, retail, software, web,
internet, computer, telecommunications, railway, rail, road, shipping, port, water, power, electricity, football,
cricket, rugby, tennis, soccer, basketball, baseball, golf, hockey, olympic, team, club, league, racing,
swimming, film, music, pop, rock, jazz, folk, opera, theatre, television, tv, radio, news, newspaper, magazine,
sports, fashion, art, human, rights, civil, liberties, peace, anti-war, aboriginal, indigenous, women's, women,
children, youth, welfare, social, services, service, community, family, consumer, wildlife, conservation,
climate, weather, rural, regional, planning, infrastructure, works, customer, executive, managing, operating,
technical, technology, general, lower, upper, house, majority, minority, campaign, election, electoral,
republican, democratic, democrat, conservative, liberal, labour, socialist, communist, nationalist, green,
independent, rebel, militia, spiritual, religious, muslim, catholic, anglican, jewish, christian, buddhist,
hindu, islamist, shiite, sunni, chief, supreme, high, court, crown, appeals, special, private, personal, joint,
nuclear, weapons, space, flight, training, test, wheat, grain, cattle, sheep, dairy, sugar, cotton, fishing,
forestry, wine, food, tourism, disability, aged, care, mental, drug, drugs, crime, homicide, murder, traffic,
highway, patrol, region, area, zone, division, department, agency, office, bureau, ministry, committee,
commission, board, association, society, institute, foundation, organisation, organization, authority,
corporation, firm, network, channel, station, studio, label, giant, maker, manufacturer, carrier, operator,
chain, supplier, retailer, brewer, association's, staff, cabinet, crew, world
"""
"""In lower case within a title."""
ORGANISATIONS = """
inc, corp, corporation, company, co, ltd, limited, llc, plc, gmbh, ag, sa, nv, n.v, group, holdings, industries,
international, airlines, airline, airways, aviation, aerospace, systems, technologies, technology, technologies,
motors, motor, electric, energy, oil, gas, petroleum, bank, bancorp, financial, finance, capital, partners,
associates, securities, insurance, trust, fund, foundation, institute, institution, university, college, school,
academy, council, committee, commission, board, bureau, agency, authority, department, ministry, office,
parliament, congress, senate, govt, cottage, stations, seafoods, lagoon, beef, wines, irrigation, plateau,
phones, brands, dogs, users, employees, growers, producers, farmers, owners, workers, house, assembly, court,
tribunal, union, federation, association, society, league, club, party, alliance, coalition, front, movement,
army, navy, force, forces, corps, guard, police, division, regiment, brigade, squadron, command, church,
cathedral, mosque, temple, abbey, hospital, clinic, centre, center, hotel, tower, towers, building, hall, palace,
castle, stadium, arena, oval, park, gardens, garden, museum, gallery, theatre, theater, library, airport,
station, bridge, tunnel, road, street, avenue, highway, boulevard, lane, drive, square, plaza, harbour, harbor,
beach, bay, creek, river, lake, mountain, mount, mountains, hill, hills, valley, island, islands, peninsula,
gulf, sea, ocean, desert, forest, falls, canyon, plains, coast, heights, ridge, springs, county, city, town,
village, shire, district, province, territory, region, state, states, republic, kingdom, empire, nations, times,
post, herald, tribune, journal, gazette, telegraph, guardian, observer, chronicle, star, press, news, media,
radio, television, network, broadcasting, magazine, weekly, daily, records, pictures, studios, entertainment,
films, productions, books, publishing, act, bill, law, treaty, agreement, accord, protocol, convention,
constitution, amendment, code, charter, report, inquiry, award, awards, prize, medal, cup, trophy, championship,
championships, tournament, games, olympics, open, series, grand, prix, race, stakes, festival, day, week, year,
war, battle, revolution, operation, project, program, programme, plan, mission, initiative, summit, conference,
forum, meeting, campaign, agenda, strategy, hurricane, cyclone, typhoon, storm, flight, airbus, boeing,
dreamliner, jet, aircraft, fighter, tanker, class, model, edition, version, software, computers, computer,
networks, services, service, solutions, products, foods, stores, store, markets, market, exchange, index,
street's, prison, jail, barracks, camp, base, fort, naval, military, national, federal, royal, united,
american's, administration, government, cabinet, treasury, embassy, consulate, secretariat, security,
intelligence, investigation, affairs, democrats, republicans, liberals, nationals, greens, tories, conservatives,
cowboys, broncos, eels, rabbitohs, bulldogs, tigers, lions, eagles, panthers, sharks, knights, raiders, roosters,
warriors, dragons, storm, giants, rangers, rovers, wanderers, athletic, albion, hotspur, villa, rockets, lakers,
bulls, yankees, mets, dodgers, cubs, bears, colts, patriots, cardinals, redskins, steelers, packers, crusaders,
hurricanes, blues, reds, chiefs, highlanders, demons, magpies, crows, hawks, swans, kangaroos, saints, dockers,
bombers, cats, suns, family, brothers, sons, estate, winery, mine, mines, mining, resources, minerals, steel,
cement, railway, railways, rail, lines, line, express, logistics, transport, shipping, port, ports, dam,
reservoir, basin, reef, shoal, zoo, aquarium, cemetery, memorial, monument, sound, strait, crossing, junction,
terminal, gate, wall, line, route, trail, track, way, crescent, parade, terrace, court, place, close, quay,
wharf, jetty, marina, shopping, mall, resort, casino, ranch, farm, farms, dairy, brewery, restaurant, cafe, bar,
inn, pub, lodge, theorem, syndrome, disease, virus, effect, law's, principle, comet, crater, telescope,
satellite, rover, shuttle, spacecraft, programmes, scholarship, fellowship, lecture, doctrine, declaration,
proclamation, resolution, bible, gospel, book, symphony, concerto, sonata, opera, ballet, pro, mac, phone,
windows, analytics, consulting, watch, advisors, advisers, management, investments, investors, ventures, equity,
realty, properties, construction, engineering, laboratories, labs, laboratory, research, studies, sciences,
science, arts, sports, football, cricket, rugby, tennis, racing, netball, basketball, soccer, hockey, swimming,
surf, lifesaving, rescue, brigade, emergency, ambulance, health, medical, nursing, care, aid, relief, charity,
mission, ministries, fellowship, synod, diocese, archdiocese, parish, convent, monastery, seminary, cross,
crescent, watch, survey, poll, census, bureau, archive, archives, collection
"""
"""With a capital: the name is of a body, a place, a work."""
SURNAMES_TOO = """
hill, hills, day, lane, lake, park, hall, church, castle, street, close, way, place, book, post, star, bay, law,
cross, wall, river, forest, bridge, court, house, lodge, drive, inn, bar, port, mine, camp, week, war, base,
gate, line, farm, class, west, north, south, east, new, white, black, brown, green, red, little, big, great,
young, long, golden, silver, blue, royal, grand, old, bank, banks, field, fields, springs, coast, heights, ridge,
falls, price, rice, bell, gardens, mount, town, england, english, french, welsh, scott, ireland, holland, france,
german, israel, jordan, london, kent, downs, york, washington, lincoln, houston, austin, jackson, charlotte,
florence, sydney, virginia, georgia, chad, paris, brooklyn, dallas, phoenix, darwin, victoria, bishop, king,
prince, dean, judge, major, marshal, pope, abbot, baron, earl, duke, knight, cook, cooper, mason, miller, may,
march, spring, winter, star, saint, chambers, rivers, savage, sons, cats, saints, bears, swan, swans, swift,
wood, woods, stone, stores, mark, motor, gore, ray, page, chase, pound
"""
"""Of those, what is a surname as well."""
PREFIXES = """
uss, hms, hmas, hmcs, ins, mv, ss, rms, mt, mount, lake, cape, fort, camp, port, point, saint, st, san, santa,
los, las, el, la, le, new, north, south, east, west, northern, southern, eastern, western, central, upper, lower,
great, greater, hurricane, cyclone, typhoon, tropical, operation, project, comet, planet, team, radio, hotel,
villa, casa, club, university, bank, church, house, battle, treaty, port, river, isle, sri, abu, tel, hong,
costa, sierra, puerto, rio, buenos, kuala, addis, phnom, air, royal, grand, old, little, big, black, white, red,
blue, green, golden, silver
"""
"""A name that begins so is of a place, a ship, a building."""
PLACES = """
afghanistan, afghan, africa, african, albania, albanian, algeria, algerian, america, american, angola, argentina,
argentine, argentinian, armenia, armenian, asia, asian, australia, australian, austria, austrian, azerbaijan,
bahrain, bangladesh, bangladeshi, belarus, belgium, belgian, bolivia, bolivian, bosnia, bosnian, brazil,
brazilian, britain, british, bulgaria, bulgarian, burma, burmese, cambodia, cambodian, cameroon, canada,
canadian, chad, chile, chilean, china, chinese, colombia, colombian, congo, congolese, croatia, croatian, cuba,
cuban, cyprus, cypriot, czech, denmark, danish, dutch, ecuador, egypt, egyptian, england, english, eritrea,
estonia, estonian, ethiopia, ethiopian, europe, european, fiji, fijian, finland, finnish, france, french,
georgia, georgian, germany, german, ghana, greece, greek, guatemala, guinea, haiti, haitian, honduras, hungary,
hungarian, iceland, india, indian, indonesia, indonesian, iran, iranian, iraq, iraqi, ireland, irish, israel,
israeli, italy, italian, jamaica, jamaican, japan, japanese, jordan, jordanian, kazakhstan, kenya, kenyan, korea,
korean, kosovo, kuwait, kuwaiti, laos, latvia, latvian, lebanon, lebanese, liberia, libya, libyan, lithuania,
lithuanian, luxembourg, macedonia, malawi, malaysia, malaysian, mali, malta, mexico, mexican, moldova, mongolia,
montenegro, morocco, moroccan, mozambique, myanmar, namibia, nepal, nepalese, netherlands, nicaragua, niger,
nigeria, nigerian, norway, norwegian, oman, pakistan, pakistani, palestine, palestinian, panama, papua, paraguay,
peru, peruvian, philippines, philippine, filipino, poland, polish, portugal, portuguese, qatar, romania,
romanian, russia, russian, rwanda, rwandan, samoa, saudi, scotland, scottish, senegal, serbia, serbian,
singapore, singaporean, slovakia, slovenia, somalia, somali, soviet, spain, spanish, sudan, sudanese, sweden,
swedish, swiss, switzerland, syria, syrian, taiwan, taiwanese, tajikistan, tanzania, thailand, thai, tibet,
tibetan, timor, timorese, tonga, tunisia, tunisian, turkey, turkish, turkmenistan, uganda, ugandan, ukraine,
ukrainian, uruguay, uzbekistan, venezuela, venezuelan, vietnam, vietnamese, wales, welsh, yemen, yemeni,
yugoslavia, zambia, zealand, zimbabwe, zimbabwean, us, uk, eu, un, usa, u.s, u.k, u.n, u.s.a, e.u, uae, ussr,
nato, alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho,
illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota,
mississippi, missouri, montana, nebraska, nevada, hampshire, jersey, york, carolina, dakota, ohio, oklahoma,
oregon, pennsylvania, rhode, tennessee, texas, utah, vermont, virginia, washington, wisconsin, wyoming, ontario,
quebec, alberta, manitoba, saskatchewan, nova, scotia, queensland, tasmania, victoria, victorian, tasmanian, nsw,
act, wa, sa, nt, qld, sydney, melbourne, brisbane, perth, adelaide, hobart, darwin, canberra, london, paris,
berlin, madrid, rome, moscow, beijing, tokyo, delhi, mumbai, karachi, lahore, islamabad, kabul, tehran, baghdad,
basra, damascus, beirut, jerusalem, gaza, cairo, tripoli, nairobi, lagos, abuja, johannesburg, pretoria, jakarta,
bali, manila, bangkok, hanoi, seoul, pyongyang, shanghai, taipei, dublin, belfast, edinburgh, glasgow, cardiff,
manchester, liverpool, birmingham, leeds, bristol, oxford, cambridge, brussels, vienna, geneva, zurich, athens,
ankara, istanbul, kiev, kyiv, warsaw, prague, budapest, belgrade, lisbon, stockholm, oslo, copenhagen, helsinki,
toronto, montreal, ottawa, vancouver, chicago, boston, houston, dallas, denver, seattle, phoenix, philadelphia,
detroit, atlanta, miami, orlando, charlotte, nashville, memphis, austin, florence, sofia, lima, bogota, caracas,
havana, santiago, kashmir, chechnya, crimea, donetsk, darfur, catalonia, bavaria, ulster, yorkshire, kent,
sussex, essex, cornwall, devon, newcastle, wollongong, cairns, townsville, ballarat, bendigo, geelong, hollywood,
manhattan, brooklyn, queens, bronx, westminster, pentagon, kremlin, pacific, atlantic, arctic, antarctic,
antarctica, caribbean, mediterranean, zealander, queenslander, victorians, londoner, scot, briton, dutchman,
frenchman, englishman, irishman, scotsman, spaniard, swede, dane, finn, pole, turk, serb, croat, kurd, kurdish,
tamil, sikh, aussie, balkan, balkans, baltic, arab, arabia, arabian, latin, western, midwest, tel, aviv, rio,
grande
"""
"""Countries, their people, states, large cities; a word each."""
TIMES = """
monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july,
august, september, october, november, december, jan, feb, mar, apr, aug, sept, sep, oct, nov, dec, christmas,
easter, ramadan, halloween, thanksgiving, today, tomorrow, yesterday, tonight, gmt, est, edt, pst, am, pm, utc,
spring, winter
"""
"""Days, months, feasts."""
OPENERS = """
the, a, an, this, that, these, those, he, she, it, they, we, i, you, his, her, its, their, my, our, your, there,
here, then, now, in, on, at, by, for, from, with, without, as, if, when, while, where, after, before, since,
although, though, because, until, unless, once, during, despite, under, over, between, among, according, and,
but, or, so, yet, nor, also, however, meanwhile, moreover, still, instead, what, who, whom, whose, which, why,
how, some, many, most, several, few, all, both, each, every, another, other, others, no, not, only, even, just,
last, next, earlier, later, asked, about, nearly, more, less, one, two, three, four, five, six, seven, eight,
nine, ten, is, are, was, were, will, would, does, did, has, had, have, do, can, could, should, may, might, must,
of, to, into, onto, out, up, down, off, through, against, around, near, like, unlike, than, too, very, such,
same, any, own, said, says, say, told, including, following, given, thanks, dear, hello, yes, well, let, let's,
get, go, see, being, having, when's, it's, he's, she's, i'm, i've, we're, they're, don't, that's, there's,
what's, amid, despite, responsible, per, via, speaking, added, adding, citing, quoting, photo, image, source,
file, video, pictured, above, below, left, right, back, first, second, third, former, new, read, more, listen,
watch, follow, share, contact, email, click, sign, subscribe, credit, copyright, caption, update, updated
"""
"""Words that open a sentence and are no part of a name."""
NOT_PERSONS = """
lockheed martin; northrop grumman; rolls royce; johnson & johnson; morgan stanley; merrill lynch; goldman sachs;
lehman brothers; bear stearns; arthur andersen; ernst young; philip morris; charles schwab; wells fargo; jp
morgan; j.p morgan; j.p. morgan; calvin klein; ralph lauren; tommy hilfiger; louis vuitton; christian dior;
giorgio armani; kenneth cole; marc jacobs; jimmy choo; yves saint laurent; john lewis; marks spencer; john deere;
hewlett packard; harley davidson; aston martin; alfa romeo; mercedes benz; austin martin; pratt whitney; dow
jones; standard poor; warner bros; ben jerry; jack daniel; johnnie walker; jim beam; dr pepper; uncle sam; john
doe; jane doe; joe public; santa claus; father christmas; easter bunny; camp david; tiananmen square; red cross;
white house; james bond; sergeant pepper; bishop auckland; harry potter; sherlock holmes; mickey mouse; donald
duck; king kong; big ben; big brother; peter pan; general motors; general electric; general mills; general
dynamics; general assembly; general election; major league; dean witter; captain america; prince edward; queen
mary; king george; king james; lady gaga's; al qaeda; al jazeera; al arabiya; al shabaab; al aqsa; el nino; la
nina; el paso; los angeles; las vegas; san francisco; san diego; san jose; santa fe; st louis; st paul; tel aviv;
hong kong; sri lanka; abu dhabi; abu ghraib; kuala lumpur; buenos aires; rio tinto; costa rica; puerto rico;
sierra leone; el salvador; san salvador; phnom penh; addis ababa; ho chi minh city; new york; new zealand; new
south wales; new delhi; new orleans; new jersey; new mexico; new hampshire; new guinea; virgin blue; virgin
atlantic; alice springs; victoria falls; virginia beach; sydney harbour; byron bay; charlotte observer; jordan
valley; jackson hole; lincoln center; houston chronicle; paris match; madame tussauds; hello kitty; mary celeste;
john hancock; oscar mayer; sara lee; mary kay; elizabeth arden; max factor; estee lauder; tiffany co; harvey
norman; david jones; david leyonhjelm's; myer emporium; baker hughes; booz allen; price waterhouse; deloitte
touche; bernard matthews; thomas cook; thomas nelson; william hill; robert bosch; carl zeiss; daimler benz;
daimler chrysler; adam opel; massey ferguson; allis chalmers; smith wesson; colt firearms; samuel adams; nobel
peace; pulitzer prize; good friday; black friday; boxing day; april fool; may day; wi fi; mac os; app store;
world cup; super bowl; grand slam; grand prix; justice department; state department; capitol hill; downing
street; wall street; silicon valley; scotland yard; bondi junction; holy land; middle east; far east; sinn fein;
hamas; hezbollah; likud; fianna fail; fine gael; opus dei; habeas corpus; prima facie; amnesty international;
habitat humanity; bluetooth
"""
"""They look like a person's name and are none."""
SPEECH = """
said, says, told, spoke, speaks, added, adds, asked, replied, explained, admitted, argued, insisted, conceded,
recalled, joked, wrote, tweeted, testified, commented, remarked, quipped, declared, stated, warned, believes,
thinks, hopes, denies, denied, claims, claimed, acknowledged, stressed, confirmed, announced, noted, described,
criticised, criticized, urged, welcomed, resigned, died, won, agreed, refused, predicted, promised, pleaded,
apologised, apologized, complained
"""
"""What persons do."""
SURNAMES_FIRST = """
lee, li, kim, park, pak, choi, jung, chung, kang, cho, yoon, lim, roh, moon, ban, wang, zhang, liu, chen, yang,
huang, zhao, wu, zhou, xu, sun, ma, zhu, hu, guo, he, lin, gao, luo, zheng, liang, xie, tang, wen, xi, deng,
jiang, chiang, mao, bo, peng, cao, zeng, xiao, tian, dong, pan, yuan, cai, jia, yu, tsai, tsang, tung, leung,
chan, wong, cheung, lam, ho, ng, goh, lau, chow, yeung, nguyen, tran, le, pham, hoang, phan, vo, dang, bui, do,
ngo, ly, hun, pol, son, heng
"""
"""East Asian surnames, before the given name."""
RANKS_OF_THINGS = """
owner, co-owner, member, partner, winner, champion, investor, shareholder, head, developer, broker, banker,
model, driver, trader, dealer, host, operator, leader, local, resident, top seed, worker, friend, victim,
suspect, neighbor, neighbour, colleague, private, major, father, sister, brother, dad, mother, mom, mum,
publisher, producer, chief, boss, chair, critic, rider, sailor, designer, reader, fellow, expert, receiver,
liquidator, controller, anchor, deputy, agent, delegate, principal, guide, player, survivor, defender
"""
"""Ranks that things have too."""
ADDRESS = """
president, chancellor, governor, gov, premier, senator, sen, representative, rep, congressman, congresswoman,
councillor, cllr, councilman, councilwoman, alderman, minister, secretary, mayor, speaker, treasurer, ambassador,
field marshal, marshal, general, gen, brigadier, brig, colonel, col, major, maj, captain, capt, lieutenant, lt,
sergeant, sgt, corporal, cpl, private, pvt, pte, admiral, adm, commodore, commander, cmdr, superintendent, supt,
inspector, insp, detective, det, constable, const, sheriff, justice, judge, magistrate, pope, archbishop, bishop,
cardinal, reverend, rev, father, pastor, monsignor, rabbi, imam, sheikh, sheik, ayatollah, mullah, sister,
brother, professor, prof, doctor, king, queen, emperor, sultan, emir, prince, princess, duke, duchess, earl,
countess, count, baron, baroness, viscount, marquess, chairman, officer, agent, commissioner, congressperson,
coach, taoiseach, shah, tsar, czar
"""
"""Ranks before a surname alone."""
