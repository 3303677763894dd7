### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Mesurau: i ble maent yn mynd, beth mae eu ffigurau’n ei ddweud, a sut y cyfrifir y rhain.

## I ble mae mesurau’n mynd.

direction-not-enough = Nid oes digon o ddata i ddweud.
direction-tag = { $going ->
    [better] Gwell
    [worse] Gwaeth
    [changed] Wedi newid
    [steady] Dim newid clir
    [unjudged] Heb ei farnu
   *[unknown] Dim digon o ddata
 }
direction-meaning = { $going ->
    [better] Anarferol, i’r cyfeiriad da.
    [worse] Anarferol, i’r cyfeiriad drwg.
    [changed] Anarferol, lle nad yw’r naill gyfeiriad na’r llall yn dda ynddo’i hun.
    [steady] O fewn yr hyn sy’n arferol, neu mae’r arwyddion yn pwyntio i gyfeiriadau gwahanol.
    [unjudged] Nid oes rheolau’n chwilio am werthoedd anarferol i’r { measure-hwn }.
   *[unknown] Mae rhy ychydig o ffigurau wedi’u cyhoeddi i ddweud.
 }
# After “mae” and a number of figures.
direction-verb = { $number ->
    [one] { $going ->
        [better] yn well
        [worse] yn waeth
        [changed] wedi newid, heb fod y naill ffordd na’r llall yn dda ynddi’i hun
        [steady] heb ddangos newid clir
        [unjudged] heb ei farnu
       *[unknown] heb ddigon o ddata
     }
   *[other] { $going ->
        [better] yn well
        [worse] yn waeth
        [changed] wedi newid, heb fod y naill ffordd na’r llall yn dda ynddi’i hun
        [steady] heb ddangos newid clir
        [unjudged] heb eu barnu
       *[unknown] heb ddigon o ddata
     }
 }
direction-some = mae { WORD($number) } { direction-verb }
direction-all = { $number ->
    [one] Mae’r ffigur { direction-verb }.
    [2] Mae’r ddau ffigur { direction-verb }.
   *[other] Mae pob un o’r ffigurau ({ WORD($number) }) { direction-verb }.
 }
direction-of = O { COUNTED($number, -ffigur, mutation: "soft") }, { $some }.

## Sut y cyfrifir ffigurau: tudalen iddi’i hun.

method-link = Sut rydym yn cyfrifo’r holl ffigurau
method-title = Sut rydym yn cyfrifo ffigurau
method-about = Pa reolau sy’n barnu ffigurau’r wefan hon, gyda’u rhifau.
method-same-for-all = Mae’r un rheolau’n barnu pob { -measure }. Nid oes neb yn penderfynu pa ffigurau sy’n edrych yn dda.
method-not-why = Mae’r rheolau’n dweud a yw ffigur yn anarferol. Ni allant ddweud pam.

method-tags-title = Y tagiau
method-tags-good = Mae pob { -measure } yn dweud pa ffordd sy’n dda: yn uwch, yn is, neu’r naill na’r llall. Nid yw uchel ac isel yr un
    peth â da a drwg.
method-tags-decide = Lle mae gennym werth pob mis, yr un diweddaraf sy’n penderfynu. Lle nad oes gennym ond ffigurau cyhoeddedig, mae
    dau beth yn cyfrif: rhediadau o fisoedd y mae’r cyhoeddiad yn eu nodi’n uchel neu’n isel, a’r newid dros y flwyddyn os yw’r duedd
    12 mis yn cytuno ag ef. Rhaid iddynt i gyd bwyntio yr un ffordd.
method-tags-made-up = Nid yw gwerthoedd a luniwyd i ddangos y dyluniad byth yn penderfynu lle mae ffigur cyhoeddedig yn hysbys.

