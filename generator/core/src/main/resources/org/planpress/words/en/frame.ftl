### What stands around and on every page: the menu, titles of pages, editions, files.

## The menu

frame-plan = Plan
frame-commitments = { CAP(-commitment(form: "other")) }
frame-progress = Progress
frame-measures = { CAP(-measure(form: "other")) }
frame-money = Money
# The page of those who hold the office to account.
frame-held-to-account = Held to account
frame-meetings = { CAP(-meeting(form: "other")) }
frame-glossary = Glossary
frame-data = Data
frame-about = About
frame-search = Search

## Pages and files that are named in several places

# It was the office that people told.
frame-survey = { -office.person ->
    [first] What people told me
    [plural] What people told us
   *[third] What people told us
 }
frame-all-priorities = All { -priority(form: "other") }
frame-all-commitments = All { -commitment(form: "other") }
frame-all-kpis = All { -kpi(form: "other") }
frame-all-measures = All { -measure(form: "other") }
frame-partners = Who works on what
frame-earlier = What became of earlier { -commitment(form: "other") }
frame-places = Place by place
frame-accountability = Who holds whom to account
frame-law = What the law asks
frame-whole-plan = The whole plan
frame-whole-plan-in-large-print = The whole plan in large print
frame-easy-read = Easy read
frame-all-editions = All editions
frame-what-changed = What changed
frame-about-edition = About this edition
frame-data-to-download = Data to download
frame-coverage = How far this site is translated
frame-all-pages = All pages of this site
frame-contact = Contact

## How to reach those who publish the plan

frame-email = Email
frame-form = Form
frame-post = Post
frame-telephone = Telephone
# When somebody answers the telephone.
frame-hours = Answered

## Titles and neighbours

# The title of the document, as tabs and search engines show it: $of is the site or the edition of the page.
head-title = { $page } – { $of }
head-title-in-edition = { $page } – { $edition } – { $site }
# The picture of an edition, for those who do not see it where a page is shared.
head-all-changes = All changes (Atom feed)
head-changes-of = Changes: { $priority }
head-picture = The title of the { $edition } ({ $site }) and a mark for each of its promises
frame-mail-subject = Page { $address }, { $version }
frame-numbered = { $number }. { $title }
frame-previous = Previous: { $what }
frame-next = Next: { $what }
frame-title-with-id = { $title } ({ $id })

## How what stands on a page is cited

cite-this-commitment = Cite this { -commitment }
cite-this-kpi = Cite this { -kpi }
cite-this-priority = Cite this { -priority }
cite-this-edition = Cite this edition
cite-this-measure = Cite this { -measure }
cite-this-report = Cite this { -report }
cite-this-meeting = Cite this { -meeting }
cite-this-page = Cite this page
cite-address = Address
cite-edition = Edition
cite-version = Version
cite-date = Date
cite-source = Source
cite-newest = Newest figure
cite-licence = Licence
cite-licence-of-figures = Licence of the figures
cite-none-stated = None is stated.
cite-no-figure = There is no figure yet.
cite-can-change = What stands at this address can change. Say on which day you read it.
cite-number-and-page-stay = { commitment-number-stays } If this one is dropped, the page will stay and say why.
# A citation is put together from the next ones: whose it is and what, the text in which it stands, where.
cite-by = { $publisher }: { $what }.
cite-named = { $title }
cite-commitment = { $title } ({ -commitment } { $id })
cite-dropped-commitment = { $title } ({ -commitment } { $id }, dropped on { $day })
cite-kpi = { $title } ({ -kpi } { $id })
cite-priority = { $title } ({ -priority } { $number })
cite-meeting = { $body }, { -meeting } of { $day }
cite-part-of-report = { $title }. { $report }
cite-decisions = Decisions and recommendations up to { $until }
cite-in-edition = { $edition }, { $version }
cite-in-edition-of = { $edition }, { $version }, { $day }
cite-alone = { $what }.
# What a text is that is not settled yet; a version that says so itself stands alone.
cite-unsettled = { $status ->
    [draft] draft
   *[other] text for consultation
 }
cite-unsettled-version = { $version }, { $what }
cite-reports = On the { $edition }, as it stood on { $as-of }.
cite-reports-published = On the { $edition }, as it stood on { $as-of }, published { $day }.
cite-source-of = { $publisher }, { $publication }
cite-newest-for = Newest figure: { $period }.
cite-newest-published-on = Newest figure: { $period }, published { $day }.
# $restated: whether the site tells again what others published.
cite-at = { $restated ->
    [yes] Restated at { $address }
   *[no] { $address }
 }
cite-shown-by = Shown by { $organisation }, { $address }
cite-decision = Decision { $id }
cite-recommendation = Recommendation { $id }
cite-stays = At this address { $version } stays as it was on { $day }. What holds now stands at { $now }
cite-not-settled = { $status ->
    [draft] This is a draft; cite it as one.
   *[other] This is a text for consultation; cite it as one.
 }
