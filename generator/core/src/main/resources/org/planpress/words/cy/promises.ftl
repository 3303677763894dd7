### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Ymrwymiadau, blaenoriaethau, dangosyddion, partneriaid a gofynion, a sut mae pethau.

## Statysau. What stands alone, and the same after “mae”: the words that follow agree with the noun for a commitment.

status-label = { $status ->
    [done] { CAP(status-one) }
    [on-track] Ar y trywydd iawn
    [at-risk] Mewn perygl
    [late] Hwyr
    [paused] { CAP(status-one) }
    [not-started] Heb ddechrau
   *[dropped] { CAP(status-one) }
 }
status-among = { status-one }
# After “mae” and one commitment.
status-one = { $status ->
    [done] { -commitment.gender ->
        [feminine] wedi’i chyflawni
       *[masculine] wedi’i gyflawni
     }
    [on-track] ar y trywydd iawn
    [at-risk] mewn perygl
    [late] yn hwyr
    [paused] { -commitment.gender ->
        [feminine] wedi’i hoedi
       *[masculine] wedi’i oedi
     }
    [not-started] heb ddechrau
   *[dropped] { -commitment.gender ->
        [feminine] wedi’i gollwng
       *[masculine] wedi’i ollwng
     }
 }
# After “mae” and several.
status-several = { $status ->
    [done] wedi’u cyflawni
    [on-track] ar y trywydd iawn
    [at-risk] mewn perygl
    [late] yn hwyr
    [paused] wedi’u hoedi
    [not-started] heb ddechrau
   *[dropped] wedi’u gollwng
 }
status-answer = { $status ->
    [done] Ydy. Mae { status-one }.
    [on-track] Ydy, hyd yn hyn mae ar y trywydd iawn.
    [at-risk] Nid yw’n sicr. Mae mewn perygl.
    [late] Nac ydy. Mae’n hwyr.
    [paused] Ddim ar hyn o bryd. Mae { status-one }.
    [not-started] Ddim eto. Nid yw wedi dechrau.
   *[dropped] Nac ydy. Mae { status-one }.
 }
status-no-answer = { $restated ->
    [yes] Nid ydym yn gwybod. Nid yw’r papurau’n rhoi statws.
   *[no] { $history ->
        [yes] Nid ydym yn gwybod. { -office.person ->
            [first] Ni chyhoeddais statws.
            [plural] Ni chyhoeddwyd statws gennym.
           *[third] Ni chyhoeddwyd statws.
         }
       *[no] Nid ydym yn gwybod eto. { -office.person ->
            [first] Nid wyf wedi cyhoeddi statws.
            [plural] Nid ydym wedi cyhoeddi statws.
           *[third] Nid oes statws wedi’i gyhoeddi.
         }
     }
 }
status-unpublished = { $restated ->
    [yes] Dim statws yn y papurau
   *[no] Dim statws wedi’i gyhoeddi
 }

status-counted = { $number } { $status }
status-counted-without = { $number } { $restated ->
    [yes] heb statws yn y papurau
   *[no] heb statws wedi’i gyhoeddi
 }
status-none-published = { $restated ->
    [yes] nid yw’r papurau’n rhoi statws i’r un
   *[no] nid oes gan yr un statws cyhoeddedig eto
 }
status-key-entry = { $status }, { $number }

status-marks = { $total ->
    [one] Un marc ar gyfer un { -commitment(form: "one") }
   *[other] { CAP(COUNTED($total, -marc)) }, un ar gyfer pob { -commitment }
 }: { $counts }
status-how-to-read = Un marc ar gyfer pob { -commitment }. Mae’r siâp yn dweud sut mae pethau’n mynd.
status-last-judged = Barnwyd ddiwethaf ar { $day }.
status-judged-between = Barnwyd rhwng { $first } a { $last }.

status-not-now = Ddim yn hysbys yn awr; { $status } ar { $judged }
status-answer-too-old = Barnwyd ddiwethaf ar { $judged }, { $ago }: { $status }. Nid ydym yn gwybod yn awr.
status-said-then = Yr hyn a ddywedwyd bryd hynny: { $note }
status-counted-not-now = { $number } ddim yn hysbys yn awr
status-not-known-now = Ddim yn hysbys yn awr
status-all-too-old = Barnwyd ddiwethaf ar { $judged }, { $ago }; nid ydym yn gwybod yn awr.
status-then = Bryd hynny: { $counts }.
status-some-too-old = { $number ->
    [one] Ar gyfer un o’r { $total } barnwyd y statws ddiwethaf ar { $judged }, yn rhy bell yn ôl i ddibynnu arno.
   *[other] Ar gyfer { WORD($number, -commitment) } o’r { $total } barnwyd y statws ddiwethaf erbyn { $judged }, yn rhy bell yn ôl i ddibynnu arno.
 } { status-then }