method-combining-title = Tri mis, deuddeg mis, a’r flwyddyn flaenorol
method-combining-several = Ffigur ar gyfer sawl mis yw swm y misoedd os caiff pethau eu cyfrif. Eu cyfartaledd ydyw os cyfrannau,
    amseroedd neu gyfraddau ydynt; mae tudalen { THE(-measure) } yn dweud a yw rhai misoedd yn cyfrif mwy. Nid yw’r hyn a gyfrifir ar un
    diwrnod, megis pobl sy’n aros ar ddiwrnod olaf mis, yn cael ei adio na’i gyfartaleddu.
method-combining-change = Mae’r newid dros y flwyddyn yn cymharu’r deuddeg mis diwethaf â’r deuddeg mis cyn hynny. Mae cyfrif yn newid
    fesul y cant, canran fesul pwynt canran, ac amser fesul munud ac eiliad.
method-combining-missing = Os oes mis ar goll, neu os cafodd pethau eu cyfrif mewn ffordd newydd yn y cyfamser, nid ydym yn rhoi ffigur
    o’r fath.

method-usual-title = Beth sy’n arferol
method-usual-chance = Mae ffigurau’n codi ac yn gostwng ar hap. Yr ystod arferol yw lle mae bron pob gwerth tra nad oes dim yn newid.
    Defnyddiwn reolau “Making Data Count” GIG Lloegr, sy’n tarddu o “Understanding Variation” gan Donald Wheeler (1993).
method-usual-range = Yr ystod yw’r cyfartaledd, plws a minws { $to-limit } gwaith y naid gyfartalog o un gwerth i’r nesaf. Mae neidiau
    sy’n { $screen } gwaith y naid gyfartalog neu fwy yn cael eu gadael allan o’r cyfartaledd hwnnw, unwaith. Gyda llai na
    { COUNTED($fewest, -gwerth) } nid oes ystod; gyda llai na { COUNTED($enough, -gwerth) } amcan cyntaf ydyw.
method-usual-breaks = Mae gwerth coll yn dod â rhediad i ben. Nid oes dim yn cael ei gymharu ar draws newid yn y ffordd o gyfrif; yno
    mae’r ystod yn dechrau o’r newydd, gyda’r rheswm.
method-usual-unusual = Mae gwerth yn anarferol os yw un o’r rhain yn wir:
method-usual-outside = Mae y tu allan i’r ystod.
method-usual-trend = Mae’n rhan o { COUNTED($run, -gwerth, mutation: "soft") } yn olynol sydd i gyd yn codi, neu i gyd yn gostwng.
method-usual-outer-third = Mae’n un o ddau, ymhlith tri yn olynol ar un ochr i’r cyfartaledd, sydd yn y traean allanol rhwng y cyfartaledd a
    therfyn.
method-usual-side = Mae’n rhan o { COUNTED($run, -gwerth, mutation: "soft") } yn olynol uwchlaw’r cyfartaledd, neu islaw iddo.

method-signals-title = Rhediadau o fisoedd anarferol
# ansicr: termau ystadegol y rheolau Western Electric yn Gymraeg.
method-signals-pack = Gellir barnu { -measure } yn ôl arwyddion pecyn perfformiad cyhoeddedig, sy’n eu henwi heb eu diffinio. Rydym yn
    eu darllen fel pedair rheol llawlyfr Western Electric (1956), gan gymryd “yn olynol” ar ei air: mae’r llawlyfr yn gofyn am ddau o
    dri gwerth, ac am bedwar o bump.
method-signals-average = Daw’r cyfartaledd a’i wasgariad, sigma, o’r misoedd diwethaf ({ $values }), neu o bob un os oes llai, o leiaf
    { WORD($fewest) }.
method-signals-false = Daw rhybudd ffug o bryd i’w gilydd hyd yn oed os nad oes dim yn newid: gyda rheolau’r llawlyfr tuag unwaith ym mhob
    { $handbook } gwerth, gyda rhediadau yn olynol tuag unwaith ym mhob { $unbroken }. Ymhlith deg ar hugain o
    { -measure(form: "soft-plural") }, disgwyliwch un bob dau neu dri mis.
