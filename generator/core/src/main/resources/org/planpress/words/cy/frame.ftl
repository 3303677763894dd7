### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Yr hyn sydd o gwmpas pob tudalen ac ar bob un: y ddewislen, teitlau tudalennau, argraffiadau, ffeiliau.

## Y ddewislen

frame-plan = Cynllun
frame-commitments = { CAP(-commitment(form: "plural")) }
frame-progress = Cynnydd
frame-measures = { CAP(-measure(form: "plural")) }
frame-money = Arian
# ansicr: “Atebolrwydd” am “Held to account”.
frame-held-to-account = Atebolrwydd
frame-meetings = { CAP(-meeting(form: "plural")) }
frame-glossary = Geirfa
frame-data = Data
frame-about = Ynghylch
frame-search = Chwilio

## Tudalennau a ffeiliau a enwir mewn sawl man

frame-survey = { -office.person ->
    [first] Beth ddywedodd pobl wrthyf
    [plural] Beth ddywedodd pobl wrthym
   *[third] Beth ddywedodd pobl wrthym
 }
frame-all-priorities = Yr holl { -priority(form: "soft-plural") }
frame-all-commitments = Yr holl { -commitment(form: "soft-plural") }
frame-all-kpis = Yr holl { -kpi(form: "soft-plural") }
frame-all-measures = Yr holl { -measure(form: "soft-plural") }
frame-partners = Pwy sy’n gweithio ar beth
frame-earlier = Beth ddaeth o { -commitment(form: "soft-plural") } cynharach
frame-places = Fesul lle
frame-accountability = Pwy sy’n dal pwy i gyfrif
frame-law = Beth mae’r gyfraith yn ei ofyn
frame-whole-plan = Y cynllun cyfan
frame-whole-plan-in-large-print = Y cynllun cyfan mewn print bras
frame-easy-read = Hawdd ei ddeall
frame-all-editions = Pob argraffiad
frame-what-changed = Beth newidiodd
frame-about-edition = Ynghylch yr argraffiad hwn
frame-data-to-download = Data i’w lawrlwytho
frame-coverage = Faint o’r safle hwn sydd wedi’i gyfieithu
frame-all-pages = Holl dudalennau’r wefan hon
frame-contact = Cysylltu

## Sut i gysylltu â’r rhai sy’n cyhoeddi’r cynllun

frame-email = E-bost
frame-form = Ffurflen
frame-post = Post
frame-telephone = Ffôn
# When somebody answers the telephone.
frame-hours = Atebir y ffôn

## Teitlau a chymdogion

head-title = { $page } – { $of }
head-title-in-edition = { $page } – { $edition } – { $site }
head-all-changes = Pob newid (ffrwd Atom)
head-changes-of = Newidiadau: { $priority }
head-picture = Teitl yr argraffiad – { $edition } ({ $site }) – a marc ar gyfer pob un o’i addewidion
frame-mail-subject = Tudalen { $address }, { $version }
frame-numbered = { $number }. { $title }
frame-previous = Blaenorol: { $what }
frame-next = Nesaf: { $what }
frame-title-with-id = { $title } ({ $id })

## Sut i ddyfynnu’r hyn sydd ar dudalen

cite-this-commitment = Dyfynnu’r { commitment-hwn }
cite-this-kpi = Dyfynnu’r { kpi-hwn }
cite-this-priority = Dyfynnu’r { priority-hwn }
cite-this-edition = Dyfynnu’r argraffiad hwn
cite-this-measure = Dyfynnu’r { measure-hwn }
cite-this-report = Dyfynnu’r { report-hwn }
cite-this-meeting = Dyfynnu’r { meeting-hwn }
cite-this-page = Dyfynnu’r dudalen hon
cite-address = Cyfeiriad
cite-edition = Argraffiad
cite-version = Fersiwn
cite-date = Dyddiad
cite-source = Ffynhonnell
cite-newest = Ffigur diweddaraf
cite-licence = Trwydded
cite-licence-of-figures = Trwydded y ffigurau
cite-none-stated = Ni nodir un.
cite-no-figure = Nid oes ffigur eto.
cite-can-change = Gall yr hyn sydd yn y cyfeiriad hwn newid. Nodwch ar ba ddiwrnod y gwnaethoch ei ddarllen.
cite-number-and-page-stay = { commitment-number-stays } Os caiff hwn ei ollwng, bydd y dudalen yn aros ac yn dweud pam.
cite-by = { $publisher }: { $what }.
cite-named = { $title }
cite-commitment = { $title } ({ -commitment } { $id })
cite-dropped-commitment = { $title } ({ -commitment } { $id }, a ollyngwyd ar { $day })
cite-kpi = { $title } ({ -kpi } { $id })
cite-priority = { $title } ({ -priority } { $number })
cite-meeting = { $body }, { -meeting } { $day }
cite-part-of-report = { $title }. { $report }
cite-decisions = Penderfyniadau ac argymhellion hyd at { $until }
cite-in-edition = { $edition }, { $version }
cite-in-edition-of = { $edition }, { $version }, { $day }
cite-alone = { $what }.
cite-unsettled = { $status ->
    [draft] drafft
   *[other] testun ymgynghori
 }
