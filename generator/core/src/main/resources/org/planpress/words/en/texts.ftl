### Pages that authors write, and those that list what there is: editions, glossary, downloads, all pages.

## Texts and titles

text-other-chapters = Other chapters
text-previous-chapter = Previous chapter
text-next-chapter = Next chapter
# A title with what it belongs to before it: an edition and its chapter, a report and its topic, an id and its title.
text-within = { $whole }: { $part }
text-priority = { CAP(-priority) } { $number }: { $title }
# A meeting as a title and as a link: who meets, and the day.
text-meeting = { $body }, { $day }
text-slides = { $report }: slides
text-not-found = Page not found
text-nothing-here = There is no page at this address.
text-the-plan = The plan
# The heading of a page at an old address.
text-moved = This page has moved
# The same where only the reader knows which of several pages is wanted.
text-moved-to-several = This address has led to several pages
# The title of such a page, with the address at which it stands.
text-moved-from = { $address } has moved
text-moved-on = It moved on { $day }.

## Other ways to read a plan

form-title = Other ways to read this plan
form-file = The file
form-transcript = Read the words
form-kind = { $sort ->
    [sign-language] Sign language
    [audio] Recording
    [summary] Summary
   *[easy-read] Easy read
 }
form-counted = { $number ->
    [one] There is one other way to read this plan.
   *[other] There are { $number } other ways to read this plan.
 }
form-easy-priorities = { $number ->
    [0] No { -priority } has an easy-read text.
    [one] { $number } of { COUNT($total, -priority) } has an easy-read text.
   *[other] { $number } of { COUNT($total, -priority) } have an easy-read text.
 }
form-easy-commitments = { $number ->
    [0] No { -commitment } has an easy-read text.
    [one] { $number } of { COUNT($total, -commitment) } has an easy-read text.
   *[other] { $number } of { COUNT($total, -commitment) } have an easy-read text.
 }
form-easy-pictures = { $number ->
    [0] No easy-read text has a picture.
    [one] { $number } of { $total } easy-read { $total ->
        [one] text
       *[other] texts
     } has a picture.
   *[other] { $number } of { $total } easy-read texts have a picture.
 }
form-none = No film in sign language, no recording and no summary in another language is named.

## Editions

edition-about = Who answers for the { $edition } and what changed in it.
edition-this-edition = This edition
edition-document-control = Document control
edition-change-control = Change control
# “The papers” are what an office published and this site tells again.
edition-no-control = { $restated ->
    [yes] The papers hold no document control sheet for this edition.
   *[no] There is no document control sheet for this edition.
 }
edition-no-changes = { $restated ->
    [yes] The papers record no changes of this edition.
   *[no] { -office.person ->
        [first] I have recorded no changes for this edition.
        [plural] We have recorded no changes for this edition.
       *[third] No changes have been recorded for this edition.
     }
 }
edition-oldest-first = Oldest first.
edition-not-given = Not given
# Beside “Kept as it was”, with “version 1.2” and the day on which that was stored.
edition-kept-on = { CAP($version) }, on { $day }

edition-status = Status
edition-version = Version
# The days from and to which it is in force stand beside it.
edition-covers = Covers
edition-slogan = Slogan
edition-office-holder = Office-holder
edition-holder = { $name }, { $role }
edition-holder-since = { $who }, since { $since }
edition-holder-until = { $who }, until { $until }
edition-holder-from-until = { $who }, { $since } to { $until }
edition-published = Published
edition-updated = Updated
edition-next-update = Next update
edition-kept = Kept as it was
edition-standing = { $status ->
    [draft] Draft
    [consultation] Open for consultation
    [final] Final
    [varied] Final, with later changes
   *[superseded] No longer in force
 }
# The authors’ own words for the version, such as “final draft” or “1.2”.
edition-version-alone = { CAP($version) }

edition-document = Document
edition-classification = Classification
edition-owner = Owner
edition-written-by = Written by
edition-date = Date
edition-what-it-is = What it is
edition-approved-by = Approved by
edition-nobody-approved = The sheet names nobody who approved it.
edition-ratified-on = Ratified on
edition-no-ratification = The sheet gives no date of ratification.
edition-copies-with = Copies with
edition-next-review = Next review
# Whom to ask.
edition-ask = Ask

edition-all = Every edition of the plan on this site.
edition-held = { $number ->
    [one] This site holds one edition of the plan.
   *[other] This site holds { WORD($number) } editions of the plan, newest first. Only the current one is at the top of
        the site.
 }

## Glossary

