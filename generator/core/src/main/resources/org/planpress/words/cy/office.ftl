### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Yr hyn y mae’r cod yn ei ddweud mewn cyflwyniadau, dogfennau testun, print a thestun rhedeg.

## Testun rhedeg

prose-table = Tabl
prose-note = Nodyn { $number }
prose-notes = Nodiadau
prose-back-to-note = Yn ôl at nodyn { $number } yn y testun
prose-link = Dolen
prose-web-page = Tudalen we: { $of }

## Cyflwyniadau

office-deck-layout = { $layout ->
    [cover] Clawr
    [text] Testun
    [columns] Dwy golofn
    [boxes] Pedwar blwch
    [chart] Canfyddiad a siart
   *[wide] Siart llydan
 }
office-foot = { $title }. Ffynhonnell: { $source }
office-illustrative = Mae gwerthoedd sydd wedi’u nodi’n “enghreifftiol” wedi’u llunio i ddangos y dyluniad. Nid ydynt yn ffeithiau.
office-notes-chart = Y siart: { $shown }.
office-notes-reading = Sut i’w ddarllen: { $notes }
office-notes-chart-source = Ffynhonnell y siart: { $source }
office-notes-in-full = Yn llawn: { $address }

## Siartiau mewn cyflwyniadau

office-chart-end = { $name } { $value }
office-chart-average = Cyfartaledd
office-chart-upper = Terfyn uchaf
office-chart-lower = Terfyn isaf
office-chart-values = { $mark ->
    [usual] Arferol
    [better] Anarferol, er gwell
    [worse] Anarferol, er gwaeth
    [high] Anarferol o uchel
   *[low] Anarferol o isel
 }
office-chart-ahead = { $standing ->
   *[forecast] Rhagolwg
    [provisional] Dros dro
    [estimated] Amcangyfrif
    [made-up] Enghreifftiol
    [firm] Gwerthoedd
 }
office-chart-done = Wedi’i gyflawni, %

## Testun y cynllun ar gyfer pecyn swyddfa

document-corrections = Sut i anfon cywiriadau
document-corrections-lead = Dyma destun cyfan y cynllun, i’w ddarllen, i’w nodi ac i’w osod. Cedwir y cynllun ei hun mewn ffeiliau
    eraill, a gwneir ei wefan, ei brint a’r ddogfen hon ohonynt. Felly rhaid i gywiriad a wneir yma ddod o hyd i’w ffordd yn ôl.
# ansicr: enw’r gorchymyn mewn golygyddion testun Cymraeg.
document-track = Gadewch “Tracio newidiadau” ymlaen. Mae ymlaen eisoes yn y ddogfen hon.
document-words = Newidiwch y geiriau.
document-ids = Cadwch y dynodwyr: yr enwau bach mewn bachau petryal, megis [{ $example }]. Maent yn dweud o ba linell o ba ffeil y
    daw’r geiriau, ac nid ydynt byth yn newid, hyd yn oed os yw’r teitl yn newid.
document-figures = I ddweud rhywbeth am siart, ffigur neu dabl, ychwanegwch sylw. Cyfrifir ffigurau o ddata ac nid ydynt yn cael eu
    newid yn y testun.
document-moves = Peidiwch â symud { -commitment } i bennawd arall na dileu’r dynodwr. Ysgrifennwch mewn sylw beth ddylai ddigwydd.
document-send = Anfonwch y ffeil hon at bwy bynnag a’i hanfonodd atoch. Bydd rheolaeth newid y cynllun yn dweud beth ddaeth ohoni.
document-text-of = Testun: { $title }, { $phase }. Gwefan: { $site }
document-table = Tabl { $number }. { $words }
document-figure = Ffigur { $number }. { $words }
document-changes-caption = Beth newidiodd o fersiwn i fersiwn

## Print

print-foreign = { $script ->
    [han] [geiriau mewn llythrennau Tsieinëeg]
    [arabic] [geiriau mewn llythrennau Arabeg]
    [cyrillic] [geiriau mewn llythrennau Cyrilig]
    [greek] [geiriau mewn llythrennau Groeg]
    [hebrew] [geiriau mewn llythrennau Hebraeg]
   *[other] [geiriau mewn llythrennau eraill: { $name }]
 }
print-press-line = { $document } · tudalen { $page } o { $pages } · { $day }
print-contrast = { $contrast } gyda { $beside }
print-fine-inks = { $area }; llythrennau bach { $fine }
