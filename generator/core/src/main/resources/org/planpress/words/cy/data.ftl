### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Yr hyn y mae ffeiliau i raglenni, i ddylunwyr ac mewn testun plaen yn ei ddweud wrth bobl.

## Data

data-calendar = { $site }: { -meeting(form: "plural") }
data-withheld = Mae rhai gwerthoedd yn absennol: { $reason }.
# The word in quotes is that of the file, whatever the language.
data-made-up = Lluniwyd gwerthoedd â’r statws "illustrative" i ddangos y dyluniad. Nid ydynt yn ffeithiau, na dim a gyfrifir ohonynt.
data-change-unknown = Ni ellir cyfrifo’r sgôr: ni chyhoeddwyd y newid ers y flwyddyn flaenorol.
data-period = Cyfnod
data-area = Ardal
data-group = Grŵp
data-value = Gwerth
data-status = Statws
data-rule = Rheol
data-was = Gwerth blaenorol
data-revised-on = Disodlwyd ar
data-reason = Rheswm
data-type = Math
data-period-means = Mis, chwarter, hanner blwyddyn, blwyddyn neu flwyddyn ariannol y gwerth.
data-area-means = Dynodwr yr ardal, fel y mae’r cynllun a’r tudalennau’n ei henwi.
data-value-means = Y gwerth mewn unedau sylfaenol; gwag lle nad oes un.
data-status-means = Pa mor gadarn yw’r gwerth.
data-rule-means = Pa reol sy’n canfod bod y gwerth yn anarferol, os oes un.
data-type-means = A yw gwerth anarferol yn welliant, yn bryder neu’r naill na’r llall; “common” lle nad oes rheol yn ei ganfod yn
    anarferol, neu lle nad oes un yn edrych.
data-was-means = Y gwerth a gyhoeddwyd o’r blaen; gwag os nad oedd un, neu os na ddywedir.
data-revised-on-means = Y diwrnod y disodlwyd y gwerth hwnnw.
data-reason-means = Pam y cafodd ei ddisodli.
data-measured-in = { $unit ->
    [count] Cyfrif ydyw.
    [percent] Canran ydyw: mae 12.4 yn golygu 12.4%.
    [duration] Amser mewn eiliadau ydyw.
    [rate] Cyfradd ydyw; mae disgrifiad y tabl yn dweud o beth.
   *[money] Swm mewn punnoedd ydyw.
 }
data-measured-in-word = Ei uned: { $word }.

## Y pecyn i ddylunwyr

pack-brand = Lliwiau, ffontiau a marciau: { $site }
pack-chart-id = Dynodwr: { $id }
pack-chart-page = Tudalen: { $address }
pack-illustrative = ENGHREIFFTIOL
pack-title = TEITL
pack-subtitle = ISDEITL
pack-what-it-says = BETH MAE’N EI DDWEUD
pack-alternative-text = TESTUN AMGEN
pack-notes = NODIADAU
pack-source = FFYNHONNELL
pack-as-of = FEL YR OEDD AR
pack-squares = { $restated ->
    [yes] Sgwâr llawn: mae’r papurau’n dweud bod y corff hwn yn ofynnol yn ôl y gyfraith. Sgwâr agored: nid ydynt yn dweud hynny.
   *[no] Sgwâr llawn: mae’r corff hwn yn ofynnol yn ôl y gyfraith. Sgwâr agored: ni ddywedir dim am hynny.
 }
pack-title-of = { $measure }: { $title }
pack-bodies = Diagram o { COUNT($number, -corff) }, o’r brig i lawr: { $bodies }.
pack-below = { $body }, o dan { $above }
pack-not-facts = Mae rhai o’i ffigurau, neu bob un, yn enghreifftiol: fe’u lluniwyd i ddangos y dyluniad. Nid ydynt yn ffeithiau. Peidiwch
    ag argraffu’r siart hwn heb y geiriau hyn.

guide-title = { $edition }: pecyn i ddylunwyr
guide-edition = { $organisation }. Fersiwn: { $version }. Dyddiad: { $day }.
guide-contents = BETH SYDD YNDDO
guide-list = rhestr o bob siart: dynodwr, teitl, statws, tudalen we, ffeiliau
guide-folders = { $charts ->
    [one] un ffolder ar gyfer yr unig siart:
   *[other] un ffolder ar gyfer pob un o’r { COUNT($charts, -siart) }:
 }