status-the-only-one = Mae’r unig { -commitment(form: "soft") } { $stands }.
status-none-has-started = Nid oes yr un o’r { COUNT($total, -commitment) } wedi dechrau.
status-all-of-them = { $total ->
    [2] Mae’r { COUNTED(2, -commitment, mutation: "soft") }
   *[other] Mae pob un o’r { COUNT($total, -commitment) }
 } { $stand }.
status-some-of-them = Mae { WORD($number, -commitment) } o’r { COUNT($total, -commitment) } { $stand }.
# Starts with the verb, which goes well with “ac” in a list.
status-some = mae { WORD($number, -commitment) } { $stand }
status-others = { CAP($some) }.
status-none-yet = { $restated ->
    [yes] Nid yw’r papurau’n rhoi statws i’r { status-any-of-the }.
   *[no] { -office.person ->
        [first] Nid wyf wedi cyhoeddi statws eto ar gyfer yr { status-any-of-the }.
        [plural] Nid ydym wedi cyhoeddi statws eto ar gyfer yr { status-any-of-the }.
       *[third] { $total ->
            [one] Nid oes gan yr unig { -commitment(form: "soft") } statws cyhoeddedig eto.
           *[other] Nid oes gan yr un o’r { COUNT($total, -commitment) } statws cyhoeddedig eto.
         }
     }
 }
# After the article.
status-any-of-the = { $total ->
    [one] unig { -commitment(form: "soft") }
   *[other] un o’r { COUNT($total, -commitment) }
 }
status-none-at-all = { $restated ->
    [yes] Nid yw’r papurau’n rhoi statws i’r { status-any-of-its }.
   *[no] { -office.person ->
        [first] Ni chyhoeddais statws ar gyfer yr { status-any-of-its }.
        [plural] Ni chyhoeddwyd statws gennym ar gyfer yr { status-any-of-its }.
       *[third] Ni chyhoeddwyd statws ar gyfer yr { status-any-of-its }.
     }
 }
status-any-of-its = { $total ->
    [one] unig { -commitment(form: "soft") }
   *[other] un o’r { COUNT($total, -commitment) }
 }
status-dotted-outlines = Dyna pam nad yw pob marc ond amlinell ddotiog. { status-does-not-mean }
status-does-not-mean = { $history ->
    [yes] Nid yw’n golygu na wnaed dim.
   *[no] Nid yw’n golygu nad oes dim yn digwydd.
 }
status-for-some-none = { $restated ->
    [yes] Nid yw’r papurau’n rhoi statws i { WORD($number, -commitment, mutation: "soft") } o’r { $total }.
   *[no] { -office.person ->
        [first] Nid wyf wedi cyhoeddi statws ar gyfer { WORD($number, -commitment) } o’r { $total }.
        [plural] Nid ydym wedi cyhoeddi statws ar gyfer { WORD($number, -commitment) } o’r { $total }.
       *[third] Nid oes statws wedi’i gyhoeddi ar gyfer { WORD($number, -commitment) } o’r { $total }.
     }
 }
status-linked = { $number ->
    [0] { $total ->
        [one] Nid oes { -indicator } yn gysylltiedig.
       *[other] Nid oes { -indicator } yn gysylltiedig â’r un ohonynt.
     }
   *[other] { $total ->
        [one] Mae { -indicator } yn gysylltiedig a fyddai’n dangos yr effaith.
       *[other] Mae { -indicator } a fyddai’n dangos yr effaith yn gysylltiedig: { $all ->
            [yes] pob un
           *[no] { WORD($number, -commitment) }
         } o’r { $total }.
     }
 }

## Ymrwymiadau a dangosyddion fel ei gilydd

promise-worked-with = { -office.person ->
    [first] Rwy’n gweithio ar { hwn-priority } gyda’r canlynol: { $names }.
    [plural] Rydym yn gweithio ar { hwn-priority } gyda’r canlynol: { $names }.
   *[third] { CAP(-office) } sy’n gweithio ar { hwn-priority } gyda’r canlynol: { $names }.
 }
promise-no-single-lead = Nid oes un arweinydd wedi’i enwi; { -office.person ->
    [first] rwy’n gweithio
    [plural] rydym yn gweithio
   *[third] { -office } sy’n gweithio
 } ar { hwn-priority } gyda’r canlynol: { $names }.
