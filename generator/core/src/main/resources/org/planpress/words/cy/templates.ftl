### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Yr hyn sydd yn nhempledi tudalennau, print a ffeiliau swyddfa. Gall enw sy’n dechrau â page- fod mewn print ac yn y ddogfen destun
### hefyd, fel bod yr un rhan yn cael yr un enw ym mhobman.

## O gwmpas pob tudalen

page-skip = Neidio i’r prif gynnwys
page-main-menu = Prif ddewislen
page-menu = Dewislen
page-menu-close = Cau
page-recommendation-open = Agored
page-recommendation-answered = Atebwyd
page-topic-charts = Sut aeth y ffigurau
page-more-notices = Rhagor i’w wybod am y dudalen hon
page-crumbs = Briwsion bara
page-back-to-top = Yn ôl i’r brig
page-contents = Ar y dudalen hon
page-chapters = Cynnwys
page-foot-wrong = A oes rhywbeth o’i le ar y dudalen hon?
page-foot-tell = Dywedwch { -site(form: "object") }: { $address }. Bydd eich e-bost yn cynnwys cyfeiriad a fersiwn y dudalen hon.
page-foot-form = Neu defnyddiwch y ffurflen ar gyfer problem â’r dudalen hon
page-foot-plan = Ynghylch y cynllun hwn
page-foot-help = Cymorth

## Tablau a siartiau

page-table-scroll = Sgroliwch i’r ochr i weld pob colofn.
page-picture = Llun: { $description }
page-figures = Y ffigurau
page-figure-table = Tabl: { $title }
page-figure-download = Lawrlwytho’r ffigurau
page-figure-picture = Lawrlwytho’r siart
page-figure-source = Ffynhonnell: { $source }.
page-source = Ffynhonnell: { $source }

## Blaenoriaethau

page-priority-led = { CAP(-priority) } { $number }:{" "}
page-priority-number = { CAP(-priority) } { $number }
page-standing-key = Sut i ddarllen y marciau
page-commitments-show = Dangos
page-list-words = Geiriau yn y rhestr hon
page-list-shown = Yn cael eu dangos:
page-list-none = Nid oes rhes â’r geiriau hyn i gyd.
page-list-search = Chwilio pob tudalen
page-priority-report-note = Beth mae’n ei ddweud am { hwn-priority }.
page-priority-evidence-note = Yr hyn y mae’r cynllun yn ei enwi i farnu cynnydd, heb ei wneud yn { -indicator(form: "soft") }.

## Ymrwymiadau

page-commitment-status = Statws
page-commitment-track = A yw ar y trywydd iawn?
page-commitment-who = Pwy sy’n gwneud beth
page-commitment-milestones = Cerrig milltir
page-commitment-about = Rhagor am { hwn-commitment }
page-commitment-editions = O gynllun i gynllun
page-commitment-gaps = Beth nad ydym yn ei wybod
page-commitment-measured = Sut y caiff ei fesur
page-commitment-threats = { CAP(-threat(form: "plural")) } y mae’n eu hateb
page-commitment-updates = Diweddariadau
page-commitment-mentions = Mewn { -report(form: "plural") }, { -meeting(form: "plural") } a rhestrau
page-commitment-related = Rhagor yn { hwn-theme }
page-cite-parts = Cyfeiriadau ei rannau
page-retired-replaced = Yr hyn a gymerodd ei le: { $commitment }.
page-retired-not-replaced = Ni chymerodd dim ei le.

## Dangosyddion

page-kpi-going = Sut mae’n mynd?
page-kpi-judged = Sut y caiff ei farnu
page-kpi-moves = Beth ddylai ei symud

## Y chwiliad

