### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Siartiau mesurau ac arian, eu tablau, a’r hyn a ddywedir amdanynt.

## Cyfnodau

period-quarter = { $from } i { SOFT($until) }
period-quarter-briefly = { $from }–{ $until }
period-years = { $from } i { $until }
# Both ends are finished words, which would change after i: so a dash stands between them.
period-span = { $from } – { $until }
period-by = erbyn { $when }
# ansicr: “yn ystod” yn lle “o … i …”, am na ellir treiglo geiriau’r awdur.
period-from = yn ystod { $span }
period-on = ar { $day }
period-in = ym mis { $month }
period-with = ar ddiwedd { $time }

## Gwerthoedd a’u hunedau. $sign is a minus or a plus or nothing.

value-points = { $number } pwynt canran
value-of = { $number } { $word }
value-in-unit = { $measure } ({ $word })
value-points-briefly = { $number } pwynt
value-pounds = { $sign }£{ $number }
value-million-pounds = { $sign }£{ $number }m
value-billion-pounds = { $sign }£{ $number }bn
value-trillion-pounds = { $sign }£{ $number }tn
value-million-pounds-in-words = { $sign }£{ $number } miliwn
value-pence = { $number }c
value-split-second = { $sign }{ $seconds } eiliad
value-seconds = { $sign }{ $seconds } eiliad
value-minutes = { $sign }{ $minutes } mun
value-minutes-and-seconds = { $sign }{ $minutes } mun { $seconds } eil
value-hours = { $sign }{ $hours } awr
value-hours-and-minutes = { $sign }{ $hours } awr { $minutes } mun
value-hours-minutes-and-seconds = { $sign }{ $hours } awr { $minutes } mun { $seconds } eil
value-not-firm = { $figure } ({ value-status-name })
value-unit-pounds = £
value-unit-million-pounds = £ miliwn

## Pa mor gadarn yw gwerth

value-status-name = { $status ->
   *[final] terfynol
    [provisional] dros dro
    [revised] diwygiedig
    [estimated] amcangyfrif
    [forecast] rhagolwg
    [break] wedi’i gyfrif mewn ffordd newydd
    [unavailable] ddim ar gael
    [not-applicable] ddim yn berthnasol
    [confidential] cyfrinachol
    [withheld] wedi’i ddal yn ôl
    [illustrative] enghreifftiol
 }
value-status-head = { CAP(value-status-name) }
value-status-meaning = { $status ->
   *[final] Nid yw’r cyhoeddwr yn disgwyl iddo newid.
    [provisional] Gall newid eto pan ddaw cofnodion hwyr i law.
    [revised] Fe’i cyhoeddwyd o’r blaen â gwerth arall.
    [estimated] Cafodd ei gyfrifo o ran o’r cofnodion.
    [forecast] Mae disgwyl iddo ddigwydd, ond nid yw wedi digwydd eto.
    [break] Hwn yw’r gwerth cyntaf a gyfrifwyd mewn ffordd newydd. Nid yw’n cael ei gymharu â’r rhai o’i flaen.
    [unavailable] Mae gwerth, ond nid oes neb wedi’i gyhoeddi.
    [not-applicable] Ni all fod gwerth.
    [confidential] Mae’r gwerth wedi’i gadw’n ôl, er enghraifft am fod y nifer mor fach y gallai ddangos pwy yw rhywun.
    [withheld] Mae’r nifer mor fach y gallai ddangos pwy yw rhywun, neu byddai’n datgelu nifer o’r fath drwy dynnu.
    [illustrative] Cafodd ei lunio i ddangos y dyluniad. Nid yw’n ffaith.
 }
value-status-withheld = wedi’i ddal yn ôl: llai na { $below }{ $several ->
    [yes] {""}, neu byddai’n datgelu nifer o’r fath
   *[no] {""}
 }
value-status-withheld-with-weight = wedi’i ddal yn ôl: wedi’i gyfrifo o nifer fach
firmness-how = { $status ->
    [withheld] wedi’u dal yn ôl, fel na ellir adnabod neb
    [not-applicable] ddim yn berthnasol
    [illustrative] yn enghreifftiol: fe’u lluniwyd i ddangos y dyluniad, ac nid ydynt yn ffeithiau
    [final] yn derfynol
    [provisional] yn rhai dros dro
    [revised] yn ddiwygiedig
    [estimated] yn amcangyfrifon
    [forecast] yn rhagolygon
    [break] wedi’u cyfrif mewn ffordd newydd
    [unavailable] heb fod ar gael
   *[confidential] yn gyfrinachol
 }