guide-svg = darlun i’w olygu; mae testun yn destun
guide-pdf = yr un darlun i’w osod; fector, ffontiau wedi’u mewnblannu, wedi’i dagio â’i eiriau
guide-press = yr un peth yn inciau’r wasg, i’w osod yn yr hyn sy’n mynd i’w argraffu
guide-png = yr un peth ar 300 dpi, ar gyfer yr hyn nad yw’n derbyn fectorau
guide-csv = ei ffigurau, yr un ffeil ag ar y wefan
guide-txt = ei deitl, ei eiriau, ei nodiadau, ei ffynhonnell a’i destun amgen
guide-drawings = pwy sy’n atebol i bwy, fel darlun yn yr un ffurfiau, gyda’i eiriau
guide-text = y testun cyfan ag arddulliau go iawn, i’w ddarllen a’i nodi; mae dynodwr ar bob rhan
guide-story = yr un peth fel InCopy Markup Language, i’w osod fel dolen, fel bod testun pecyn newydd yn cymryd lle’r hen un yn eich
    gosodiad. Mae enwau’r rhai yn plan.docx ar yr arddulliau; lle mae un o bethau’r cynllun yn dechrau mae marc anweledig â’i ddynodwr.
    Gadewir y cynnwys, y lluniau a rhifau’r tudalennau i’r gosodiad. Fe’i hysgrifennwyd yn ôl y disgrifiad cyhoeddedig o’r fformat ac ni
    chafodd ei agor mewn rhaglen gosod
guide-brand = y lliwiau, y llythrennau, y meintiau a’r marciau y gwneir y tudalennau print ohonynt
guide-colours = pob lliw: hecs, hecs yn y tywyllwch, CMYK, cyferbyniad
guide-palette = yr un peth fel palet ar gyfer GIMP, Inkscape a Scribus
guide-swatches = yr un peth fel swatsys ar gyfer rhaglenni gosod (Adobe Swatch Exchange), pob un mewn RGB ac mewn CMYK
guide-fonts = y ffontiau, gyda’u trwyddedau
guide-logo = y logo: ar gyfer cefndiroedd golau, ar gyfer sgriniau tywyll ac ar gyfer cefndiroedd tywyll mewn print, i’r graddau eu bod yno

guide-placing = SUT I OSOD SIART
guide-install = Gosodwch y ffontiau yn brand/fonts/ yn gyntaf. Hebddynt mae’r ffeiliau SVG yn dangos ffont arall, a gall geiriau gyffwrdd â’i
    gilydd. Nid oes angen ffontiau ar ffeiliau PDF a PNG.
guide-size = Gosodwch y PDF neu’r SVG yn ei faint ei hun (100%): yna mae ei eiriau’n 10.4 pwynt. Peidiwch â mynd o dan 80%. Mae gan y PNG 300 dot
    i’r fodfedd yn yr un maint.
guide-inks = Mae’r hyn sy’n mynd i argraffdy yn cymryd <id>-press.pdf: ei inciau yw’r rhai yn plan-press.pdf, a llythrennau mewn du yn unig lle
    maent yn ddu neu’n llwyd. Nid yw’n enwi gwasg; eich dogfen chi sy’n gwneud hynny.
guide-words = Nid yw’r teitl yn y darlun. Cymerwch y teitl, yr isdeitl, y nodiadau a’r ffynhonnell o <id>.txt a’u gosod fel testun o gwmpas y
    siart. Cadwch y ffynhonnell gyda’r siart.
guide-alternative = Rhowch i’r siart a osodwyd ei destun amgen o <id>.txt, fel y gellir darllen y PDF print yn uchel.
guide-paper = Mae’r darluniau ar gyfer papur gwyn: mae darn gwyn o dan eiriau sydd ar linell. Mae siapiau, streipiau a thoriadau’n golygu
    rhywbeth i’r rhai sy’n gweld ychydig o liwiau: cadwch hwy.