method-signals-one = Un mis: mwy na thri sigma o’r cyfartaledd.
method-signals-two = Dau fis yn olynol: mwy na dau sigma, ar yr un ochr.
method-signals-three = Tri mis yn olynol: mwy nag un sigma, ar yr un ochr.
method-signals-eight = Wyth mis yn olynol: i gyd ar yr un ochr i’r cyfartaledd.

method-trend-title = Y duedd 12 mis
method-trend-figures = Ym mhob mis cymerwn ffigur y deuddeg mis sy’n gorffen gydag ef. Mae’r pecyn yn enwi tuedd y ffigurau hyn heb ddweud
    sut y caiff ei chanfod. Mae ein rheol ni yn edrych ar y { $figures } diwethaf ohonynt, { $fewest } o leiaf.
method-trend-pairs = Rydym yn cymharu pob un â phob un diweddarach. Os yw cyfran y parau sy’n codi { $from } neu fwy yn uwch na chyfran y
    rhai sy’n gostwng, sef tri phâr o bob pedwar, mae’r duedd yn codi; y ffordd arall mae’n gostwng. Fel arall nid oes un. Yr enw gan
    ystadegwyr ar hyn yw tau Kendall.

method-attention-title = Y sgôr sylw
method-attention-score = Mae’r sgôr, 0 i { $most }, yn dweud ar ba { -measure(form: "soft-plural") } i edrych gyntaf. Nid yw’n dweud a yw’r
    newyddion yn dda neu’n ddrwg: gall sgôr uchel fod yn newyddion da. Mae’r pecyn perfformiad yn ei hargraffu heb y rheol; ein
    darlleniad ni o’r pecyn yw’r pwysau hyn.
method-attention-notable = Mae newid dros y flwyddyn yn nodedig os yw’n mynd i gyfeiriad y duedd. Heb duedd, mae’n nodedig o { $from } i
    fyny, os caiff ei fesur fesul y cant.
method-attention-adds = Beth sy’n ychwanegu at y sgôr
method-attention-what = Beth
method-attention-points = Pwyntiau
method-attention-trend = Tuedd 12 mis
method-attention-change = Newid nodedig ers y flwyddyn flaenorol
method-attention-run = { CAP(COUNTED($months, -month)) } yn uchel, neu’n isel
method-attention-most = Y mwyaf posibl

method-differences-title = Sgoriau cyhoeddedig a’n sgoriau ni
method-differences-same = O’r duedd, y newid a’r arwyddion a gyhoeddwyd wrth ei hochr, mae ein rheol yn rhoi { $same } o’r
    { COUNT($all, -sgor) } a gyhoeddwyd.
method-differences-shown = Lle nad ydynt yn cytuno, rydym yn dangos y sgôr gyhoeddedig:
method-differences-unknown = { $measure }, { $period }: cyhoeddwyd { $published }. Ni ellir ei chyfrifo, am na chyhoeddwyd y newid ers y
    flwyddyn flaenorol, a gall y newid hwnnw ar ei ben ei hun ychwanegu chwe phwynt.
method-differences-one = { $measure }, { $period }: cyhoeddwyd { $published }, cyfrifwyd { $ours }.

method-rounding-title = Talgrynnu
method-rounding = Rydym yn gweithio gyda’r holl ddigidau ac yn talgrynnu unwaith, ar y diwedd, gyda hanner yn mynd oddi wrth sero. Mae
    brawddegau, siartiau a thablau yn talgrynnu yr un ffordd. Efallai na fydd rhannau a dalgrynnwyd yn adio i’r cyfan a dalgrynnwyd. Mae
    mwy o ddigidau yn y ffeiliau i’w lawrlwytho.

method-statuses-title = Pa mor gadarn yw gwerth
method-statuses-each = Mae statws i bob gwerth. Mae wrth ochr y gwerth yn y tabl.
method-statuses-mean = Beth mae’r statysau’n ei olygu
method-statuses-status = Statws
method-statuses-meaning = Beth mae’n ei olygu