# Each thing that the plan does not say follows “Nid yw’r cynllun yn”: enwi arweinydd, gosod dyddiad.
promise-silent = Nid yw’r cynllun yn gwneud y canlynol: { $about }.

promise-roles = Rolau sy’n atebol amdano
promise-areas = Ble
promise-subjects = Pynciau
promise-lacks = Yr hyn nad yw’n hysbys
promise-next-check = Gwiriad nesaf
promise-milestone = Carreg filltir
promise-done = Cyflawnwyd ar { $day }.
promise-due = I’w gyflawni: { $when }.
promise-was-due = Roedd i’w gyflawni: { $when }.
promise-due-passed = I’w gyflawni: { $when }, dyddiad sydd wedi mynd heibio; nid oes gennym gofnod a gafodd ei gyflawni.
promise-no-date = Ni roddir dyddiad; nid oes gennym gofnod iddo gael ei gyflawni.
promise-moved = Cyn hynny, roedd i’w gyflawni: { $whens }.
promise-where = Ar gyfer { $areas }.

## Atebion, pynciau adroddiadau a ffigurau unigol sy’n dangos sut mae rhywbeth yn mynd

evidence-survey = Arolwg
evidence-report = { CAP(-report) }
evidence-figure = Ffigur cyhoeddedig
evidence-publication = Cyhoeddiad
evidence-measures = { CAP(-measure(form: "plural")) }
evidence-links = Dolenni
evidence-asked = { $survey }, { COUNT($responses, -ymateb) }.
evidence-told = Dywedwyd ar { $day } yn “{ $report }”.
evidence-changed = { $value }; { $change }
evidence-about = Cyfnod: { $period }
evidence-published = Cyhoeddwyd ar { $day }.
evidence-line = { $title }: { $said }
evidence-our-reading = { $links ->
    [one] Ein gwaith ni yw’r ddolen hon: nid yw’r cynllun yn ei gwneud.
   *[other] Ein gwaith ni yw’r dolenni hyn: nid yw’r cynllun yn eu gwneud.
 }
evidence-linked = { $measures ->
    [0] { evidence-results }
   *[other] { CAP(COUNTED($measures, -measure)) }{ $results ->
        [0] {""}
       *[other] , ynghyd â chanlyniadau cyhoeddedig: { WORD($results) }
     }
 }
evidence-results = { CAP(COUNTED($results, -canlyniad-cyhoeddedig)) }

## Ymrwymiadau

commitment-theme = { CAP(-theme) }
commitment-start = Dechrau
commitment-due = I’w gyflawni
commitment-lead = Arweinydd
commitment-partners = Partneriaid
commitment-judged = Barnwyd ar
commitment-names-no-lead = enwi arweinydd
commitment-names-no-partners = enwi partneriaid
commitment-sets-no-date = gosod dyddiad
commitment-names-no-money = enwi arian ar ei gyfer yn unig
commitment-no-indicator = Nid oes { -indicator } yn gysylltiedig a fyddai’n dangos effaith { hwn-commitment }.
commitment-others = { CAP(-commitment(form: "plural")) } eraill
commitment-on-paper = { CAP(hwn-commitment) } ar ddalen o bapur
commitment-number-stays = Ni roddir y rhif byth i { -commitment(form: "soft") } arall.
commitment-counted = { CAP(COUNTED($number, -commitment)) }
commitment-kicker = { CAP(-commitment) } { $id }, { $among ->
    [one] yr unig un
   *[other] un o { $among }
 }: { $parent }
commitment-indicators = { $number ->
    [one] { CAP(-indicator) }
   *[other] { CAP(-indicator(form: "plural")) }
 }
commitment-judged-on = Barnwyd ar { $day }.
commitment-starts = Dechrau: { $when }.
commitment-is-due = I’w gyflawni { $when }.
commitment-overdue = { $due }, yn hwyr o { COUNT($number, $unit) } ar { $judged }
commitment-due-passed = { $due }, dyddiad sydd wedi mynd heibio; nid oes gennym gofnod a gafodd ei gyflawni
commitment-status-missing = { $restated ->
    [yes] Mae hynny’n fwlch yn y papurau.
   *[no] { -office.person ->
        [first] Mae hynny’n fwlch yn yr hyn rwyf wedi’i gyhoeddi.
        [plural] Mae hynny’n fwlch yn yr hyn rydym wedi’i gyhoeddi.
       *[third] Mae hynny’n fwlch yn yr hyn a gyhoeddwyd.
     }
 } { status-does-not-mean }
