### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Adroddiadau: eu tudalennau, eu sleidiau, a’r hyn a newidiodd o’r naill i’r llall.

## Tudalennau adroddiadau.

report-about-all = Pob { -report } ar sut mae’r cynllun yn mynd, y diweddaraf yn gyntaf.
report-lead = { $number ->
    [one] Mae { COUNTED($number, -report) } yn dweud sut roedd cynllun yn mynd.
   *[other] Mae { COUNTED($number, -report) } yn dweud sut roedd cynllun yn mynd, y diweddaraf yn gyntaf.
 }
report-plan-ended-another-shown = Daeth y cynllun hwn i ben { $when }. Mae’r wefan hon yn dangos un arall gyntaf: { $edition }.
report-plan-runs = Mae’n rhedeg tan { $until }.
report-gap = Nid oes { -report } ar y wefan hon yn cwmpasu’r dyddiau cyn hynny, o { $from } i { $until }.
report-in = { $title } ({ $report })
report-kicker = { CAP(-report) }: { $edition }
report-kind-of = { $kind ->
    [quarterly] { CAP(-report) } chwarterol
    [half-yearly] { CAP(-report) } hanner blynyddol
    [mid-year] { CAP(-report) } canol blwyddyn
   *[annual] { CAP(-report) } blynyddol
 }
report-covers = Yn cwmpasu
report-stands-as-of = Fel yr oedd ar
report-published = Cyhoeddwyd
report-as-slides = { CAP(hwn-report) } fel sleidiau
report-to-print = { CAP(hwn-report) } i’w argraffu
report-slides-to-present = Y sleidiau fel cyflwyniad
report-others = { CAP(-report(form: "plural")) } eraill
report-earlier = { CAP(-report) } blaenorol
report-later = { CAP(-report) } nesaf

## Yr hyn y mae adroddiad yn ei ddweud am flaenoriaeth, wedi’i gyfrif: mae’r rhain yn cael eu cysylltu’n frawddeg.

report-achievements = { COUNTED($number, -cyflawniad) }
report-next-steps = { COUNTED($number, -cam-nesaf) }
report-works = { COUNTED($number, -darn) }
report-works-of-which-late = { report-works } ({ $all ->
    [yes] { $number ->
        [one] yn hwyr
        [2] y ddau yn hwyr
       *[other] pob un yn hwyr
     }
   *[no] { WORD($late) } yn hwyr
 })
report-risks = { COUNTED($number, -risg-neu-fater) }
report-counts = { CAP($counts) }.
report-names-nothing = Nid yw’r { -report(form: "definite") } yn enwi dim.
report-names-none = Nid yw’r { -report(form: "definite") } yn enwi un.

## Ei fesurau mewn trefnau eraill.

report-as-published = Fel y’i cyhoeddwyd
report-order = { $order ->
    [name] Yn ôl enw
   *[attention] Yn ôl sgôr sylw
 }
report-ordered = { $order ->
    [name] { CAP(-measure(form: "plural")) } yn ôl enw
   *[attention] { CAP(-measure(form: "plural")) } yn ôl sgôr sylw
 }
report-ordered-about = { report-ordered }, o’r { -report(form: "definite") } “{ $report }”.
report-ordered-lead = { $order ->
    [name] Pob rhes o dablau’r { -report(form: "definite") }, o A i Y.
   *[attention] Pob rhes o dablau’r { -report(form: "definite") }, y sgôr sylw uchaf yn gyntaf. Mae rhesi â’r un sgôr yn y drefn y’u cyhoeddwyd. Gall sgôr
        uchel fod yn newyddion da.
 }
report-ordered-caption = { $order ->
    [name] Yr holl { -measure(form: "soft-plural") } yn ôl enw
   *[attention] Yr holl { -measure(form: "soft-plural") }, y sgôr sylw uchaf yn gyntaf
 }
report-measures-that-show-it = { CAP(THE(-measure, form: "plural")) } sy’n ei ddangos

## Colofnau ei dablau.

column-no-target = Dim targed
column-met = Wedi cyrraedd
column-missed = Methwyd
column-not-yet = Heb gyrraedd y dyddiad eto
column-not-known = Ddim yn hysbys
column-work-out = { $published } (ein cyfrif ni: { $ours })

## Ei flaenoriaethau.

report-priority-about = { text-priority }, { $days }: beth a gyflawnwyd, beth sydd nesaf a beth all fynd o’i le.
report-priority-kicker = { $days }, o: { $report }
report-priority-of = { CAP(-priority) } { $number }: { $edition }
report-other-priorities = { CAP(-priority(form: "plural")) } eraill yn { hwn-report }
report-previous-priority = Blaenorol: { -priority } { $number }
report-next-priority = Nesaf: { -priority } { $number }