## Rhestrau a thudalennau mesurau.

measure-description = Beth a gyfrifir, a beth mae’r ffigurau’n ei ddweud.
measure-lead = { CAP(COUNTED($number, -measure)) }. { $number ->
    [one] Mae’n dangos ei ffigur diweddaraf, beth mae hwnnw’n ei ddweud, ac i ble mae’n mynd.
   *[other] Mae pob un yn dangos ei ffigur diweddaraf, beth mae hwnnw’n ei ddweud, ac i ble mae’n mynd.
 }
measure-scope = Y ffigurau diweddaraf, fel y’u cyhoeddwyd neu fel y’u cyfrifwyd.
measure-of-priority = { CAP(-measure(form: "plural")) } { -priority } { $number }, { $edition }
measure-others = { CAP(-measure(form: "plural")) } eraill
measure-of-no-priority = { CAP(-measure(form: "plural")) } heb { -priority(form: "soft") }
measure-in-edition = { $title } ({ $edition })
measure-title = { CAP(-measure) }: { $measure }
measure-along = Fesul { $unit }
measure-all = { $number ->
    [one] { CAP(COUNTED($number, $unit)) }, terfynau a chyfansymiau
   *[other] Pob gwerth: { COUNT($number, $unit) }, terfynau a chyfansymiau
 }
measure-all-values = { $number ->
    [one] { CAP(COUNTED($number, $unit)) }, a chyfansymiau
   *[other] Pob gwerth: { COUNT($number, $unit) }, a chyfansymiau
 }
measure-with-limits = Gyda therfynau a chyfansymiau
measure-with-totals = Gyda chyfansymiau
measure-area-by-area = Fesul ardal
measure-before-the-plan = Mae’r ffigurau hyn o’r cyfnod cyn { $start }, pan fo’r cynllun yn dechrau. Ni allant ddangos beth y mae wedi’i gyflawni.
measure-verdict-elsewhere = Mae’r hyn a ddywedir ar frig y dudalen hon ynghylch ffigurau cyhoeddedig. Mae’r llinell hon wedi’i llunio, felly
    nid oes rheolau’n chwilio am werthoedd anarferol ynddi.
measure-year-to = Blwyddyn hyd ddiwedd { $month }
measure-not-given = heb ei roi

## Ffigurau fel y’u cyhoeddwyd mewn man arall, mewn tabl.

measure-analysis = { $found } { $caveat } Ffynhonnell: { $source }
measure-analysis-by = { $found } Dull: { $how }. { $caveat } Ffynhonnell: { $source }
measure-analysed-values = { COUNT($values, -gwerth) }
measure-as-published = { $measure }, fel y’i cyhoeddwyd
measure-area-note = { $area }: { $note }
measure-period-in-area = { $period }, { $area }
measure-unit = { CAP($unit) }
measure-three-months = 3 mis
measure-twelve-months = 12 mis
measure-trend = Tuedd 12 mis
measure-runs = Rhediadau anarferol
measure-attention = Sylw, 0 i 25
measure-trend-is = { $trend ->
    [increasing] yn codi
    [decreasing] yn gostwng
   *[none] dim
 }
measure-all-runs = { $runs }

## Beth mae ffigurau mesur yn ei ddweud. Mae amser yn hir neu’n fyr, a phopeth arall yn uchel neu’n isel.

finding-no-figures = Nid oes ffigurau ar ei gyfer ar y wefan hon.
finding-one = { $figure } ({ $name })
finding-only = Beth a gyhoeddwyd: { $figures }.
finding-in-area = { $measure }, { $area }
finding-only-forecasts = Mae rhagolygon, ond dim ffigur sydd wedi digwydd eto.
finding-none-for = { $withheld ->
    [yes] Mae’r ffigur ar gyfer { $period } wedi’i ddal yn ôl, fel na ellir adnabod neb.
   *[no] Nid oes ffigur ar gyfer { $period }.
 }