page-search-words = Geiriau i chwilio amdanynt
page-search-go = Chwilio
page-search-found = Tudalennau a ganfuwyd:
# Small words that a search passes over beside others, in small letters and parted by spaces.
page-search-small = a ac am ar at â ag bod bydd byth ble beth ble’r can chi dim drwy ddim ei ein eich eu er ers eto fe fel fod fy gan gyda gydag
    hefyd heb hon hwn hyn hynny i iawn iddo iddi iddynt ie mae maen maent mai mewn mi na nac neu ni nid nad o oedd oes os pa pam pan pob pwy
    roedd rhwng sut sydd sy taw trwy un wedi wrth y ydy yw ydyn yn yna yno yr yw
page-search-none = Nid oes tudalen â’r geiriau hyn. Rhowch gynnig ar lai o eiriau neu rai eraill, neu edrychwch drwy’r rhestr isod.
page-search-near = Nid oes tudalen â’r geiriau hyn i gyd. Mae’r rhain yn dod yn agos.
page-search-more = Dangos y cyfan
page-search-letters = O A i Y
page-search-broken = Nid yw’r chwiliad yn gweithio yma. Mae popeth yn y rhestr isod.

## Y dudalen gyntaf

page-home-priorities-note = { $number ->
    [one] Mae ganddi ei thudalen ei hun a chyfeiriad parhaol.
   *[other] Mae gan bob un ei thudalen ei hun a chyfeiriad parhaol.
 }
page-home-across-note = Nid ydynt yn perthyn i un { -priority(form: "one") } yn unig.
page-home-changes = Y newidiadau diweddaraf
page-home-chapters = Darllen y cynllun
page-home-chapters-note = Ei benodau, mewn trefn.
page-home-more = Rhagor am yr argraffiad hwn

## Mesurau

page-measures-measure = { CAP(-measure) }
page-measures-finding = Beth mae’r ffigurau’n ei ddweud
page-measures-period = Cyfnod
page-measures-newest = Diweddaraf
page-measures-latest = Diweddaraf
page-measures-months = { COUNT($number, -month) }
page-measures-previous = Cyn hynny
page-measures-on-the-year = Dros y flwyddyn
page-measures-target = Targed
page-measures-status = Yn erbyn y targed
page-measures-comparison = Eraill
page-measures-rank = Safle
page-measures-direction = Cyfeiriad
page-measures-attention = Sgôr sylw (0 i 25)
page-measures-attention-note = Mae’r sgôr sylw yn ychwanegu pwyntiau am duedd hir, newid nodedig dros y flwyddyn a misoedd anarferol. Mae’n gosod mewn
    trefn ac nid yw’n barnu: gall sgôr uchel fod yn newyddion da.
page-measures-illustrative = Mae’r llinell yn enghreifftiol.
page-measure-compared = O’i gymharu ag eraill
page-measure-compared-note = Ffigur y corff ei hun yw’r bar llawn.
page-measure-names = Beth mae’r enwau’n ei olygu
page-measure-published-note = Ffigurau fel y’u cyhoeddwyd gan rywun arall.
page-measure-analyses = Beth a ganfu dadansoddwyr
page-measure-analyses-note = Pob un gyda’r hyn nad yw’n ei ddangos.
page-measure-working = Sut rydym yn cyfrifo hyn
page-measure-arithmetic = Y rhifyddeg
page-measure-source = Ffynhonnell a dyddiadau
page-measure-serves = Yn perthyn i
page-measure-reports = { CAP(-report(form: "plural")) } amdano
page-measure-address = Cyfeiriad parhaol

## Adroddiadau