commitment-figures-missing = { $indicators ->
    [one] Mae { -indicator } yn gysylltiedig a fyddai’n dangos yr effaith, ond nid oes ffigurau’n gysylltiedig ag ef yma.
   *[other] Mae { COUNTED($indicators, -indicator) } yn gysylltiedig a fyddai’n dangos yr effaith, ond nid oes ffigurau’n gysylltiedig â hwy yma.
 }
commitment-papers-end = Nid oes gennym bapur ar y cynllun hwn ar ôl { $day }; nid ydym yn gwybod beth sydd wedi digwydd ers hynny.
commitment-dropped-on = { -office.person ->
    [first] Gollyngais { hwn-commitment } ar { $day }.
    [plural] Gollyngwyd { hwn-commitment } gennym ar { $day }.
   *[third] Gollyngwyd { hwn-commitment } ar { $day }.
 }

## Dangosyddion

kpi-status = Statws
kpi-why = Pam
kpi-judged = Barnwyd ar
kpi-target = Targed
kpi-starting-point = Man cychwyn
kpi-yearly-targets = Targedau fesul blwyddyn
kpi-told = Adroddir
kpi-source = Ffynhonnell y ffigurau
kpi-owner = Pwy sy’n atebol amdano
kpi-sets-no-target = gosod targed
kpi-gives-no-starting-point = rhoi man cychwyn
kpi-names-no-source = enwi ffynhonnell ffigurau
kpi-names-nobody = enwi neb sy’n atebol amdano
kpi-no-measure = Dim { -measure } cysylltiedig
kpi-no-measure-linked = Ni allwn ddweud. Nid oes { -measure } yn gysylltiedig â’r { kpi-hwn } yma.
kpi-no-figures = Ni allwn ddweud. Nid oes ffigurau ar ei gyfer ar y wefan hon.
kpi-only-results = Nid oes { -measure } yn gysylltiedig yma, ond mae { COUNTED($number, -canlyniad-cyhoeddedig) } yn gysylltiedig.
kpi-elsewhere = Mae’r hyn y mae gan y wefan hon ffigurau ar ei gyfer o dan { $measures }.
kpi-measured-in = { $direction } ({ $when })
kpi-others = { CAP(-kpi(form: "plural")) } eraill
kpi-named = { CAP(-kpi) } { $id }: { $title }
kpi-kicker = { CAP(-kpi) } { $id }, un o’r { -kpi-in-full(form: "plural") }: { $parent }
kpi-should = { $direction ->
    [increase] Dylai godi
    [decrease] Dylai ostwng
   *[neutral] Dim cyfeiriad penodol
 }
kpi-should-move = { $direction ->
    [increase] Dylai’r { kpi-hwn } godi.
    [decrease] Dylai’r { kpi-hwn } ostwng.
   *[neutral] Nid yw’r cynllun yn dweud i ba gyfeiriad y dylai’r { kpi-hwn } fynd.
 }
kpi-measures-are-linked = Mae { COUNTED($number, -measure) } yn gysylltiedig.
kpi-by-commitments = { $number ->
    [0] Nid oes { -commitment } yn y cynllun wedi’i baru â’r { kpi-hwn }.
   *[other] Byddai { COUNTED($number, -commitment) } o’r cynllun i’w gweld yn { hwn-kpi }.
 }
kpi-how-often = { $rhythm ->
    [month] Bob { -month }
    [quarter] Bob { -quarter }
    [half-year] Ddwywaith y flwyddyn
   *[year] Unwaith y flwyddyn
 }
kpi-target-of = { $measure }: { $level }.
kpi-target-in-year = { $year }: { $target }
kpi-target-by = { $target } { $by }
kpi-by = { CAP($by) }
kpi-target-passed = { $target }, dyddiad sydd wedi mynd heibio

## Blaenoriaethau

priority-figure = Beth mae un { -measure(form: "one") } yn ei ddangos
priority-standing = Sut mae pethau
priority-report = { CAP(THE(-report)) } { -report.gender ->
    [feminine] ddiweddaraf
   *[masculine] diweddaraf
 }
priority-outcomes = Beth ddylai fod yn wahanol
priority-aims = { CAP(-aim(form: "plural")) }, { -action(form: "plural") }
priority-promised = Beth a addawyd
priority-kpis = { -office.person ->
    [first] Sut y byddaf yn gwybod
    [plural] Sut y byddwn yn gwybod
   *[third] Sut y byddwn yn gwybod
 }