finding-kept-back = Nid oes gwerth wedi’i gyhoeddi; mae tabl ei werthoedd yn dweud pam.
finding-made-up = Mae’r ffigurau wedi’u llunio i ddangos y dyluniad.
finding-no-figures-yet = { $measure }: dim ffigurau eto
finding-figures-for = { $measure }: ffigurau ar gyfer { $period }
finding-of-news = { $measure }: { $news }
finding-of-news-and-latest = { $measure }: { $news }, { $figure } yn ystod { $period }
finding-of-latest = { $measure }: { $figure } yn ystod { $period }
finding-of-year = { $measure }: { $year }
# After “o”, which makes words soft.
finding-level = { $high ->
    [yes] { $time ->
        [yes] hir
       *[no] uchel
     }
   *[no] { $time ->
        [yes] fyr
       *[no] isel
     }
 }
finding-running = { $months ->
    [one] yn anarferol o { finding-level }
   *[other] yn anarferol o { finding-level } am { COUNTED($months, -month, mutation: "soft") } yn olynol
 }
finding-marked-as = wedi’i nodi gan y cyhoeddiad: { $running }
finding-runs = { $high ->
    [yes] uchel ({ finding-months }): { $months }
   *[no] isel ({ finding-months }): { $months }
 }
finding-months = { $most ->
    [one] { -month }
   *[other] { -month(form: "plural") }
 }
finding-went = { $way ->
    [up] cododd i { $figure }
    [down] gostyngodd i { $figure }
   *[level] arhosodd ar { $figure }
 }
finding-year = { finding-went } yn y flwyddyn hyd ddiwedd { $until }
finding-named-year = { finding-went } yn ystod { $year }
finding-year-alone = { $way ->
    [up] cododd { $size }
    [down] gostyngodd { $size }
   *[level] arhosodd yr un fath
 } yn y flwyddyn hyd ddiwedd { $until }
finding-before = Roedd yn { $figure } yn ystod { $period }.
finding-sentence = { CAP($finding) }.
finding-alone = Un ffigur a dim i’w gymharu ag ef.
finding-alone-but-compared = Un ffigur, wedi’i gymharu ag eraill ar ei dudalen.
finding-only-compared = Mae ei ffigurau mewn cymhariaeth isod. Nid ydynt yn rhedeg o un cyfnod i’r nesaf.
finding-newest = { $published ->
    [yes] Y ffigur cyhoeddedig diweddaraf yw { $figure }, ar gyfer { $period }.
   *[no] Y ffigur diweddaraf yw { $figure }, ar gyfer { $period }.
 }
finding-newest-in-area = { $published ->
    [yes] Y ffigur cyhoeddedig diweddaraf ar gyfer { $area } yw { $figure }, ar gyfer { $period }.
   *[no] Y ffigur diweddaraf ar gyfer { $area } yw { $figure }, ar gyfer { $period }.
 }
finding-that-is = Mae hynny { $compared }.
finding-same-as-before = yr un fath â’r flwyddyn flaenorol
finding-compared = { $up ->
    [yes] { $time ->
        [yes] { $size } yn hirach na’r flwyddyn flaenorol
       *[no] { $size } yn uwch na’r flwyddyn flaenorol
     }
   *[no] { $time ->
        [yes] { $size } yn fyrrach na’r flwyddyn flaenorol
       *[no] { $size } yn is na’r flwyddyn flaenorol
     }
 }
finding-twelve-months-were = { $sum ->
    [yes] Dros y 12 mis hyd ddiwedd { $until } y cyfanswm oedd { $figure }
   *[no] Dros y 12 mis hyd ddiwedd { $until } y cyfartaledd oedd { $figure }
 }
