### What files for programs, for designers and in plain text say to people.

## Data

data-calendar = { $site }: { -meeting(form: "other") }
data-withheld = Some values are { $reason }.
data-made-up = Values with the status 'illustrative' were made up to show the design. They are not facts, nor is anything
    worked out from them.
data-change-unknown = The score cannot be worked out: the change on the year before was not published.
# Columns of the values of a measure. Programs know them by other names, which stay as they are.
data-period = Period
data-area = Area
# The column of a table that says under which heading its rows stand.
data-group = Group
data-value = Value
data-status = Status
data-rule = Rule
data-was = Value before
data-revised-on = Replaced on
data-reason = Reason
data-type = Type
data-period-means = The month, quarter, half-year, year or financial year of the value.
data-area-means = The id of the area, as plan and pages name it.
data-value-means = The value in base units; empty where there is none.
data-status-means = How firm the value is.
data-rule-means = Which rule finds the value unusual, if any.
data-type-means = Whether an unusual value is an improvement, a concern or neither; ‘common’ where no rule finds it unusual, or
    none looks.
data-was-means = The value that was published before; empty if there was none, or if it is not told.
data-revised-on-means = The day on which that value was replaced.
data-reason-means = Why it was replaced.
# Comes right after data-value-means.
data-measured-in = { $unit ->
    [count] It is a count.
    [percent] It is a percentage: 12.4 stands for 12.4%.
    [duration] It is a time in seconds.
    [rate] It is a rate; the description of the table says of what.
   *[money] It is an amount in pounds.
 }
data-measured-in-word = Its unit: { $word }.

## The pack for designers

pack-brand = Colours, fonts and marks: { $site }
# The words of a chart are plain text: headings are in capitals.
pack-chart-id = Id: { $id }
pack-chart-page = Page: { $address }
pack-illustrative = ILLUSTRATIVE
pack-title = TITLE
pack-subtitle = SUBTITLE
pack-what-it-says = WHAT IT SAYS
pack-alternative-text = ALTERNATIVE TEXT
pack-notes = NOTES
pack-source = SOURCE
pack-as-of = AS OF
# Below a drawing of bodies.
pack-squares = { $restated ->
    [yes] A filled square: the papers say that the law requires this body. An open square: they do not say so.
   *[no] A filled square: the law requires this body. An open square: nothing is said of that.
 }
# A chart that stands alone: the measure, and what its page calls the chart.
pack-title-of = { $measure }: { $title }
pack-bodies = A diagram of { $number } { $number ->
    [one] body
   *[other] bodies
 }, from the top down: { $bodies }.
pack-below = { $body }, below { $above }
pack-not-facts = Some or all of its figures are illustrative: they were made up to show the design. They are not facts. Do
    not print this chart without these words.

guide-title = { $edition }: pack for designers
guide-edition = { $organisation }. Version: { $version }. Date: { $day }.
guide-contents = WHAT IS IN IT
guide-list = list of all charts: id, title, status, web page, files
guide-folders = { $charts ->
    [one] one folder for the only chart:
   *[other] one folder for each of the { $charts } charts:
 }
guide-svg = drawing to edit; text is text
guide-pdf = the same drawing to place; vector, fonts embedded, tagged with its words
guide-press = the same in the inks of the press, to place in what goes to print
guide-png = the same at 300 dpi, for what takes no vectors
guide-csv = its figures, the same file as on the web site
guide-txt = its title, words, notes, source and alternative text
guide-drawings = who answers to whom, as a drawing in the same forms, with its words
guide-text = the whole text with real styles, to read and mark up; each part bears its id
guide-story = the same as InCopy Markup Language, to place as a link, so that the text of a new pack takes the place of the
    old one in your layout. Styles have the names of those in plan.docx; where a thing of the plan starts stands an
    invisible mark with its id. Contents, pictures and page numbers are left to the layout. It is written by the published description
    of the format and was not opened in a layout program
guide-brand = the colours, letters, sizes and marks that the pages of print are made of
guide-colours = every colour: hex, hex in the dark, CMYK, contrast
guide-palette = the same as a palette for GIMP, Inkscape and Scribus
guide-swatches = the same as swatches for layout programs (Adobe Swatch Exchange), each in RGB and in CMYK
guide-fonts = the fonts, with their licences
guide-logo = the logo: for light grounds, for dark screens and for dark grounds in print, as far as there are such

