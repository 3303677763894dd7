### What code says in the renderings of pages: presentations, text documents, print and running text.

## Running text

# The name of a table that has no other, for those who hear the page.
prose-table = Table
prose-note = Note { $number }
prose-notes = Notes
prose-back-to-note = Back to note { $number } in the text
# The words of a link that has none.
prose-link = Link
# A link in print, for those who hear it.
prose-web-page = Web page of { $of }

## Presentations

office-deck-layout = { $layout ->
    [cover] Cover
    [text] Text
    [columns] Two columns
    [boxes] Four boxes
    [chart] Finding and chart
   *[wide] Wide chart
 }
office-foot = { $title }. Source: { $source }
office-illustrative = Values marked “illustrative” are made up to show the design. They are not facts.
# What is measured, and what was found of it.
office-notes-chart = The chart: { $shown }.
office-notes-reading = How to read it: { $notes }
office-notes-chart-source = Source of the chart: { $source }
office-notes-in-full = In full: { $address }

## Charts in presentations

# At the end of a line: what it is, and its last value.
office-chart-end = { $name } { $value }
office-chart-average = Average
office-chart-upper = Upper limit
office-chart-lower = Lower limit
office-chart-values = { $mark ->
    [usual] Usual
    [better] Unusual, for the better
    [worse] Unusual, for the worse
    [high] Unusually high
   *[low] Unusually low
 }
# The name of a dashed line.
office-chart-ahead = { $standing ->
   *[forecast] Forecast
    [provisional] Provisional
    [estimated] Estimated
    [made-up] Illustrative
    [firm] Values
 }
office-chart-done = Done, %

## The text of the plan for an office suite

document-corrections = How to send corrections
document-corrections-lead = This is the whole text of the plan, to read, to mark up and to set. The plan itself is kept in
    other files, and its web site, its print and this document are made from them. So a correction made here has to find its
    way back.
# A command of text editors, as they call it.
document-track = Leave “Track changes” on. It is on already in this document.
document-words = Change the words.
document-ids = Keep the ids: the small names in square brackets, such as [{ $example }]. They say which line of which file
    the words come from, and they never change, even if the title does.
document-figures = To say something about a chart, a figure or a table, add a comment. Figures are worked out from data and
    are not changed in the text.
document-moves = Do not move { A(-commitment) } to another heading or delete its id. Write in a comment what should happen to
    it.
document-send = Send this file to whoever sent it to you. The plan’s change control will say what became of it.
document-text-of = Text of { $title }, { $phase }. Web site: { $site }
document-table = Table { $number }. { $words }
document-figure = Figure { $number }. { $words }
document-changes-caption = What changed from version to version

## Print

# In the place of words in letters that no font has. The name of the script is the English one; other languages have cases
# such as [arabic], [cyrillic] or [devanagari].
print-foreign = { $script ->
    [han] [words in Chinese letters]
   *[other] [words in { $name } letters]
 }
# How far a colour stands out on light paper, and in the dark.
print-press-line = { $document } · page { $page } of { $pages } · { $day }
print-contrast = { $contrast } with { $beside }
# Inks of areas, and those of small letters where they differ.
print-fine-inks = { $area }; small letters { $fine }