page-report-priorities = Fesul { -priority }
page-report-priorities-note = Beth a gyflawnwyd, beth sy’n cael ei gyflawni, beth sydd nesaf a beth all fynd o’i le.
page-report-assessment-note = Barn { THE(-report) }, yn ei eiriau ei hun.
page-report-work = Pa mor bell oedd y gwaith
page-report-work-note = Mae pob { -priority } yn dweud mwy am ei gwaith ei hun.
page-report-changed = Beth newidiodd ers { THE(-report) } diwethaf
page-report-changed-note = Fe’i cyfrifwyd drwy gymharu’r ddau.
page-report-measures-note = Fel y’u cyhoeddwyd, gyda’r hyn sy’n dilyn o’r ffigurau.
page-report-orders = Trefnau eraill { THE(-measure, form: "plural") }
page-report-topics-note = Beth sy’n digwydd, pam mae’n bwysig a beth sy’n cael ei wneud.
page-report-see = Gweler: { $links }.
page-report-threatens = Mae’n bygwth: { $commitments }.
page-report-further = Rhagor
page-reports-more = Rhagor am gynnydd
page-works-caption = Darnau o waith gyda dyddiad cyflawni a chynnydd
page-works-serves = Yn perthyn i: { $commitments }.
page-topic-what = Beth sy’n digwydd
page-topic-so-what = Pam mae’n bwysig
page-topic-quotes = Beth ddywedodd pobl

## Sleidiau

page-slides-first = Sleid gyntaf
page-slides-start = I’r dechrau
page-slides-previous = Sleid flaenorol
page-slides-next = Sleid nesaf
page-slides-place = { $number } o { $total }

## Cyfarfodydd

page-changes-follow = Dilyn y newidiadau
page-meetings-coming = { CAP(-meeting(form: "plural")) } i ddod
page-meetings-past = { CAP(-meeting(form: "plural")) } a fu
page-meetings-past-note = Y diweddaraf yn gyntaf.
page-meeting-recommendations = Argymhellion
page-meeting-recommendations-note = Beth y gofynnwyd amdano, a’r ateb.
page-meeting-recommendation = Argymhelliad { $id }
page-meeting-response = Ymateb
page-meeting-attendance = Pwy ddaeth
page-meeting-papers = Papurau
page-meeting-agenda = Agenda
page-meeting-decisions = Penderfyniadau
page-meeting-reports = { CAP(-report(form: "plural")) } i’r { meeting-hwn }
page-register-bears-on = Mae’n ymwneud â
page-register-more = Darllen mwy
page-decision-follow-up = Beth sy’n dilyn: { $what }
page-decision-touches = Yn ymwneud â: { $commitments }.

## Pwy sy’n dal pwy i gyfrif

page-governance-lines = Llinellau atebolrwydd
page-governance-lines-note = Darllenwch o’r brig: mae pob corff yn atebol i’r un y mae’n hongian oddi wrtho, neu mae hwnnw’n craffu arno.
page-governance-narrow = Mae’r rhestr isod yn dangos pwy sy’n atebol i bwy.
page-governance-key = { $restated ->
    [yes] Sgwâr llawn: mae’r papurau’n dweud bod y corff hwn yn ofynnol yn ôl y gyfraith. Sgwâr agored: nid ydynt yn dweud hynny.
   *[no] Sgwâr llawn: mae’r corff hwn yn ofynnol yn ôl y gyfraith. Sgwâr agored: ni ddywedir dim am hynny.
 }

## Arian, arolwg, amserlen, pwyntiau

page-money-more = Rhagor am “{ $title }”
page-money-split = I ble mae pob punt yn mynd
page-survey-caution = Faint i ymddiried ynddo
page-survey-answers = Beth ddywedasant
page-survey-answers-note = Mae cyfrannau a gyhoeddwyd mewn geiriau yn aros mewn geiriau.
page-survey-findings = Canfuwyd heb ffigurau
page-timetable = Yr amserlen
page-places = Y lleoedd
page-threats-answered = Pa { -threat(form: "soft-plural") } y mae’r cynllun yn eu hateb
page-threats-caption = { CAP(-threat(form: "plural")) } ac ateb y cynllun
page-threats-threat = { CAP(-threat) }
page-threats-by = Atebwyd gan

## Y gyfraith