finding-twelve-months = { finding-twelve-months-were }.
finding-year-compared = Roedd y flwyddyn hyd ddiwedd { $until } { $compared }. Nid yw ei ffigur ei hun wedi’i gyhoeddi yma.
finding-twelve-months-compared = { finding-twelve-months-were }, { $compared }.
finding-target = Y targed yw { $level }.
finding-against-the-trend = { $increasing ->
    [yes] Mae’r cyhoeddiad yn dweud bod y duedd 12 mis yn codi, sy’n pwyntio’r ffordd arall.
   *[no] Mae’r cyhoeddiad yn dweud bod y duedd 12 mis yn gostwng, sy’n pwyntio’r ffordd arall.
 }
finding-good = { $direction ->
    [increase] { $time ->
        [yes] Hirach
       *[no] Uwch
     }
    [decrease] { $time ->
        [yes] Byrrach
       *[no] Is
     }
   *[neutral] Y naill na’r llall; nid yw mwy na llai yn well ynddo’i hun
 }

finding-marked-elsewhere = Mae gan y cyhoeddiad ei reolau ei hun, ac mae’n ei nodi fel hyn: { $running }. Mae’r dyfarniad yma’n dilyn y
    rheolau a enwir isod.
finding-not-compared = Nid yw’n cael ei gymharu â’r flwyddyn flaenorol, am fod pethau wedi’u cyfrif mewn ffordd newydd o { $period } ymlaen.
finding-anew-between = Newidiodd rhywbeth rhwng y ddwy flynedd, yn ystod { $period }: { $reason }.

## Sut y caiff mesur ei farnu a’i gyfrifo, a phwy sy’n ei gyhoeddi.

# Before which way is good, such as Higher.
measure-about-good = Mae’n dda os yw’n
measure-about-target = Targed
measure-about-no-target = { $restated ->
    [yes] Nid yw’r papurau’n enwi un.
   *[no] { -office.person ->
        [first] Nid wyf wedi gosod un.
        [plural] Nid ydym wedi gosod un.
       *[third] Nid oes un wedi’i osod.
     }
 }
measure-about-target-of-kpis = Dim un ei hun. { $number ->
    [one] Mae un gan { THE(-kpi) } “{ $kpis }”.
   *[other] Mae un gan { THE(-kpi, form: "plural") } hyn: { $kpis }.
 }
measure-about-promised = Addawyd, { $what }
measure-about-at = { $ceiling ->
    [yes] { $value } ar y mwyaf
   *[no] { $value } o leiaf
 }
measure-about-level = { measure-about-at } ({ $source })
measure-about-target-level = { $level } ({ $source })
measure-about-latest = Pob gwerth yw’r hyn a oedd yno ar un diwrnod, felly nid yw gwerthoedd sawl { $unit } yn cael eu hadio: yr un
    diweddaraf sy’n cyfrif.
measure-about-covers = Yn cwmpasu
measure-about-year-to = Y flwyddyn hyd ddiwedd { $month }
measure-about-span = { $from } – { $until }
measure-about-not-defined = { $restated ->
    [yes] Nid yw’r ffynhonnell yn dweud yn union beth a gyfrifir.
   *[no] { -office.person ->
        [first] Nid wyf wedi dweud yma yn union beth a gyfrifir.
        [plural] Nid ydym wedi dweud yma yn union beth a gyfrifir.
       *[third] Nid yw’r hyn a gyfrifir wedi’i gyhoeddi’n union yma.
     }
 }
measure-about-sum = Ffigur ar gyfer sawl { $unit } yw eu swm.
measure-about-suppressed = Mae gwerth { $zero ->
    [yes] islaw { $below }
   *[no] uwchlaw sero ac islaw { $below }
 } yn cael ei ddal yn ôl, fel na ellir adnabod neb, a hefyd yr hyn a fyddai’n ei ddatgelu drwy dynnu.
measure-about-average = Ffigur ar gyfer sawl { $unit } yw eu cyfartaledd, lle mae pob un yn cyfrif yr un faint.
measure-about-weighted-average = Ffigur ar gyfer sawl { $unit } yw eu cyfartaledd, lle mae pob un yn cyfrif yn ôl ei werth yn
    “{ $measure }”.
