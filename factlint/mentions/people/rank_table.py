"""Ranks and what modifies them. Made by tools/people_lexicon.py: change lexicon.yaml."""

RANKS = """
politics | state | president = pres; vice president = vice-president, veep; prime minister = pm, premier of the
country; chancellor; taoiseach; head of state; head of government

politics | province | governor = gov; lieutenant governor = lt gov, lieutenant-governor; premier; chief minister;
first minister; administrator

politics | seat | senator = sen, sens, us senator; representative = rep, reps, congressman, congresswoman,
congressperson; member of parliament = mp, parliamentarian, mla, mna, mep, msp, td, member of the european
parliament; councillor = councilor, cllr, councilman, councilwoman, alderman, alderwoman, council member,
councilmember; assemblyman = assemblywoman, assembly member, assemblymember, delegate; state senator; state
representative; peer = life peer

politics |  | minister; foreign minister = minister of foreign affairs, minister for foreign affairs, external
affairs minister; defence minister = minister of defence, minister for defence; finance minister = minister of
finance, minister for finance; home secretary; foreign secretary; home minister; interior minister = minister of
the interior; secretary of state; secretary of defence = secretary of defense, defence secretary, defense
secretary; treasury secretary = secretary of the treasury; press secretary; treasurer; attorney general =
attorney-general, atty gen, ag; solicitor general = solicitor-general; chancellor of the exchequer; cabinet
minister; mayor = lord mayor, mayoress; speaker = house speaker, speaker of the house; majority leader = senate
majority leader, house majority leader; minority leader = senate minority leader, house minority leader;
opposition leader = leader of the opposition; leader = party leader; whip = chief whip, majority whip, minority
whip, government whip; chief of staff; national security adviser = national security advisor; adviser = advisor,
aide, counselor, counsellor; lawmaker = legislator, politician, mp-elect; candidate = presidential candidate,
challenger, front-runner, hopeful; campaign manager; frontbencher = backbencher, independent mp; dictator =
strongman, ruler; commissar; ombudsman = ombudswoman; comptroller = controller, auditor general, auditor-general;
governor general = governor-general; lobbyist; strategist = pollster; activist = campaigner, organiser,
organizer, dissident

civil service | department | secretary = sec; undersecretary = under secretary, under-secretary, undersecretary
of state, under secretary of state; assistant secretary = asst secretary, assistant secretary of state, assistant
secretary of defense; permanent secretary; parliamentary secretary; secretary-general = secretary general, sec
gen; general secretary; cabinet secretary

civil service |  | commissioner = police commissioner; official = officer, functionary, bureaucrat; director =
dir; director general = director-general; administrator of agency; inspector general = inspector-general; surgeon
general = surgeon-general; registrar; postmaster general = postmaster; special representative = special envoy,
envoy, negotiator, mediator; superintendent of schools; coordinator = co-ordinator; inspector of taxes; weapons
inspector = chief weapons inspector; planner; clerk; ranger = park ranger; head; chief; boss; deputy

diplomacy | mission | ambassador = amb; high commissioner; consul = consul general, consul-general; charge
d'affaires = chargé d'affaires; attache = attaché; diplomat

military | armed forces | field marshal; general = gen; lieutenant general = lt gen, lt-gen, lieutenant-general,
ltgen; major general = maj gen, maj-gen, major-general, majgen; brigadier general = brig gen, brigadier-general;
brigadier = brig; colonel = col; lieutenant colonel = lt col, lt-col, lieutenant-colonel; major = maj; captain =
capt, cpt; lieutenant = lt, lieut, first lieutenant, second lieutenant; warrant officer; sergeant major = sgt
maj, sergeant-major; master sergeant = msgt; staff sergeant = ssgt; sergeant = sgt; corporal = cpl; lance
corporal; private = pvt, pte; admiral = adm; vice admiral = vice-admiral; rear admiral = rear-admiral; commodore
= air commodore; commander = cmdr, cdr, comdr; lieutenant commander = lt cmdr; ensign; petty officer = chief
petty officer; midshipman; air marshal = air chief marshal, air vice marshal, air vice-marshal; group captain;
wing commander; squadron leader; flight lieutenant; airman; gunner; specialist

military | command | army chief = chief of army staff, coas, chief of the army, chief of army, chief of the army
staff; navy chief = chief of naval staff, chief of navy; air force chief = chief of air staff, air chief;
military chief = chief of defence force, chief of the defence force, defence chief, defense chief; chairman of
the joint chiefs of staff = chairman of the joint chiefs, joint chiefs chairman; commander-in-chief = commander
in chief; spymaster = spy chief, intelligence chief

military |  | soldier = trooper, serviceman, veteran; pilot = co-pilot, copilot; astronaut = cosmonaut; warlord =
militant, commander of militia, militia leader, rebel leader, guerrilla; militant leader

police | police | chief constable; police chief = chief of police; superintendent = supt, det supt, detective
superintendent, chief superintendent, police superintendent; inspector = insp, det insp, detective inspector,
detective chief inspector, chief inspector, police inspector; detective sergeant = det sgt, police sergeant;
detective = det, detective constable; constable = const, pc, senior constable, leading senior constable, police
constable, trooper of state police; sheriff = sheriff's deputy; marshal = us marshal; special agent = agent; fire
chief = firefighter, fire commissioner; coroner = medical examiner; investigator = private investigator; warden =
governor of prison

business | chief officers | chief executive officer = ceo, c.e.o, chief executive, chief exec; chief operating
officer = coo; chief financial officer = cfo, finance director; chief technology officer = cto; chief information
officer = cio; chief marketing officer = cmo; managing director = md

business |  | chairman = chair, chairwoman, chairperson; executive chairman; executive director = non-executive
director; executive; company president = president of company; executive vice president = evp, executive
vice-president; senior vice president = svp, senior vice-president; founder = co-founder, cofounder; owner =
co-owner, proprietor; partner = managing partner; manager = general manager; editor = editor-in-chief, editor in
chief, managing editor; publisher; producer = executive producer; spokesman = spokeswoman, spokesperson,
spokesmen; analyst = analysist, senior analyst; economist = chief economist; consultant; engineer = chief
engineer; banker = investment banker; broker = stockbroker, trader, dealer; investor = financier, shareholder;
entrepreneur = businessman, businesswoman, industrialist, tycoon, magnate, mogul, billionaire, millionaire;
trustee = board member, governor of school, member of the board; secretary of company = company secretary;
accountant = auditor, liquidator, receiver; designer = architect; developer = programmer, inventor; supervisor =
foreman; farmer = grower, grazier, pastoralist, fisherman, breeder; unionist = union leader, union secretary,
shop steward, union organiser; member; worker = employee, labourer, miner, driver, truck driver; co-ordinator of
programme = program manager, project manager; publicist = press officer, agent of artist

law | bench | chief justice = lord chief justice; justice = associate justice, high court justice; judge =
presiding judge, district judge, high court judge, circuit judge, federal judge; magistrate = deputy state
coroner

law |  | lawyer = attorney, solicitor, barrister, defence lawyer, defense attorney, defence counsel, counsel,
advocate; prosecutor = chief prosecutor, special prosecutor, public prosecutor, crown prosecutor; district
attorney = da; director of public prosecutions = dpp; public defender; notary; suspect = defendant, plaintiff,
convict, accused, murderer, killer, gunman, fugitive; victim = survivor; witness = eyewitness; juror; detainee =
inmate, prisoner, hostage, refugee

church | church | pope = pontiff; archbishop = abp; bishop = bp; patriarch = metropolitan; priest = father,
vicar, rector, parson, chaplain, curate; deacon = archdeacon; abbot = abbess, prior

church |  | cardinal; primate; reverend = rev, revd, pastor, minister of religion, evangelist, preacher, the very
reverend, the most reverend; monsignor = msgr; rabbi = chief rabbi; imam = sheikh, sheik, ayatollah, grand
ayatollah, mullah, mufti, grand mufti, cleric, maulana; sister = nun, mother superior; brother = monk; lama =
dalai lama; moderator; swami = guru

learning | university | professor = prof, full professor; associate professor; assistant professor; lecturer =
senior lecturer, reader; vice chancellor = vice-chancellor; provost

learning |  | dean; principal = headmaster, headmistress, head teacher, schoolmaster; teacher = schoolteacher,
tutor, instructor; researcher = scientist, research fellow, fellow, scholar, academic, expert; historian =
archaeologist, anthropologist, sociologist, philosopher; biologist = ecologist, zoologist, botanist, geologist,
chemist, physicist, astronomer, mathematician, virologist; psychologist = psychiatrist; student = graduate,
undergraduate; curator = librarian, archivist; meteorologist = forecaster, climatologist, seismologist

medicine |  | doctor = physician, surgeon, gp, general practitioner, paediatrician, pediatrician, cardiologist,
pathologist; nurse = midwife, paramedic; dentist = pharmacist; vet = veterinarian; epidemiologist = toxicologist,
chief medical officer, medical director

sport |  | coach = head coach, manager of team, assistant coach, trainer; skipper = vice-captain, team captain,
vice captain; player = footballer, cricketer, golfer, swimmer, cyclist, athlete, boxer, jockey, surfer, sprinter,
tennis player; midfielder = striker, defender, goalkeeper, winger, halfback, full-back, fullback, ruckman;
batsman = bowler, all-rounder, wicketkeeper, paceman, spinner, fast bowler, leg-spinner; pitcher = catcher,
quarterback, linebacker, shortstop, outfielder, point guard; referee = umpire, steward, match referee, race
director; champion = world champion, defending champion, gold medallist, medalist, medallist, olympian, top seed;
driver of race = racing driver, rider; selector = chairman of selectors

royalty | throne | king; queen; emperor = empress; sultan = emir, shah, tsar, czar; crown prince = crown
princess; monarch

royalty |  | prince = princess; duke = duchess; earl = countess, count; marquess = marquis; viscount =
viscountess; baron = baroness

arts |  | actor = actress, comedian, film star; singer = musician, guitarist, drummer, pianist, violinist,
rapper, bassist, vocalist, composer, conductor, songwriter; writer = author, novelist, poet, playwright,
screenwriter, biographer; artist = painter, sculptor, photographer, illustrator, cartoonist; film director =
filmmaker, film-maker, choreographer; journalist = reporter, correspondent, columnist, broadcaster, presenter,
host, anchor, blogger, commentator, critic; chef = cook; model = supermodel; dancer = ballerina; explorer =
adventurer, mountaineer, climber, yachtsman, sailor

family |  | wife = husband, widow, widower, fiancee, fiancé, fiancée, girlfriend, boyfriend, spouse; mother of
child = mum, mom, dad; son = daughter, stepson, stepdaughter, grandson, granddaughter; uncle = aunt, cousin,
nephew, niece; friend = neighbour, neighbor, colleague, resident, local, passer-by; nobel laureate = nobel peace
prize winner, laureate, winner; pensioner = retiree
"""
"""Groups parted by empty lines: field | ladder | rank = other names; rank = other names."""
MODIFIERS_OF_STANDING = """
acting, interim, caretaker, provisional, temporary, ad interim
"""
"""Modifiers of standing."""
MODIFIERS_OF_LEVEL = """
principal deputy, deputy, vice, assistant, associate, under, junior, second-in-command, sub, shadow, co
"""
"""Modifiers of level."""
MODIFIERS_OF_TIME = """
former, formerly, previously, once, ex, one-time, onetime, then, late, retired, ret, outgoing, departing,
sitting, incumbent, current, incoming, longtime, long-time, veteran, emeritus, past, previous, erstwhile,
disgraced, ousted, deposed, exiled, new, newly elected, newly appointed, newly-elected, recently appointed
"""
"""Modifiers of time."""
MODIFIERS_OF_PROMISE = """
elect, designate, nominee, nominated, presumptive, select
"""
"""Modifiers of promise."""
MODIFIERS_OF_PRAISE = """
senior, chief, top, leading, lead, high-ranking, prominent, renowned, noted, veteran, principal, honorary, first,
second, third, great, principal, controversial, embattled, star, legendary, independent, famous, famed, popular,
best-selling, award-winning, fellow, local, influential, powerful, hardline, hard-line, moderate, radical,
exiled, long-serving, joint, chief, general, only, sole, full-time, part-time, professional, lifelong,
self-styled, self-proclaimed, prolific, respected, outspoken, convicted, accused, alleged, suspected, wanted,
notorious
"""
"""Modifiers of praise."""