page-data-catalogue = Yr holl ddata
page-data-what = Beth
page-data-holds = Beth sydd ynddo
page-data-rows = Rhesi
page-data-get = Ei gael
page-law-duty = Dyletswydd
page-law-state = Cyflwr
page-law-where = Ble mae
page-law-source = Ffynhonnell

## Ynghylch y cynllun a’r wefan

page-about-follows = Mae’n dilyn: { $edition }.
page-about-control-note = Pwy sy’n atebol am y ddogfen.
page-about-changes-note = Beth newidiodd rhwng fersiynau.
page-about-changes-caption = Newidiadau
page-about-what = Beth newidiodd
page-about-by = Gofynnwyd amdano gan
page-editions-first = Yr argraffiad y mae’r wefan hon yn ei ddangos gyntaf.
page-editions-read = Darllen: { $title }
page-glossary-letters = Llythrennau
page-text-checked = Ysgrifennwyd neu gwiriwyd ddiwethaf ar { $date }
page-not-found = Nid oes tudalen yn y cyfeiriad hwn. Os gwnaethoch ei deipio, gwiriwch y sillafu. Os gwnaethoch ddilyn dolen, dywedwch
    { -site(form: "object") } ble’r oedd.

page-redirect-go = Mynd i: { $page }

## Print

print-page = Tudalen { $page } o { $last }
print-draft-page = Drafft, tudalen { $page } o { $last }
print-back-check = Gwiriwch: mae tudalen i bob { -commitment }.
print-back-more = Mae rhagor ar y wefan.
print-back-code = Mae pob tudalen yn dweud beth a addawyd a beth sy’n hysbys amdano. Chwiliwch am god, megis { $code }.
print-isbn = ISBN { $number }
print-glance = Y cynllun ar ddwy dudalen
print-find = Dod o hyd iddo’n gyflym
print-priority-today = Ei thudalen ar y we
print-draft-band = Drafft. { $phase }
print-draft-note = Drafft yw hwn. Gall newid.
print-running-part = :{"\u00A0"}
print-part-words = Ble rydym ni
print-part-promises = Beth rydym yn ei addo
print-part-figures = Arian, { -measure(form: "plural") }
print-part-account = Pwy sy’n atebol i bwy
print-part-reference = Cyfeirio
print-forms = Ffurfiau eraill ar y cynllun hwn
print-plan-priorities = { COUNT($number, -priority) }
print-plan-marks = { COUNT($number, -commitment) }. Un marc ar gyfer pob un.
print-plan-more = Mae’r ddogfen hon a rhagor yn { $address }.
print-plan-web = Mae’r ddogfen hon a rhagor yn { $address }, lle mae tudalen i bob { -commitment }.
print-plan-reading = Sut i ddarllen y ddogfen hon
print-plan-code = Mae cod byr megis { $code } yn enwi pob { -commitment } ac nid yw byth yn newid. Chwiliwch y wefan amdano: mae tudalen
    { THE(-commitment) } yn dweud beth sy’n hysbys.
print-plan-notes-in-brackets = Mae rhif mewn cromfachau yn arwain at nodyn ar droed y dudalen.
print-plan-notes-raised = Mae ffigurau bach uchel yn arwain at nodyn ar droed y dudalen.
print-plan-links = Dolenni yw geiriau mewn lliw; ar bapur, mae cyfeiriad gwe’r cynllun yn arwain at yr un tudalennau.
print-plan-aloud = Gwnaed y ffeil i’w darllen yn uchel: mae penawdau, rhestrau a thablau wedi’u marcio fel yr hyn ydynt, ac mae geiriau i bob
    darlun.