firmness-partly-illustrative = { CAP($finding) }; mae rhai gwerthoedd yn enghreifftiol
firmness-all = Mae’r holl werthoedd { firmness-how }.
# One value: the verb is the same, what follows is in the singular.
firmness-one = Mae’r gwerth ar gyfer { $period } { $status ->
    [withheld] wedi’i ddal yn ôl, fel na ellir adnabod neb
    [not-applicable] ddim yn berthnasol
    [illustrative] yn enghreifftiol: fe’i lluniwyd i ddangos y dyluniad, ac nid yw’n ffaith
    [final] yn derfynol
    [provisional] yn un dros dro
    [revised] yn ddiwygiedig
    [estimated] yn amcangyfrif
    [forecast] yn rhagolwg
    [break] wedi’i gyfrif mewn ffordd newydd
    [unavailable] heb fod ar gael
   *[confidential] yn gyfrinachol
 }.
firmness-some = Mae’r gwerthoedd ar gyfer { $periods } { firmness-how }.
firmness-many = Mae’r gwerthoedd ar gyfer sawl { $unit }, sydd wedi’u nodi yn y tabl, { firmness-how }.
firmness-missing = Nid oes gwerth ar gyfer { $periods }.
firmness-was = { $was } oedd y ffigur ar gyfer { $period } tan { $on }: { $reason }.
firmness-changed = Newidiodd y ffigurau ar gyfer { $periods } ar { $on }: { $reason }. Mae’r tabl yn dangos beth oeddent.
firmness-many-changed = Newidiodd y ffigurau ar gyfer sawl { $unit }, sydd wedi’u nodi yn y tabl, ar { $on }: { $reason }.
firmness-changed-untold = Newidiodd yr hyn a gyhoeddir ar gyfer { $periods } ar { $on }: { $reason }. Ni ddywedir beth oedd cyn hynny, am
    fod niferoedd bach yn cael eu dal yn ôl.
firmness-was-in-row = { $was } oedd tan { $on }: { $reason }
firmness-changed-in-row = Newidiwyd ar { $on }: { $reason }
firmness-many-missing = Nid oes gwerth ar gyfer sawl { $unit }, sydd wedi’u nodi yn y tabl.

## Yr hyn sy’n arferol

range-between = { $lower } i { $upper }
range-up-to = hyd at { $upper }
range-from = { $lower } neu fwy
range-any = unrhyw werth posibl
range-one = { $value } yn unig

## Canfyddiadau: a yw’r gwerth diweddaraf yn arferol. Maent yn sefyll ar ôl colon, neu ar ddechrau teitl neu frawddeg.

variation-one-value = un gwerth hyd yn hyn
variation-not-judged = heb ei farnu
variation-made-up = gwerthoedd enghreifftiol, wedi’u llunio i ddangos y dyluniad
variation-within = o fewn yr ystod arferol
variation-no-change = dim newid
variation-too-few = rhy ychydig o werthoedd i ddweud beth sy’n arferol
variation-only-forecasts = dim ond rhagolygon hyd yn hyn
variation-none-published = nid oes gwerth wedi’i gyhoeddi
variation-outside = { $side ->
    [high] uwchlaw’r ystod arferol
   *[low] islaw’r ystod arferol
 }
variation-trend = { $side ->
    [high] yn uwch bob { $unit } ers { variation-running }
   *[low] yn is bob { $unit } ers { variation-running }
 }
variation-near-end = { $side ->
    [high] yn agos at ben uchaf yr ystod arferol
   *[low] yn agos at ben isaf yr ystod arferol
 }
variation-shift = { $side ->
    [high] uwchlaw’r cyfartaledd ers { variation-running }
   *[low] islaw’r cyfartaledd ers { variation-running }
 }
variation-running = { COUNTED($number, $unit) }{ $number ->
    [one] {""}
   *[other] {" "}yn olynol
 }
variation-run = yn anarferol o { variation-level } ers { variation-running }
# After “o”, which makes words soft.
variation-level = { $side ->
    [high] { $time ->
        [yes] hir
       *[no] uchel
     }
   *[low] { $time ->
        [yes] fyr
       *[no] isel
     }
 }
variation-title = { CAP($finding) }
variation-sentence = { CAP($finding) }.

## Pam mae’r gwerth diweddaraf yn anarferol, a beth mae hynny’n ei olygu

variation-why-outside = { $side ->
    [high] Mae’r ffigur diweddaraf uwchlaw’r ystod arferol, sef { $range }.
   *[low] Mae’r ffigur diweddaraf islaw’r ystod arferol, sef { $range }.
 }
variation-why-trend = Mae’r ffigur wedi { $side ->
    [high] codi
   *[low] gostwng
 } { $steps ->
    [one] unwaith
    [2] ddwywaith
    [3] deirgwaith
    [4] bedair gwaith
    [5] bum gwaith
    [6] chwe gwaith
   *[other] { WORD($steps, -rhan) } gwaith
 } yn olynol; yr ystod arferol yw { $range }.
variation-why-near-end = Mae { WORD(2, $unit) } o { COUNTED(3, $unit, mutation: "soft") } yn olynol yn agos at ben { $side ->
    [high] uchaf
   *[low] isaf
 } yr ystod arferol, sef { $range }.
variation-why-shift = Mae’r ffigur diweddaraf yn un o { COUNTED($number, -gwerth, mutation: "soft") } yn olynol { $side ->
    [high] uwchlaw’r
   *[low] islaw’r
 } cyfartaledd, sef { $mean }; yr ystod arferol yw { $range }.