guide-unchanged = Peidiwch â newid hyd, label na graddfa. Os yw ffigur yn edrych yn anghywir, dywedwch { -site(form: "object") } (gweler isod).

guide-illustrative = FFIGURAU ENGHREIFFTIOL
guide-made-up = { $charts ->
    [one] Mae’r unig siart yn cynnwys
   *[other] Mae { $number } o’r { COUNT($charts, -siart) } yn cynnwys
 } ffigurau a luniwyd i ddangos y dyluniad. NID YDYNT YN FFEITHIAU.
guide-marked = Mae charts.csv yn eu nodi â "illustrative", a hefyd <id>.txt pob un. Rhaid i bwy bynnag sy’n argraffu un argraffu’r gair hwnnw gydag
    ef.

guide-corrections = CYWIRIADAU
guide-write-to = Peidiwch â chywiro geiriau neu ffigurau yn eich gosodiad yn unig: byddai’r wefan, y data a’r pecyn nesaf yn parhau’n anghywir.
    Ysgrifennwch at: { $contact }. Rhowch y dynodwr (enw’r ffolder, neu’r dynodwr wrth ochr y testun, megis p2.vawg.3), y geiriau fel y
    maent a’r geiriau fel y dylent fod. Caiff y testun gwreiddiol ei gywiro a chewch becyn newydd; nid yw dynodwyr byth yn newid, felly
    gallwch weld beth sy’n newydd drwy gymharu ffeiliau o’r un enw.

guide-licences = TRWYDDEDAU
guide-ask-first = Gofynnwch cyn ailddefnyddio’r testunau a’r siartiau: { $contact }.
guide-font-licences = Daw’r ffontiau o dan y trwyddedau wrth eu hochr. Maent yn caniatáu defnyddio, mewnblannu a throsglwyddo.

## Beth yw diben lliwiau: yn y tabl lliwiau ac ar y dudalen i ddylunwyr

palette-heading = { $group ->
    [text] Cefndir, testun a llinellau
    [links] Dolenni
    [priorities] { CAP(-priority(form: "plural")) }
    [status] Sut mae’n mynd
    [charts] Siartiau
   *[others] Eraill
 }
palette-purpose = { $purpose ->
    [paper] y cefndir
    [chalk] ail gefndir
    [ink] testun
    [muted] testun llai pwysig
    [edge] llinellau sy’n dweud rhywbeth
    [line] llinellau sy’n gwahanu yn unig
    [link] dolenni
    [link-hover] dolen o dan y pwyntydd
    [visited] dolen a ddilynwyd
    [focus] y tu ôl i’r hyn y mae’r bysellfwrdd arno
    [focus-ink] testun ar ffocws
    [p1] { -priority } 1, a 9
    [p2] { -priority } 2, a 10
    [p3] { -priority } 3, ac 11
    [p4] { -priority } 4, a 12
    [p5] { -priority } 5, a 13
    [p6] { -priority } 6, a 14
    [p7] { -priority } 7, a 15
    [p8] { -priority } 8, ac 16
    [on-p] testun ar liw { -priority }
    [good] wedi’i gyflawni, ar y trywydd iawn
    [good-soft] cefndir da
    [warn] mewn perygl
    [warn-soft] cefndir rhybudd
    [bad] hwyr
    [bad-soft] cefndir drwg
    [calm-soft] cefndir popeth arall
    [c-bar] y gyfres gyntaf
    [c-bar-2] yr ail gyfres
    [c-target] targedau a heddiw
    [c-better] anarferol a gwell
   *[c-worse] anarferol a gwaeth
 }

## Y cynllun fel testun plaen

plan-text-named = { $name }: { $text }
plan-text-phase-and-date = { $phase }, { $date }
plan-text-update = { $day }: { $text }
plan-text-update-with-status = { $day }: { $text } ({ $status })
plan-text-indicator = { $direction }. { $measured }.
plan-text-in-area = { $measure }, { $area }
plan-text-newest = { $figure } ({ $when }).
plan-text-measure = { $measure }: { $newest } { $direction }.
plan-text-answers-to = Yn atebol i: { $body }
plan-text-picture = [Llun: { $description }]
