### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Tudalennau y mae awduron yn eu hysgrifennu, a’r rhai sy’n rhestru’r hyn sydd: argraffiadau, geirfa, lawrlwythiadau, pob tudalen.

## Testunau a theitlau

text-other-chapters = Penodau eraill
text-previous-chapter = Pennod flaenorol
text-next-chapter = Pennod nesaf
text-within = { $whole }: { $part }
text-priority = { CAP(-priority) } { $number }: { $title }
text-meeting = { $body }, { $day }
text-slides = { $report }: sleidiau
text-not-found = Heb ddod o hyd i’r dudalen
text-nothing-here = Nid oes tudalen yn y cyfeiriad hwn.
text-the-plan = Y cynllun
text-moved = Mae’r dudalen hon wedi symud
text-moved-to-several = Mae’r cyfeiriad hwn wedi arwain at sawl tudalen
text-moved-from = Mae { $address } wedi symud
text-moved-on = Symudodd ar { $day }.

## Ffyrdd eraill o ddarllen cynllun

form-title = Ffyrdd eraill o ddarllen y cynllun hwn
form-file = Y ffeil
form-transcript = Darllen y geiriau
form-kind = { $sort ->
    [sign-language] Iaith arwyddion
    [audio] Recordiad
    [summary] Crynodeb
   *[easy-read] Hawdd ei ddeall
 }
# ansicr: y cyfrif mewn cromfachau, rhag treiglo ar ôl y rhif.
form-counted = { $number ->
    [one] Mae un ffordd arall o ddarllen y cynllun hwn.
   *[other] Mae ffyrdd eraill o ddarllen y cynllun hwn ({ $number }).
 }
# “gan” changes the beginning of a number in words; a figure stays as it is.
form-easy-priorities = { $number ->
    [0] Nid oes testun hawdd ei ddeall gan yr un o’r { COUNT($total, -priority) }.
   *[other] Mae testun hawdd ei ddeall gan { $number } o’r { COUNT($total, -priority) }.
 }
form-easy-commitments = { $number ->
    [0] Nid oes testun hawdd ei ddeall gan yr un o’r { COUNT($total, -commitment) }.
   *[other] Mae testun hawdd ei ddeall gan { $number } o’r { COUNT($total, -commitment) }.
 }
form-easy-pictures = { $number ->
    [0] Nid oes llun gyda’r un o’r testunau hawdd eu deall.
   *[other] Mae llun gyda { $number } o’r { $total } testun hawdd eu deall.
 }
form-none = Nid oes ffilm mewn iaith arwyddion, recordiad na chrynodeb mewn iaith arall wedi’u nodi.

## Argraffiadau

edition-about = Pwy sy’n atebol a beth newidiodd: { $edition }.
edition-this-edition = Yr argraffiad hwn
edition-document-control = Rheoli’r ddogfen
edition-change-control = Rheoli newidiadau
edition-no-control = { $restated ->
    [yes] Nid oes taflen rheoli dogfen ar gyfer yr argraffiad hwn yn y papurau.
   *[no] Nid oes taflen rheoli dogfen ar gyfer yr argraffiad hwn.
 }
edition-no-changes = { $restated ->
    [yes] Nid yw’r papurau’n cofnodi newidiadau i’r argraffiad hwn.
   *[no] { -office.person ->
        [first] Nid wyf wedi cofnodi newidiadau i’r argraffiad hwn.
        [plural] Nid ydym wedi cofnodi newidiadau i’r argraffiad hwn.
       *[third] Nid oes newidiadau wedi’u cofnodi i’r argraffiad hwn.
     }
 }
edition-oldest-first = Yr hynaf yn gyntaf.
edition-not-given = Heb ei roi
edition-kept-on = { CAP($version) }, ar { $day }

edition-status = Statws
edition-version = Fersiwn
edition-covers = Yn cwmpasu
edition-slogan = Slogan
edition-office-holder = Deiliad y swydd
edition-holder = { $name }, { $role }
edition-holder-since = { $who }, ers { $since }
edition-holder-until = { $who }, tan { $until }
edition-holder-from-until = { $who }, { $since } i { $until }
edition-published = Cyhoeddwyd
edition-updated = Diweddarwyd
edition-next-update = Diweddariad nesaf
edition-kept = Cadwyd fel yr oedd
edition-standing = { $status ->
    [draft] Drafft
    [consultation] Agored i ymgynghoriad
    [final] Terfynol
    [varied] Terfynol, gyda newidiadau diweddarach
   *[superseded] Ddim mewn grym mwyach
 }
edition-version-alone = { CAP($version) }