print-across-lead = Nid ydynt yn perthyn i un { -priority(form: "one") } yn unig.
print-kpis-caption = { CAP(-indicator(form: "plural")) } { hwn-priority }
print-kpis-number = Rhif
print-kpis-indicator = { CAP(-indicator) }
print-kpis-direction = Cyfeiriad a ffigurau
print-kpis-baseline = Man cychwyn
print-kpis-target = Targed
print-kpis-latest = Diweddaraf
print-kpis-so-far = Cyfeiriad hyd yn hyn
print-kpis-not-set = heb ei osod
print-kpis-none-yet = dim eto
print-measures-panels = Mae pob llinell yn dangos y gwerthoedd yn eu trefn, rhwng yr isaf a’r uchaf ohonynt; y llinell denau ar ei thraws yw eu
    cymedr, a’r marc ar ei diwedd yw’r gwerth diweddaraf.
print-governance-arrow = Mae saeth yn arwain at y corff y mae un arall yn atebol iddo, neu sy’n craffu arno.
print-governance-edge = { $restated ->
    [yes] Ymyl uchaf trwchus: mae’r papurau’n dweud bod y corff hwn yn ofynnol yn ôl y gyfraith.
   *[no] Ymyl uchaf trwchus: mae’r corff hwn yn ofynnol yn ôl y gyfraith.
 }
print-timetable-months = Ion, Chw, Maw, Ebr, Mai, Meh, Gor, Aws, Med, Hyd, Tac, Rha
print-timetable-dates = { $start } i { $end }
print-timetable-key = Llawn: wedi’i gyflawni. Agored: heb ei gyflawni. Toriadau: nid oes neb yn dweud pa mor bell. Diemwnt: un diwrnod. Y llinell i lawr: diwrnod y statysau.
print-survey-question = Cwestiwn
print-survey-answer = Ateb
print-survey-share = Cyfran
print-survey-words = Fel y’i cyhoeddwyd
print-survey-none = dim
print-survey-third = traean
print-survey-half = hanner
print-survey-two-thirds = dau draean
print-survey-all = pawb
print-survey-reading = Mae bar yn gorffen â thic ar y ffracsiwn y mae’r geiriau cyhoeddedig yn ei enwi. Mae blwch byr agored yn cynrychioli geiriau megis
    “ychydig dros”, ac un â thoriadau eiriau sy’n gadael y diwedd yn agored. Ni chyhoeddwyd pa mor hir yw’r blychau hyn.
print-survey-rest = Ni chyhoeddwyd sut yr atebodd y lleill.
print-money-hundred = 100 o farrau, un ar gyfer pob ceiniog o bunt
print-money-served = Yr hyn sy’n gwasanaethu’r { priority-hwn } neu rywbeth oddi tano: { $names }. Y symiau: tudalen { $page }.
print-measures-illustrative = Lluniwyd rhai gwerthoedd i ddangos y dyluniad: y rhai ar bob llinell a elwir yn enghreifftiol.
print-measures-lines = Mae llinell fach yn dangos y gwerthoedd yn eu trefn; y llinell denau ar ei thraws yw eu cymedr, a’r marc ar ei diwedd yw’r gwerth
    diweddaraf.
print-sheet-who = Pwy a phryd
print-sheet-one-of = Un o { $number } yn { hwn-priority }
print-sheet-today = Sut mae heddiw?
print-report-about = { CAP(-report) }: { $plan }
print-report-meeting = Ar gyfer: { $meeting }
print-report-standing = Sut mae pob { -priority }
print-report-number = Rhif
print-report-priority = { CAP(-priority) }
print-report-works = Gwaith
print-report-status = Statws
print-report-no-works = Dim wedi’i enwi
print-report-risks = Risgiau
print-report-issues = Materion
print-report-first = { CAP(-measure(form: "plural")) } sy’n gofyn am sylw gyntaf
print-report-named = { CAP(-measure(form: "plural")) } y mae’r { -report(form: "definite") } yn eu henwi gyntaf
print-report-all-steps = Popeth sydd nesaf: tudalen { $page }.
print-report-this = Ynghylch { hwn-report }
print-report-web-address = Mae’r { report-hwn } yn { $address }.
print-report-chart-more = { CAP(THE(-measure)) } a’r tabl
print-report-topic-page = (tudalen { $page }).
print-tables-none = –
print-tables-report = Ffigurau’r { -report(form: "definite") }.
print-tables-period = Ffigurau’r { -report(form: "definite") } ar gyfer { $period }.
print-tables-attention = Sylw, 0{"\u00A0"}i{"\u00A0"}25
print-tables-whole = Mae { $figures } ar dudalen { $page }.
print-tables-all = Ei holl ffigurau