variation-why-run = Mae’r ffigur wedi bod yn anarferol o { variation-level } ers { variation-running }, o’i gymharu â chyfartaledd,
    sef { $mean }, ac ystod arferol, sef { $range }.
variation-why-within = Mae’r ffigur diweddaraf o fewn yr ystod arferol, sef { $range }.
variation-better = Mae hynny’n newid er gwell.
variation-worse = Mae hynny’n newid er gwaeth.
variation-neither = Nid yw mwy na llai yn well ynddo’i hun.
variation-first-guess = Gyda llai na deuddeg gwerth, amcan cyntaf yw’r ystod arferol.

# Dan y pennawd “Anarferol?”.
variation-not-unusual = nac ydy
variation-no-value = dim gwerth
variation-left-out = heb ei farnu
variation-part-of-trend = Rhan o { $side ->
    [high] { COUNTED($steps, -cynnydd, mutation: "soft") }
   *[low] { COUNTED($steps, -gostyngiad, mutation: "soft") }
 } yn olynol
variation-near-limit = Yn agos at y terfyn { $side ->
    [high] uchaf
   *[low] isaf
 }, fel un arall o dri
variation-part-of-shift = Un o { COUNTED($number, -gwerth, mutation: "soft") } yn olynol { $side ->
    [high] uwchlaw’r
   *[low] islaw’r
 } cyfartaledd

## Targedau

target-level = { $kind ->
    [ceiling] { $value } ar y mwyaf{ target-each }
   *[floor] { $value } o leiaf{ target-each }
 }
target-each = { $each ->
   *[none] {""}
    [month] {" "}bob { -month }
    [quarter] {" "}bob { -quarter }
    [financial-quarter] {" "}bob { -financial-quarter }
    [half-year] {" "}bob { -half-year }
    [financial-half-year] {" "}bob { -financial-half-year }
    [year] {" "}bob { -year }
    [financial-year] {" "}bob { -financial-year }
    [twelve-months] {" "}dros 12 { -month }
 }
target-in-year = { $value } ar gyfer { $year }
target-otherwise = fel arall { $value }
target-value-by = { $value } { $by }
target-others = Targedau blynyddoedd eraill: { $levels }.
target-years = { $kind ->
    [ceiling] { $years } ar y mwyaf{ target-each }
   *[floor] { $years } o leiaf{ target-each }
 }
target-level-by = { $level } { $by }
target-is = Y targed yw { $level }.
target-is-by = Y targed yw { $level } { $by }.
target-is-for = Y targed ar gyfer { $year } yw { $level }.
target-not-set = Nid oes un wedi’i osod ar gyfer cyfnod y ffigur diweddaraf.
target-unknown = Ni ellir dal yr un ffigur yn ei erbyn: mae gwerthoedd ar goll, neu cafodd pethau eu cyfrif mewn ffordd newydd.
target-unstated = Ni ddywedir ai ar gyfer pob { $unit } ynteu ar gyfer blwyddyn y mae, felly nid oes ffigur yn cael ei ddal yn ei erbyn.
target-newest = y ffigur diweddaraf
target-of-period = y ffigur ar gyfer { $period }, { $figure },
target-of-year = { target-combined } ar gyfer { $year }, { $figure },
target-of-twelve-months = { target-combined } ar gyfer y 12 { -month } hyd ddiwedd { $month }, { $figure },
# With its article: y cyfanswm.
target-combined = { $combine ->
    [sum] y cyfanswm
    [average] y cyfartaledd
   *[latest] y ffigur diweddaraf
 }
target-met = Cyrhaeddodd { $subject } y targed, gyda { $by } dros ben.
target-missed = Methodd { $subject } y targed. Y gwahaniaeth yw { $by }.
target-met-exactly = Cyrhaeddodd { $subject } y targed yn union.
target-ahead-met = Cyrhaeddodd { $subject } y targed eisoes, cyn ei ddyddiad.
target-ahead-short = Daeth { $subject } o fewn { $by } i’r targed, cyn ei ddyddiad.
target-year-earlier = Flwyddyn ynghynt roedd { $by } o’r targed.
target-so-far = Hyd yn hyn, { $span }, { target-combined } yw { $figure }.
target-cut-short = { CAP(target-combined) } ar gyfer { $span } yw { $figure }. Mae’r flwyddyn wedi dod i ben, ac nid yw’r ffigurau
    ar gyfer ei gweddill wedi’u cyhoeddi yma.
target-to-go = { $kind ->
    [ceiling] Mae hynny’n gadael { $more } ar gyfer gweddill y flwyddyn honno: { COUNTED($left, $unit) }.
   *[floor] Mae angen { $more } yn rhagor yng ngweddill y flwyddyn honno: { COUNTED($left, $unit) }.
 }