cite-made-up = { $whole ->
    [yes] This plan is made up. Nothing in it can be cited as a fact.
   *[no] Some of these figures are made up. They cannot be cited as facts.
 }

## Editions

frame-edition = { $title }, { $version }.
# Only where the authors' own word for the version does not say that it is one.
frame-version = version { $version }
frame-published = Published { $day }.
frame-updated = Updated { $day }.
# A plan that is made up, to show what one looks like or to start from.
frame-sample-title = Example: { $title }
frame-sample-means = This is an example. The organisation, its plan and all figures are made up.
frame-draft = Draft
frame-draft-means = This edition is a draft and may still change.
frame-consultation = Consultation
frame-consultation-means = This edition is open to comments and may still change.
frame-you-are-reading = You are reading the { $edition }.
frame-this-is-about = This is about the { $edition }.
frame-no-longer-in-force = It is no longer in force and is kept as a record.
frame-not-shown-first = It is not the edition that this site shows first.
# On each page of an edition that was stored as it was, with “version 1.2”.
frame-kept = This is { $version } of the { $edition } as it stood on { $day }. { $ended ->
    [yes] It is no longer in force and is kept as a record.
   *[no] It does not change any more.
 }
frame-go-to-site = Go to the site as it is now
frame-plan-ended = This plan ended { $when }.
frame-that-plan-ended = That plan ended { $when }.
frame-go-to-edition = Go to the { $edition }
# On a page in another language than the first, of which something stands in the first.
frame-part-not-translated = Part of this page is not translated yet. It stands here in the language in which it was written.
frame-most-not-translated = Most of this page is not translated yet. It stands here in the language in which it was written.
frame-illustrative = Values marked “illustrative” are made up to show the design. They are not facts. Figures marked “as
    published” come from the source.

## Bodies that end, and who comes after them

# Stands for the names of functions where none are named: “Its functions passed to the mayor on 8 May 2028.”
succession-all-functions = its functions
succession-body = Belongs to
succession-before = Before
succession-after = From then on
succession-nobody-yet = Who will answer from then on is not told here yet.
succession-nobody-known = Who answers now is not told here.
succession-ends = { CAP($body) } ends on { $day }.
succession-ended = { CAP($body) } ended on { $day } and no longer answers for this plan.
succession-will-pass = { CAP($functions) } will pass to { $body } on { $day }.
succession-passed = { CAP($functions) } passed to { $body } on { $day }.
succession-took-over = { CAP($functions) } came from { $body } on { $day }.
succession-will-take-over = { CAP($functions) } will come from { $body } on { $day }.
succession-plan-of = Its plan: { $title }
# A thing is named by its title and its id.
succession-thing-will-pass = { $thing } will pass to { $body } on { $day }.
succession-thing-passed = { $thing } passed to { $body } on { $day }.
succession-thing-stands = { $thing } goes on as { $here }.
succession-number-there = There it is { $number }
succession-go-to = Go to { $body }

## Files, risks and how things stand

common-status = Status: { $status }
common-risk = { $status ->
    [risk] Risk
    [issue] Issue
   *[closed] Closed
 }
common-kilobytes = { $number }{"\u00A0"}kB
common-megabytes = { $number }{"\u00A0"}MB
common-file = { $type }, { $size }
common-file-with-pages = { $type }, { $size }, { $pages ->
    [one] 1 page
   *[other] { $pages } pages
 }

## How old things are

# In whole days, months or years: 27 days ago, three years ago.
age-ago = { $number ->
    [0] today
   *[other] { COUNTED($number, $unit) } ago
 }
age-status-ageing = The status was judged on { $judged }, { $ago }.
age-newest-figure = The newest figure is for { $period }, { $ago }.
# Of a period that is not over, such as the year of today.
age-newest-is-unfinished = The newest figure is for { $period }, which is not over yet.
age-next-is-due = The next is due { $when }.
age-next-was-due = The next was due { $when }.
age-date-passed = { $when }, a date that has passed
age-some-are-old = For { WORD($number) } of the { COUNT($total, -measure) } the figures are old.
age-report-tells = This { -report } tells how things stood on { $day }, { $ago }.
age-edition-is-over = The time of this plan ended { $when }, { $ago }. No plan after it is published here.
# A browser adds this to a page that has grown old since the day for which it was made.
age-has-grown-old = This page was made on { $made }. { $what ->
    [status] What it says of how things stand is old by now; { -site } do not know how they stand today.
    [figures] Its figures are old by now; there may be newer ones.
    [report] What it tells is old by now; there may be newer { -report(form: "other") }.
   *[edition] The time of this plan has ended since then.
 }