cite-unsettled-version = { $version }, { $what }
cite-reports = Ynghylch: { $edition }, fel yr oedd ar { $as-of }.
cite-reports-published = Ynghylch: { $edition }, fel yr oedd ar { $as-of }, cyhoeddwyd { $day }.
cite-source-of = { $publisher }, { $publication }
cite-newest-for = Ffigur diweddaraf: { $period }.
cite-newest-published-on = Ffigur diweddaraf: { $period }, cyhoeddwyd { $day }.
cite-at = { $restated ->
    [yes] Ailadroddir yn { $address }
   *[no] { $address }
 }
cite-shown-by = Dangosir gan: { $organisation }, { $address }
cite-decision = Penderfyniad { $id }
cite-recommendation = Argymhelliad { $id }
cite-stays = Yn y cyfeiriad hwn mae { $version } yn aros fel yr oedd ar { $day }. Mae’r hyn sydd mewn grym yn awr yn { $now }
cite-not-settled = { $status ->
    [draft] Drafft yw hwn; dyfynnwch ef fel drafft.
   *[other] Testun ymgynghori yw hwn; dyfynnwch ef felly.
 }
cite-made-up = { $whole ->
    [yes] Cynllun dychmygol yw hwn. Ni ellir dyfynnu dim ynddo fel ffaith.
   *[no] Mae rhai o’r ffigurau hyn yn ddychmygol. Ni ellir eu dyfynnu fel ffeithiau.
 }

## Argraffiadau

frame-edition = { $title }, { $version }.
frame-version = fersiwn { $version }
frame-published = Cyhoeddwyd { $day }.
frame-updated = Diweddarwyd { $day }.
frame-sample-title = Enghraifft: { $title }
frame-sample-means = Enghraifft yw hon. Mae’r sefydliad, ei gynllun a’r holl ffigurau yn ddychmygol.
frame-draft = Drafft
frame-draft-means = Drafft yw’r argraffiad hwn, a gall newid eto.
frame-consultation = Ymgynghoriad
frame-consultation-means = Mae’r argraffiad hwn yn agored i sylwadau, a gall newid eto.
frame-you-are-reading = Rydych yn darllen: { $edition }.
frame-this-is-about = Mae hyn ynghylch: { $edition }.
frame-no-longer-in-force = Nid yw bellach mewn grym ac fe’i cedwir fel cofnod.
frame-not-shown-first = Nid hwn yw’r argraffiad y mae’r wefan hon yn ei ddangos gyntaf.
frame-kept = Dyma { $version } o’r argraffiad – { $edition } – fel yr oedd ar { $day }. { $ended ->
    [yes] Nid yw bellach mewn grym ac fe’i cedwir fel cofnod.
   *[no] Nid yw’n newid mwyach.
 }
frame-go-to-site = Mynd i’r wefan fel y mae yn awr
frame-plan-ended = Daeth y cynllun hwn i ben { $when }.
frame-that-plan-ended = Daeth y cynllun hwnnw i ben { $when }.
frame-go-to-edition = Mynd i’r argraffiad: { $edition }
frame-part-not-translated = Nid yw rhan o’r dudalen hon wedi’i chyfieithu eto. Mae yma yn yr iaith y cafodd ei hysgrifennu ynddi.
frame-most-not-translated = Nid yw’r rhan fwyaf o’r dudalen hon wedi’i chyfieithu eto. Mae yma yn yr iaith y cafodd ei hysgrifennu ynddi.
frame-illustrative = Mae gwerthoedd sydd wedi’u nodi’n “enghreifftiol” wedi’u llunio i ddangos y dyluniad. Nid ydynt yn ffeithiau. Daw
    ffigurau sydd wedi’u nodi “fel y’u cyhoeddwyd” o’r ffynhonnell.