target-pace = { $kind ->
    [ceiling] Mae hynny’n { $so-far } bob { $unit } hyd yn hyn; mae’n gadael { $needed } bob { $unit } o hyn ymlaen.
   *[floor] Mae hynny’n { $so-far } bob { $unit } hyd yn hyn; mae angen { $needed } bob { $unit } o hyn ymlaen.
 }
target-already = { $kind ->
    [ceiling] Mae hynny eisoes yn fwy na’r targed ar gyfer y flwyddyn gyfan. Y gwahaniaeth yw { $by }.
   *[floor] Mae hynny eisoes yn cyrraedd y targed ar gyfer y flwyddyn gyfan, ac yn { $by } uwch na hwnnw.
 }
target-short-of-year = { $met ->
    [yes] Mae hynny ar yr ochr gywir hyd yn hyn, gyda { $by } dros ben.
   *[no] Mae hynny { $by } o’r targed hyd yn hyn.
 }
target-hit-or-miss = Mae’r targed y tu mewn i’r ystod arferol. Os nad oes dim yn newid, bydd rhai
    { TERM($unit, form: "plural") } yn ei gyrraedd ac eraill yn ei fethu.
target-will-be-met = Mae’r ystod arferol gyfan ar ochr gywir y targed. Os nad oes dim yn newid, caiff ei gyrraedd.
target-will-be-missed = Mae’r ystod arferol gyfan ar ochr anghywir y targed. Os nad oes dim yn newid, caiff ei fethu.

## Cyfresi o werthoedd

series-extremes = { $time ->
    [yes] Yr hiraf oedd { $most }; y byrraf oedd { $least }.
   *[no] Yr uchaf oedd { $most }; yr isaf oedd { $least }.
 }
series-value-in = { $value }, yn ystod { $periods }
series-value-often = { $value }, yn ystod sawl { $unit }, y tro olaf yn ystod { $last }
series-anew = Mae’r hyn sy’n arferol yn cael ei gyfrifo o’r newydd o { $period } ymlaen: { $reason }.
series-changed = Newidiodd rhywbeth yn ystod { $period }: { $reason }.
series-each = bob { $unit }, { $span }
series-newest = { $value } yn ystod { $period }

## Mewn darluniau, lle mae lle’n brin

chart-limit = { $line ->
   *[average] Cyfartaledd
    [upper] Terfyn uchaf
    [lower] Terfyn isaf
 }
chart-limit-from = { chart-limit } ers { $period }
chart-limit-at = { chart-limit } { $value }
chart-limit-at-briefly = { $line ->
   *[average] Cyfartaledd
    [upper] Uchaf
    [lower] Isaf
 } { $value }
chart-target-at = Targed { $value }
chart-target-until = Targed tan { $period } { $value }
chart-latest-at = Diweddaraf { $value }{ chart-firmness }
chart-value-at = { $period } { $value }{ chart-firmness }
chart-firmness = { $standing ->
   *[firm] {""}
    [provisional] , dros dro
    [estimated] , amcangyfrif
    [forecast] , rhagolwg
    [made-up] , enghreifftiol
 }
chart-ahead-at = { $standing ->
   *[forecast] Rhagolwg
    [provisional] Dros dro
    [estimated] Amcangyfrif
    [made-up] Enghreifftiol
    [firm] Diweddaraf
 } { $value }
chart-limits-reset = Ailosod terfynau
chart-limits-reset-in = Ailosod terfynau, { $period }
chart-no-figures = Dim ffigurau i’w dangos
# About as much room as three letters take.
chart-month-on-axis = { $month ->
    [january] Ion
    [february] Chw
    [march] Maw
    [april] Ebr
    [may] Mai
    [june] Meh
    [july] Gor
    [august] Aws
    [september] Med
    [october] Hyd
    [november] Tac
   *[december] Rha
 }
chart-bars = Barrau llorweddol. { $parts }.

## Mewn tablau

table-status = Statws
table-total = Cyfanswm
table-scale-start = Dechrau’r raddfa
table-year-on-year = Newid ers y flwyddyn flaenorol
table-period = { CAP($unit) }
table-none = dim
table-published = cyhoeddwyd
table-not-published = heb ei gyhoeddi
table-worked-out = wedi’i gyfrifo
table-worked-out-illustrative = wedi’i gyfrifo, enghreifftiol
table-drawing = darlun

## Siart mesur

