### What stands in the templates of pages, of print and of office files. A name that starts with page- may also stand in
### print and in the text document, so that the same part is called the same everywhere.

## Around each page

page-skip = Skip to main content
# The name of the menu, for those who hear the page.
page-main-menu = Main
page-menu = Menu
page-menu-close = Close
# On a phone, what stands above a page is folded behind this, but for its first line.
page-recommendation-open = Open
page-recommendation-answered = Answered
page-topic-charts = How the figures went
page-more-notices = More to know about this page
# The name of the way from the first page to this one, for those who hear the page.
page-crumbs = Breadcrumb
page-back-to-top = Back to top
page-contents = On this page
# The title of the contents of a book.
page-chapters = Contents
page-foot-wrong = Is anything wrong with this page?
page-foot-tell = Tell { -site(form: "object") } at { $address }. Your email will carry the address and version of this page.
page-foot-form = Or use the form for a problem with this page
page-foot-plan = About this plan
page-foot-help = Help

## Tables and charts

page-table-scroll = Scroll sideways to see all columns.
# In the place of a picture that cannot be shown.
page-picture = Picture: { $description }
page-figures = The figures
page-figure-table = Table: { $title }
page-figure-download = Download the figures
page-figure-picture = Download the chart
page-figure-source = Source: { $source }.
page-source = Source: { $source }

## Priorities

# Only heard, before the title of the priority.
page-priority-led = { CAP(-priority) } { $number }:{" "}
page-priority-number = { CAP(-priority) } { $number }
# Only heard, before the key to the marks.
page-standing-key = How to read the marks
page-commitments-show = Show
page-list-words = Words in this list
# Before a number of rows.
page-list-shown = Shown:
page-list-none = No row has all these words.
page-list-search = Search all pages
page-priority-report-note = What it says of this { -priority }.
page-priority-evidence-note = What the plan names to judge progress by, without making it { A(-indicator) }.

## Commitments

page-commitment-status = Status
page-commitment-track = Is it on track?
page-commitment-who = Who does what
page-commitment-milestones = Milestones
page-commitment-about = More about this { -commitment }
page-commitment-editions = From plan to plan
# Before what the plan is silent about, in a sentence, and other gaps.
page-commitment-gaps = What { -site } do not know
page-commitment-measured = How it will be measured
page-commitment-threats = { CAP(-threat(form: "other")) } that it answers
page-commitment-updates = Updates
page-commitment-mentions = In { -report(form: "other") }, { -meeting(form: "other") } and lists
page-commitment-related = More in this { -theme }
page-cite-parts = Addresses of its parts
page-retired-replaced = It was replaced by { $commitment }.
page-retired-not-replaced = Nothing replaced it.

## Indicators

page-kpi-going = How is it going?
page-kpi-judged = How it will be judged
page-kpi-moves = What should move it

## The search

page-search-words = Words to look for
page-search-go = Search
# Before a number of pages.
page-search-found = Pages found:
# Small words that a search passes over beside others, in small letters and parted by spaces.
page-search-small = about an and any are as at be by can could did do does for from go goes has have how if in into is it its
    many me much my no not of on or our out should so than that the their them there these they this those to up was we
    were what when where which who why will with would you your
page-search-none = No page has these words. Try fewer words or others, or look through the list below.
page-search-near = No page has all of these words. These come close.
page-search-more = Show all
page-search-letters = From A to Z
# Where the browser may not read the index of the search.
page-search-broken = The search does not work here. Everything is in the list below.

## The first page

page-home-priorities-note = { $number ->
    [one] It has its own page and a permanent address.
   *[other] Each has its own page and a permanent address.
 }
page-home-across-note = They belong to no single { -priority }.
page-home-changes = The latest changes
page-home-chapters = Read the plan
page-home-chapters-note = Its chapters, in order.
page-home-more = More about this edition

## Measures