priority-money = Arian
priority-evidence = Tystiolaeth
priority-others = { CAP(-priority(form: "plural")) } eraill
priority-across = Ar draws yr holl { -priority(form: "soft-plural") }
priority-counted = { CAP(COUNTED($number, -priority)) }
priority-by-number = { -priority } { $number }
priority-description = { $edition }, { -priority } { $number }: { $title }
priority-outcomes-counted = { CAP(COUNTED($number, -outcome)) }.
priority-aims-and-actions = { CAP(COUNTED($aims, -aim)) }, gyda { COUNT($actions, -action) }.
priority-aims-counted = { CAP(COUNTED($aims, -aim)) }; { COUNTED($actions, -action) }
priority-aims-have-no-status = { priority-aims-counted }. Nid yw’r cynllun yn rhoi statws iddynt.
priority-promised-counted = { CAP(COUNTED($commitments, -commitment)) } mewn { COUNTED($themes, -theme) }
priority-promised-in-themes = { priority-promised-counted }. Mae pob rhif yn barhaol.
priority-kpis-note = { CAP(-kpi-in-full(form: "plural")) } ({ -kpi(form: "plural") }) y cynllun. { $targets ->
    [yes] Dangosir targedau lle mae’r cynllun yn eu gosod.
   *[no] Mae’n gosod cyfeiriad i bob un, ond dim targedau, felly nid ydym yn dangos rhai.
 }
priority-only-title = { $restated ->
    [yes] Dim ond ei theitl a roddir yn y papurau.
   *[no] { -office.person ->
        [first] Dim ond y teitl a gyhoeddais.
        [plural] Dim ond y teitl a gyhoeddwyd gennym.
       *[third] Dim ond y teitl a gyhoeddwyd.
     }
 }
priority-judged-by = Caiff cynnydd ei farnu yn ôl { $outcomes ->
    [0] { COUNT($kpis, -kpi) }
   *[other] { $kpis ->
        [0] { COUNT($outcomes, -outcome) }
       *[other] { COUNT($outcomes, -outcome) } ynghyd â { COUNT($kpis, -kpi) }
     }
 }.

## Y dudalen gyntaf

home-heading = { COUNT($commitments, -commitment) } ar gyfer { $area }
home-how-they-stand = { CAP($counts) }.
home-figures = { CAP(THE(-measure, form: "plural")) } y tu ôl i’r { -kpi(form: "plural") }.
home-some-figures = { CAP(THE(-measure)) } cyntaf y tu ôl i { -kpi(form: "soft") } ym mhob { -priority }.
home-money = Beth mae pob rhan yn ei gynnwys, gyda’r tabl

## Partneriaid

partner-lead = Y partneriaid y mae’r cynllun yn eu henwi, a’r hyn y mae’n dweud bod pob un yn gweithio arno.
partner-description = Y partneriaid a enwir, a’r hyn y dywedir bod pob un yn gweithio arno: { $edition }.
partner-names = Mae enwau fel y mae’r cynllun yn eu hysgrifennu. Nid yw partner nad yw’r un { -commitment } yn ei enwi yma.
partner-all-name = { $total ->
    [one] Mae unig { -commitment(form: "soft") } y cynllun
   *[other] Mae pob un o’r { COUNT($total, -commitment) }
 } yn enwi o leiaf un partner.
partner-some-name = { $number ->
    [0] Nid yw’r un o’r { COUNT($total, -commitment) } yn enwi partner.
   *[other] Mae { WORD($number, -commitment) } o’r { COUNT($total, -commitment) } yn enwi o leiaf un partner.
 } { $together ->
    [yes] Ar gyfer y lleill mae’r cynllun yn dweud fesul { -priority } gyda phwy y gwneir y gwaith.
   *[no] Ar gyfer y lleill nid yw’r cynllun yn enwi neb.
 }

## Beth ddaeth o ymrwymiadau’r argraffiad blaenorol

earlier-promise = { CAP(-commitment) }
earlier-became = Beth ddaeth ohono
earlier-now = Beth sy’n cymryd ei le, neu pam nad oes dim
earlier-also = Hefyd yn lle
earlier-new = { CAP(-commitment(form: "plural")) } newydd
earlier-replaces = Yn cymryd lle
earlier-replaced-by = Cymerwyd ei le gan
earlier-in-edition = { $what }, yn: { $edition }
earlier-finding = { $before }: { $number ->
    [0] { $total ->
        [one] nid yw’r unig { -commitment(form: "soft") } yn parhau
       *[other] nid yw’r un o’r { COUNT($total, -commitment) } yn parhau
     }
   *[other] { $rest ->
        [0] { $total ->
            [one] mae’r unig { -commitment(form: "soft") } yn parhau
           *[other] mae pob un o’r { COUNT($total, -commitment) } yn parhau
         }
       *[other] mae { WORD($number, -commitment) } o’r { COUNT($total, -commitment) } yn parhau
     }
 }