measure-figure-subtitle = { $measure }, { $place }, { $span }
measure-figure-subtitle-from = { measure-figure-subtitle }. Mae’r raddfa’n dechrau ar { $start }
measure-figure-drawing = Siart llinell: { $measure }, { $place }, { $span }.
measure-figure-newest-value = Y gwerth diweddaraf yw { $newest }.
measure-figure-lines = Mae llinellau’n nodi’r cyfartaledd, sef { $mean }, a’r ystod arferol, sef { $range }.
measure-figure-target-line = Mae llinell arall yn nodi’r targed, sef { $target }.
measure-figure-target-steps = Mae llinell arall yn nodi’r targed: { $levels }.
measure-figure-diamond = Mae diemwnt yn nodi gwerth sy’n anarferol, ac yn waeth.
measure-figure-triangle = Mae triongl yn nodi gwerth sy’n anarferol, ac yn well.
measure-figure-square = Mae sgwâr yn nodi gwerth sy’n anarferol, lle nad yw mwy na llai yn well.
measure-figure-dot = Mae dot o fewn yr hyn sy’n arferol.
measure-figure-forecast = Mae llinellau toriad yn arwain at werthoedd sy’n rhagolygon.
measure-figure-made-up = Mae llinellau toriad yn arwain at werthoedd a luniwyd i ddangos y dyluniad.
measure-figure-source = { $publisher }, { $publication }
measure-figure-published = Cyhoeddwyd { $day }
measure-figure-newest-values = Y gwerthoedd diweddaraf
measure-figure-unusual = Anarferol?
measure-figure-new-range = Ystod arferol newydd o hyn ymlaen: { $reason }
measure-figure-changed-here = Newidiodd rhywbeth yma: { $reason }
measure-figure-months-to = { COUNT($months, -month) } hyd ddiwedd { $month }
measure-figure-combined-months-to = { $combine ->
    [sum] { measure-figure-months-to }, cyfanswm
    [average] { measure-figure-months-to }, cyfartaledd
   *[latest] { measure-figure-months-to }, diweddaraf
 }
measure-figure-target = { $kind ->
    [ceiling] Targed, ar y mwyaf
   *[floor] Targed, o leiaf
 }
measure-figure-target-by = { measure-figure-target }, { $by }
measure-figure-target-otherwise = { measure-figure-target }, fel arall
measure-figure-target-for = { measure-figure-target }, ar gyfer { $year }
measure-figure-less-target = { $period } llai’r targed
measure-figure-as-published = fel y’i cyhoeddwyd: { $source }

## Siart mesur mewn sawl ardal

areas-subtitle = { $measure }: { $areas }, { $span }. Mae’r raddfa yr un fath i bob un.
areas-subtitle-from = { $measure }: { $areas }, { $span }. Mae’r raddfa yr un fath i bob un ac yn dechrau ar { $start }.
areas-drawing = Siartiau llinell bach, un ar gyfer pob ardal: { $areas }.
areas-newest = { $area }: { $newest }
areas-newest-sentence = { areas-newest }.
areas-caption = { $measure } fesul ardal, { $span }
areas-extremes = { $time ->
    [yes] hiraf: { $highest }; byrraf: { $lowest }
   *[no] uchaf: { $highest }; isaf: { $lowest }
 }
areas-all-the-same = mae’r ffigurau diweddaraf yr un fath
areas-in-no-area = Ddim mewn unrhyw ardal
areas-each-in-an-area = Yn ystod { $period } mae pob achos yn perthyn i ardal.
areas-some-in-none = Nid yw { $number } o { $whole } yn ystod { $period } yn perthyn i unrhyw ardal.
areas-more-than-the-whole = Yn ystod { $period } mae’r ardaloedd gyda’i gilydd { $number } yn fwy na’r cyfan.

## Cymharu ag eraill

comparison-figure = { $name }: { $value }
comparison-figures = { $figures }.
comparison-caption = { $title }, { $period }
comparison-name = Ffigur pwy
comparison-meaning = Ystyr yr enw
comparison-period = Cymharwyd ar gyfer
comparison-rank = Safle
comparison-of = { $what } ({ $period })
comparison-place = { $place } o { $all }
comparison-place-from = { comparison-place }, lle mae 1 yn golygu: { $first }
comparison-published = Cyhoeddwyd ar { $on }.
comparison-ranked = Safle: { $place }.
comparison-ranked-untold = Safle: { $place }. Ni ddywedir beth mae’r safle cyntaf yn ei olygu.

## I ble mae pob punt yn mynd

funding-subtitle = Ceiniogau ym mhob punt o { $total }, { $year }
funding-all = Mae’r cyfan o { $total } ar gyfer { $year } yn mynd at “{ $part }”.
funding-all-equal = Mae { $pence } o bob punt yn mynd at bob un o { COUNTED($number, -rhan, mutation: "soft") }: { $total } ar gyfer { $year }.
funding-largest-of-several = Y rhannau mwyaf o { $total } ar gyfer { $year } yw { $parts }, pob un â { $pence } o bob punt.
funding-quoted = “{ $part }”
funding-largest = Y rhan fwyaf o { $total } ar gyfer { $year } yw “{ $part }”, â { $pence } o bob punt, sef { $amount }.
funding-next = Yna daw “{ $part }”, â { $pence } o bob punt, sef { $amount }.
funding-rest = Mae’r gweddill, { $pence }, yn mynd at “{ $part }”.
funding-each-other = Mae pob un o’r lleill yn cael { $pence }.
funding-others = Mae pob un o’r lleill yn cael rhwng { $least } a { $most }.
funding-part = { $part }: { $pence }
funding-rounded = Mae symiau na chyhoeddwyd wedi’u cyfrifo o’r cyfrannau a dalgrynnwyd, ac wedi’u talgrynnu eu hunain.
funding-shares-worked-out = Mae cyfrannau na chyhoeddwyd wedi’u cyfrifo o’r symiau, ac wedi’u talgrynnu.
funding-sum = Mae’r cyfrannau wedi’u talgrynnu. Gyda’i gilydd maent yn { $percent }, nid yn 100% yn union.
funding-year = { CAP(-financial-year) } { $year }
funding-caption = Cyllid fesul rhan, { $year }
funding-parts = Rhan
funding-share = Cyfran
funding-basis = Sail
funding-amount-basis = Sail y swm
funding-share-basis = Sail y gyfran
funding-covers = Beth mae’n ei gynnwys