page-measures-measure = { CAP(-measure) }
page-measures-finding = What the figures say
page-measures-period = Period
page-measures-newest = Newest
page-measures-latest = Latest
page-measures-months = { COUNT($number, -month) }
page-measures-previous = Before
page-measures-on-the-year = On the year
page-measures-target = Target
# Whether the target is met.
page-measures-status = Against the target
# Figures of others.
page-measures-comparison = Others
page-measures-rank = Rank
page-measures-direction = Direction
page-measures-attention = Attention score (0 to 25)
page-measures-attention-note = The attention score adds points for a long trend, a notable change on the year and unusual
    months. It ranks and does not judge: a high score can be good news.
page-measures-illustrative = The line is illustrative.
page-measure-compared = Compared with others
page-measure-compared-note = The body’s own figure is the full bar.
page-measure-names = What the names mean
page-measure-published-note = Figures as somebody else published them.
page-measure-analyses = What analysts found
page-measure-analyses-note = Each with what it does not show.
page-measure-working = How { -site } work this out
page-measure-arithmetic = The arithmetic
page-measure-source = Source and dates
# Before links to what it is a measure of.
page-measure-serves = Serves
page-measure-reports = { CAP(-report(form: "other")) } about it
page-measure-address = Permanent address

## Reports

page-report-priorities = { CAP(-priority) } by { -priority }
page-report-priorities-note = What was achieved, what is being delivered, what comes next and what may go wrong.
page-report-assessment-note = The judgement of the { -report }, in its own terms.
page-report-work = How far the work was
page-report-work-note = Each { -priority } says more about its own work.
page-report-changed = What changed since the last { -report }
page-report-changed-note = Worked out by comparing the two.
page-report-measures-note = As published, with what follows from the figures.
page-report-orders = Other orders of the { -measure(form: "other") }
page-report-topics-note = What is happening, why it matters and what is being done.
page-report-see = See { $links }.
page-report-threatens = Threatens { $commitments }.
page-report-further = More
page-reports-more = More about progress
page-works-caption = Pieces of work with due date and progress
page-works-serves = Serves { $commitments }.
page-topic-what = What is happening
page-topic-so-what = Why it matters
page-topic-quotes = What people said

## Slides

page-slides-first = First slide
page-slides-start = To the start
page-slides-previous = Previous slide
page-slides-next = Next slide
# The number of a slide, and how many there are.
page-slides-place = { $number } of { $total }

## Meetings

page-changes-follow = Follow the changes
page-meetings-coming = Coming { -meeting(form: "other") }
page-meetings-past = Past { -meeting(form: "other") }
page-meetings-past-note = The newest first.
page-meeting-recommendations = Recommendations
page-meeting-recommendations-note = What was asked for, and the answer.
page-meeting-recommendation = Recommendation { $id }
page-meeting-response = Response
page-meeting-attendance = Who came
page-meeting-papers = Papers
page-meeting-agenda = Agenda
page-meeting-decisions = Decisions
page-meeting-reports = { CAP(-report(form: "other")) } to this { -meeting }
page-register-bears-on = It bears on
page-register-more = Read more
page-decision-follow-up = What follows: { $what }
page-decision-touches = Touches { $commitments }.

## Who holds whom to account

page-governance-lines = The lines of account
page-governance-lines-note = Read from the top: each body answers to, or is scrutinised by, the one that it hangs from.
page-governance-narrow = The list below shows who answers to whom.
# Told again from papers, or published here first.
page-governance-key = { $restated ->
    [yes] A filled square: the papers say that the law requires this body. An open square: they do not say so.
   *[no] A filled square: the law requires this body. An open square: nothing is said of that.
 }

## Money, survey, timetable, threats

page-money-more = More about “{ $title }”
page-money-split = Where each pound goes
page-survey-caution = How far to trust it
page-survey-answers = What they said
page-survey-answers-note = Shares that were published in words stay in words.
page-survey-findings = Found without figures
page-timetable = The timetable
page-places = The places
page-threats-answered = Which { -threat(form: "other") } the plan answers
page-threats-caption = { CAP(-threat(form: "other")) } and the answer of the plan
page-threats-threat = { CAP(-threat) }
page-threats-by = Answered by

## The law

page-data-catalogue = All data
page-data-what = What
page-data-holds = What it holds
page-data-rows = Rows
page-data-get = Get it
page-law-duty = Duty
page-law-state = State
page-law-where = Where it stands
page-law-source = Source