## Cyrff sy’n dod i ben, a phwy sy’n dod ar eu hôl

succession-all-functions = ei swyddogaethau
succession-body = Yn perthyn i
succession-before = Cyn hynny
succession-after = O hynny ymlaen
succession-nobody-yet = Ni ddywedir yma eto pwy fydd yn atebol o hynny ymlaen.
succession-nobody-known = Ni ddywedir yma pwy sy’n atebol yn awr.
succession-ends = { CAP($body) }: yn dod i ben ar { $day }.
succession-ended = { CAP($body) }: daeth i ben ar { $day } ac nid yw bellach yn atebol am y cynllun hwn.
# What authors wrote would change after “i”, so it stands after a colon.
succession-will-pass = { CAP($functions) }: ar { $day } byddant yn trosglwyddo. Y corff newydd: { $body }.
succession-passed = { CAP($functions) }: trosglwyddwyd ar { $day }. Y corff newydd: { $body }.
succession-took-over = { CAP($functions) }: daethant ar { $day }. Y corff blaenorol: { $body }.
succession-will-take-over = { CAP($functions) }: deuant ar { $day }. Y corff blaenorol: { $body }.
succession-plan-of = Ei gynllun: { $title }
succession-thing-will-pass = { $thing }: bydd yn trosglwyddo ar { $day }. Y corff newydd: { $body }.
succession-thing-passed = { $thing }: trosglwyddwyd ar { $day }. Y corff newydd: { $body }.
succession-thing-stands = { $thing }: mae’n parhau fel { $here }.
succession-number-there = Yno ei rif yw { $number }
succession-go-to = Mynd i: { $body }

## Ffeiliau, risgiau a sut mae pethau

common-status = Statws: { $status }
common-risk = { $status ->
    [risk] Risg
    [issue] Mater
   *[closed] Caewyd
 }
common-kilobytes = { $number }{"\u00A0"}kB
common-megabytes = { $number }{"\u00A0"}MB
common-file = { $type }, { $size }
common-file-with-pages = { $type }, { $size }, { COUNT($pages, -tudalen) }

## Pa mor hen yw pethau

age-ago = { $number ->
    [0] heddiw
   *[other] { COUNTED($number, $unit) } yn ôl
 }
age-status-ageing = Barnwyd y statws ar { $judged }, { $ago }.
age-newest-figure = Mae’r ffigur diweddaraf ar gyfer { $period }, { $ago }.
age-newest-is-unfinished = Mae’r ffigur diweddaraf ar gyfer { $period }, cyfnod nad yw ar ben eto.
age-next-is-due = Disgwylir y nesaf { $when }.
age-next-was-due = Roedd disgwyl y nesaf { $when }.
age-date-passed = { $when }, dyddiad sydd wedi mynd heibio
age-some-are-old = Mae ffigurau { WORD($number, -measure) } o’r { COUNT($total, -measure) } yn hen.
age-report-tells = Mae’r { report-hwn } yn dweud sut roedd pethau ar { $day }, { $ago }.
age-edition-is-over = Daeth cyfnod y cynllun hwn i ben { $when }, { $ago }. Nid oes cynllun ar ei ôl wedi’i gyhoeddi yma.
age-has-grown-old = Gwnaed y dudalen hon ar { $made }. { $what ->
    [status] Mae’r hyn y mae’n ei ddweud am sut mae pethau yn hen erbyn hyn; nid ydym yn gwybod sut maent heddiw.
    [figures] Mae ei ffigurau’n hen erbyn hyn; gall fod rhai mwy diweddar.
    [report] Mae’r hyn y mae’n ei ddweud yn hen erbyn hyn; gall fod { -report(form: "plural") } mwy diweddar.
   *[edition] Mae cyfnod y cynllun wedi dod i ben ers hynny.
 }