earlier-description = Beth ddaeth o bob { -commitment } blaenorol ({ $before }) yn y cynllun hwn ({ $after }), a pha { -commitment(form: "soft-plural") } sy’n newydd.
earlier-went = { $way ->
    [carried] { $number ->
        [one] Mae un yn parhau mewn un { -commitment(form: "one") } ei hun.
       *[other] Mae { WORD($number, -commitment) } yn parhau mewn un { -commitment(form: "one") } yr un.
     }
    [merged] { $number ->
        [one] Cyfunwyd un ag eraill.
       *[other] Cyfunwyd { WORD($number, -commitment) }.
     }
    [split] { $number ->
        [one] Rhannwyd un.
       *[other] Rhannwyd { WORD($number, -commitment) }.
     }
    [later] Mae { WORD($number, -commitment) } yn rhan o gynllun diweddarach.
    [done] { $number ->
        [one] Cyflawnwyd un ac nid oes dim yn cymryd ei le.
       *[other] Cyflawnwyd { WORD($number, -commitment) } ac nid oes dim yn cymryd eu lle.
     }
    [dropped] Gollyngwyd { WORD($number, -commitment) }.
    [elsewhere] Mae rhywun arall yn atebol yn awr am { WORD($number, -commitment, mutation: "soft") }.
   *[untold] { $number ->
        [one] Ni ddywedir beth ddaeth o un: { $after }.
       *[other] Ni ddywedir beth ddaeth o { WORD($number, -commitment, mutation: "soft") }: { $after }.
     }
 }
earlier-are-new = { $number ->
    [0] Nid oes { -commitment } newydd.
   *[other] Mae { COUNTED($number, -commitment) } yn newydd.
 }
earlier-of = { CAP(-commitment(form: "plural")) }: { $before }
earlier-became-of-it = { $way ->
    [carried] Yn parhau
    [merged] Wedi’i gyfuno
    [split] Wedi’i rannu
    [later] Yn parhau’n ddiweddarach
    [done] Wedi’i gyflawni
    [dropped] Wedi’i ollwng
    [elsewhere] Gyda rhywun arall
   *[untold] Ni ddywedir
 }
earlier-now-with = Yn awr gyda: { $who }.
earlier-not-told = Ni ddywedir beth ddaeth ohono: { $after }.
earlier-all = Beth ddaeth o bob { -commitment }: { $before }
earlier-not-followed = { $gone ->
    [yes] Nid yw’r { -commitment(form: "plural") } blaenorol ({ $before }) ar y wefan hon fesul un, felly ni all ddangos beth ddaeth ohonynt.
   *[no] Nid yw { -commitment(form: "plural") } y cynllun hwn ar y wefan hon fesul un, felly ni all ddangos pa rai o’r lleill sy’n parhau ynddo: { $before }.
 }

## Hawdd ei ddeall

easy-of = { $edition }: hawdd ei ddeall
easy-description = Testunau byr sy’n hawdd eu deall: { $edition }.
easy-the-plan = Y cynllun
easy-across = Ar draws yr holl { -priority(form: "soft-plural") }
easy-how-much = Faint sydd ar gael mewn iaith hawdd ei deall
# ansicr: “hawdd ei ddeall” heb enw o’i flaen, fel enw’r fformat ei hun.
easy-document = Hawdd ei ddeall, i’w argraffu
easy-here = Hawdd ei ddeall
easy-more = Darllen mwy: { $title }

## Yr holl ymrwymiadau

list-description = Yr holl { -commitment(form: "soft-plural") } fesul { -priority }: { $edition }.
list-priorities-description = Yr holl { -priority(form: "soft-plural") }, a sut mae pob un: { $edition }.
list-kpis-description = Yr holl { -kpi-in-full(form: "soft-plural") } fesul { -priority }, gyda’u ffigurau diweddaraf: { $edition }.
list-priorities = { CAP(COUNTED($priorities, -priority)) }{ $commitments ->
    [0] .
   *[other] , gyda { COUNTED($commitments, -commitment) }.
 }
list-kpis-stand = { CAP(COUNTED($number, -kpi)) }: { $counts }.
list-kpis-measured = { $number ->
    [0] Nid oes { -measure } yn gysylltiedig{ $total ->
        [one] .
       *[other] {" "}â’r un ohonynt.
     }
   *[other] Mae { -measure } yn gysylltiedig{ $total ->
        [one] .
       *[other] {" "}â { WORD($number, -kpi, mutation: "aspirate") } o’r { $total }.
     }
 }