## About the plan and the site

page-about-follows = It follows the { $edition }.
page-about-control-note = Who answers for the document.
page-about-changes-note = What changed between versions.
page-about-changes-caption = Changes
page-about-what = What changed
page-about-by = Asked for by
page-editions-first = The edition that this site shows first.
page-editions-read = Read the { $title }
# The name of a row of letters that lead to words starting with them, for those who hear the page.
page-glossary-letters = Letters
page-text-checked = Written or last checked on { $date }
page-not-found = There is no page at this address. If you typed it, check the spelling. If you followed a link, please tell
    { -site(form: "object") } where it was.

# Leads from an old address to where its page went, which stands in its place as a link.
page-redirect-go = Go to { $page }

## Print

print-page = Page { $page } of { $last }
print-draft-page = Draft, page { $page } of { $last }
print-back-check = Look it up: every { -commitment } has a page.
print-back-more = There is more on the web site.
print-back-code = Each page says what was promised and what is known of it. Search for a code, such as { $code }.
print-isbn = ISBN { $number }
print-glance = The plan on two pages
print-find = Find it fast
print-priority-today = Its page on the web
# The standing of a draft whose own words do not say that it is one.
print-draft-band = Draft. { $phase }
print-draft-note = This is a draft. It may change.
# What stands between the name of a chapter and that of its part above a page.
print-running-part = :{"\u00A0"}
print-part-words = Where we stand
print-part-promises = What we promise
print-part-figures = Money and { -measure(form: "other") }
print-part-account = Who answers to whom
print-part-reference = Reference
print-forms = Other forms of this plan
print-plan-priorities = { COUNT($number, -priority) }
print-plan-marks = { COUNT($number, -commitment) }. One mark for each.
# Of a plan that names no commitments.
print-plan-more = This document and more are at { $address }.
print-plan-web = This document and more are at { $address }, where each { -commitment } has a page of its own.
print-plan-reading = How to read this document
print-plan-code = A short code such as { $code } names each { -commitment } and never changes. Search the web
    site for it: the page of the { -commitment } says what is known of it.
print-plan-notes-in-brackets = A number in brackets leads to a note at the foot of the page.
print-plan-notes-raised = Small raised figures lead to a note at the foot of the page.
print-plan-links = Words in colour are links; on paper, the web address of the plan leads to the same pages.
print-plan-aloud = The file is made to be read aloud: headings, lists and tables are marked as what they are, and each drawing
    has words.
print-across-lead = These belong to no single { -priority }.
print-kpis-caption = The { -indicator(form: "other") } of this { -priority }
print-kpis-number = Number
print-kpis-indicator = { CAP(-indicator) }
print-kpis-direction = Direction and figures
print-kpis-baseline = Starting point
print-kpis-target = Target
print-kpis-latest = Latest
print-kpis-so-far = Direction so far
print-kpis-not-set = not set
print-kpis-none-yet = none yet
print-measures-panels = Each line shows the values in their order, between the lowest and the highest of them; the thin line across it is their
    mean, and the mark at its end the newest value.
print-governance-arrow = An arrow leads to the body that another answers to, or by which it is scrutinised.
print-governance-edge = { $restated ->
    [yes] A thick upper edge: the papers say that the law requires this body.
   *[no] A thick upper edge: the law requires this body.
 }
print-timetable-months = Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec
print-timetable-dates = { $start } to { $end }
print-timetable-key = Filled: done. Open: not done. Dashed: nobody says how far. A diamond: a single day. The line down: the day of the statuses.
print-survey-question = Question
print-survey-answer = Answer
print-survey-share = Share
print-survey-words = As published
print-survey-none = none
print-survey-third = a third
print-survey-half = half
print-survey-two-thirds = two thirds
print-survey-all = all
print-survey-reading = A bar ends with a tick at the fraction that the published words name. A short open box stands for words such as “just over”, a
    dashed one for words that leave the end open. How long these boxes are was not published.
