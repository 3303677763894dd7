### Reports: their pages, their slides, and what changed from one to the next.

## Pages of reports.

report-about-all = Every { -report } on how the plan is going, the newest first.
report-lead = { $number ->
    [one] { CAP(COUNTED($number, -report)) } tells how a plan was going.
   *[other] { CAP(COUNTED($number, -report)) } tell how a plan was going, the newest first.
 }
report-plan-ended-another-shown = This plan ended { $when }. This site shows the { $edition } first.
report-plan-runs = It runs until { $until }.
report-gap = No { -report } on this site covers the days before it, from { $from } to { $until }.
report-in = { $title } ({ $report })
report-kicker = { CAP(-report) } on the { $edition }
report-kind-of = { $kind ->
    [quarterly] Quarterly { -report }
    [half-yearly] Half-yearly { -report }
    [mid-year] Mid-year { -report }
   *[annual] Annual { -report }
 }
report-covers = Covers
report-stands-as-of = Stands as of
report-published = Published
report-as-slides = This { -report } as slides
report-to-print = This { -report } to print
report-slides-to-present = The slides as a presentation
report-others = Other { -report(form: "other") }
report-earlier = Earlier { -report }
report-later = Later { -report }

## What a report tells of a priority, counted: these are joined to a sentence.

report-achievements = { $number ->
    [one] { WORD($number) } achievement
   *[other] { WORD($number) } achievements
 }
report-next-steps = { $number ->
    [one] { WORD($number) } next step
   *[other] { WORD($number) } next steps
 }
report-works = { $number ->
    [one] { WORD($number) } piece of work
   *[other] { WORD($number) } pieces of work
 }
# $all: whether all of them are late.
report-works-of-which-late = { report-works } ({ $all ->
    [yes] { $number ->
        [one] late
        [2] both late
       *[other] all late
     }
   *[no] { WORD($late) } late
 })
report-risks = { $number ->
    [one] { WORD($number) } risk or issue
   *[other] { WORD($number) } risks and issues
 }
report-counts = { CAP($counts) }.
report-names-nothing = The { -report } names nothing.
report-names-none = The { -report } names none.

## Its measures in other orders.

report-as-published = As published
report-order = { $order ->
    [name] By name
   *[attention] By attention score
 }
report-ordered = { $order ->
    [name] { CAP(-measure(form: "other")) } by name
   *[attention] { CAP(-measure(form: "other")) } by attention score
 }
report-ordered-about = { report-ordered }, from the { -report } “{ $report }”.
report-ordered-lead = { $order ->
    [name] Every row of the { -report }’s tables, from A to Z.
   *[attention] Every row of the { -report }’s tables, the highest attention score first. Rows with the same score stand as
        published. A high score can be good news.
 }
report-ordered-caption = { $order ->
    [name] All { -measure(form: "other") } by name
   *[attention] All { -measure(form: "other") }, highest attention score first
 }
report-measures-that-show-it = The { -measure(form: "other") } that show it

## Columns of its tables.

column-no-target = No target
column-met = Met
column-missed = Missed
# The date or the year that the target is for is still to come or not over.
column-not-yet = Not due yet
column-not-known = Not known
column-work-out = { $published } ({ -site } work out { $ours })

## Its priorities.

report-priority-about = { text-priority }, { $days }: what was achieved, what comes next and what may go wrong.
report-priority-kicker = { $days }, from the { $report }
report-priority-of = { CAP(-priority) } { $number } of the { $edition }
report-other-priorities = Other { -priority(form: "other") } in this { -report }
report-previous-priority = Previous: { -priority } { $number }
report-next-priority = Next: { -priority } { $number }

## Its topics.

topic-which = Topic { $number } of { $all }
topic-kicker = { topic-which } in the { $report }
topic-quotes = These are some of the words of people who answered. They show what single people felt; they do not show how
    many felt so.
topic-others = Other topics of this { -report }
topic-previous = Previous topic
topic-next = Next topic

## Pieces of work and risks.

deliverable-tag = { $stand ->
    [late] Late
    [done] Done
   *[paused] Paused
 }
deliverable-stands = { $stand ->
    [late] late
    [done] done
   *[paused] paused
 }
deliverable-owner = Who does it: { $owner }
deliverable-no-date = No date given
deliverable-no-share = Not given
deliverable-due-note = { $due }: { $note }
deliverable-overdue = { $missing ->
    [yes] overdue by { COUNT($months, -month) } on { $judged }; no later { -report } says that it was finished
   *[no] overdue by { COUNT($months, -month) } on { $judged }
 }
# Of a site that tells papers again: $day is that of the newest.
deliverable-papers-end = { CAP(-site) } hold no paper on this plan after { $day }; { -site } do not know whether it was finished since.
# Of work that was not done when the newest report was written, too long ago to go by.
deliverable-not-known-since = No later { -report } speaks of it; { -site } do not know whether it was finished.
deliverable-overdue-since = Since this { -report }: { $overdue }.
deliverable-judged = Whether work is late follows from its due date. { CAP(-site) } judged it on { $day }, the day that this
    { -report } stands for.
deliverable-risk-likelihood = Likelihood
deliverable-risk-impact = Impact
deliverable-risk-mitigation = What is done
deliverable-risk-owner = Who answers for it

## What changed since the report before. Sentences that start with a small letter follow a link to what they are about.