measure-about-no-series = { $some ->
    [yes] Mae rhy ychydig o werthoedd fesul { $unit } wedi’u cyhoeddi yma
   *[no] Nid yw gwerthoedd fesul { $unit } wedi’u cyhoeddi yma
 }, felly ni allwn eu tynnu na chyfrifo beth sy’n arferol. Mae’r ffigurau fel y’u cyhoeddwyd.
measure-about-rules-of-nhs = Mae gwerth yn anarferol os yw y tu allan i’r ystod arferol, neu’n rhan o rediad nad yw hap ar ei ben ei hun
    yn ei wneud yn aml. Rheolau “Making Data Count” GIG Lloegr ydynt. Mae rheolau o’r fath yn codi rhybudd ffug o bryd i’w gilydd.
measure-about-rules-of-force = Mae { $unit } yn anarferol os yw’n gorffen rhediad o un, dau, tri neu wyth sydd yn ddigon pell ar un ochr i’r
    cyfartaledd. Y rhediadau yw’r rhai y mae pecyn perfformiad cyhoeddedig yn eu henwi. Mae rheolau o’r fath yn codi rhybudd ffug o bryd
    i’w gilydd.
measure-about-no-rules = Nid oes rheolau’n chwilio am werthoedd anarferol.
measure-about-made-up = Mae’r gwerthoedd wedi’u llunio, felly nid oes rheolau’n chwilio am rai anarferol.
measure-about-limits = { $span }: y cyfartaledd yw { $mean } a’r naid gyfartalog o un gwerth i’r nesaf yw { $jump }. Y terfynau yw
    { $lower } a { $upper }, sef y cyfartaledd minws a phlws { $times } gwaith y naid gyfartalog.
measure-about-limits-from-last = Maent yn dod o’r { $values } gwerth diwethaf, neu o bob un os oes llai.
measure-about-limits-from-all = { $stretches ->
    [yes] Maent yn dod o holl werthoedd pob darn o’r gyfres{ measure-about-jumps }
   *[no] Maent yn dod o’r holl werthoedd{ measure-about-jumps }
 }
measure-about-limits-from-first = { $stretches ->
    [yes] Maent yn dod o { $values } gwerth cyntaf pob darn o’r gyfres{ measure-about-jumps }
   *[no] Maent yn dod o’r { $values } gwerth cyntaf{ measure-about-jumps }
 }
measure-about-jumps = { $screened ->
    [yes] . Nid yw naid sy’n { $times } gwaith y naid gyfartalog neu fwy yn cyfrif tuag at y cyfartaledd hwnnw.
   *[no] ; mae pob naid yn cyfrif.
 }
measure-about-source = Ffynhonnell
measure-about-by = { $publisher }, { $publication }
measure-about-on-the-web = Ar y we
measure-about-who-answers = Pwy sy’n atebol amdano
measure-about-licence = Trwydded
measure-about-published = Cyhoeddwyd
measure-about-next-update = Diweddariad nesaf
measure-about-our-reading = { $indicators ->
    [one] Ein darlleniad ni yw ei fod yn perthyn i’r { kpi-hwn }: nid yw’r cynllun yn dweud hynny.
   *[other] Ein darlleniad ni yw ei fod yn perthyn i’r { -kpi(form: "plural") } hyn: nid yw’r cynllun yn dweud hynny.
 }
measure-about-no-update = { $restated ->
    [yes] Nid yw’r papurau’n enwi dyddiad.
   *[no] Nid oes dyddiad wedi’i gyhoeddi.
 }
measure-about-overdue = { $months ->
    [0] { $due } (yn hwyr ar { $as-of })
   *[other] { $due } (yn hwyr o { COUNT($months, -month) } ar { $as-of })
 }

## Ffigurau mewn testunau, lle mae eu hawduron yn eu henwi.

binding-mark = (enghreifftiol)
binding-made-up = { $figure } { binding-mark }