guide-placing = HOW TO PLACE A CHART
guide-install = Install the fonts in brand/fonts/ first. Without them the SVG files show another font, and words may touch
    each other. PDF and PNG files need no fonts.
guide-size = Place the PDF or the SVG at its own size (100%): its words are then 10.4 points. Do not go below 80%. The PNG
    has 300 dots to the inch at the same size.
guide-inks = What goes to a print shop takes <id>-press.pdf: its inks are those of plan-press.pdf, lettering in black alone where it
    is black or grey. It names no press; your document does.
guide-words = The title is not in the drawing. Take title, subtitle, notes and source from <id>.txt and set them as text
    around the chart. Keep the source with the chart.
guide-alternative = Give the placed chart its alternative text from <id>.txt, so that the printed PDF can be read aloud.
guide-paper = The drawings are for white paper: a white piece lies under words that stand on a line. Shapes, stripes and
    dashes carry meaning for those who see few colours: keep them.
guide-unchanged = Do not change a length, a label or a scale. If a figure looks wrong, tell { -site(form: "object") } (see
    below).

guide-illustrative = ILLUSTRATIVE FIGURES
guide-made-up = { $charts ->
    [one] The only chart holds
   *[other] { $number } of the { $charts } charts { $number ->
        [one] holds
       *[other] hold
     }
 } figures that were made up to show the design. They are NOT FACTS.
# The word in quotes stands in charts.csv as it is here, whatever the language.
guide-marked = charts.csv marks them "illustrative", and so does the <id>.txt of each. Whoever prints one has to print
    that word with it.

guide-corrections = CORRECTIONS
guide-write-to = Do not correct words or figures in your layout alone: the web site, the data and the next pack would stay
    wrong. Write to { $contact } and give the id (the name of the folder, or the id that stands beside the text, such as
    p2.vawg.3), the words as they are and the words as they should be. The source text is mended and you get a new pack;
    ids never change, so you can see what is new by comparing files of the same name.

guide-licences = LICENCES
guide-ask-first = Ask { $contact } before you reuse the texts and charts.
guide-font-licences = The fonts come under the licences that lie beside them. They allow use, embedding and passing on.

## What colours are for: in the table of colours and on the page for designers

palette-heading = { $group ->
    [text] Ground, text and lines
    [links] Links
    [priorities] { CAP(-priority(form: "other")) }
    [status] How it is going
    [charts] Charts
   *[others] Others
 }
# The names of cases are names of colours. “Ground” is what lies behind words and marks.
palette-purpose = { $purpose ->
    [paper] the ground
    [chalk] a second ground
    [ink] text
    [muted] lesser text
    [edge] lines that say something
    [line] lines that only part
    [link] links
    [link-hover] a link under the pointer
    [visited] a link that was followed
    [focus] behind what the keyboard is on
    [focus-ink] text on focus
    [p1] { -priority } 1, and 9
    [p2] { -priority } 2, and 10
    [p3] { -priority } 3, and 11
    [p4] { -priority } 4, and 12
    [p5] { -priority } 5, and 13
    [p6] { -priority } 6, and 14
    [p7] { -priority } 7, and 15
    [p8] { -priority } 8, and 16
    [on-p] text on { A(-priority) }
    [good] done, on track
    [good-soft] ground of good
    [warn] at risk
    [warn-soft] ground of warn
    [bad] late
    [bad-soft] ground of bad
    [calm-soft] ground of all else
    [c-bar] the first series
    [c-bar-2] the second series
    [c-target] targets and today
    [c-better] unusual and better
   *[c-worse] unusual and worse
 }

## The plan as plain text

# A label, and what it is the label of.
plan-text-named = { $name }: { $text }
plan-text-phase-and-date = { $phase }, { $date }
plan-text-update = { $day }: { $text }
plan-text-update-with-status = { $day }: { $text } ({ $status })
plan-text-indicator = { $direction }. { $measured }.
plan-text-in-area = { $measure }, { $area }
plan-text-newest = { $figure } ({ $when }).
plan-text-measure = { $measure }: { $newest } { $direction }.
plan-text-answers-to = Answers to: { $body }
plan-text-picture = [Picture: { $description }]