list-kpis-past-due = { $number ->
    [one] I un mae dyddiad y targed wedi mynd heibio; nid oes gennym gofnod a gafodd ei gyrraedd.
   *[other] I { WORD($number, -kpi, mutation: "soft") } mae dyddiadau’r targedau wedi mynd heibio; nid oes gennym gofnod a gawsant eu cyrraedd.
 }
open-table-meetings = Yr holl { -meeting(form: "soft-plural") }
open-table-decisions = Yr holl benderfyniadau
open-table-recommendations = Yr holl argymhellion
open-table-all-on-this-site = Popeth y mae’r wefan hon yn ei ddweud.
open-table-head-id = Dynodwr
open-table-head-title = Teitl
open-table-head-text = Beth mae’n ei ddweud
open-table-head-figure = Ffigur
open-table-head-when = Pryd
open-table-head-place = Ble
open-table-head-audience = Gyda phwy
open-table-head-who = Pwy
open-table-head-partners = Partneriaid
open-table-head-standing = Sut mae pethau
open-table-head-heard = Beth ddywedodd pobl
open-table-head-changed = Beth newidiodd
open-table-head-points = Beth sy’n perthyn iddo
open-table-head-commitments = Dynodwyr { -commitment(form: "plural") }
open-table-head-kpis = Dynodwyr { -kpi(form: "plural") }
open-table-head-priorities = Dynodwyr { -priority(form: "plural") }
open-table-head-measures = Dynodwyr { -measure(form: "plural") }
open-table-head-link = Ar y we
open-table-head-source = Ffynhonnell
open-table-head-body = Pwy sy’n cyfarfod
open-table-head-date = Diwrnod { THE(-meeting) }
open-table-head-start = Dechrau
open-table-head-end = Gorffen
open-table-head-provisional = A all y diwrnod newid
open-table-head-agenda = Agenda
open-table-head-areas = Dynodwyr ardaloedd
open-table-head-note = Nodyn
open-table-head-meeting = Dynodwr { THE(-meeting) }
open-table-head-follow-up = Beth sy’n rhaid dilyn
open-table-head-due = Erbyn pryd
open-table-head-outcome = Beth ddaeth ohono
open-table-head-response = Ateb
open-table-head-responded = Diwrnod yr ateb
open-table-head-accepted = A gafodd ei dderbyn
open-table-head-plan-changed = A newidiodd y cynllun
open-table-head-change = Beth newidiodd yn y cynllun
list-by-subject = Fesul pwnc
list-by-lead = Fesul arweinydd
list-all = Y cyfan, { $number }
list-without = { $order ->
    [subject] { $number ->
        [one] Nid oes gan un { -commitment(form: "one") } bwnc yn y cynllun, ac nid yw yma.
       *[other] Nid oes gan { COUNTED($number, -commitment, mutation: "soft") } bwnc yn y cynllun, ac nid ydynt yma.
     }
   *[lead] { $number ->
        [one] Nid oes gan un { -commitment(form: "one") } un arweinydd yn y cynllun, ac nid yw yma.
       *[other] Nid oes gan { COUNTED($number, -commitment, mutation: "soft") } un arweinydd yn y cynllun, ac nid ydynt yma.
     }
 }

## Lleoedd

place-kicker = Beth sydd ar gyfer un lle
place-lead = Beth sy’n gysylltiedig â phob lle yma, a beth sydd heb ei gysylltu ag unrhyw le.
place-description = Beth sy’n gysylltiedig â’r lle hwn: { $place } ({ $edition }).
place-commitments = { CAP(-commitment(form: "plural")) }
place-measures = { CAP(-measure(form: "plural")) }
place-meetings = { CAP(-meeting(form: "plural")) }
place-money = Arian
place-within = Lleoedd ynddo
place-above = Mae’n rhan o
place-the-whole = Yr ardal gyfan. Mae’r hyn sydd heb ei gysylltu ag unrhyw le ar gyfer yr ardal gyfan, oni bai fod ei eiriau’n dweud fel arall.
place-lies-in = Rhan o: { $places }.
place-rest = Heb ei gysylltu ag unrhyw le
place-nothing = Nid oes dim yn gysylltiedig.
place-counts = Yn gysylltiedig â’r lle hwn{ $parts ->
    [yes] { $around ->
        [yes] , lle ynddo neu un o’i gwmpas
       *[no] {" "}neu le ynddo
     }
   *[no] { $around ->
        [yes] {" "}neu le o’i gwmpas
       *[no] {""}
     }
 }: { $counts }.