## Cyllideb sawl blwyddyn

budget-title = Gwariant fesul blwyddyn
budget-subtitle = { $income ->
    [yes] Gwariant ac incwm
   *[no] Gwariant
 }, { $unit }, { $years }
budget-year-as = { $year }, { $basis ->
    [spent] wedi’i wario
    [agreed] y cytunwyd arno
   *[forecast] rhagolwg
 }
budget-total = { $amount } yn { $year } ({ $basis ->
    [spent] wedi’i wario
    [agreed] y cytunwyd arno
   *[forecast] rhagolwg
 })
budget-spending = Gwariant: { $totals }.
budget-income = Incwm: { $totals }.
budget-gap = Yn { budget-year-as }, mae’r gwariant { $more ->
    [yes] { $amount } yn fwy
   *[no] { $amount } yn llai
 } na’r incwm.
budget-no-total = Ni chyhoeddwyd cyfanswm gwariant ar gyfer { $years }.
budget-total-summed = Ni chyhoeddwyd cyfanswm gwariant ar gyfer { $years }; yr hyn sydd yma yw swm y llinellau.
budget-amounts-worked-out = Mae’r symiau hyn wedi’u cyfrifo o gyfrannau cyhoeddedig, ac wedi’u talgrynnu: { $figures }.
budget-figure-of = { $line } yn { $year }
budget-caption = Cyllideb fesul llinell, { $years }
budget-head = Llinell, { $unit }
budget-of-which = o hynny: { $part }
budget-shares-subtitle = Cyfran o’r gwariant mewn canran, { budget-year-as }
budget-largest-share = Y llinell wariant fwyaf yn { budget-year-as }, yw “{ $line }”, â { $share }.
budget-shares-published = Cyhoeddwyd y cyfrannau hyn: { $figures }. Mae’r lleill wedi’u cyfrifo o’r symiau, ac wedi’u talgrynnu.
budget-shares-worked-out = Mae’r cyfrannau wedi’u cyfrifo o’r symiau, ac wedi’u talgrynnu.
budget-shares-all-published = Cyhoeddwyd yr holl gyfrannau hyn.
budget-shares-caption = Cyfran pob llinell o gyfanswm ei blwyddyn, { $years }
budget-spending-group = Gwariant
budget-income-group = Incwm
budget-sum = Swm y llinellau hyn
budget-left = Incwm llai gwariant
budget-totals-differ = Lle mae cyfanswm cyhoeddedig yn wahanol i swm ei linellau, mae’r tabl yn dangos y ddau.
budget-parts-not-added = Mae rhesi sy’n dechrau ag “o hynny” yn rhannau o’r llinell uwch eu pennau, ac nid ydynt yn cael eu hadio ati.
budget-shares-title = Cyfrannau o’r gwariant
budget-share-of = Llinell
budget-no-share = Nid oes cyfrannau wedi’u cyfrifo lle mae llinell yn llai na dim.

## Y rhaglen gyfalaf

capital-title = Prosiectau cyfalaf
capital-subtitle = Y swm y cytunwyd arno ar gyfer pob prosiect, { $unit }
capital-agreed = Cytunwyd ar { $amount } ar gyfer { COUNTED($projects, -prosiect) }.
capital-spent = { $known ->
    [one] Cyhoeddwyd yr hyn a wariwyd hyd yn hyn ar gyfer un o { WORD($all, mutation: "soft") }: { $spent } o { $agreed }.
   *[other] Cyhoeddwyd yr hyn a wariwyd hyd yn hyn ar gyfer { WORD($known) } o { WORD($all, mutation: "soft") }: { $spent } o’r { $agreed } y cytunwyd arno ar eu cyfer.
 }