change-first-report = This is the first { -report } on this site, so there is none to compare it with.
change-report-before = That was the { -report } before.
change-report-before-gap = That was the { -report } before. No { -report } on this site covers the days between, { $from } to
    { $until }.
change-work = Work
change-decided = Decided in between
change-first-works = This { -report } names { report-works }. The { -report } before had no list of them.
change-first-risks = This { -report } names { report-risks }. The { -report } before had no list of them.
change-first-rows = The { -report } before has no tables of { -measure(form: "other") }. This one has { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 }.
change-quoted = “{ $title }”
change-added = New: { $titles }.
change-added-many = New: { $number }.
change-work-gone = No longer told of, and not finished when last told of: { $titles }.
change-work-gone-many = No longer told of, and not finished when last told of: { $number }.
change-risks-gone = No longer told of, and not closed when last told of: { $titles }.
change-risks-gone-many = No longer told of, and not closed when last told of: { $number }.
change-finished = is finished.
change-no-share = no figure
change-progressed = { $backwards ->
    [yes] fell back from { $before } to { $after }.
   *[no] went from { $before } to { $after }.
 }
change-late = was due { $due } and was late on { $judged }.
change-happened = was a risk and has happened.
change-closed = is closed.
change-risk-before = { $before ->
    [risk] risk
    [issue] issue
   *[closed] closed
 }
change-risk-after = { $after ->
    [risk] risk
    [issue] issue
   *[closed] closed
 }
change-risk-turned = was told as “{ change-risk-before }” and is now “{ change-risk-after }”.
change-moved = { $after }. In the { -report } before: { $before }.
change-figure-of-period = { $figure } in { $period }
change-figure-of-year = { $figure } in the year to { $until }
change-no-figure = no figure for { $period }

## Slides.

slide-title = Slides: { $report }
slide-about = The { -report } “{ $report }” as slides.
slide-report-in-full = The { -report } in full
slide-file = These slides as a presentation
slide-pages = These slides as pages
slide-in-short = In short
slide-overall = How it stands overall
slide-ahead = What comes next
slide-achieved = Achieved
slide-being-delivered = Being delivered
slide-next-steps = Next steps
slide-risks = Risks and issues
# The titles of slides are sentences, and say what is found.
slide-agenda = { $sections ->
    [one] This { -report } has one part
   *[other] This { -report } has { WORD($sections) } parts
 }
# $finding: what is true of $some of them.
slide-works = { $finding ->
    [all-done] { $number ->
        [one] The only piece of work is done
        [2] Both pieces of work are done
       *[other] All { WORD($number) } pieces of work are done
     }
    [some-late] { $number ->
        [one] The only piece of work is late
       *[other] { $some ->
            [one] One of { WORD($number) } pieces of work is late
           *[other] { CAP(WORD($some)) } of { WORD($number) } pieces of work are late
         }
     }
    [some-done] { $some ->
        [one] One of { WORD($number) } pieces of work is done
       *[other] { CAP(WORD($some)) } of { WORD($number) } pieces of work are done
     }
    [none-late] { $number ->
        [one] The only piece of work is not late
        [2] Neither of two pieces of work is late
       *[other] None of { WORD($number) } pieces of work is late
     }
   *[named] { $number ->
        [one] One piece of work is being delivered
       *[other] { CAP(WORD($number)) } pieces of work are being delivered
     }
 }
slide-names = The { -report } names { $counted }
slide-next = Next: { $step }
slide-comes-next = { $number ->
    [one] One thing comes next
   *[other] { CAP(WORD($number)) } things come next
 }
slide-of-priority = { CAP(-priority) } { $number }: { $title }
# Issues are here; risks may come.
slide-threats = { $issues ->
    [0] { $risks ->
        [one] One thing may go wrong, and no issue is named
       *[other] { CAP(WORD($risks)) } things may go wrong, and no issue is named
     }
    [one] { $risks ->
        [0] One thing has gone wrong, and no further risk is named
        [one] One thing has gone wrong, and one more may
       *[other] One thing has gone wrong, and { WORD($risks) } more may
     }
   *[other] { $risks ->
        [0] { CAP(WORD($issues)) } things have gone wrong, and no further risk is named
        [one] { CAP(WORD($issues)) } things have gone wrong, and one more may
       *[other] { CAP(WORD($issues)) } things have gone wrong, and { WORD($risks) } more may
     }
 }
slide-made-up = { $subtitle }. The line is made up to show the design; the figures are published.
slide-found = { $measure }: { $finding }
slide-over-a-year = Over 12 months
slide-changed = On the year before
slide-priority-in-full = { CAP(-priority) } { $number } in full
slide-in-full = { $title } in full
# With spaces at which no line is broken.
slide-part = ({ $number }{"\u00A0"}of{"\u00A0"}{ $all })
slide-heading-of-part = { $heading } { slide-part }
# Here those who report speak of themselves, unless others tell of them.
slide-doing = { -office.person ->
    [first] What I am doing
    [plural] What we are doing
   *[third] What is being done
 }
slide-due = due { $when }
slide-done = { $percent }% done
slide-work = { $title } ({ $known }).
slide-newest = { $figure } in { $period }
slide-over-year = { $figure } over 12 months
slide-over-year-changed = { $figure } over 12 months ({ $change } on the year before)
slide-both = { $newest }; { $year }
slide-figures = { $figures }.