place-counted = { COUNTED($number, $noun) }
place-amounts = { COUNTED($number, -swm) } o arian
place-linked = { $place }: { $number ->
    [0] nid oes { $noun } yn gysylltiedig
   *[other] mae { COUNTED($number, $noun) } yn gysylltiedig
 } â’r lle hwn{ $parts ->
    [yes] { $around ->
        [yes] , lle ynddo neu un o’i gwmpas
       *[no] {" "}neu le ynddo
     }
   *[no] { $around ->
        [yes] {" "}neu le o’i gwmpas
       *[no] {""}
     }
 }.
place-paid = { $place }: { $number ->
    [0] nid oes arian yn gysylltiedig
   *[other] mae { COUNTED($number, -swm) } yn gysylltiedig
 } â’r lle hwn{ $parts ->
    [yes] {" "}neu le ynddo
   *[no] {""}
 }.
place-for-the-whole = { $whole }: mae { COUNTED($number, -commitment) } { $number ->
    [one] heb ei gysylltu ag unrhyw le, neu wedi’i gysylltu â’r ardal gyfan. Oni bai fod ei eiriau’n dweud fel arall, mae
   *[other] heb eu cysylltu ag unrhyw le, neu wedi’u cysylltu â’r ardal gyfan. Oni bai fod eu geiriau’n dweud fel arall, maent
 } ar gyfer yr ardal gyfan.
place-unlinked = Mae { COUNTED($number, $noun) } heb gysylltiad ag unrhyw le.
place-with-figures = { $place }: { $number ->
    [0] nid oes ffigurau gan yr un { -measure }
   *[other] mae ffigurau gan { COUNTED($number, -measure, mutation: "soft") }
 }.
place-without-figures = { $place }: nid oes ffigurau gan { $number ->
    [one] { THE(-measure) } arall
   *[other] y { COUNT($number, -measure) } arall
 }.
place-of-the-whole-alone = { $whole }: dim ond ar gyfer yr ardal gyfan y mae ffigurau gan { COUNTED($number, -measure, mutation: "soft") }.
place-linked-to = Yn gysylltiedig â: { $places }.
place-step = { $title }: { $stands }
place-newest = { $figure } ({ $when }). { $finding }
place-illustrative = Mae rhai o’i werthoedd yn enghreifftiol.
place-overlap = Gall y gyllideb, y prosiectau a’r grantiau orgyffwrdd, felly nid yw’r symiau hyn yn cael eu hadio.
place-money-for-none = Arian heb ei gysylltu ag unrhyw le:
place-all-commitments = Holl { -commitment(form: "soft-plural") } y cynllun.
place-all-measures = Yr holl { -measure(form: "soft-plural") }.
place-to-come = Mae eto i ddod.
place-passed = Mae ei ddiwrnod wedi mynd heibio.

## Y gofyniad cenedlaethol

requirement-all-answered = { $threats ->
    [0] Nid oes { -threat(form: "plural") } wedi’u rhestru yma.
    [one] Mae o leiaf un { -commitment(form: "one") } yn ateb yr unig { -threat(form: "soft") }.
   *[other] Mae o leiaf un { -commitment(form: "one") } yn ateb pob un o’r { COUNT($threats, -threat) }.
 }
requirement-some-answered = { $threats ->
    [one] Nid yw’r cynllun yn enwi { -commitment } sy’n ateb yr unig { -threat(form: "soft") }.
   *[other] { $answered ->
        [0] Nid oes { -commitment } yn ateb yr un o’r { COUNT($threats, -threat) }.
       *[other] Mae o leiaf un { -commitment(form: "one") } yn ateb { WORD($answered, -threat) } o’r { COUNT($threats, -threat) }.
     } Nid yw’r cynllun yn enwi un ar gyfer y lleill: { WORD($others, -threat) }.
 }
requirement-counted = { $commitments ->
    [0] Dim { -commitment }
   *[other] { CAP(COUNTED($commitments, -commitment)) }
 }
requirement-matched-by = Parwyd gan: { $who }{ $restated ->
    [yes] {" "}Nid oes rhestr o’r fath yn y cynllun ei hun.
   *[no] {""}
 }

## Lle mae adroddiadau a chyfarfodydd yn enwi ymrwymiad

mention-work = Darn o waith: { $title }
mention-achieved = Cyflawnwyd: { $title }
mention-risk = { common-risk }: { $title }
mention-decision = Penderfyniad: { $title }
mention-recommendation = Argymhelliad { $id }
mention-entry = { $register }: { $title }
mention-meeting = { $body }, { $day }.

status-rated = { $status } ({ $rating ->
    [red] coch
    [amber] oren
   *[green] gwyrdd
 })
status-have = â’r statws “{ $status }”
status-answer-of-theirs = Mae { $stands }.