glossary-about = Words and acronyms that the plan and its papers use.
glossary-lead = Words and acronyms that the plan and its papers use, in plain English.
glossary-expansion = { CAP($words) }
glossary-also-written = Also written { $aliases }.

## What is shown beside the words

# Before the name of whom to thank for a picture.
display-credit = Credit:

## Contact

contact-lead = How to reach those who publish this plan.
contact-ask = How to ask or suggest something
contact-complain = How to complain
contact-questions = Days for questions from the public
contact-questions-past = Past days for questions from the public
# After the words of the office for the meeting or the place, which end with a full stop.
contact-questions-until = { $where } Questions can be sent until { $day }.
contact-questions-were-until = { $where } Questions could be sent until { $day }.

## The search, and the list from A to Z

search-title = Search
search-lead = Everything on this site, from A to Z.
# Below an acronym or a word: what it stands for, as a link to the glossary.
search-explained = In the glossary: { $term }
# Below the name of the body that met.
search-meeting-on = { CAP(-meeting) } of { $day }
search-priorities = { CAP(-priority(form: "other")) }
search-commitments = { CAP(-commitment(form: "other")) }
search-kpis = { CAP(-kpi(form: "other")) }
search-measures = { CAP(-measure(form: "other")) }
search-reports = { CAP(-report(form: "other")) }
search-meetings = { CAP(-meeting(form: "other")) }
search-money = Money
search-places = Places
search-registers = Registers
search-glossary = Glossary
search-pages = Other pages

## All pages

# How far a site in several languages is translated.
coverage-title = How far this site is translated
coverage-lead = What is not translated stands in the language in which it was written, and is marked as being in it.
coverage-first = The site is written in this language.
coverage-whole = All texts are translated.
coverage-translated = { $told } of { $all } texts are translated.
coverage-stale = { $texts ->
   *[one] One translation has not been held against what the first language says today.
    [other] { $texts } translations have not been held against what the first language says today.
 }

all-pages-title = All pages
all-pages-lead = Every page of this site, by what it is about.
all-pages-this-site = About this site
all-pages-commitments-of = { CAP(-commitment(form: "other")) } of the { $edition }
all-pages-kpis-of = { CAP(-kpi(form: "other")) } of the { $edition }
all-pages-dropped = { $id }: { $title } (dropped)
all-pages-measures = All { -measure(form: "other") }
all-pages-reports = All { -report(form: "other") }
all-pages-meetings = All { -meeting(form: "other") }
all-pages-decisions = All decisions

## Downloads

download-about = The whole plan and all its figures as open data.
download-lead = Take the plan to print, or as data: whole or in single tables. All files are in open formats.
download-whole-plan-note = One file with all editions: { -priority(form: "other") }, { -commitment(form: "other") },
    { -kpi(form: "other") } and money.
download-plan-as-data = The plan as data
download-plan-as-data-text = Everything that this site shows, with permanent ids.
download-data-archive = All data in one file
download-data-archive-text = The plan, its lists as tables and the values of each { -measure }, with what describes them.
download-plan-schema = What the plan as data holds
download-plan-schema-text = Each member and what it may be, for programs that read the plan.
download-catalogue = The catalogue of these data
download-catalogue-text = For portals that gather open data, in the DCAT vocabulary.
download-structured = The plan for search engines
download-structured-text = The body, its editions, { -report(form: "other") }, { -measure(form: "other") } and { -meeting(form: "other") } in the words of schema.org.
download-manifest = List of all files
download-manifest-text = Every file of this site with its size and its SHA-256 checksum.
download-figures-of = Figures of the { $edition }
download-figures-of-measures = Figures of the { -measure(form: "other") }
download-figures-of-reports = Figures of the { -report(form: "other") }
download-lists = Lists
download-lists-note = Registers of the plan, and what { -meeting(form: "other") } decided and recommended, as tables.
download-tables-note = The table behind each chart.

download-on-paper = The plan on paper
download-on-paper-note = Made from the same texts and figures as these pages, at the same time.
download-reports = { CAP(-report(form: "other")) }
download-reports-note = Each { -report } as a document for its { -meeting } and as a presentation.
download-single = Single { -commitment(form: "other") }
download-single-note = Each on a sheet of A4, to hand out.
download-meetings-note = For the calendar on your device.
download-measures-note = Values in base units: seconds for a time, 12.4 for 12.4%. Beside each CSV file lies a description
    of its columns, with -metadata.json at the end of its name. A CSV file has each period with its status and whether it
    is unusual; a JSON file has values, limits, signals and what was published elsewhere.