edition-document = Dogfen
edition-classification = Dosbarthiad
edition-owner = Perchennog
edition-written-by = Ysgrifennwyd gan
edition-date = Dyddiad
edition-what-it-is = Beth ydyw
edition-approved-by = Cymeradwywyd gan
edition-nobody-approved = Nid yw’r daflen yn enwi neb a’i cymeradwyodd.
edition-ratified-on = Cadarnhawyd ar
edition-no-ratification = Nid yw’r daflen yn rhoi dyddiad cadarnhau.
edition-copies-with = Copïau gan
edition-next-review = Adolygiad nesaf
# Whom to ask.
edition-ask = Holi

edition-all = Pob argraffiad o’r cynllun ar y wefan hon.
edition-held = { $number ->
    [one] Mae un argraffiad o’r cynllun ar y wefan hon.
   *[other] Mae { COUNTED($number, -argraffiad) } o’r cynllun ar y wefan hon, y diweddaraf yn gyntaf. Dim ond yr un cyfredol sydd ar frig y
        wefan.
 }

## Geirfa

glossary-about = Geiriau ac acronymau y mae’r cynllun a’i bapurau’n eu defnyddio.
glossary-lead = Geiriau ac acronymau y mae’r cynllun a’i bapurau’n eu defnyddio, mewn Cymraeg clir.
glossary-expansion = { CAP($words) }
glossary-also-written = Ysgrifennir hefyd: { $aliases }.

## Beth a ddangosir wrth ochr y geiriau

display-credit = Cydnabyddiaeth:

## Cysylltu

contact-lead = Sut i gysylltu â’r rhai sy’n cyhoeddi’r cynllun hwn.
contact-ask = Sut i ofyn neu awgrymu rhywbeth
contact-complain = Sut i gwyno
contact-questions = Diwrnodau ar gyfer cwestiynau gan y cyhoedd
contact-questions-past = Diwrnodau blaenorol ar gyfer cwestiynau gan y cyhoedd
contact-questions-until = { $where } Gellir anfon cwestiynau tan { $day }.
contact-questions-were-until = { $where } Roedd modd anfon cwestiynau tan { $day }.

## Y chwiliad, a’r rhestr o A i Y

search-title = Chwilio
search-lead = Popeth ar y wefan hon, o A i Y.
search-explained = Yn yr eirfa: { $term }
search-meeting-on = { CAP(-meeting) } { $day }
search-priorities = { CAP(-priority(form: "plural")) }
search-commitments = { CAP(-commitment(form: "plural")) }
search-kpis = { CAP(-kpi(form: "plural")) }
search-measures = { CAP(-measure(form: "plural")) }
search-reports = { CAP(-report(form: "plural")) }
search-meetings = { CAP(-meeting(form: "plural")) }
search-money = Arian
search-places = Lleoedd
search-registers = Cofrestrau
search-glossary = Geirfa
search-pages = Tudalennau eraill

## Pob tudalen

# Pa mor bell y mae safle mewn sawl iaith wedi’i gyfieithu.
coverage-title = Faint o’r safle hwn sydd wedi’i gyfieithu
coverage-lead = Mae’r hyn nad yw wedi’i gyfieithu yn yr iaith y cafodd ei ysgrifennu ynddi, ac wedi’i nodi felly.
coverage-first = Yn yr iaith hon y cafodd y safle ei ysgrifennu.
coverage-whole = Mae pob testun wedi’i gyfieithu.
coverage-translated = Mae { $told } o { $all } o destunau wedi’u cyfieithu.
# ansicr: nifer y cyfieithiadau gydag “o” ar ôl rhif.
coverage-stale = { $texts ->
    [one] Mae un cyfieithiad heb ei gymharu â’r hyn y mae’r iaith gyntaf yn ei ddweud heddiw.
   *[other] Mae { $texts } o gyfieithiadau heb eu cymharu â’r hyn y mae’r iaith gyntaf yn ei ddweud heddiw.
 }

all-pages-title = Pob tudalen
all-pages-lead = Pob tudalen o’r wefan hon, yn ôl ei phwnc.
all-pages-this-site = Ynghylch y wefan hon
all-pages-commitments-of = { CAP(-commitment(form: "plural")) }: { $edition }
all-pages-kpis-of = { CAP(-kpi(form: "plural")) }: { $edition }
all-pages-dropped = { $id }: { $title } (wedi’i ollwng)
all-pages-measures = Yr holl { -measure(form: "soft-plural") }
all-pages-reports = Yr holl { -report(form: "soft-plural") }
all-pages-meetings = Yr holl { -meeting(form: "soft-plural") }
all-pages-decisions = Yr holl benderfyniadau

## Lawrlwytho

download-about = Y cynllun cyfan a’i holl ffigurau fel data agored.
download-lead = Cymerwch y cynllun i’w argraffu, neu fel data: yn gyfan neu mewn tablau unigol. Mae pob ffeil mewn fformat agored.
download-whole-plan-note = Un ffeil â phob argraffiad: { -priority(form: "plural") }, { -commitment(form: "plural") },
    { -kpi(form: "plural") } ac arian.