capital-none-spent = Ni chyhoeddwyd yr hyn a wariwyd hyd yn hyn.
capital-drawing = Barrau llorweddol, un ar gyfer pob prosiect: { $projects }.
capital-head = Prosiect, { $unit }
capital-by-year = Mae { $placed } o’r { $agreed } y cytunwyd arno wedi’i gynllunio ar gyfer { $years }.
capital-years-subtitle = Symiau y cytunwyd arnynt fesul blwyddyn, { $unit }, { $years }
capital-caption = Prosiectau cyfalaf: y swm y cytunwyd arno, yr hyn a wariwyd hyd yn hyn a phryd y disgwylir eu gorffen
capital-agreed-column = Cytunwyd
capital-spent-column = Gwariwyd hyd yn hyn
capital-spent-on = Gwariwyd erbyn
capital-finish = I’w orffen
capital-status = Statws
capital-total-summed = Ni chyhoeddwyd cyfanswm; yr hyn sydd yma yw swm y prosiectau.
capital-total-differs = Mae’r cyfanswm cyhoeddedig yn wahanol i swm y prosiectau; mae’r tabl yn dangos y ddau.
capital-sum = Swm y prosiectau hyn
capital-years-title = Prosiectau cyfalaf fesul blwyddyn
capital-years-caption = Symiau y cytunwyd arnynt ar gyfer prosiectau cyfalaf fesul blwyddyn
capital-rest = Heb fod mewn blwyddyn a ddangosir

## Grantiau a gwasanaethau

grants-title = Grantiau a gwasanaethau fesul cam
grants-subtitle = Symiau, { $unit }
grants-in-all = Swm cyhoeddedig { COUNTED($number, -grant) }: { $amount }.
grants-total = Y cyfanswm cyhoeddedig yw { $amount }.
grants-without-amount = { $without ->
    [one] Ni chyhoeddwyd swm ar gyfer un o { WORD($all, mutation: "soft") }.
   *[other] Ni chyhoeddwyd symiau ar gyfer { WORD($without) } o { WORD($all, mutation: "soft") }.
 }
grants-named = { $stage ->
    [planned] wedi’i gynllunio
    [tendered] allan i dendr
    [awarded] wedi’i ddyfarnu
    [running] ar waith
   *[ended] wedi dod i ben
 }
grants-at-stage = { CAP(grants-named) } ({ $number })
grants-amount = { $unit }
grants-caption = Grantiau a gwasanaethau: swm, cam ac amser
grants-no-amounts = Ni chyhoeddwyd symiau.
grants-name = Grant neu wasanaeth
grants-stage = Cam
grants-start = Dechrau
grants-end = Gorffen
grants-sum = Swm y symiau hyn
grants-total-summed = Ni chyhoeddwyd cyfanswm; yr hyn sydd yma yw swm y symiau cyhoeddedig.
grants-total-differs = Mae’r cyfanswm cyhoeddedig yn wahanol i swm y symiau; mae’r tabl yn dangos y ddau.

## Yr hyn y mae’r arian yn ei gynnal

followed-title = O’r cyfanswm i’r hyn y mae’n ei gynnal
followed-subtitle = Y gyllideb fesul blwyddyn, prosiectau cyfalaf, a grantiau a gwasanaethau
followed-of = { $column }: mae { $linked } o { $total } yn gysylltiedig â rhan o’r cynllun, ac nid yw { $rest }.
followed-all = { $column }: mae’r cyfan o { $total } yn gysylltiedig â rhan o’r cynllun.
followed-nothing = { $column }: nid oes dim o { $total } yn gysylltiedig â rhan o’r cynllun.
followed-part = { $amount } o { $total }
followed-head = { $column } ({ $unit })
followed-serves = Yn cynnal
followed-priority = { $number }. { $title }
followed-bar-linked = cysylltiedig
followed-bar-not-linked = heb ei gysylltu
followed-caption = Arian fesul y rhan o’r cynllun y mae’n gysylltiedig â hi
followed-projects = Cyfalaf, y cytunwyd arno
followed-services = Grantiau a gwasanaethau
followed-by-priority = Fesul { -priority }
followed-by-area = Fesul ardal
followed-linked = Yn gysylltiedig â rhan o’r cynllun
followed-not-linked = Heb ei gysylltu ag unrhyw ran
followed-in-areas = Yn gysylltiedig ag ardal
followed-not-in-areas = Heb ei gysylltu ag unrhyw ardal
followed-total = Cyfanswm
followed-counted-once = Mae arian sy’n cynnal sawl rhan o’r cynllun yn rhes pob un, ac unwaith yn y symiau.
followed-columns-overlap = Nid yw’r colofnau’n cael eu hadio: gall prosiectau a grantiau gael eu talu o arian y blynyddoedd hyn.
followed-drawing = Dau far ar gyfer pob colofn o’r tabl: yr hyn sy’n gysylltiedig â rhan o’r cynllun, a’r hyn nad yw.

## Yr hyn y byddai pob achos yn ei ddwyn

scenario-gap = { $course ->
    [equal] Mae’r ddau achos yn dwyn yr un faint
    [grows] Mae’r bwlch yn tyfu bob blwyddyn
    [shrinks] Mae’r bwlch yn culhau bob blwyddyn
   *[mixed] Mae’r achosion yn wahanol
 }