download-plan = The plan to read or print
download-plan-text = The { $edition } on A4, tagged so that it can be read aloud.
download-large-print = The plan in large print
download-large-print-text = The same text with no letter smaller than 18 points.
download-leaflet = The plan as a leaflet
download-leaflet-text = Four pages of A5 to hand round: what the plan promises, how it stands and whom to ask.
download-poster = The plan as a poster
download-poster-text = One page of A3 to pin up: what the plan promises, and where to look it up.
download-easy-read = Easy read to print
download-easy-read-text = What of the plan is told in short sentences with pictures, in letters of 18 points.
download-ua2 = The plan by the newest standards
download-ua2-text = The same pages as PDF 2.0, by PDF/UA-2 and PDF/A-4, for programs and archives that ask for them.
download-press = The plan for a print shop
download-press-text = A4 with 3 mm bleed, crop marks and colours for four inks.
download-plain-text = The plan as plain text
download-plain-text-text = The same words with the id of each thing, for mail and to compare one version with another.
download-pack = The pack for designers
download-pack-text = Each chart as a drawing, a page and a picture, with its figures and words; all texts, colours and
    fonts.
download-other-edition = Another edition on A4, for the record.
download-report = The { -report } as a document for its { -meeting }.
download-slides = The { -report } as a presentation, with notes for who speaks.
download-slides-to-read = The same slides as pages, which look alike everywhere.
download-commitment = { CAP(-commitment) } { $id }.
download-all-meetings = All { -meeting(form: "other") }
download-calendar = Their days, hours and places. Calendars can subscribe to the address of this file.
# Beside the name of a measure, which leads to its values.
download-published-figures = Figures as published elsewhere.
download-illustrative = Some values were made up to show the design; they are marked as illustrative.

## What changed in the plan, as it was recorded

ledger-title = What changed
ledger-about = What changed in the plan, the newest first, and why.
ledger-before = Before
ledger-now = Now
ledger-moved = Moved
ledger-why = Why
ledger-no-reason = No reason is recorded.
ledger-since = Changes are recorded since { $day }. What changed before, or was not recorded, is not told here.
ledger-kind = { $kind ->
   *[known] Recorded for the first time
    [added] New
    [retired] Dropped
    [dropped] Gone
    [retitled] Title changed
    [reworded] Wording changed
    [moved] Moved to another place in the plan
    [version-changed] Version changed
    [period-changed] Period changed
    [start-moved] Start moved
    [due-moved] Due date moved
    [target-date-moved] Date of the target moved
    [date-moved] Day moved
    [milestone-added] Step added
    [milestone-dropped] Step dropped
    [milestone-moved] Step moved
    [milestone-done] Step done
    [baseline-changed] Starting point changed
    [target-changed] Target changed
    [year-target-changed] Target of a year changed
    [status-changed] Status changed
    [progress-changed] Progress
    [lead-changed] Who answers for it changed
    [partners-changed] Who works on it changed
    [measures-changed] What shows how it goes changed
    [definition-changed] Definition changed
    [source-changed] Source changed
    [method-changed] Method changed
    [series-broken] Counted in a new way
    [figures-added] New figures
    [figure-revised] Figure revised
    [figure-withdrawn] Figure withdrawn
    [amount-changed] Amount changed
    [year-amount-changed] Amount of a year changed
    [answered] Answer given, or what came of it
 }
ledger-from-to = From { $from } to { $to }
ledger-from-to-later = From { $from } to { $to }, { $months ->
    [one] { $months } month later
   *[other] { $months } months later
 }
ledger-from-to-earlier = From { $from } to { $to }, { $months ->
    [one] { $months } month earlier
   *[other] { $months } months earlier
 }
ledger-known = { CAP(WORD($number)) } { $number ->
    [one] thing that stood in the plan was recorded for the first time.
   *[other] things that stood in the plan were recorded for the first time.
 }
ledger-moved-later = Moved { $times ->
    [2] twice
   *[other] { WORD($times) } times
 }, { $months ->
    [one] { $months } month later in all.
   *[other] { $months } months later in all.
 }
ledger-moved-earlier = Moved { $times ->
    [2] twice
   *[other] { WORD($times) } times
 }, { $months ->
    [one] { $months } month earlier in all.
   *[other] { $months } months earlier in all.
 }
ledger-moved-within = Moved { $times ->
    [2] twice
   *[other] { WORD($times) } times
 }, in the end within the same month.
ledger-move = { $move }, recorded on { $day }.
# What a figure is of, and the figure: “October 2025: 12.4%”.
ledger-part = { $part }: { $said }
ledger-titled = { $thing }: { $kind }
ledger-feed-of-site = What changed: { $site }
ledger-line = { $term }: { $text }