download-plan-as-data = Y cynllun fel data
download-plan-as-data-text = Popeth y mae’r wefan hon yn ei ddangos, â dynodwyr parhaol.
download-data-archive = Yr holl ddata mewn un ffeil
download-data-archive-text = Y cynllun, ei restrau fel tablau a gwerthoedd pob { -measure }, gyda’r hyn sy’n eu disgrifio.
download-plan-schema = Beth mae’r cynllun fel data yn ei gynnwys
download-plan-schema-text = Pob aelod a’r hyn y gall fod, ar gyfer rhaglenni sy’n darllen y cynllun.
download-catalogue = Catalog y data hyn
download-catalogue-text = Ar gyfer pyrth sy’n casglu data agored, yng ngeirfa DCAT.
download-structured = Y cynllun ar gyfer peiriannau chwilio
download-structured-text = Y corff, ei argraffiadau, ei { -report(form: "plural") }, ei { -measure(form: "soft-plural") } a’i { -meeting(form: "soft-plural") } yng ngeiriau schema.org.
download-manifest = Rhestr o bob ffeil
download-manifest-text = Pob ffeil o’r wefan hon gyda’i maint a’i swm gwirio SHA-256.
download-figures-of = Ffigurau: { $edition }
download-figures-of-measures = Ffigurau’r { -measure(form: "plural") }
download-figures-of-reports = Ffigurau’r { -report(form: "plural") }
download-lists = Rhestrau
download-lists-note = Cofrestrau’r cynllun, a’r hyn a benderfynwyd ac a argymhellwyd mewn { -meeting(form: "plural") }, fel tablau.
download-tables-note = Y tabl y tu ôl i bob siart.

download-on-paper = Y cynllun ar bapur
download-on-paper-note = Fe’i gwnaed o’r un testunau a ffigurau â’r tudalennau hyn, ar yr un pryd.
download-reports = { CAP(-report(form: "plural")) }
download-reports-note = Pob { -report } fel dogfen ar gyfer ei { -meeting(form: "soft") } ac fel cyflwyniad.
download-single = { CAP(-commitment(form: "plural")) } unigol
download-single-note = Pob un ar ddalen A4, i’w rhannu.
download-meetings-note = Ar gyfer y calendr ar eich dyfais.
download-measures-note = Gwerthoedd mewn unedau sylfaenol: eiliadau ar gyfer amser, 12.4 ar gyfer 12.4%. Wrth ochr pob ffeil CSV mae
    disgrifiad o’i cholofnau, â -metadata.json ar ddiwedd ei enw. Mewn ffeil CSV mae pob cyfnod gyda’i statws ac a yw’n anarferol; mewn
    ffeil JSON mae gwerthoedd, terfynau, arwyddion a’r hyn a gyhoeddwyd mewn man arall.

download-plan = Y cynllun i’w ddarllen neu ei argraffu
download-plan-text = { $edition }, ar A4, wedi’i dagio fel y gellir ei ddarllen yn uchel.
download-large-print = Y cynllun mewn print bras
download-large-print-text = Yr un testun heb lythyren lai na 18 pwynt.
# ansicr: “hawdd ei ddeall” yw’r enw arferol; mae rhai cyrff yn dweud “hawdd ei ddarllen”.
download-leaflet = Y cynllun ar ffurf taflen
download-leaflet-text = Pedair tudalen A5 i’w rhannu: beth mae’r cynllun yn ei addo, sut mae pethau’n sefyll a phwy i’w holi.
download-poster = Y cynllun ar ffurf poster
download-poster-text = Un dudalen A3 i’w gosod ar y wal: beth mae’r cynllun yn ei addo, a ble i chwilio amdano.
download-easy-read = Y cynllun mewn iaith hawdd ei deall i’w argraffu
download-easy-read-text = Yr hyn o’r cynllun sydd wedi’i ddweud mewn brawddegau byr gyda lluniau, mewn llythrennau 18 pwynt.
download-ua2 = Y cynllun yn ôl y safonau diweddaraf
download-ua2-text = Yr un tudalennau fel PDF 2.0, yn ôl PDF/UA-2 a PDF/A-4, ar gyfer rhaglenni ac archifau sy’n gofyn amdanynt.
download-press = Y cynllun ar gyfer argraffdy
download-press-text = A4 â gwaediad o 3 mm, marciau tocio a lliwiau ar gyfer pedwar inc.
download-plain-text = Y cynllun fel testun plaen
download-plain-text-text = Yr un geiriau â dynodwr pob peth, ar gyfer y post ac i gymharu un fersiwn ag un arall.
download-pack = Y pecyn i ddylunwyr
download-pack-text = Pob siart fel darlun, tudalen a llun, gyda’i ffigurau a’i eiriau; pob testun, lliw a ffont.
download-other-edition = Argraffiad arall ar A4, ar gyfer y cofnod.
download-report = { CAP(THE(-report)) } fel dogfen ar gyfer ei { -meeting(form: "soft") }.
download-slides = { CAP(THE(-report)) } fel cyflwyniad, gyda nodiadau i’r sawl sy’n siarad.
download-slides-to-read = Yr un sleidiau fel tudalennau, sy’n edrych yr un fath ym mhobman.
download-commitment = { CAP(-commitment) } { $id }.
download-all-meetings = Yr holl { -meeting(form: "soft-plural") }
download-calendar = Eu diwrnodau, eu horiau a’u lleoedd. Gall calendrau danysgrifio i gyfeiriad y ffeil hon.
download-published-figures = Ffigurau fel y’u cyhoeddwyd mewn man arall.
download-illustrative = Lluniwyd rhai gwerthoedd i ddangos y dyluniad; maent wedi’u nodi’n enghreifftiol.