## Ei bynciau.

topic-which = Pwnc { $number } o { $all }
topic-kicker = { topic-which }: { $report }
topic-quotes = Dyma rai o eiriau’r bobl a atebodd. Maent yn dangos beth roedd unigolion yn ei deimlo; nid ydynt yn dangos faint oedd yn teimlo felly.
topic-others = Pynciau eraill { hwn-report }
topic-previous = Pwnc blaenorol
topic-next = Pwnc nesaf

## Darnau o waith a risgiau.

deliverable-tag = { $stand ->
    [late] Hwyr
    [done] Wedi’i gyflawni
   *[paused] Wedi’i oedi
 }
deliverable-stands = { $stand ->
    [late] yn hwyr
    [done] wedi’i gyflawni
   *[paused] wedi’i oedi
 }
deliverable-owner = Pwy sy’n ei wneud: { $owner }
deliverable-no-date = Ni roddir dyddiad
deliverable-no-share = Heb ei roi
deliverable-due-note = { $due }: { $note }
deliverable-overdue = { $missing ->
    [yes] yn hwyr o { COUNT($months, -month) } ar { $judged }; nid oes { -report } diweddarach yn dweud iddo gael ei orffen
   *[no] yn hwyr o { COUNT($months, -month) } ar { $judged }
 }
deliverable-papers-end = Nid oes gennym bapur ar y cynllun hwn ar ôl { $day }; nid ydym yn gwybod a gafodd ei orffen ers hynny.
deliverable-not-known-since = Nid oes { -report } diweddarach yn sôn amdano; nid ydym yn gwybod a gafodd ei orffen.
deliverable-overdue-since = Ers { hwn-report }: { $overdue }.
deliverable-judged = Mae a yw gwaith yn hwyr yn dilyn o’i ddyddiad cyflawni. Barnwyd hynny gennym ar { $day }, y diwrnod y mae’r { report-hwn } yn
    ei gynrychioli.
deliverable-risk-likelihood = Tebygolrwydd
deliverable-risk-impact = Effaith
deliverable-risk-mitigation = Beth sy’n cael ei wneud
deliverable-risk-owner = Pwy sy’n atebol amdani

## Beth newidiodd ers yr adroddiad blaenorol. Mae brawddegau â llythyren fach yn dilyn dolen i’r hyn y maent yn sôn amdano.

change-first-report = Hwn yw’r { -report(form: "definite") } cyntaf ar y wefan hon, felly nid oes un i’w gymharu ag ef.
change-report-before = Hwnnw oedd { THE(-report) } blaenorol.
change-report-before-gap = Hwnnw oedd { THE(-report) } blaenorol. Nid oes { -report } ar y wefan hon yn cwmpasu’r dyddiau rhyngddynt, { $from } i
    { $until }.
change-work = Gwaith
change-decided = Penderfynwyd yn y cyfamser
change-first-works = Mae’r { report-hwn } yn enwi { report-works }. Nid oedd rhestr ohonynt yn { THE(-report) } blaenorol.
change-first-risks = Mae’r { report-hwn } yn enwi { report-risks }. Nid oedd rhestr ohonynt yn { THE(-report) } blaenorol.
change-first-rows = Nid oes tablau o { -measure(form: "soft-plural") } yn { THE(-report) } blaenorol. Mae { COUNT($rows, -rhes) } yn yr un hwn.
change-quoted = “{ $title }”
change-added = Newydd: { $titles }.
change-added-many = Newydd: { $number }.
change-work-gone = Heb sôn amdano mwyach, a heb ei orffen pan soniwyd amdano ddiwethaf: { $titles }.
change-work-gone-many = Heb sôn amdano mwyach, a heb ei orffen pan soniwyd amdano ddiwethaf: { $number }.
change-risks-gone = Heb sôn amdani mwyach, a heb ei chau pan soniwyd amdani ddiwethaf: { $titles }.
change-risks-gone-many = Heb sôn amdani mwyach, a heb ei chau pan soniwyd amdani ddiwethaf: { $number }.
# After a colon-like link: what happened to it.
change-finished = – wedi gorffen.
change-no-share = dim ffigur
change-progressed = { $backwards ->
    [yes] – wedi mynd yn ôl o { $before } i { $after }.
   *[no] – wedi mynd o { $before } i { $after }.
 }