## Y dudalen i ddylunwyr

print-brand-description = Lliwiau, llythrennau, meintiau a marciau’r tudalennau print, i ddylunwyr.
print-brand-lead = Mae’r hyn y mae templedi’r tudalennau print yn ei enwi yma, a dim arall; mae lliwiau sgriniau yn colours.csv. Canrannau o gyan,
    magenta, melyn a du yw’r inciau. Y cyferbyniad yw’r lleiaf sydd gan liw ag unrhyw beth y mae print yn ei roi arno neu oddi tano,
    wedi’i gyfrif o liwiau’r sgrin; mae’n cyfrif o 1 i 21: mae angen 4.5 ar destun, a 3 ar farciau.
print-brand-colours = Lliwiau
print-brand-name = Enw a defnydd
print-brand-light = Sgrin
print-brand-press = Inciau
print-brand-contrast = Cyferbyniad lleiaf
print-brand-fonts = Ffontiau
print-brand-sample = Diogelach, £155.1m
print-brand-sample-short = £155.1m
print-brand-marks = Mae rhif, lliw a phatrwm yn mynd gyda’i gilydd
print-brand-bars-full = barrau llawn
print-brand-bars-halved = barrau wedi’u haneru
print-brand-bars-slanted = barrau ar ogwydd
print-brand-bars-hollow = barrau gwag
print-brand-bars-pointed = barrau pigfain
print-brand-bars-waisted = barrau â chanol main
print-brand-bars-stepped = barrau grisiog
print-brand-bars-uneven = barrau tenau a thrwchus
print-brand-page = Tudalen
print-brand-margins = Ymylon: brig { $top }, gwaelod { $bottom }, tu mewn { $inside }, tu allan { $outside } mm.
print-brand-text = Mae’r testun yn { $width } mm o led, wedi’i alinio i’r chwith a heb gysylltnodau.
print-brand-aside = Wrth ei ochr, ar yr ymyl allanol, mae { $width } mm ar gyfer nodiadau a ffigurau bach, { $gap } mm o’r testun.
print-brand-bleed = Mae gwaith celf yn ymestyn { $bleed } mm dros yr ymyl.
print-brand-letters = Llythrennau
print-brand-letters-name = Enw
print-brand-letters-sample = Fel y’i gosodir
print-brand-letters-font = Ffont
print-brand-letters-size = Maint a llinell, mewn pwyntiau
print-brand-letters-large = rhy fawr ar gyfer y tabl hwn

## Ffeiliau swyddfa

office-text-page = Tudalen { $page }
office-deck-title = Teitl
office-deck-title-prompt = Y canfyddiad, mewn brawddeg
office-deck-kicker = Uwchdeitl
office-deck-kicker-prompt = Am beth y mae
office-deck-subtitle = Isdeitl
office-deck-subtitle-prompt = Beth mae’n ei gwmpasu
office-deck-text = Testun
office-deck-text-prompt = Beth sydd i’w ddweud
office-deck-first = Colofn gyntaf
office-deck-second = Ail golofn
office-deck-shown = Beth a ddangosir
office-deck-shown-prompt = { CAP(THE(-measure)) }, y lle a’r cyfnod
office-deck-chart = Siart
office-deck-footer = Troedyn
office-deck-number = Rhif y sleid
office-deck-colour-better = Gwell
office-deck-colour-worse = Gwaeth
office-deck-colour-target = Targed
office-deck-colour-hairline = Llinell fain