## Beth newidiodd yn y cynllun, fel y’i cofnodwyd

ledger-title = Beth newidiodd
ledger-about = Beth newidiodd yn y cynllun, y diweddaraf yn gyntaf, a pham.
ledger-before = Cyn hynny
ledger-now = Yn awr
ledger-moved = Symudwyd
ledger-why = Pam
ledger-no-reason = Nid oes rheswm wedi’i gofnodi.
ledger-since = Cofnodir newidiadau ers { $day }. Nid yw’r hyn a newidiodd cyn hynny, neu na chofnodwyd, yn cael ei ddweud yma.
ledger-kind = { $kind ->
   *[known] Cofnodwyd am y tro cyntaf
    [added] Newydd
    [retired] Gollyngwyd
    [dropped] Wedi mynd
    [retitled] Newidiwyd y teitl
    [reworded] Newidiwyd y geiriad
    [moved] Symudwyd i le arall yn y cynllun
    [version-changed] Newidiwyd y fersiwn
    [period-changed] Newidiwyd y cyfnod
    [start-moved] Symudwyd y dechrau
    [due-moved] Symudwyd y dyddiad cyflawni
    [target-date-moved] Symudwyd dyddiad y targed
    [date-moved] Symudwyd y diwrnod
    [milestone-added] Ychwanegwyd cam
    [milestone-dropped] Gollyngwyd cam
    [milestone-moved] Symudwyd cam
    [milestone-done] Cyflawnwyd cam
    [baseline-changed] Newidiwyd y man cychwyn
    [target-changed] Newidiwyd y targed
    [year-target-changed] Newidiwyd targed blwyddyn
    [status-changed] Newidiwyd y statws
    [progress-changed] Cynnydd
    [lead-changed] Newidiodd pwy sy’n atebol amdano
    [partners-changed] Newidiodd pwy sy’n gweithio arno
    [measures-changed] Newidiodd yr hyn sy’n dangos sut mae’n mynd
    [definition-changed] Newidiwyd y diffiniad
    [source-changed] Newidiwyd y ffynhonnell
    [method-changed] Newidiwyd y dull
    [series-broken] Cyfrifwyd mewn ffordd newydd
    [figures-added] Ffigurau newydd
    [figure-revised] Diwygiwyd ffigur
    [figure-withdrawn] Tynnwyd ffigur yn ôl
    [amount-changed] Newidiwyd y swm
    [year-amount-changed] Newidiwyd swm blwyddyn
    [answered] Rhoddwyd ateb, neu’r hyn a ddaeth ohono
 }
ledger-from-to = O { $from } i { $to }
ledger-from-to-later = O { $from } i { $to }, { COUNT($months, -month) } yn ddiweddarach
ledger-from-to-earlier = O { $from } i { $to }, { COUNT($months, -month) } ynghynt
ledger-known = Cofnodwyd { COUNTED($number, -peth) } a oedd yn y cynllun am y tro cyntaf.
ledger-moved-later = Symudwyd { ledger-gwaith }, { COUNT($months, -month) } yn ddiweddarach i gyd.
ledger-moved-earlier = Symudwyd { ledger-gwaith }, { COUNT($months, -month) } ynghynt i gyd.
ledger-moved-within = Symudwyd { ledger-gwaith }, yn y pen draw o fewn yr un mis.
# How often something was moved.
ledger-gwaith = { $times ->
    [1] unwaith
    [2] ddwywaith
    [3] deirgwaith
    [4] bedair gwaith
    [5] bum gwaith
    [6] chwe gwaith
   *[other] { WORD($times) } gwaith
 }
ledger-move = { $move }, cofnodwyd ar { $day }.
ledger-part = { $part }: { $said }
ledger-titled = { $thing }: { $kind }
ledger-feed-of-site = Beth newidiodd: { $site }
ledger-line = { $term }: { $text }