scenario-one-case = Mae un achos
scenario-compared-with = Mae pob achos yn cael ei gymharu â “{ $base }”
scenario-subtitle-of-one = Incwm: { $name }, { $unit }, { $period }
scenario-subtitle-of-two = Incwm o’i gymharu â “{ $base }”: { $other }, { $unit }, { $period }
scenario-subtitle = Incwm o’i gymharu â “{ $base }”, { $unit }, { $period }
scenario-compared = O’i gymharu â “{ $base }”, mae “{ $other }” yn dwyn { $years }.
scenario-distance = { $way ->
    [more] { $amount } yn fwy yn { $year }
    [less] { $amount } yn llai yn { $year }
   *[same] yr un faint yn { $year }
 }
scenario-from-to = Yn “{ $name }”, cyfanswm yr incwm yw { $first } yn { $first-year } a { $last } yn { $last-year }.
scenario-drawing = Barrau llorweddol, un grŵp ar gyfer pob blwyddyn.
scenario-totals-differ = Lle mae cyfanswm cyhoeddedig yn wahanol i swm ei linellau, mae’r tabl yn dangos y ddau.
scenario-sum = Swm y llinellau hyn
scenario-difference = Gwahaniaeth
scenario-income = Incwm, { $unit }
scenario-caption = Incwm ym mhob achos, { $period }
scenario-group = { $name }: { $assumption }
scenario-difference-of = Gwahaniaeth: { $name }

## Arolygon

survey-subtitle = { $group }. { $survey }
survey-everyone = Y bobl a atebodd
survey-came-under = “{ $answer }”: { $share }.
survey-rest = Ni chyhoeddwyd sut yr atebodd y lleill.
survey-drawing = Barrau llorweddol ar raddfa sy’n gorffen gyda phawb a atebodd.
survey-reading = Mae barrau wedi’u tynnu hyd at y ffracsiwn y mae’r geiriau cyhoeddedig yn ei enwi. Mae streipiau’n dangos lle mae’r
    geiriau’n gadael yr hyd yn agored; nid yw eu lled yn ffigur.
survey-other-answers = Atebion eraill
survey-answer = Ateb
survey-share = Cyfran yr atebion
survey-caption = { $question } { $group }

## Yr amserlen

timetable-subtitle = { $title }, cynnydd ar { $day }
timetable-size = { COUNT($tasks, -tasg) } mewn { COUNT($phases, -cyfnod) }
timetable-summary = Mae { $size } yn yr amserlen, rhwng { $first } a { $last }. Ar { $day }: { $stages }.
timetable-some = { $stage ->
    [no-progress] { $number } heb gofnod o gynnydd
    [unknown] { $number } heb gynnydd wedi’i gyhoeddi
   *[other] { $number } { timetable-stands }
 }
timetable-stands = { $stage ->
    [done] wedi’i gyflawni
    [under-way] ar y gweill
    [no-progress] dim cofnod o gynnydd
   *[unknown] cynnydd heb ei gyhoeddi
 }
timetable-part-done = { $share } wedi’i gyflawni
timetable-no-record = { $stands } ar { $day }, a dim cofnod ers hynny
timetable-passed = { $number ->
    [one] I un dasg mae’r amser wedi mynd heibio ers hynny; nid oes gennym gofnod a gafodd ei chyflawni.
   *[other] I { COUNTED($number, -tasg, mutation: "soft") } mae’r amser wedi mynd heibio ers hynny; nid oes gennym gofnod a gawsant eu cyflawni.
 }
timetable-drawing = Barrau ar hyd y misoedd, un ar gyfer pob tasg, fesul cyfnod.
timetable-whole-times = Lle mae dyddiad yn fis, yn dymor neu’n flwyddyn, mae’r bar yn cymryd y cyfan ohono.
timetable-task = Tasg
timetable-owner = Pwy
timetable-start = Dechrau
timetable-end = Diwedd
timetable-progress = Cynnydd
timetable-caption = { $title }: tasgau, dyddiadau a chynnydd ar { $day }
timetable-all-tasks = Y cyfan: { $size }

## Gwaith

work-title = Pa mor bell oedd pob darn o waith
work-subtitle = Y rhan a gyflawnwyd, o’r cyfan, { $day }
work-drawing = Barrau llorweddol ar drac sy’n gorffen ar 100%. { $works }.
work-some = { $kind ->
    [finished] Wedi gorffen: { $works }.
    [late] Yn hwyr ar { $day }: { $works }.
   *[other] Heb orffen, a heb fod yn hwyr bryd hynny: { $works }.
 }
work-work = “{ $title }”, { $percent }
work-late-at = { $percent }, hwyr
work-how-late = Mae a yw gwaith yn hwyr yn dilyn o’i ddyddiad cyflawni; nid yw’r { -report(form: "definite") } yn dweud.
work-piece = Darn o waith
work-due = I’w gyflawni
work-done = Wedi’i gyflawni
work-late = Hwyr
work-all = Y cyfan
work-lateness = { $late ->
    [yes] yn hwyr ar { $day }
   *[no] heb fod yn hwyr ar { $day }
 }
work-caption = Pa mor bell oedd pob darn o waith, { $day }