change-late = – roedd i’w gyflawni { $due } ac roedd yn hwyr ar { $judged }.
change-happened = – roedd yn risg ac mae wedi digwydd.
change-closed = – wedi’i chau.
change-risk-before = { $before ->
    [risk] risg
    [issue] mater
   *[closed] caewyd
 }
change-risk-after = { $after ->
    [risk] risg
    [issue] mater
   *[closed] caewyd
 }
change-risk-turned = – fe’i disgrifiwyd fel “{ change-risk-before }” ac yn awr mae’n “{ change-risk-after }”.
change-moved = { $after }. Yn { THE(-report) } blaenorol: { $before }.
change-figure-of-period = { $figure } yn ystod { $period }
change-figure-of-year = { $figure } yn y flwyddyn hyd ddiwedd { $until }
change-no-figure = dim ffigur ar gyfer { $period }

## Sleidiau.

slide-title = Sleidiau: { $report }
slide-about = { CAP(THE(-report)) } “{ $report }” fel sleidiau.
slide-report-in-full = { CAP(THE(-report)) } yn llawn
slide-file = Y sleidiau hyn fel cyflwyniad
slide-pages = Y sleidiau hyn fel tudalennau
slide-in-short = Yn gryno
slide-overall = Sut mae pethau yn gyffredinol
slide-ahead = Beth sydd nesaf
slide-achieved = Cyflawnwyd
slide-being-delivered = Yn cael ei gyflawni
slide-next-steps = Camau nesaf
slide-risks = Risgiau a materion
slide-agenda = Mae { COUNTED($sections, -rhan) } i’r { report-hwn }
slide-works = { $finding ->
    [all-done] { $number ->
        [one] Mae’r unig ddarn o waith wedi’i gyflawni
        [2] Mae’r ddau ddarn o waith wedi’u cyflawni
       *[other] Mae pob darn o waith wedi’i gyflawni: { WORD($number) }
     }
    [some-late] { $number ->
        [one] Mae’r unig ddarn o waith yn hwyr
       *[other] Mae { WORD($some) } o { COUNTED($number, -darn, mutation: "soft") } yn hwyr
     }
    [some-done] { $some ->
        [one] Mae un o { COUNTED($number, -darn, mutation: "soft") } wedi’i gyflawni
       *[other] Mae { WORD($some) } o { COUNTED($number, -darn, mutation: "soft") } wedi’u cyflawni
     }
    [none-late] { $number ->
        [one] Nid yw’r unig ddarn o waith yn hwyr
       *[other] Nid yw’r un o { COUNTED($number, -darn, mutation: "soft") } yn hwyr
     }
   *[named] Mae { COUNTED($number, -darn) } yn cael { $number ->
        [one] ei gyflawni
       *[other] eu cyflawni
     }
 }
slide-names = Mae’r { -report(form: "definite") } yn enwi { $counted }
slide-next = Nesaf: { $step }
slide-comes-next = { $number ->
    [one] Un peth sydd nesaf
   *[other] { CAP(COUNTED($number, -peth)) } sydd nesaf
 }
slide-of-priority = { CAP(-priority) } { $number }: { $title }
slide-threats = { $issues ->
    [0] Gall { COUNTED($risks, -peth) } fynd o’i le, ac nid oes mater wedi’i enwi
   *[other] Mae { COUNTED($issues, -peth) } wedi mynd o’i le, { $risks ->
        [0] ac nid oes risg arall wedi’i henwi
       *[other] a gall { WORD($risks) } arall
     }
 }
slide-made-up = { $subtitle }. Lluniwyd y llinell i ddangos y dyluniad; mae’r ffigurau’n rhai cyhoeddedig.
slide-found = { $measure }: { $finding }
slide-over-a-year = Dros 12 mis
slide-changed = Ers y flwyddyn flaenorol
slide-priority-in-full = { CAP(-priority) } { $number } yn llawn
slide-in-full = { $title } yn llawn
slide-part = ({ $number }{"\u00A0"}o{"\u00A0"}{ $all })
slide-heading-of-part = { $heading } { slide-part }
slide-doing = { -office.person ->
    [first] Beth rwy’n ei wneud
    [plural] Beth rydym yn ei wneud
   *[third] Beth sy’n cael ei wneud
 }
slide-due = i’w gyflawni { $when }
slide-done = { $percent }% wedi’i gyflawni
slide-work = { $title } ({ $known }).
slide-newest = { $figure } yn ystod { $period }
slide-over-year = { $figure } dros 12 mis
slide-over-year-changed = { $figure } dros 12 mis ({ $change } ers y flwyddyn flaenorol)
slide-both = { $newest }; { $year }
slide-figures = { $figures }.