print-survey-rest = How the others answered was not published.
print-money-hundred = 100 bars, one for each penny of a pound
print-money-served = What serves this { -priority } or something under it: { $names }. The amounts: page { $page }.
print-measures-illustrative = Some values are made up to show the design: those of each line that is called illustrative.
print-measures-lines = A small line shows the values in their order; the thin line across it is their mean, and the mark at
    its end the newest value.
print-sheet-who = Who and when
print-sheet-one-of = One of { $number } in this { -priority }
print-sheet-today = How does it stand today?
print-report-about = { CAP(A(-report)) } on the { $plan }
print-report-meeting = For: { $meeting }
print-report-standing = Where each { -priority } stands
print-report-number = No.
print-report-priority = { CAP(-priority) }
print-report-works = Work
print-report-status = Status
print-report-no-works = None named
print-report-risks = Risks
print-report-issues = Issues
print-report-first = { CAP(-measure(form: "other")) } that ask for attention first
print-report-named = { CAP(-measure(form: "other")) } that the { -report } names first
print-report-all-steps = All that comes next: page { $page }.
print-report-this = About this { -report }
print-report-web-address = This { -report } is at { $address }.
print-report-chart-more = The { -measure } and its table
print-report-topic-page = (page { $page }).
print-tables-none = –
print-tables-report = Figures of the { -report }.
print-tables-period = Figures of the { -report } for { $period }.
# In a narrow column: the spaces after the comma keep the range on one line.
print-tables-attention = Attention, 0{"\u00A0"}to{"\u00A0"}25
print-tables-whole = { $figures } are on page { $page }.
print-tables-all = All its figures

## The page for designers

print-brand-description = Colours, letters, sizes and marks of the printed pages, for designers.
print-brand-lead = What the templates of the printed pages name stands here, and nothing else; colours of screens are in colours.csv.
    Inks are percent of cyan, magenta, yellow and black. Contrast is the least that a colour has with anything that print puts it on
    or under, reckoned from the colours of the screen; it counts from 1 to 21: text needs 4.5, marks need 3.
print-brand-colours = Colours
print-brand-name = Name and use
print-brand-light = Screen
print-brand-press = Inks
print-brand-contrast = Least contrast
print-brand-fonts = Fonts
# A few letters to show a font.
print-brand-sample = Safer, £155.1m
# The same for large letters.
print-brand-sample-short = £155.1m
print-brand-marks = Number, colour and pattern go together
print-brand-bars-full = full bars
print-brand-bars-halved = halved bars
print-brand-bars-slanted = slanted bars
print-brand-bars-hollow = hollow bars
print-brand-bars-pointed = pointed bars
print-brand-bars-waisted = bars with a waist
print-brand-bars-stepped = stepped bars
print-brand-bars-uneven = thin and thick bars
print-brand-page = Page
print-brand-margins = Margins: top { $top }, bottom { $bottom }, inside { $inside }, outside { $outside } mm.
print-brand-text = Text is { $width } mm wide, left-aligned and not hyphenated.
print-brand-aside = Beside it, at the outer edge, { $width } mm are for notes and small figures, { $gap } mm from the text.
print-brand-bleed = Artwork reaches { $bleed } mm over the edge.
print-brand-letters = Letters
print-brand-letters-name = Name
print-brand-letters-sample = As it is set
print-brand-letters-font = Font
print-brand-letters-size = Size and line, in points
# In place of a sample.
print-brand-letters-large = too large for this table

## Office files

office-text-page = Page { $page }
# What an editor calls the layouts and places of slides, and the words in a place as long as it is empty.
office-deck-title = Title
office-deck-title-prompt = The finding, in a sentence
office-deck-kicker = Kicker
office-deck-kicker-prompt = What it is about
office-deck-subtitle = Subtitle
office-deck-subtitle-prompt = What it covers
office-deck-text = Text
office-deck-text-prompt = What there is to say
office-deck-first = First column
office-deck-second = Second column
office-deck-shown = What is shown
office-deck-shown-prompt = The { -measure }, the place and the period
office-deck-chart = Chart
office-deck-footer = Footer
office-deck-number = Slide number
office-deck-colour-better = Better
office-deck-colour-worse = Worse
office-deck-colour-target = Target
office-deck-colour-hairline = Hairline
